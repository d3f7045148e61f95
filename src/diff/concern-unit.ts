import { type Organization, type Unit, unitCallNames, unitNamed } from '../model/index.ts'
import type { PointChange } from './compare-points.ts'
import type { Comparison } from './compare-workspaces.ts'
import type { PlanDiff } from './diff-plans.ts'

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
    plans: comparison.plans.map((plan) => concernedPart(plan, unit)),
    alone: comparison.alone,
  }
}

function concernedPart(plan: PlanDiff, unit: ConcernedUnit): PlanDiff {
  const ids = new Set([unit.before, unit.after].flatMap((one) => (one ? [plan.units.idOf(one)] : [])))
  const isMeant = (one: Unit) => ids.has(plan.units.idOf(one))
  const concerns = ({ before, after }: PointChange) =>
    [...before, ...after].some(({ point }) => [...point.leads, ...point.support].some(isMeant))
  return {
    ...plan,
    points: plan.points.filter(concerns),
    // How the plan is divided is nobody's work.
    sections: [],
    units: {
      ...plan.units,
      renamed: plan.units.renamed.filter((renaming) => isMeant(renaming.unit)),
      added: plan.units.added.filter(isMeant),
      dissolved: plan.units.dissolved.filter(isMeant),
    },
  }
}
