import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'
import { unitFaultsOf } from '../unit-faults.ts'

/** 人 for 人次, 例 for 台次, points on what is no percentage: figures that nobody can compare. */
export const targetUnit = defineRule({
  code: 'target/unit',
  number: 'T05',
  preset: 'recommended',
  check({ targets }, report) {
    for (const placed of targets) {
      for (const { problem, found, expected, isSlip, path } of unitFaultsOf(placed)) {
        report({
          args: { indicator: placed.indicator.name, found, expected, problem },
          at: placeIn(placed.document, path),
          ...(isSlip && { severity: 'warning' as const }),
        })
      }
    }
  },
})
