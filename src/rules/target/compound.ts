import Big from 'big.js'
import { yearsIn } from '../../model/index.ts'
import { asPromised, printTarget, yearlyFactor } from '../../quantity/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'
import { isComputable } from '../unit-faults.ts'

/** What a yearly rate comes to at the end of the plan: −20% five times is −67%, not −100%. */
export const targetCompound = defineRule({
  code: 'target/compound',
  number: 'T10',
  preset: 'strict',
  check({ targets }, report) {
    for (const { indicator, target, period, document, path } of targets.filter(isComputable)) {
      const years = yearsIn(period)
      // 每年 and 年均 come to the same: a mean rate of growth is the one that compounds to the whole.
      if (target.kind !== 'growth' || target.pace === undefined || years < 2) continue
      const factor = yearlyFactor(target, years)
      const { low, high } = factor ? asPromised(factor) : { low: null, high: null }
      if (!low || !high) continue
      // The lesser change first, as the phrase has it: 每年减少20%～30% is −67%～−83%.
      const ends = [low, high].map(percentOf).sort((a, b) => a.abs().cmp(b.abs()))
      const total = [...new Set(ends.map((end) => `${end.gt(0) ? '+' : ''}${end.toFixed()}%`))].join('～')
      report({
        args: { indicator: indicator.name, target: printTarget(target), years, total },
        at: placeIn(document, path),
      })
    }
  },
})

/** 0.32768 → −67. */
function percentOf(factor: Big): Big {
  return factor.minus(new Big(1)).times(100).round(0)
}
