import { isDepartment, type Organization, type Unit, unitCallNames, unitNameOn } from '../../model/index.ts'

/** A department under two names, said once for the whole comparison. */
export interface UnitRenaming {
  readonly unit: Unit
  readonly before: string
  readonly after: string
}

/** Which departments of two registers are the same. */
export interface UnitMatch {
  /** The permanent id that stands for a department of either register. */
  idOf(unit: Unit): string
  /** Those that exist when the plans speak. */
  readonly present: { readonly before: readonly Unit[]; readonly after: readonly Unit[] }
  readonly renamed: readonly UnitRenaming[]
  readonly added: readonly Unit[]
  readonly dissolved: readonly Unit[]
}

/** A day of each plan: yyyy-mm-dd. */
interface Days {
  readonly before: string
  readonly after: string
}

/**
 * By id; else by a name that they have in common.
 *
 * @param days (yyyy-mm-dd) on which the plans speak, which say the names that were in use
 * @param inForceOn those on which departments must exist, where they are others
 */
export function matchUnits(
  before: Organization,
  after: Organization,
  days: Days,
  inForceOn: Days = days,
): UnitMatch {
  const ids = new Set(after.units.map(({ id }) => id))
  const byName = new Map(after.units.flatMap((unit) => unitCallNames(unit).map((name) => [name, unit.id])))
  const idOf = (unit: Unit) => {
    if (ids.has(unit.id)) return unit.id
    const name = unitCallNames(unit).find((called) => byName.has(called))
    return (name === undefined ? undefined : byName.get(name)) ?? unit.id
  }
  const [older, newer] = [inForce(before, inForceOn.before), inForce(after, inForceOn.after)]
  const known = new Map(older.map((unit) => [idOf(unit), unit]))
  const present = new Set(newer.map(({ id }) => id))
  return {
    idOf,
    present: { before: older, after: newer },
    renamed: newer.flatMap((unit) => {
      const same = known.get(unit.id)
      const names = same && { before: unitNameOn(same, days.before), after: unitNameOn(unit, days.after) }
      return names && names.before !== names.after ? [{ unit, ...names }] : []
    }),
    // Whom one writes to, and what several are called together, is neither founded nor dissolved.
    added: newer.filter((unit) => isDepartment(unit) && !known.has(unit.id)),
    dissolved: older.filter((unit) => isDepartment(unit) && !present.has(idOf(unit))),
  }
}

/** The departments that exist on a day: not yet founded ones have only names that begin later. */
function inForce({ units }: Organization, day: string): Unit[] {
  return units.filter(
    ({ until, names }) =>
      (until === undefined || until >= day) && names.some(({ from }) => from === undefined || from <= day),
  )
}
