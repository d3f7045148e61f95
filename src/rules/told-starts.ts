import { asText, type PlanDocument } from '../model/index.ts'
import type { Figure, Interval } from '../quantity/index.ts'
import { saidInterval } from './comparable.ts'
import type { Prose } from './prose.ts'
import { readFigures } from './said-figures.ts'
import type { PlacedTarget, Subject } from './subject.ts'
import { toldFiguresOf } from './told-results.ts'

/** A figure of prose from which the change that a target promises begins. */
export interface ToldStart {
  readonly prose: Prose
  readonly figure: Figure
  readonly target: PlacedTarget
  /** In the unit of the indicator. */
  readonly value: Interval | undefined
}

/** Where the texts of a document let its targets begin: 由17个增加到……, and “十三五”末有17个 of the year before. */
export function toldStartsOf(document: PlanDocument, subject: Subject): ToldStart[] {
  const declared = new Map(subject.spokenTargetsOf(document).map((target) => [target.indicator.id, target]))
  const starts = subject.proseOf(document).flatMap((prose) => readFigures(prose, subject).starts)
  const told = toldFiguresOf(document, subject)
  return [
    ...starts.flatMap(({ prose, mention, from: figure }): ToldStart[] => {
      const target = declared.get(mention.id)
      return target
        ? [{ prose, figure, target, value: saidInterval(figure, undefined, target.indicator.unit) }]
        : []
    }),
    ...told.flatMap(({ said: { prose, figure }, indicator, year, value }): ToldStart[] => {
      const target = declared.get(indicator.id)
      const begins = target && asText(target.document)?.period.from
      return target && begins === year + 1 ? [{ prose, figure, target, value }] : []
    }),
  ]
}
