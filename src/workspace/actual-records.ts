import type { Checked, Diagnostic } from '../diagnostics/index.ts'
import {
  type Actuals,
  type ActualsSource,
  collectActuals,
  type IndicatorDictionary,
  readActuals,
} from '../model/index.ts'
import type { RegisterFile } from './workspace.ts'

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
