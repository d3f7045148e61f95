import { placeOfRecord } from '../recorded.ts'
import { partsConflicts } from '../register-parts.ts'
import { defineRule } from '../rule.ts'

/** A figure of the register that its quarters, months or halves do not make. */
export const actualParts = defineRule({
  code: 'actual/parts',
  number: 'A02',
  preset: 'recommended',
  check({ workspace }, report) {
    for (const { whole, parts, problem, arithmetic } of partsConflicts(workspace.actuals.standing)) {
      report({
        args: { indicator: whole.indicator.name, period: whole.period, problem, arithmetic },
        at: placeOfRecord(whole),
        related: parts.map((part) => ({ at: placeOfRecord(part), note: 'actual-here' as const })),
      })
    }
  },
})
