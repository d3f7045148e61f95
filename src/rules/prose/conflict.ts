import { againstTargets, amongThemselves } from '../contradiction.ts'
import { defineRule } from '../rule.ts'
import { readFigures } from '../said-figures.ts'

/** A figure in prose that cannot be true beside the target of its indicator, or beside another place of the prose. */
export const proseConflict = defineRule({
  code: 'prose/conflict',
  number: 'P01',
  preset: 'recommended',
  check(subject, report) {
    const indicators = new Map(subject.workspace.indicators.indicators.map((one) => [one.id, one]))
    for (const document of subject.documents) {
      const declared = Map.groupBy(subject.spokenTargetsOf(document), ({ indicator }) => indicator.id)
      const said = subject.proseOf(document).flatMap((prose) => readFigures(prose, subject).said)
      const promised = said.filter(({ isPromise }) => isPromise)
      for (const [id, figures] of Map.groupBy(promised, ({ mention }) => mention.id)) {
        const { name = id, unit } = indicators.get(id) ?? {}
        const rivals = declared.get(id)
        const found = rivals ? againstTargets(figures, rivals) : amongThemselves(figures, unit)
        for (const { said, other, baseline, where, at } of found) {
          const { prose, figure, written } = said
          report({
            args: { indicator: name, found: written, other, baseline, where },
            at: prose.place(figure.start, figure.end),
            related: [{ at, note: where === 'target' ? 'target-here' : 'also-here' }],
          })
        }
      }
    }
  },
})
