import type { Location, Severity } from '../../diagnostics/index.ts'
import type { ChangeCode, DetailCode } from '../change-classes.ts'

/** One thing that changed, by itself: what CI counts, and what a reviewer is shown at its line. */
export interface Change {
  readonly code: ChangeCode | DetailCode
  readonly severity: Severity
  /**
   * What it is about, by permanent ids: `surgery`, `beds>wards` (points), `surgery/day-surgery-share` (a target of a
   * point), `indicators/doctorates` (a row of a table of indicators), `indicators/doctorates/2026` (one year of it),
   * `section care`, `unit hr`, `notice-2025-12/signedOn` (a field of a document), `document measures-2025`.
   */
  readonly subject: string
  /** What stood and stands there, as `3～5个>5～6个`; empty where the class says it all. */
  readonly figures: string
  readonly before: Location | undefined
  readonly after: Location | undefined
  /**
   * `target-raised surgery/day-surgery-share 20%>22%`: the same as long as the same change is made, wherever in its file
   * it stands and however the file is laid out. Of several alike the later ones end in `#2`, `#3`.
   */
  readonly fingerprint: string
}

/** A change before all of them are known. */
export type Found = Omit<Change, 'severity' | 'fingerprint'>

/** `3～5个>5～6个`: what stood and what stands. */
export function arrow(before = '', after = ''): string {
  return `${before}>${after}`
}
