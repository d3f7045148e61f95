import type { ParsedSource } from '../source/index.ts'
import type { ActualPeriod } from './actual-period.ts'
import type { Indicator } from './indicators.ts'
import type { Path } from './path.ts'
import type { Baseline } from './point-target.ts'

/** What was reached: an amount, a level of a scale, or whether an event came about. */
export type ActualValue = Baseline | { readonly done: boolean }

/** 实际数: what an indicator came to in one period, as it was reported. */
export interface ActualRecord {
  readonly indicator: Indicator
  /** `2024`, `2024H1`, `2024Q2`, `2024-06`, `2024-01..09` */
  readonly period: string
  /** The months of that period. */
  readonly span: ActualPeriod
  readonly year: number
  readonly value: ActualValue
  readonly status: 'provisional' | 'final' | 'revised'
  /** Where the figure comes from: 病案首页. */
  readonly source: string | undefined
  /** The day (yyyy-mm-dd) on which it was reported. */
  readonly on: string | undefined
  readonly parsed: ParsedSource
  /** Of a figure that is made of others: where the last of them stands. */
  readonly path: Path
  /** Of a figure that nobody recorded: the records that it is made of, and whether it is only about so much. */
  readonly composed?: { readonly parts: readonly ActualRecord[]; readonly isEstimate: boolean } | undefined
}

/** All that was reached, of all years. */
export interface Actuals {
  /** Every record, also those that another one supersedes: in order of the files, then of the lines. */
  readonly records: readonly ActualRecord[]
  /** Those that no other one supersedes, in the same order. */
  readonly standing: readonly ActualRecord[]
  /** Whether they are all; if not, what seems to be missing may be in what could not be read. */
  readonly isComplete: boolean
  /**
   * The record that stands for an indicator, by id, and a period (`2024`, `2024Q2`, `2024-06`): the last that is final
   * or revised; where there is none yet, the last provisional one; and where there is none at all, what its parts make.
   */
  actualOf(indicator: string, period: string | number): ActualRecord | undefined
  /** What is known last of a year that is not over; see `latestOf`. */
  latestOf(indicator: string, year: number): ActualRecord | undefined
  /** The stretches (`2024Q4`) that keep the parts of a period from making it whole; none where no part is recorded. */
  lackingOf(indicator: string, period: string): readonly string[]
}
