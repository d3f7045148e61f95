import { printTarget, sameDimension, type Target, unitOfTarget } from '../../quantity/index.ts'
import { isInOwnUnit } from '../comparable.ts'
import { isMeasureWord } from '../measure-words.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** 人 for 人次, 例 for 台次, points on what is no percentage: figures that nobody can compare. */
export const targetUnit = defineRule({
  code: 'target/unit',
  number: 'T05',
  preset: 'recommended',
  check({ targets }, report) {
    for (const { indicator, target, annual, baseline, document, path } of targets) {
      const { name, unit: expected } = indicator
      if (expected === undefined) continue
      const say = (problem: 'dimension' | 'points' | 'share', found: string, at: typeof path) =>
        report({
          args: { indicator: name, found, expected, problem },
          at: placeIn(document, at),
          // 3项 for 3个 is a slip of the pen, which changes no figure.
          ...(isMeasureWord(found) && isMeasureWord(expected) && { severity: 'warning' as const }),
        })
      const judge = (one: Target, at: typeof path) => {
        const found = unitOfTarget(one)
        if (found === undefined) return
        if (one.kind === 'pp' && !sameDimension(expected, '%')) say('points', found, at)
        // 占比降低10%: of 100 or of itself? 每年减少20% of a count is clear.
        else if (one.kind === 'growth' && sameDimension(expected, '%')) say('share', printTarget(one), at)
        else if (isInOwnUnit(one) && !sameDimension(found, expected)) say('dimension', found, at)
      }
      judge(target, path)
      for (const year of annual) judge(year.target, year.path)
      const held = typeof baseline === 'object' && 'places' in baseline ? baseline.unit : undefined
      if (held !== undefined && !sameDimension(held, expected)) say('dimension', held, [...path, 'baseline'])
    }
  },
})
