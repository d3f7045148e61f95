import {
  type Amount,
  type Commitment,
  type OrdinalLevel,
  printAmount,
  type Target,
} from '../quantity/index.ts'
import type { Indicator } from './indicators.ts'
import type { Path } from './path.ts'

/** Where an indicator stood before: an amount, or a level of its scale. */
export type Baseline = Amount | OrdinalLevel

/** `22.1%`, `五级` */
export function printBaseline(value: Baseline): string {
  return 'name' in value ? value.name : printAmount(value)
}

/** A commitment on an indicator in one document: what is promised, how firmly, from where. */
export interface PointTarget {
  readonly indicator: Indicator
  readonly target: Target
  /** Whether its phrase was understood; if not, that has been said, and the target stands for nothing. */
  readonly isUnderstood: boolean
  readonly commitment: Commitment | undefined
  /** What it starts from; `unknown` where the office says that nobody knows. */
  readonly baseline: Baseline | 'unknown' | undefined
  readonly binding: '约束性' | '预期性' | undefined
  /** Why it is less than it was the year before. */
  readonly reason: string | undefined
  /** Where the figure comes from that it is compared with, and of which year. */
  readonly benchmark: string | undefined
  /** 分年度目标, in order of the years. */
  readonly annual: readonly AnnualTarget[]
  /** The flows that add to it. */
  readonly fedBy: readonly Indicator[]
  /** Where it stands in the document. */
  readonly path: Path
}

/**
 * The targets that references of a text may name, nearest first; undefined where they stand in a document that could
 * not be read, so that a name is neither found nor missed.
 */
export type KnownTargets = readonly PointTarget[] | undefined

/** What one year of a longer period is to bring. */
export interface AnnualTarget {
  readonly year: number
  readonly target: Target
  readonly path: Path
}
