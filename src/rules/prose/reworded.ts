import { inOtherWords } from '../other-words.ts'
import { defineRule } from '../rule.ts'
import { readFigures } from '../said-figures.ts'

/** A figure in prose that is the target's and does not look like it: 0.5亿元 beside 5000万元. */
export const proseReworded = defineRule({
  code: 'prose/reworded',
  number: 'P01',
  preset: 'recommended',
  check(subject, report) {
    for (const document of subject.documents) {
      const declared = Map.groupBy(subject.spokenTargetsOf(document), ({ indicator }) => indicator.id)
      for (const said of subject.proseOf(document).flatMap((prose) => readFigures(prose, subject).said)) {
        const { mention, prose, figure, written: found, isPromise } = said
        const targets = declared.get(mention.id) ?? []
        const [first] = targets
        const same = isPromise && !figure.isStart ? inOtherWords(said, targets) : undefined
        if (!first || !same) continue
        const { other, baseline, at } = same
        report({
          args: { indicator: first.indicator.name, found, other, baseline },
          at: prose.place(figure.start, figure.end),
          related: [{ at, note: 'target-here' }],
        })
      }
    }
  },
})
