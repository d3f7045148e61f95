import type { Checked, Diagnostic } from '../diagnostics/index.ts'
import {
  type Actuals,
  type ActualsSource,
  collectActuals,
  type DocumentIndex,
  type IndicatorDictionary,
  type ProgressEntry,
  readActuals,
  readProgress,
} from '../model/index.ts'
import type { RegisterFile } from './workspace.ts'

/** What the registers of all years say of points, one behind the other. */
export function progressIn(
  files: readonly RegisterFile<ActualsSource>[],
  indicators: IndicatorDictionary,
  index: DocumentIndex,
): Checked<readonly ProgressEntry[]> {
  const complaints: Diagnostic[] = []
  const report = (complaint: Diagnostic) => void complaints.push(complaint)
  const entries = files.flatMap(({ parsed, value: { year, progress } }) =>
    readProgress({ indicators, parsed, report, index }, year, progress),
  )
  return [entries, complaints]
}

/**
 * What the registers of all years record, one behind the other.
 * @param areAll whether no register is missing because it could not be read
 */
export function recordsOf(
  files: readonly RegisterFile<ActualsSource>[],
  indicators: IndicatorDictionary,
  areAll: boolean,
): Checked<Actuals> {
  const complaints: Diagnostic[] = []
  const report = (complaint: Diagnostic) => void complaints.push(complaint)
  const records = files.flatMap(({ parsed, value }) => readActuals({ indicators, parsed, report }, value))
  const written = files.reduce((count, { value }) => count + value.actuals.length, 0)
  return [collectActuals(records, areAll && records.length === written), complaints]
}
