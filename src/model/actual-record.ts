import type { ParsedSource } from '../source/index.ts'
import type { Indicator } from './indicators.ts'
import type { Path } from './path.ts'
import type { Baseline } from './point-target.ts'

/** What was reached: an amount, a level of a scale, or whether an event came about. */
export type ActualValue = Baseline | { readonly done: boolean }

/** 实际数: what an indicator came to in one period, as it was reported. */
export interface ActualRecord {
  readonly indicator: Indicator
  /** `2024`, `2024Q2`, `2024-06` */
  readonly period: string
  readonly year: number
  readonly value: ActualValue
  readonly status: 'provisional' | 'final' | 'revised'
  /** Where the figure comes from: 病案首页. */
  readonly source: string | undefined
  /** The day (yyyy-mm-dd) on which it was reported. */
  readonly on: string | undefined
  readonly parsed: ParsedSource
  readonly path: Path
}

/** All that was reached, of all years. */
export interface Actuals {
  /** Every record, also those that another one supersedes: in order of the files, then of the lines. */
  readonly records: readonly ActualRecord[]
  /** Whether they are all; if not, what seems to be missing may be in what could not be read. */
  readonly isComplete: boolean
  /**
   * The record that stands for an indicator, by id, and a period (`2024`, `2024Q2`, `2024-06`): the last that is final
   * or revised; where there is none yet, the last provisional one.
   */
  actualOf(indicator: string, period: string | number): ActualRecord | undefined
}

/** Puts the records of all files together. */
export function collectActuals(records: readonly ActualRecord[], isComplete: boolean): Actuals {
  const standing = new Map<string, ActualRecord>()
  for (const record of records) {
    const key = keyOf(record.indicator.id, record.period)
    const before = standing.get(key)
    const isWeaker = record.status === 'provisional' && before && before.status !== 'provisional'
    if (!isWeaker) standing.set(key, record)
  }
  return { records, isComplete, actualOf: (indicator, period) => standing.get(keyOf(indicator, period)) }
}

function keyOf(indicator: string, period: string | number): string {
  return `${indicator} ${period}`
}
