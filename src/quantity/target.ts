import type { Amount } from './amount.ts'
import type { Deadline } from './date-phrase.ts'
import type { Qualifier } from './qualifier.ts'

/**
 * A target: what one document promises of one indicator, as its phrase says it. Words with which
 * the author coloured the promise are kept, so that it prints back as written.
 */
export type Target = TargetBody & TargetFrame

/** What any target may carry around its body: 力争 · 2025年底前 · 达到36个. */
export interface TargetFrame {
  readonly commitment?: Commitment | undefined
  /** The day by which it is due. */
  readonly due?: Deadline | undefined
}

/** How firmly it is promised: 确保 · 力争 · 探索 · 推进. */
export interface Commitment {
  readonly strength: 'firm' | 'strive' | 'explore' | 'directional'
  readonly word: string
  /** The word stands behind the date (2025年底前力争…), not before it. */
  readonly afterDue?: true | undefined
}

/** A value, a bound or a range; also the inner part of most other kinds. */
export type Level = Exact | Min | Max | Range

export type TargetBody =
  | Level
  | Increment
  | PercentagePoints
  | Growth
  | Multiple
  | PerYear
  | Average
  | Ordinal
  | Milestone
  | Checklist
  | Comparative
  | Rank
  | RatioTo
  | Direction
  | Hold
  | Rule
  | Qualitative

export type TargetKind = TargetBody['kind']

/** The body of one kind. */
export type BodyOf<K extends TargetKind> = Extract<TargetBody, { readonly kind: K }>

interface LevelWords {
  /** 达到 · 增至 · 控制在 · 引进, as written. */
  readonly verb?: string | undefined
}

/** `22个`, `达到36个`, `约30%`, `2100余人次`: one number, exact or approximate. */
export interface Exact extends LevelWords {
  readonly kind: 'exact'
  readonly amount: Amount
}

/** `600人以上`, `不少于3项`, `超过90万人次`: a lower bound; the qualifier says whether the number is included. */
export interface Min extends LevelWords {
  readonly kind: 'min'
  readonly amount: Amount
}

/** `50人以内`, `不超过8天`: an upper bound. */
export interface Max extends LevelWords {
  readonly kind: 'max'
  readonly amount: Amount
}

/** `3～5个`: both ends included; both have the same unit. */
export interface Range extends LevelWords {
  readonly kind: 'range'
  readonly low: Amount
  readonly high: Amount
}

/** Whether a change repeats: 每年, 逐年 (each year), 年均 (on average a year). */
export interface Pace {
  readonly rhythm: 'yearly' | 'yearlyAverage'
  readonly word: string
}

/** What a change is measured from: 较2020年, 比上年, 同比. */
export interface Versus {
  readonly word: string
  /** Empty for 同比 and 环比. */
  readonly base: string
}

interface Change {
  readonly sign: 'up' | 'down'
  /** 新增 · 提升 · 减少, as written. */
  readonly verb: string
  readonly by: Level
  readonly versus?: Versus | undefined
}

/** `新增1个`: the baseline plus or minus an amount. */
export interface Increment extends Change {
  readonly kind: 'increment'
}

/** `提升3～5个百分点`: points on a percentage; once, or every year if it has a pace. */
export interface PercentagePoints extends Change {
  readonly kind: 'pp'
  readonly pace?: Pace | undefined
}

/** `降低20%`, `每年减少20%`: a share of the baseline; with a pace, of the previous year, so it compounds. */
export interface Growth extends Change {
  readonly kind: 'growth'
  readonly pace?: Pace | undefined
}

/** `翻一番`, `增至2020年的3倍`: a factor on the baseline. */
export interface Multiple {
  readonly kind: 'multiple'
  /** Amount in 倍: 翻一番 is 2倍, 翻两番 4倍. */
  readonly factor: Level
  /** 翻番, 翻倍, or the verb of `增至…倍`. */
  readonly verb: string
  /** `2020年`, `原来`: what it is a multiple of, if said. */
  readonly of?: string | undefined
  readonly versus?: Versus | undefined
}

/** A rhythm in time, as written. */
export interface Rhythm {
  readonly word: string
  readonly period: 'year' | 'halfYear' | 'quarter' | 'month' | 'week' | 'day'
}

/** `每年6人以上`, `每季度1次`: what each year, or another period, must bring by itself. */
export interface PerYear {
  readonly kind: 'perYear'
  readonly every: Rhythm
  readonly inner: Level | Increment
}

/** `年均90万人次`: the mean over the years of the document's period. */
export interface Average {
  readonly kind: 'average'
  readonly every: Rhythm
  readonly inner: Level | Increment
}

