import { type Organization, type Unit, unitCallNames, unitNamed } from '../../model/index.ts'
import type { Comparison } from '../compare-workspaces.ts'
import type { PlanDiff } from '../diff-plans.ts'
import type { PointChange } from '../points/compare-points.ts'
import type { SectionChange } from '../points/compare-sections.ts'

/** A department as each of two registers knows it; it may be in one of them only. */
export interface ConcernedUnit {
  readonly before: Unit | undefined
  readonly after: Unit | undefined
}

/** Finds a department of either register by its id or any name that it ever had. */
export function findConcerned(
  name: string,
  before: Organization,
  after: Organization,
): ConcernedUnit | undefined {
  const is = unitNamed(after.units, name)
  const names = is ? unitCallNames(is) : [name]
  const was = names.map((called) => unitNamed(before.units, called)).find((unit) => unit !== undefined)
  return is || was ? { before: was, after: is } : undefined
}

/** What of a comparison concerns one department: the points that it leads or supports, or did. */
export function concerning(comparison: Comparison, unit: ConcernedUnit): Comparison {
  return {
    ...comparison,
    plans: comparison.plans.map((plan) => concernedPart(plan, unit)),
    // Numbers, addressees and the like are the office's.
    others: [],
  }
}

function concernedPart(plan: PlanDiff, unit: ConcernedUnit): PlanDiff {
  const { units } = plan
  const ids = new Set([unit.before, unit.after].flatMap((one) => (one ? [units.idOf(one)] : [])))
  const isMeant = (one: Unit) => ids.has(units.idOf(one))
  const points = plan.points.filter(({ before, after }) =>
    [...before, ...after].some(({ point }) => [...point.leads, ...point.support].some(isMeant)),
  )
  return {
    ...plan,
    before: { ...plan.before, points: points.flatMap(({ before }) => before) },
    after: { ...plan.after, points: points.flatMap(({ after }) => after) },
    points,
    targets: [...new Set(points.flatMap(({ targets }) => targets))],
    sections: plan.sections.flatMap((section) => headingOf(section, points)),
    // What stands in tables and in the head of the plan is nobody's work.
    rows: [],
    fields: [],
    units: {
      ...units,
      present: { before: units.present.before.filter(isMeant), after: units.present.after.filter(isMeant) },
      renamed: units.renamed.filter((renaming) => isMeant(renaming.unit)),
      added: units.added.filter(isMeant),
      dissolved: units.dissolved.filter(isMeant),
    },
    concerns: unit.after ?? unit.before,
  }
}

/** How a plan is divided is nobody's work, but a point is found by the parts of the newer plan that it stands in. */
function headingOf(section: SectionChange, points: readonly PointChange[]): SectionChange[] {
  const trail = section.after?.trail
  const isTold = points.some(({ after: [first] }) =>
    trail?.every((title, depth) => title === first?.section.trail[depth]),
  )
  return isTold ? [{ ...section, codes: [], text: [] }] : []
}
