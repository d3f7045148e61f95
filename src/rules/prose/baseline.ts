import { baselineInterval, isAmount, printAmount } from '../../quantity/index.ts'
import { saidInterval } from '../comparable.ts'
import { areApart } from '../contradiction.ts'
import { defineRule } from '../rule.ts'
import { readFigures } from '../said-figures.ts'
import { placeIn } from '../subject.ts'

/** A starting point in prose (由17个增加到……) that is not the baseline of the target. */
export const proseBaseline = defineRule({
  code: 'prose/baseline',
  number: 'P04',
  preset: 'recommended',
  check(subject, report) {
    for (const document of subject.documents) {
      const declared = new Map(
        subject.spokenTargetsOf(document).map((target) => [target.indicator.id, target]),
      )
      const starts = subject.proseOf(document).flatMap((prose) => readFigures(prose, subject).starts)
      for (const { prose, mention, from } of starts) {
        const target = declared.get(mention.id)
        if (!target || !isAmount(target.baseline)) continue
        const { indicator, baseline, path } = target
        const here = saidInterval(from, undefined, indicator.unit)
        if (!areApart(here, baselineInterval(baseline, indicator.unit))) continue
        report({
          args: {
            indicator: indicator.name,
            found: prose.flat.slice(from.start, from.end),
            baseline: printAmount(baseline),
          },
          at: prose.place(from.start, from.end),
          related: [{ at: placeIn(target.document, [...path, 'baseline']), note: 'baseline-here' }],
        })
      }
    }
  },
})