/** `七级`, `B++`, `达到四级甲等以上`: a level of a scale. */
export interface Ordinal {
  readonly kind: 'ordinal'
  readonly scale: string
  readonly level: OrdinalLevel
  readonly verb?: string | undefined
  /** 以上, 不低于, … */
  readonly qualifier?: Qualifier | undefined
  /** `B++甚至A`: the level hoped for. */
  readonly stretch?: { readonly word: string; readonly level: OrdinalLevel } | undefined
  /** 行列, 水平, 标准. */
  readonly tail?: string | undefined
}

export interface OrdinalLevel {
  readonly name: string
  /** Place on the scale, from 0. */
  readonly index: number
}

/** `2024年12月底前完成`, `提前一年完成`: done or not done. */
export interface Milestone {
  readonly kind: 'milestone'
  /** 完成 · 全面建成 · 通过 */
  readonly action?: string | undefined
  /** What is to be done, if the phrase says it. */
  readonly what?: string | undefined
  /** Earlier than planned by so much; the planned date stands elsewhere. */
  readonly early?: Amount | undefined
  /** What will prove it; never part of the phrase. */
  readonly evidence?: string | undefined
}

/** `肝移植资质、肾移植资质全部取得`: items to be done, all or a number of them. */
export interface Checklist {
  readonly kind: 'checklist'
  readonly items: readonly string[]
  readonly need: 'all' | number
  readonly closing: ChecklistClosing
}

/** How the list ends: `全部完成` · `等20项` (named ones among others) · `中的2项`. */
export type ChecklistClosing =
  | { readonly form: 'all'; readonly word: string }
  | { readonly form: 'etc' | 'among'; readonly unit: string }

/** `高于全国平均水平`, `不低于2024年全区平均水平3个百分点以上`: measured against a figure of others. */
export interface Comparative {
  readonly kind: 'comparative'
  readonly op: ComparativeOp
  /** 高于 · 优于 · 达到, as written. */
  readonly word: string
  readonly benchmark: Benchmark
  /** By how much. */
  readonly margin?: Level | undefined
}

/** `better`: above or below, whichever the indicator's direction calls better (优于). */
export type ComparativeOp = 'above' | 'notBelow' | 'below' | 'notAbove' | 'better' | 'notWorse'

export interface Benchmark {
  readonly name: string
  /** Year of the benchmark's figure, if the phrase says it. */
  readonly year?: number | undefined
  /** Where the figure comes from; never part of the phrase. */
  readonly source?: string | undefined
}

/** `全国前12名`, `位居全区第一`, `全国领先地位`, `排名提升5位`. */
export interface Rank {
  readonly kind: 'rank'
  readonly verb?: string | undefined
  /** 全国 · 全区同类医院: the population. */
  readonly within?: string | undefined
  readonly place: RankPlace
}

export type RankPlace =
  | { readonly form: 'top'; readonly count: number; readonly unit: string }
  | { readonly form: 'topShare'; readonly share: Amount }
  | { readonly form: 'position'; readonly position: number; readonly unit: string }
  | { readonly form: 'tier'; readonly word: string }
  | { readonly form: 'climb'; readonly verb: string; readonly by: Level }

/** `不低于职工总数的0.5%`: a share of another quantity. */
export interface RatioTo {
  readonly kind: 'ratioTo'
  readonly verb?: string | undefined
  /** 职工总数 */
  readonly of: string
  readonly share: Share
}

/** A percentage with its qualifier, or a fraction. */
export type Share = Amount | Fraction

/** `三分之二以上`, `半数以上`: no decimal says two thirds, so it stays a fraction. */
export interface Fraction {
  readonly numerator: number
  readonly denominator: number
  /** 半数, 一半: another word for 二分之一. */
  readonly word?: string | undefined
  readonly qualifier?: Qualifier | undefined
}

/** `持续下降`, `逐年提高`, `保持稳定`: a trend without a number. */
export interface Direction {
  readonly kind: 'direction'
  readonly trend: 'up' | 'down' | 'improve' | 'hold'
  /** Said of every year (逐年, 每年), so every year is tested. */
  readonly yearly: boolean
  /** 逐年 · 持续 · 稳步, as written. */
  readonly manner?: string | undefined
  readonly verb: string
}

/** `稳定在99.9%以上`: a level in every period, the worst one counts. */
export interface Hold {
  readonly kind: 'hold'
  readonly verb: string
  readonly inner: Level
}

/** `一般控制在50人以内`, `任期3年`, `三分之二以上`: a norm that is applied, not a result that is pursued. */
export interface Rule {
  readonly kind: 'rule'
  /** 任期 · 有效期 */
  readonly subject?: string | undefined
  /** 一般 · 原则上 */
  readonly softness?: string | undefined
  readonly inner: Level | Fraction
}

/** Meant not to be counted (`qualitative: true`); never the result of reading a phrase. */
export interface Qualitative {
  readonly kind: 'qualitative'
  readonly text: string
}
