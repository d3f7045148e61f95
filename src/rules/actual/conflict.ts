import { contradictedStates } from '../point-ledger.ts'
import {
  contradictedBaselines,
  contradictedProse,
  issuedProvisionals,
  missedTargets,
  secondFinals,
} from '../recorded-conflicts.ts'
import { defineRule } from '../rule.ts'

/**
 * A figure that is another one in the register: a baseline, a figure of prose, a second final one; a provisional one that is
 * issued; a point that is said to be done although its target was missed.
 */
export const actualConflict = defineRule({
  code: 'actual/conflict',
  number: 'A06',
  preset: 'recommended',
  check(subject, report) {
    const found = [
      contradictedProse,
      contradictedBaselines,
      secondFinals,
      issuedProvisionals,
      missedTargets,
      contradictedStates,
    ].flatMap((find) => find(subject))
    for (const finding of found) report(finding)
  },
})
