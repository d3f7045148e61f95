import Big from 'big.js'
import { type Amount, amountInterval, decimalPlaces, isAmount } from '../quantity/index.ts'
import { type ActualPeriod, isPartOf, writePeriod } from './actual-period.ts'
import type { ActualRecord } from './actual-record.ts'

/**
 * The figure of a stretch of a year that nobody recorded, made of those of its parts as its measure allows: a flow is
 * their sum; where a stock or a level stands at the end is where it stood in the last part; an average is about their
 * mean; an event has come about where it has in one of them. A ratio is none of these: its parts weigh nobody knows what.
 *
 * @param records those that stand, of one indicator and one year
 */
export function composeActual(
  records: readonly ActualRecord[],
  wanted: ActualPeriod,
): ActualRecord | undefined {
  const parts = records.filter(({ span }) => isPartOf(span, wanted))
  const [first] = parts
  if (!first) return undefined
  const { indicator } = first
  const last = longest(parts.filter(({ span }) => span.to === wanted.to))
  switch (indicator.measure) {
    case 'flow': {
      const all = coverOf(parts, wanted)
      const value = all && sumOf(all)
      return value && composed(all, wanted, value, false)
    }
    case 'average': {
      const all = coverOf(parts, wanted)
      const value = all && meanOf(all)
      return value && composed(all, wanted, value, value.qualifier !== undefined)
    }
    case 'stock':
    case 'level':
      return last && composed([last], wanted, last.value, false)
    case 'event': {
      const done = parts.find(({ value }) => 'done' in value && value.done) ?? last
      return done && composed([done], wanted, done.value, false)
    }
    case 'ratio':
      return undefined
  }
}

/**
 * The latest figure of a year that is not over: what a flow or an average came to from January on, where a stock, a level
 * or a ratio stood last. A ratio of a later part alone says nothing of the months before it.
 */
export function latestOf(records: readonly ActualRecord[], year: number): ActualRecord | undefined {
  const ends = [...new Set(records.map(({ span }) => span.to))].toSorted((a, b) => b - a)
  for (const to of ends) {
    const span = { year, from: 1, to }
    const given = records.find((record) => record.span.from === 1 && record.span.to === to)
    const found = given ?? composeActual(records, span)
    if (found) return found
  }
  return undefined
}

/** Records that follow each other from the first month of a stretch to its last, as few as may be. */
export function coverOf(
  records: readonly ActualRecord[],
  { from, to }: ActualPeriod,
): readonly ActualRecord[] | undefined {
  const best = new Map<number, readonly ActualRecord[]>([[from, []]])
  for (let month = from; month <= to; month++) {
    const before = best.get(month)
    if (!before) continue
    for (const record of records) {
      const next = record.span.to + 1
      if (record.span.from !== month || next > to + 1) continue
      const known = best.get(next)
      if (!known || known.length > before.length + 1) best.set(next, [...before, record])
    }
  }
  return best.get(to + 1)
}

/** What is missing of a stretch whose parts are recorded in part, as the register would write it. */
export function gapsIn(records: readonly ActualRecord[], { year, from, to }: ActualPeriod): string[] {
  const months = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const isKnown = (month: number) => records.some(({ span }) => span.from <= month && month <= span.to)
  const gaps: ActualPeriod[] = []
  for (const month of months.filter((one) => !isKnown(one))) {
    const before = gaps.at(-1)
    // The months of one quarter are named together: 2024Q4, not three months.
    const isOn = before?.to === month - 1 && before.to % 3 !== 0
    if (before && isOn) gaps[gaps.length - 1] = { ...before, to: month }
    else gaps.push({ year, from: month, to: month })
  }
  return gaps.map(writePeriod)
}

function longest(records: readonly ActualRecord[]): ActualRecord | undefined {
  return records.toSorted((a, b) => a.span.from - b.span.from)[0]
}

function composed(
  parts: readonly ActualRecord[],
  span: ActualPeriod,
  value: ActualRecord['value'],
  isEstimate: boolean,
): ActualRecord | undefined {
  const last = parts.at(-1)
  if (!last) return undefined
  const sources = [...new Set(parts.flatMap(({ source }) => source ?? []))]
  return {
    ...last,
    period: writePeriod(span),
    span,
    value,
    status: parts.some(({ status }) => status === 'provisional') ? 'provisional' : 'final',
    source: sources.length > 0 ? sources.join('、') : undefined,
    composed: { parts, isEstimate },
  }
}

/** The amounts of records in one unit; undefined where one is none, or is only about so much. */
function amountsOf(records: readonly ActualRecord[]): readonly Amount[] | undefined {
  const amounts = records.flatMap(({ value }) => (isAmount(value) && !value.qualifier ? [value] : []))
  const [first] = amounts
  if (!first || amounts.length < records.length) return undefined
  if (amounts.every(({ unit, scale }) => unit === first.unit && scale === first.scale)) return amounts
  const unit = records[0]?.indicator.unit
  const converted = amounts.flatMap((amount): Amount[] => {
    const value = unit === undefined ? undefined : amountInterval(amount, unit)?.low
    return value ? [{ value, places: decimalPlaces(value), scale: '', unit }] : []
  })
  return converted.length === amounts.length ? converted : undefined
}

function sumOf(records: readonly ActualRecord[]): Amount | undefined {
  const amounts = amountsOf(records)
  const [first] = amounts ?? []
  if (!amounts || !first) return undefined
  const value = amounts.reduce((sum, amount) => sum.plus(amount.value), new Big(0))
  return { ...first, value, places: Math.max(...amounts.map(({ places }) => places)) }
}

/** Months weigh alike, which is not what the year's own average does: so it is only about so much. */
function meanOf(records: readonly ActualRecord[]): Amount | undefined {
  const amounts = amountsOf(records)
  const [first] = amounts ?? []
  if (!amounts || !first) return undefined
  if (amounts.every(({ value }) => value.eq(first.value))) return first
  const months = records.map(({ span }) => span.to - span.from + 1)
  const total = months.reduce((sum, count) => sum + count, 0)
  const weighted = amounts.reduce(
    (sum, amount, index) => sum.plus(amount.value.times(months[index] ?? 0)),
    new Big(0),
  )
  const places = Math.max(...amounts.map((amount) => amount.places))
  const factor = first.scale === '亿' ? 8 : first.scale === '万' ? 4 : 0
  const value = new Big(weighted.div(total).div(`1e${factor}`).toFixed(places)).times(`1e${factor}`)
  return { ...first, value, places, qualifier: { word: '约', place: 'before' } }
}
