import type { PointTarget } from '../../model/index.ts'
import type { Place } from '../place.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'
import { unitFaultsOf } from '../unit-faults.ts'

/** 人 for 人次, 例 for 台次, points on what is no percentage: figures that nobody can compare. */
export const targetUnit = defineRule({
  code: 'target/unit',
  number: 'T05',
  preset: 'recommended',
  check({ workspace, targets }, report) {
    const judge = (promise: PointTarget, placeAt: (path: PointTarget['path']) => Place) => {
      for (const { problem, found, expected, isSlip, path } of unitFaultsOf(promise)) {
        report({
          args: { indicator: promise.indicator.name, found, expected, problem },
          at: placeAt(path),
          ...(isSlip && { severity: 'warning' as const }),
        })
      }
    }
    for (const placed of targets) judge(placed, (path) => placeIn(placed.document, path))
    for (const { parsed } of workspace.sources.cited)
      for (const { requires } of workspace.cited)
        for (const required of requires) judge(required, (path) => ({ parsed, path }))
  },
})
