import type { ActualRecord, EndedPoint, PlanDocument, PointTarget } from '../model/index.ts'
import { asText, pointsOf } from '../model/index.ts'
import type { Place } from './place.ts'
import { placeIn, type Subject } from './subject.ts'

/** A target of last year whose point this year's plan says is done. */
export interface FinishedTarget {
  readonly target: PointTarget
  /** The year in which it was due. */
  readonly year: number
  readonly before: PlanDocument
  readonly record: ActualRecord | undefined
  /** Where it is said to be done. */
  readonly at: Place
}

/** What became of commitments of the year before, with the place where a plan says so. */
export function endedIn(subject: Subject): { ended: EndedPoint; document: PlanDocument; at: Place }[] {
  return subject.documents.flatMap((document) =>
    (asText(document)?.ended ?? []).map((ended, index) => {
      return { ended, document, at: placeIn(document, ['ended', index, 'as']) }
    }),
  )
}

export function finishedTargets(subject: Subject): FinishedTarget[] {
  const { actuals } = subject.workspace
  return endedIn(subject).flatMap(({ ended, document, at }) => {
    const before = subject.previous(document)
    const year = before && asText(before)?.period.to
    if (ended.as !== 'done' || !before || year === undefined) return []
    const point = pointsOf(before).find(({ id }) => id === ended.id)
    return (point?.targets ?? []).map((target) => {
      return { target, year, before, record: actuals.actualOf(target.indicator.id, year), at }
    })
  })
}
