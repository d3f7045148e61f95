import { sameDimension, type Target, unitOfTarget } from '../../quantity/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** Kinds whose number is in the indicator's own unit; a share, a factor or a rank is in a unit of its own. */
const inOwnUnit: readonly Target['kind'][] = [
  'exact',
  'min',
  'max',
  'range',
  'increment',
  'perYear',
  'average',
  'hold',
]

/** 人 for 人次, 例 for 台次, points on what is no percentage: figures that nobody can compare. */
export const targetUnit = defineRule({
  code: 'target/unit',
  number: 'T05',
  preset: 'recommended',
  check({ targets }, report) {
    for (const { indicator, target, annual, baseline, document, path } of targets) {
      const { name, unit: expected } = indicator
      if (expected === undefined) continue
      const judge = (one: Target, at: typeof path) => {
        const found = unitOfTarget(one)
        if (found === undefined) return
        const say = (problem: 'dimension' | 'points' | 'share') =>
          report({ args: { indicator: name, found, expected, problem }, at: placeIn(document, at) })
        if (one.kind === 'pp' && !sameDimension(expected, '%')) say('points')
        // 占比降低10%: of 100 or of itself? 每年减少20% of a count is clear.
        else if (one.kind === 'growth' && sameDimension(expected, '%')) say('share')
        else if (inOwnUnit.includes(one.kind) && !sameDimension(found, expected)) say('dimension')
      }
      judge(target, path)
      for (const year of annual) judge(year.target, year.path)
      const held = typeof baseline === 'object' && 'places' in baseline ? baseline.unit : undefined
      if (held !== undefined && !sameDimension(held, expected)) {
        const args = { indicator: name, found: held, expected, problem: 'dimension' as const }
        report({ args, at: placeIn(document, [...path, 'baseline']) })
      }
    }
  },
})
