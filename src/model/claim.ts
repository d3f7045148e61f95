import type { Amount } from '../quantity/index.ts'
import type { ActualRecord } from './actual-record.ts'
import type { Indicator } from './indicators.ts'
import type { Path } from './path.ts'

/** A figure of a claim: written by its author, or taken from the register. */
export interface ClaimedAmount {
  readonly amount: Amount
  readonly record: ActualRecord | undefined
  readonly path: Path
}

/** 成绩表述: what a document says was reached, as figures that can be worked out again. */
export interface Claim {
  readonly id: string
  /** What changed; undefined where it is nothing of the dictionary. */
  readonly indicator: Indicator | undefined
  /** From one figure to another, and by how much, where that is said. */
  readonly change:
    | { readonly from: ClaimedAmount; readonly to: ClaimedAmount; readonly by: ClaimedAmount | undefined }
    | undefined
  /** A whole and what it is made of. */
  readonly sum: { readonly whole: ClaimedAmount; readonly parts: readonly ClaimedAmount[] } | undefined
  /** Where it can be looked up. */
  readonly source: string | undefined
  /** As it is printed. */
  readonly printed: string
  readonly path: Path
}

/** A place where a document prints a figure of the register. */
export interface ActualMention {
  readonly record: ActualRecord
  readonly path: Path
  /** Within the text at `path`; undefined where the figure is one of a claim. */
  readonly stretch: { readonly start: number; readonly length: number } | undefined
}
