import { composeActual, gapsIn, latestOf } from './actual-parts.ts'
import { type ActualPeriod, isPartOf, readActualPeriod } from './actual-period.ts'
import type { ActualRecord, Actuals } from './actual-record.ts'

/** Puts the records of all files together. */
export function collectActuals(records: readonly ActualRecord[], isComplete: boolean): Actuals {
  const standing = new Map<string, ActualRecord>()
  for (const record of records) {
    const key = keyOf(record.indicator.id, record.span)
    const before = standing.get(key)
    const isWeaker = record.status === 'provisional' && before && before.status !== 'provisional'
    if (!isWeaker) standing.set(key, record)
  }
  const ofYear = Map.groupBy(standing.values(), ({ indicator, year }) => `${indicator.id} ${year}`)
  const recordsOf = (indicator: string, year: number) => ofYear.get(`${indicator} ${year}`) ?? []
  const composed = new Map<string, ActualRecord | undefined>()
  return {
    records,
    standing: [...standing.values()],
    isComplete,
    actualOf(indicator, period) {
      const span = readActualPeriod(`${period}`)
      if (!span) return undefined
      const key = keyOf(indicator, span)
      const given = standing.get(key)
      if (given || composed.has(key)) return given ?? composed.get(key)
      const made = composeActual(recordsOf(indicator, span.year), span)
      composed.set(key, made)
      return made
    },
    latestOf: (indicator, year) => latestOf(recordsOf(indicator, year), year),
    lackingOf(indicator, period) {
      const span = readActualPeriod(period)
      const parts = span ? recordsOf(indicator, span.year).filter((one) => isPartOf(one.span, span)) : []
      return span && parts.length > 0 ? gapsIn(parts, span) : []
    },
  }
}

function keyOf(indicator: string, { year, from, to }: ActualPeriod): string {
  return `${indicator} ${year} ${from} ${to}`
}
