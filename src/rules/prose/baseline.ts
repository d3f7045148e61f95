import { compareIntervals, printAmount } from '../../quantity/index.ts'
import { saidInterval } from '../comparable.ts'
import { baselineInterval, isAmount } from '../declared-interval.ts'
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
      const targets = subject.targets.filter((target) => target.document === document)
      const said = subject.proseOf(document).flatMap((prose) => readFigures(prose, subject).said)
      for (const { prose, mention, figure, written } of said) {
        if (!figure.isStart || mention.certainty !== 'exact') continue
        const target = targets.find(({ indicator }) => indicator.id === mention.id)
        if (!target || !isAmount(target.baseline)) continue
        const { indicator, baseline, path } = target
        const [here, there] = [
          saidInterval(figure, undefined, indicator.unit),
          baselineInterval(baseline, indicator.unit),
        ]
        if (!here || !there || !['below', 'above'].includes(compareIntervals(here, there))) continue
        report({
          args: { indicator: indicator.name, found: written, baseline: printAmount(baseline) },
          at: prose.place(figure.start, figure.end),
          related: [{ at: placeIn(document, [...path, 'baseline']), note: 'baseline-here' }],
        })
      }
    }
  },
})
