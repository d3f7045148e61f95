/** What goes up and down in time: a level on a date, a sum over a period, …. */
export type Measure = 'stock' | 'flow' | 'average' | 'ratio' | 'level' | 'event'

/** An ordinal scale, such as the levels of the electronic record (零级 … 八级). */
export interface OrdinalScale {
  readonly id: string
  /** Names of the levels, from low to high. */
  readonly levels: readonly string[]
}

/** What is known about the indicator while its phrase is read. */
export interface PhraseContext {
  /** The indicator's unit. A measure word that is not in the table of units is understood only if it stands here. */
  readonly unit?: string | undefined
  /** The indicator's scale; with it only levels (七级, B++) are read as values, never amounts. */
  readonly scale?: OrdinalScale | undefined
  /** The year of the period, for dates that leave it out (年底前, 二季度). */
  readonly year?: number | undefined
  /** How many years the document speaks for, where that is known: 全年 is said of the one, or of each of them. */
  readonly years?: number | undefined
  /** Only `level` changes the reading: a bare number is then a level whose scale is missing. */
  readonly measure?: Measure | undefined
}

/**
 * Why a phrase is not accepted.
 *
 * - `ambiguous`: readings differ (增加3倍 is ×3 or ×4; 6月前 includes June or not); `nearest` has the clear forms
 * - `stacked-approximators`: more than one word of approximation on one number (近5万余, 约30%左右)
 * - `scale-missing`: a level (七级) for an indicator without a scale
 * - `year-missing`: a date without a year, and the context has none
 * - `period-ahead`: it begins with a time (全年新增3个) that targets say otherwise; `nearest` has the phrase that they would be
 */
export type PhraseProblemKind =
  | 'empty'
  | 'too-long'
  | 'not-understood'
  | 'ambiguous'
  | 'stacked-approximators'
  | 'unknown-unit'
  | 'not-on-scale'
  | 'scale-missing'
  | 'inverted-range'
  | 'impossible-date'
  | 'year-missing'
  | 'period-ahead'

/** A complaint about a phrase, without words for people: those stand with the diagnostics. */
export interface PhraseProblem {
  readonly kind: PhraseProblemKind
  /** Start of the part of the phrase that went wrong, in UTF-16 units of the phrase as written. */
  readonly offset: number
  readonly length: number
  /** One to four example phrases or names, closest first. */
  readonly nearest: readonly string[]
}
