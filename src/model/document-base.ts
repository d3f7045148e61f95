import type { ParsedSource } from '../source/index.ts'

/** What every document has, of whatever kind. */
export interface DocumentBase {
  readonly kind: string
  readonly id: string
  readonly parsed: ParsedSource
}
