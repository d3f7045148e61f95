import { isDepartment, type Unit, unitCallNames, unitNameOn } from '../../model/index.ts'
import type { PointContents } from '../contents/contents.ts'
import type { UnitMatch } from '../contents/units.ts'
import type { PlanDiff } from '../diff-plans.ts'

/** What one department has to do in either plan. */
export interface UnitLoad {
  readonly unit: Unit
  /** As it is called where the newer plan speaks; a dissolved one as it was called. */
  readonly name: string
  readonly lead: Load
  readonly support: Load
  /** Leads more of the newer plan than one department can. */
  readonly isOverloaded: boolean
  /** Is there, and the newer plan names it nowhere, nor a group that it is of. */
  readonly isIdle: boolean
}

/** Tasks of one role in both years: `after − before = gained − lost + regrouped`. */
export interface Load {
  readonly before: readonly PointContents[]
  readonly after: readonly PointContents[]
  /** Tasks of the newer plan that it did not have; new ones and those of others. */
  readonly gained: readonly PointContents[]
  /** Tasks of the older plan that it has no more: ended ones and those of others. */
  readonly lost: readonly PointContents[]
  /** By how many its tasks are more because one that it keeps was split, or fewer because some were merged. */
  readonly regrouped: number
}

/** Every department of either plan, those that lead most of the newer one first, then those that did of the older one. */
export function unitLoads({ points, units, days, leadLimit, concerns }: PlanDiff): UnitLoad[] {
  const { idOf, present } = units
  const known = new Map([...present.before, ...present.after].map((unit) => [idOf(unit), unit]))
  const there = new Set(present.after.map(idOf))
  const leads = loadsOf(points, 'leads', idOf)
  const supports = loadsOf(points, 'support', idOf)
  const named = points.flatMap(({ after }) =>
    after.flatMap(({ point }) => [...point.leads, ...point.support]),
  )
  const busy = new Set(named.flatMap(({ members }) => members))
  const rows = [...known].map(([id, unit]): UnitLoad => {
    const [lead, support] = [leads.get(id) ?? emptyLoad(), supports.get(id) ?? emptyLoad()]
    const isNamed = lead.after.length + support.after.length > 0
    const isOfBusyGroup = unitCallNames(unit).some((name) => busy.has(name))
    return {
      unit,
      name: unitNameOn(unit, there.has(id) ? days.after : days.before),
      lead,
      support,
      isOverloaded: lead.after.length > leadLimit,
      isIdle: there.has(id) && isDepartment(unit) && !isNamed && !isOfBusyGroup,
    }
  })
  // Where one department is asked for, of the work of the others only what they share with it is there to be counted.
  const isMeant = ({ unit }: UnitLoad) => concerns === undefined || idOf(unit) === idOf(concerns)
  return rows
    .filter(isMeant)
    .filter(({ unit, lead, support }) => isDepartment(unit) || total(lead) + total(support) > 0)
    .toSorted(byLoad)
}

function loadsOf(
  points: PlanDiff['points'],
  role: 'leads' | 'support',
  idOf: UnitMatch['idOf'],
): ReadonlyMap<string, Load> {
  const loads = new Map<string, Tally>()
  for (const { before, after } of points) {
    const [was, is] = [tasksByUnit(before, role, idOf), tasksByUnit(after, role, idOf)]
    for (const id of new Set([...was.keys(), ...is.keys()])) {
      const load = loads.get(id) ?? emptyLoad()
      loads.set(id, load)
      add(load, was.get(id) ?? [], is.get(id) ?? [])
    }
  }
  return loads
}

function tasksByUnit(
  points: readonly PointContents[],
  role: 'leads' | 'support',
  idOf: UnitMatch['idOf'],
): ReadonlyMap<string, readonly PointContents[]> {
  const found = new Map<string, PointContents[]>()
  for (const task of points) {
    for (const id of new Set(task.point[role].map(idOf))) {
      const own = found.get(id)
      if (own) own.push(task)
      else found.set(id, [task])
    }
  }
  return found
}

function byLoad(a: UnitLoad, b: UnitLoad): number {
  return (
    b.lead.after.length - a.lead.after.length ||
    b.support.after.length - a.support.after.length ||
    total(b.lead) - total(a.lead) ||
    total(b.support) - total(a.support)
  )
}

function total({ before, after }: Load): number {
  return before.length + after.length
}

interface Tally extends Load {
  readonly before: PointContents[]
  readonly after: PointContents[]
  readonly gained: PointContents[]
  readonly lost: PointContents[]
  regrouped: number
}

function emptyLoad(): Tally {
  return { before: [], after: [], gained: [], lost: [], regrouped: 0 }
}

/** Counts what a department has of one change. */
function add(load: Tally, before: readonly PointContents[], after: readonly PointContents[]): void {
  load.before.push(...before)
  load.after.push(...after)
  if (before.length === 0) load.gained.push(...after)
  else if (after.length === 0) load.lost.push(...before)
  else load.regrouped += after.length - before.length
}
