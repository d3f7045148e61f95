import Big from 'big.js'
import { asText } from '../model/index.ts'
import { baselineInterval, type Interval, isAmount, pointInterval, printAmount } from '../quantity/index.ts'
import { saidInterval } from './comparable.ts'
import type { Place } from './place.ts'
import { actualInterval, isSettled, placeOfRecord, printActual } from './recorded.ts'
import { type PlacedTarget, placeIn, type Subject } from './subject.ts'
import { toldFigures } from './told-results.ts'

/** Where an indicator stood before the years of a target, and what says so. */
export interface Standing {
  readonly written: string
  /** In the unit of the indicator; a level by its index. */
  readonly value: Interval
  readonly at: Place
  readonly note: 'baseline-here' | 'actual-here' | 'also-here'
}

/** The baseline of a target as it is given. */
export function givenStanding({ baseline, indicator, document, path }: PlacedTarget): Standing | undefined {
  if (typeof baseline !== 'object') return undefined
  const value = isAmount(baseline)
    ? baselineInterval(baseline, indicator.unit)
    : pointInterval(new Big(baseline.index))
  const written = isAmount(baseline) ? printAmount(baseline) : baseline.name
  return value && { written, value, at: placeIn(document, [...path, 'baseline']), note: 'baseline-here' }
}

/**
 * Finds where the indicator of a target stood in the year before its document begins, as something else than its
 * baseline says it: the register of actual figures, or else the prose of the document.
 */
export function standingFinder(subject: Subject) {
  const { actuals } = subject.workspace
  const told = Map.groupBy(toldFigures(subject), ({ said, indicator, year }) =>
    keyOf(said.prose.document.id, indicator.id, year),
  )
  return ({ indicator, document }: PlacedTarget): Standing | undefined => {
    const period = asText(document)?.period
    if (!period) return undefined
    const record = actuals.actualOf(indicator.id, period.from - 1)
    const value = record && isSettled(record) && actualInterval(record.value, indicator.unit)
    if (value)
      return { written: printActual(record.value), value, at: placeOfRecord(record), note: 'actual-here' }
    const [found] = told.get(keyOf(document.id, indicator.id, period.from - 1)) ?? []
    // A level of a scale is no number that prose could be read for.
    if (!found || indicator.measure === 'level') return undefined
    const { prose, figure, written } = found.said
    // At its word: what rounding may hide is for those who ask whether it can be true.
    const said = saidInterval(figure, undefined, indicator.unit)
    return said && { written, value: said, at: prose.place(figure.start, figure.end), note: 'also-here' }
  }
}

function keyOf(document: string, indicator: string, year: number): string {
  return `${document} ${indicator} ${year}`
}
