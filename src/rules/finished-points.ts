import {
  type ActualRecord,
  answersIn,
  asText,
  type End,
  type PlanDocument,
  type PointTarget,
  pointsOf,
  resultOfYear,
  type YearResult,
} from '../model/index.ts'
import type { Place } from './place.ts'
import { placeIn, type Subject } from './subject.ts'

/** A target of a plan whose point is said to be done: by the plan of the year after, or by a report on the plan. */
export interface FinishedTarget {
  readonly target: PointTarget
  /** The year whose result counts. */
  readonly year: number
  readonly plan: PlanDocument
  readonly record: ActualRecord | undefined
  /** What came of it by that record. */
  readonly result: YearResult | undefined
  /** Where it is said to be done. */
  readonly at: Place
}

/** What became of commitments of the year before, with the place where a plan says so. */
export function endedIn({
  documents,
}: Subject): { readonly ended: End; readonly document: PlanDocument; readonly at: Place }[] {
  return documents.flatMap((document) =>
    (asText(document)?.ended ?? []).map((ended, index) => {
      return { ended, document, at: placeIn(document, ['ended', index, 'as']) }
    }),
  )
}

export function finishedTargets(subject: Subject): FinishedTarget[] {
  const ended = endedIn(subject).flatMap(({ ended: { id, as }, document, at }) => {
    const plan = subject.previous(document)
    const year = plan && asText(plan)?.period.to
    return as === 'done' && year !== undefined ? targetsOfPoint(subject, plan, id, year, at) : []
  })
  const answered = subject.documents.flatMap((document) => {
    if (document.kind !== 'results') return []
    const plan = subject.documentOf(document.reports)
    return answersIn(document).flatMap(({ point, state, path }) => {
      if (state !== 'done' || point === undefined) return []
      return targetsOfPoint(subject, plan, point, document.period.to, placeIn(document, [...path, 'state']))
    })
  })
  return [...ended, ...answered]
}

function targetsOfPoint(
  { workspace: { actuals } }: Subject,
  plan: PlanDocument | undefined,
  id: string,
  year: number,
  at: Place,
): FinishedTarget[] {
  const period = plan && asText(plan)?.period
  const point = plan && pointsOf(plan).find((one) => one.id === id)
  if (!plan || !point || !period) return []
  return point.targets.map((target) => {
    const record = actuals.actualOf(target.indicator.id, year)
    const before = actuals.actualOf(target.indicator.id, year - 1)?.value
    return {
      target,
      year,
      plan,
      record,
      result: resultOfYear(target, record?.value, { year, period, before }),
      at,
    }
  })
}
