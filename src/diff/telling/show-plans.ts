import type { PlanDiff } from '../diff-plans.ts'
import { isChangedPlan, type ShownPlan, showPlan } from './show-plan.ts'

/** A plan of a comparison with what a reader is shown of it. */
export interface ShownComparison {
  readonly plan: PlanDiff
  readonly shown: ShownPlan
}

/**
 * The plans of one comparison in their order. What became of a department is the register's, and the same for all of them: it is
 * told once, with the first plan that has changed otherwise too, or else with the first.
 */
export function showPlans(plans: readonly PlanDiff[]): ShownComparison[] {
  const all = plans.map((plan) => ({ plan, shown: showPlan(plan) }))
  const told = new Set<string>()
  const isFresh = (key: string) => !told.has(key) && told.add(key) !== undefined
  const fresh = new Map<PlanDiff, ShownPlan>()
  const isOwn = ({ shown }: ShownComparison) => isChangedPlan(withUnits(shown, () => false))
  for (const { plan, shown } of [...all.filter(isOwn), ...all.filter((one) => !isOwn(one))])
    fresh.set(plan, withUnits(shown, isFresh))
  return all.map(({ plan, shown }) => ({ plan, shown: fresh.get(plan) ?? shown }))
}

/** What is told of departments, as far as it is wanted. */
function withUnits(shown: ShownPlan, isWanted: (key: string) => boolean): ShownPlan {
  return {
    ...shown,
    renamedUnits: shown.renamedUnits.filter(({ before, after }) => isWanted(`${before}>${after}`)),
    addedUnits: shown.addedUnits.filter((name) => isWanted(`>${name}`)),
    dissolvedUnits: shown.dissolvedUnits.filter((name) => isWanted(`${name}>`)),
  }
}
