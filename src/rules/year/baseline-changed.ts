import { asText } from '../../model/index.ts'
import { baselineInterval, compareIntervals, isAmount, printAmount } from '../../quantity/index.ts'
import { defineRule } from '../rule.ts'
import { type PlacedTarget, placeIn } from '../subject.ts'

/** One indicator with two baselines in documents of the same years: the same target is then two targets. */
export const yearBaselineChanged = defineRule({
  code: 'year/baseline-changed',
  number: 'Y03',
  preset: 'recommended',
  check({ targets }, report) {
    for (const [, ofIndicator] of Map.groupBy(targets, ({ indicator }) => indicator.id)) {
      const first = new Map<string, PlacedTarget>()
      for (const placed of ofIndicator) {
        const { document, baseline, indicator, path } = placed
        const period = asText(document)?.period
        if (!period || !isAmount(baseline)) continue
        const start = String(period.from)
        const other = first.get(start)
        first.set(start, other ?? placed)
        if (!other || !isAmount(other.baseline)) continue
        const here = baselineInterval(baseline, indicator.unit)
        const there = baselineInterval(other.baseline, indicator.unit)
        // 约90万 and 90.2万, 4.7万元 and 47000元 are the same figure.
        if (!here || !there || !['below', 'above'].includes(compareIntervals(here, there))) continue
        report({
          args: {
            indicator: indicator.name,
            found: printAmount(baseline),
            other: printAmount(other.baseline),
          },
          at: placeIn(document, [...path, 'baseline']),
          related: [{ at: placeIn(other.document, [...other.path, 'baseline']), note: 'baseline-here' }],
        })
      }
    }
  },
})
