import { overBudget, wrongSteps } from '../grading-rewards.ts'
import { schemesOf } from '../grading-schemes.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** Rewards that go up where the grades go down, or that may cost more than there is. */
export const gradingReward = defineRule({
  code: 'grading/reward',
  number: 'G03',
  preset: 'recommended',
  check(subject, report) {
    for (const { document, scheme } of schemesOf(subject)) {
      for (const { path, proof, ...args } of [...wrongSteps(scheme), ...overBudget(scheme)]) {
        const related = [{ at: placeIn(document, proof), note: 'also-here' as const }]
        report({ args, at: placeIn(document, path), related })
      }
    }
  },
})
