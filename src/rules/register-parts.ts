import { type ActualRecord, coverOf, isPartOf } from '../model/index.ts'
import { addIntervals, type Interval, isAmount } from '../quantity/index.ts'
import { areApart } from './contradiction.ts'
import { actualInterval, differ, printActual, roundedInterval } from './recorded.ts'

/** A figure of the register that the figures of its parts contradict, and the sum that proves it. */
export interface PartsConflict {
  readonly whole: ActualRecord
  readonly parts: readonly ActualRecord[]
  readonly problem: 'sum' | 'more' | 'end' | 'mean' | 'event'
  readonly arithmetic: string
}

/** What the parts of a period say against its own figure, by what is measured; of a ratio they say nothing. */
export function partsConflicts(standing: readonly ActualRecord[]): PartsConflict[] {
  // What is provisional will be put right, and is expected to differ.
  const settled = standing.filter(({ status }) => status !== 'provisional')
  const ofYear = Map.groupBy(settled, ({ indicator, year }) => `${indicator.id} ${year}`)
  return [...ofYear.values()].flatMap((records) =>
    records.flatMap((whole) => {
      const parts = records.filter(({ span }) => isPartOf(span, whole.span))
      const found = parts.length > 0 ? conflictOf(whole, parts) : undefined
      return found ? [{ whole, ...found }] : []
    }),
  )
}

function conflictOf(
  whole: ActualRecord,
  parts: readonly ActualRecord[],
): Omit<PartsConflict, 'whole'> | undefined {
  switch (whole.indicator.measure) {
    case 'flow':
      return wrongSum(whole, parts)
    case 'average':
      return wrongMean(whole, parts)
    case 'stock':
    case 'level': {
      const { unit } = whole.indicator
      const end = parts.find(
        ({ span, value }) => span.to === whole.span.to && differ(value, whole.value, unit),
      )
      return end && { parts: [end], problem: 'end', arithmetic: `${end.period}: ${printActual(end.value)}` }
    }
    case 'event': {
      const done = parts.find(({ value }) => 'done' in value && value.done)
      const isOpen = 'done' in whole.value && !whole.value.done
      return done && isOpen
        ? { parts: [done], problem: 'event', arithmetic: `${done.period}: ${printActual(done.value)}` }
        : undefined
    }
    case 'ratio':
      return undefined
  }
}

/** Parts that are all there make the whole; some of them make no more than it. */
function wrongSum(
  whole: ActualRecord,
  known: readonly ActualRecord[],
): Omit<PartsConflict, 'whole'> | undefined {
  const cover = coverOf(known, whole.span)
  const parts = cover ?? oneBehindTheOther(known)
  const [sum, total] = [sumOf(parts), valuesOf(whole)]
  if (!sum || !total) return undefined
  const isMore = sum.low !== null && total.high !== null && sum.low.gt(total.high)
  if (cover ? !areApart(sum, total) : !isMore) return undefined
  const terms = parts.map(({ value }) => printActual(value)).join(' + ')
  const unit = whole.indicator.unit ?? ''
  const result = sum.low && sum.high?.eq(sum.low) ? ` = ${sum.low.toFixed()}${unit}` : ''
  const mark = cover ? '≠' : '>'
  return {
    parts,
    problem: cover ? 'sum' : 'more',
    arithmetic: `${terms}${result} ${mark} ${printActual(whole.value)}`,
  }
}

/** However much each part weighs, the average of the whole lies between the least and the greatest of theirs. */
function wrongMean(
  whole: ActualRecord,
  known: readonly ActualRecord[],
): Omit<PartsConflict, 'whole'> | undefined {
  const parts = coverOf(known, whole.span)
  const values = parts?.map(valuesOf).filter((value) => value !== undefined) ?? []
  const total = valuesOf(whole)
  if (!parts || !total || values.length < parts.length) return undefined
  const lows = values.flatMap(({ low }) => (low ? [low] : []))
  const highs = values.flatMap(({ high }) => (high ? [high] : []))
  if (lows.length < values.length || highs.length < values.length) return undefined
  const least = lows.reduce((a, b) => (a.lt(b) ? a : b))
  const greatest = highs.reduce((a, b) => (a.gt(b) ? a : b))
  if (!areApart({ low: least, high: greatest, lowInclusive: true, highInclusive: true }, total))
    return undefined
  const arithmetic = parts.map(({ period, value }) => `${period}: ${printActual(value)}`).join(', ')
  return { parts, problem: 'mean', arithmetic }
}

/** Records that do not overlap, from the first month on: of those that begin together the longest. */
function oneBehindTheOther(records: readonly ActualRecord[]): ActualRecord[] {
  const chosen: ActualRecord[] = []
  const inOrder = records.toSorted((a, b) => a.span.from - b.span.from || b.span.to - a.span.to)
  for (const record of inOrder) if (record.span.from > (chosen.at(-1)?.span.to ?? 0)) chosen.push(record)
  return chosen
}

function sumOf(parts: readonly ActualRecord[]): Interval | undefined {
  const values = parts.map(valuesOf).filter((value) => value !== undefined)
  return values.length < parts.length || values.length === 0 ? undefined : values.reduce(addIntervals)
}

/** What a figure can stand for: 1.2万人次 and 7.6天 are rounded, 2640人次 is counted. */
function valuesOf({ value, indicator: { unit } }: ActualRecord): Interval | undefined {
  if (!isAmount(value)) return undefined
  const isRounded = value.places > 0 || value.scale !== ''
  return isRounded ? roundedInterval(value, unit) : actualInterval(value, unit)
}
