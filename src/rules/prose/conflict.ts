import { compareIntervals, printTarget } from '../../quantity/index.ts'
import { isComparable, saidInterval } from '../comparable.ts'
import { wantedInterval } from '../declared-interval.ts'
import { defineRule } from '../rule.ts'
import { readFigures, type SaidFigure } from '../said-figures.ts'
import { type PlacedTarget, placeIn } from '../subject.ts'

/** A figure in prose that cannot be true beside the target of its indicator, or beside another place of the prose. */
export const proseConflict = defineRule({
  code: 'prose/conflict',
  number: 'P01',
  preset: 'recommended',
  check(subject, report) {
    for (const document of subject.documents) {
      const targets = Map.groupBy(
        subject.targets.filter((target) => target.document === document),
        ({ indicator }) => indicator.id,
      )
      const said = subject.proseOf(document).flatMap((prose) => readFigures(prose, subject).said)
      const promised = said.filter(
        ({ isPast, figure, mention }) => !isPast && !figure.isStart && mention.certainty === 'exact',
      )
      for (const [id, ofIndicator] of Map.groupBy(promised, ({ mention }) => mention.id)) {
        const declared = targets.get(id) ?? []
        const indicator = subject.workspace.indicators.indicators.find((one) => one.id === id)
        const { name = id, unit } = indicator ?? {}
        const judge = (one: SaidFigure) => {
          const at = one.prose.place(one.figure.start, one.figure.end)
          const rival = declared.find((target) => contradicts(one, target, unit))
          if (rival) {
            const other = printTarget(rival.target)
            const related = [{ at: placeIn(document, rival.path), note: 'target-here' as const }]
            return report({
              args: { indicator: name, found: one.written, other, where: 'target' },
              at,
              related,
            })
          }
          const before = ofIndicator
            .slice(0, ofIndicator.indexOf(one))
            .find((two) => disagree(one, two, unit))
          if (!before || declared.length > 0) return
          const related = [
            { at: before.prose.place(before.figure.start, before.figure.end), note: 'also-here' as const },
          ]
          report({
            args: { indicator: name, found: one.written, other: before.written, where: 'prose' },
            at,
            related,
          })
        }
        ofIndicator.forEach(judge)
      }
    }
  },
})

/** Whether no value satisfies both what prose says and the target, or what the target says of that year. */
function contradicts(said: SaidFigure, target: PlacedTarget, unit: string | undefined): boolean {
  const ofYear = target.annual.find(({ year }) => year === said.year)
  const end = target.document.kind === 'notice' ? undefined : target.document.period.to
  if (said.year !== undefined && said.year !== end && !ofYear) return false
  const held = ofYear?.target ?? target.target
  if (!isComparable(said.figure, held)) return false
  const [a, b] = [
    saidInterval(said.figure, target.baseline, unit),
    wantedInterval(held, target.baseline, unit),
  ]
  return a !== undefined && b !== undefined && ['below', 'above'].includes(compareIntervals(a, b))
}

function disagree(one: SaidFigure, two: SaidFigure, unit: string | undefined): boolean {
  const [a, b] = [saidInterval(one.figure, undefined, unit), saidInterval(two.figure, undefined, unit)]
  const isAlike = one.year === two.year && one.figure.target?.kind === two.figure.target?.kind
  return isAlike && a !== undefined && b !== undefined && ['below', 'above'].includes(compareIntervals(a, b))
}
