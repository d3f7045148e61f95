import type { Bilingual } from '../../diagnostics/index.ts'
import type { Change, Comparison } from '../../diff/index.ts'
import type { ReportManner } from '../define-formatter.ts'

/** One of the two that were compared. */
export interface DiffSide {
  /** What the user calls it: 2024, HEAD~3, drafts/v3.yaml. */
  readonly name: Bilingual
  /** The revision of git that its files are from; undefined where they lie on the disk. */
  readonly revision: string | undefined
}

export interface BothSides {
  readonly before: DiffSide
  readonly after: DiffSide
}

/** All that `plan diff` has to report. */
export interface DiffReport extends BothSides {
  readonly version: string
  readonly comparison: Comparison
  /** Everything that changed, one by one. */
  readonly changes: readonly Change[]
}

/** A form in which changes can be reported. */
export interface DiffFormatter {
  /** What `--format` calls it. */
  readonly name: string
  readonly about: Bilingual
  /** The whole text of the report, which ends with a line break. */
  format(report: DiffReport, manner: ReportManner): string
}

export function defineDiffFormatter(formatter: DiffFormatter): DiffFormatter {
  return formatter
}
