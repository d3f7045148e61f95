import {
  type ActualRecord,
  asText,
  type Indicator,
  isOfficial,
  isShort,
  writePeriod,
} from '../model/index.ts'
import { printTarget } from '../quantity/index.ts'
import { finishedTargets } from './finished-points.ts'
import type { Place } from './place.ts'
import { differ, isSettled, placeOfRecord, printActual } from './recorded.ts'
import type { Finding } from './rule.ts'
import { placeIn, type Subject } from './subject.ts'
import { contradictedResults } from './told-results.ts'

type Conflict = Finding<'actual/conflict'>
type Problem = Conflict['args']['problem']

/** Something that the register has otherwise. */
function conflict(
  problem: Problem,
  { indicator, record, found }: { indicator: Indicator; record: ActualRecord; found: string },
  at: Place,
): Conflict {
  const recorded = printActual(record.value)
  return {
    args: { indicator: indicator.name, found, period: record.period, recorded, problem },
    at,
    related: (record.composed?.parts ?? [record]).map((one) => ({
      at: placeOfRecord(one),
      note: 'actual-here',
    })),
  }
}

/** Figures of prose that tell what was reached. */
export function contradictedProse(subject: Subject): Conflict[] {
  return contradictedResults(subject).map(({ said, indicator, record }) => {
    const { prose, figure, written } = said
    return conflict('prose', { indicator, record, found: written }, prose.place(figure.start, figure.end))
  })
}

/** Baselines of the year before. */
export function contradictedBaselines({ targets, workspace }: Subject): Conflict[] {
  return targets.flatMap(({ baseline, indicator, document, path }): Conflict[] => {
    const { period } = asText(document) ?? {}
    const record = period && workspace.actuals.actualOf(indicator.id, period.from - 1)
    if (typeof baseline !== 'object' || !record || !isSettled(record)) return []
    if (!differ(baseline, record.value, indicator.unit)) return []
    const found = printActual(baseline)
    const at = placeIn(document, [...path, 'baseline'])
    const edits = [{ at, text: printActual(record.value) }]
    return [
      { ...conflict('baseline', { indicator, record, found }, at), fix: { safety: 'needs-review', edits } },
    ]
  })
}

/** Second final figures of one period, which leave open which one it is. */
export function secondFinals({ workspace }: Subject): Conflict[] {
  const finals = workspace.actuals.records.filter(({ status }) => status === 'final')
  const ofPeriod = Map.groupBy(finals, ({ indicator, span }) => `${indicator.id} ${writePeriod(span)}`)
  return [...ofPeriod.values()].flatMap(([first, ...others]) =>
    others.flatMap((second) => {
      if (!first || !differ(first.value, second.value, second.indicator.unit)) return []
      const found = printActual(second.value)
      return [
        conflict('finals', { indicator: second.indicator, record: first, found }, placeOfRecord(second)),
      ]
    }),
  )
}

/** Provisional figures in what is issued. */
export function issuedProvisionals({ workspace, documents, carrierOf }: Subject): Conflict[] {
  return documents.flatMap((document) => {
    if (!isOfficial(document) && !carrierOf(document)) return []
    const mentions = workspace.traces.get(document.id)?.actuals ?? []
    return mentions.flatMap(({ record, path, stretch }): Conflict[] => {
      if (record.status !== 'provisional') return []
      const { indicator, value } = record
      const at = { ...placeIn(document, path), stretch }
      const found = printActual(value)
      return [{ ...conflict('provisional', { indicator, record, found }, at), severity: 'warning' }]
    })
  })
}

/** Points that are said to be done although a target of theirs was missed. */
export function missedTargets(subject: Subject): Conflict[] {
  return finishedTargets(subject).flatMap(({ target, plan, record, result, at }): Conflict[] => {
    if (!record || record.composed?.isEstimate || !isShort(result)) return []
    const { indicator } = target
    const found = conflict('not-met', { indicator, record, found: printTarget(target.target) }, at)
    const promise = { at: placeIn(plan, target.path), note: 'target-here' as const }
    return [{ ...found, related: [promise, ...(found.related ?? [])] }]
  })
}
