import type { Amount, AmountRange } from '../amount.ts'
import type { Rhythm, TargetBody } from '../target.ts'
import type { YearCount } from '../years-named.ts'

/** A stretch of a text, in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A quantity that stands in prose as a literal: `提升3～5个百分点`, `6人以上`, `百人以上`. */
export interface Figure extends Span {
  /** The digits alone, of both ends of a range: `3～5`. Not the scale, the unit, nor the words around. */
  readonly number: Span
  /** What it would be in a target's field, made uniform: `每年6人以上`, also where words stand between the two. */
  readonly phrase: string
  /** As printed; absent for a bare number. Of a rank (前12名) its 名: see `target`. */
  readonly unit?: string | undefined
  /** How often, where the clause says it, even if not directly before the figure. */
  readonly rhythm?: Rhythm | undefined
  /** How many years bring it together (五年新增博士30人), where the clause says it. */
  readonly years?: YearCount | undefined
  /** Where a change starts (由64张增加到80张, 在上年22.1%的基础上), not what is promised or reached. */
  readonly isStart: boolean
  /** What the phrase says in the language of targets. Neither this nor `amount`: its words disagree (近5万余). */
  readonly target?: TargetBody | undefined
  /** What it says where it is no target by itself: 3个百分点 of what, 六级 of which scale. */
  readonly amount?: Amount | AmountRange | undefined
}

/** A number of things that a list should hold: `四大中心`, `七大目标`, `三个转变`. */
export interface Count extends Span {
  readonly value: number
  /** 大 · 个 · 项, as written. */
  readonly measure: string
  /** The first word of what is counted: 中心. */
  readonly noun: string
}

/** An indicator spoken of in prose. */
export interface Mention extends Span {
  readonly id: string
  readonly unit: string
  /** `exact`: its name or an alias. `likely`: a clear shortening (博士 of 博士人数) before a figure. */
  readonly certainty: 'exact' | 'likely'
}

/** What stands for one UTF-16 unit of a reference that is not text, so that all offsets stay true. */
export const REFERENCE_MARK = '\uFFFC'
