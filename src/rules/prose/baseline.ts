import { baselineInterval, isAmount, printAmount } from '../../quantity/index.ts'
import { areApart } from '../contradiction.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'
import { toldStartsOf } from '../told-starts.ts'

/** A starting point in prose (由17个增加到……, “十三五”末有17个) that is not the baseline of the target. */
export const proseBaseline = defineRule({
  code: 'prose/baseline',
  number: 'P04',
  preset: 'recommended',
  check(subject, report) {
    for (const document of subject.documents) {
      for (const { prose, figure, target, value } of toldStartsOf(document, subject)) {
        const { indicator, baseline, path } = target
        if (!isAmount(baseline) || !areApart(value, baselineInterval(baseline, indicator.unit))) continue
        report({
          args: {
            indicator: indicator.name,
            found: prose.flat.slice(figure.start, figure.end),
            baseline: printAmount(baseline),
          },
          at: prose.place(figure.start, figure.end),
          related: [{ at: placeIn(target.document, [...path, 'baseline']), note: 'baseline-here' }],
        })
      }
    }
  },
})
