import type Big from 'big.js'
import { directionOf, isAmount, printTarget, unitOf, wantedInterval } from '../../quantity/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'
import { isChange, losesMoreThanAll } from '../target-changes.ts'
import { isComputable } from '../unit-faults.ts'

/** Percentages of a whole, which can be no more than all of it; 床位使用率 and rates of growth can. */
const shareOfWhole =
  /(?:占比|比例|通过率|覆盖率|合格率|就业率|达标率|申报率|预约诊疗率|死亡率|病死率|满意度)$/u

/** What would be better where a change that goes this way goes the wrong one. */
const away = { up: 'lower', down: 'higher', hold: undefined } as const

type Proof = { readonly better?: 'higher' | 'lower'; readonly comesTo?: string }

/** A target that points away from where its indicator should go, or that no share and no count can reach. */
export const targetImpossible = defineRule({
  code: 'target/impossible',
  number: 'T03',
  preset: 'recommended',
  check({ targets }, report) {
    for (const placed of targets) {
      const { indicator, target, baseline, document, path } = placed
      const { name, unit = '', measure, better } = indicator
      const found = (problem: 'wrong-way' | 'above-all' | 'below-nothing', more: Proof = {}) =>
        report({
          args: { indicator: name, target: printTarget(target), problem, ...more },
          at: placeIn(document, path),
          ...(problem !== 'wrong-way' &&
            isAmount(baseline) && {
              related: [{ at: placeIn(document, [...path, 'baseline']), note: 'baseline-here' as const }],
            }),
        })
      const way = isChange(target) ? directionOf(target) : undefined
      const right = way && away[way]
      if (right && better === right) found('wrong-way', { better: right })
      if (!isComputable(placed)) continue
      const comesTo = (end?: Big | null) =>
        end && way ? { comesTo: `${end.round(4).toFixed()}${unit}` } : {}
      const isShare = unit === '%' && shareOfWhole.test(name)
      const wanted = wantedInterval(target, baseline, indicator.unit)
      if (isShare && wanted?.low?.gt(100)) found('above-all', comesTo(wanted.low))
      // A surplus of money can turn into a loss; people, cases and days cannot.
      const isCounted = ['stock', 'flow', 'average'].includes(measure) && unitOf(unit)?.dimension !== 'money'
      const isBelow = wanted?.high?.lt(0) || losesMoreThanAll(target)
      if ((isShare || (isCounted && unit !== '%')) && isBelow) found('below-nothing', comesTo(wanted?.high))
    }
  },
})
