import { againstOthers, againstTargets, amongThemselves, type Contradiction } from '../contradiction.ts'
import { defineRule } from '../rule.ts'
import { readFigures } from '../said-figures.ts'

/**
 * A figure in prose that cannot be true beside the target of its indicator, or beside another place of the prose; or, in
 * a document that has no such target, beside what others promise of the same year.
 */
export const proseConflict = defineRule({
  code: 'prose/conflict',
  number: 'P01',
  preset: 'recommended',
  check(subject, report) {
    const everywhere = Map.groupBy(subject.targets, ({ indicator }) => indicator.id)
    for (const document of subject.documents) {
      const declared = Map.groupBy(subject.spokenTargetsOf(document), ({ indicator }) => indicator.id)
      const said = subject.proseOf(document).flatMap((prose) => readFigures(prose, subject).said)
      const promised = said.filter(({ isPromise }) => isPromise)
      for (const [id, figures] of Map.groupBy(promised, ({ mention }) => mention.id)) {
        const { name = id, unit } = subject.indicatorOf(id) ?? {}
        const say = ({ said, other, baseline, where, at }: Contradiction, severity: 'error' | 'warning') => {
          const { prose, figure, written } = said
          report({
            args: { indicator: name, found: written, other, baseline, where },
            at: prose.place(figure.start, figure.end),
            related: [{ at, note: where === 'target' ? 'target-here' : 'also-here' }],
            severity,
          })
        }
        const rivals = declared.get(id)
        const own = rivals ? againstTargets(figures, rivals) : amongThemselves(figures, unit)
        for (const one of own) say(one, 'error')
        // What another document means by it may be a part of the whole: likely wrong, but not for certain.
        const others = rivals ? [] : againstOthers(figures, everywhere.get(id) ?? [])
        for (const one of others) say(one, 'warning')
      }
    }
  },
})
