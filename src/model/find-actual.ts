import { diagnostic } from '../diagnostics/index.ts'
import type { ActualRecord } from './actual-record.ts'
import { findIndicator, type LocationSource, type Scope } from './scope.ts'

/** `四级手术占比`, `四级手术占比 2023`, `四级手术占比 2023Q4`, `四级手术台次 2023-01..09`. */
const written = /^(?<name>.*?)(?:\s+(?<period>\d{4}(?:Q[1-4]|H[12]|-\d{2}(?:\.\.\d{2})?)?))?$/u

/**
 * The record that stands for an indicator and a period; complains where there is none.
 *
 * @param reference the indicator, and behind a blank the period; without one it is the last year of the document
 */
export function findActual(scope: Scope, reference: string, at: LocationSource): ActualRecord | undefined {
  const { name = '', period = scope.year } = written.exec(reference.trim())?.groups ?? {}
  const indicator = findIndicator(scope, name, at)
  if (!indicator) return undefined
  const { actuals } = scope
  const found = period === undefined ? undefined : actuals.actualOf(indicator.id, period)
  if (found || !actuals.isComplete) return found
  const known = actuals.records
    .filter((record) => record.indicator === indicator)
    .map((record) => record.period)
  const args = {
    indicator: indicator.name,
    period: period === undefined ? undefined : String(period),
    known: [...new Set(known)].sort(),
    // Of a ratio no parts make a whole, however many there are.
    lacking:
      period === undefined || indicator.measure === 'ratio'
        ? []
        : actuals.lackingOf(indicator.id, String(period)),
    isRatio: period !== undefined && indicator.measure === 'ratio',
  }
  scope.report(diagnostic('actual/missing', args, at()))
  return undefined
}
