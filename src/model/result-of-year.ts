import Big from 'big.js'
import {
  type Amount,
  addIntervals,
  amountInterval,
  asPromised,
  compareIntervals,
  decimalPlaces,
  type Interval,
  isAmount,
  levelInterval,
  type Target,
  verbSense,
  wantedInterval,
  yearlyInterval,
  yearsNamed,
} from '../quantity/index.ts'
import type { Actuals, ActualValue } from './actual-record.ts'
import { type Period, yearsIn } from './dates.ts'
import type { Indicator } from './indicators.ts'
import type { Baseline, PointTarget } from './point-target.ts'

/**
 * What came of a promise in a year. In the last year of its plan 完成 and 未完成; before it 提前完成 (the goal of the whole
 * plan), 快于预期 (what a later year owes), 符合预期 and 滞后 (by the target of the year itself).
 */
export type YearResult = 'achieved' | 'early' | 'ahead' | 'on-path' | 'behind' | 'missed'

/** Whether a result is less than was promised for its year. */
export function isShort(result: YearResult | undefined): boolean {
  return result === 'behind' || result === 'missed'
}

/** What a result is held against beside its promise. */
export interface ResultYear {
  readonly year: number
  /** Of the plan that promised. */
  readonly period: Period
  /** The result of the year before, from which a trend (持续下降) goes on where the plan itself gives no baseline. */
  readonly before?: ActualValue | undefined
}

/**
 * Whether a result reaches what was promised for its year. Of a plan of several years that is its own target for the
 * year where it has one; what its last year owes may be reached before.
 *
 * @returns `undefined` where no number tells: 走在前列, 高于全国平均水平, a year without a target of its own; and of what
 *   is promised for all years together, see `totalOfYears`
 */
export function resultOfYear(
  promise: PointTarget,
  actual: ActualValue | undefined,
  { year, period, before }: ResultYear,
): YearResult | undefined {
  if (actual === undefined) return undefined
  const isWhole = isReached(promise, promise.target, actual, before)
  if (year >= period.to)
    return isWhole === undefined || isOfAllYears(promise, period) || isOfOtherYears(promise, period)
      ? undefined
      : isWhole
        ? 'achieved'
        : 'missed'
  if (isWhole === true && isFinal(promise)) return 'early'
  const own = promise.annual.find((annual) => annual.year === year)
  if (!own) {
    if (isWhole === undefined || !everyYear(promise.target)) return undefined
    return isWhole ? 'achieved' : 'missed'
  }
  const isOwn = isReached(promise, own.target, actual, before)
  if (isOwn === undefined) return undefined
  if (!isOwn) return 'behind'
  // What one year brings more of a flow is not what the next one owes.
  const next = isFinal(promise) ? promise.annual.find((annual) => annual.year > year) : undefined
  return next && isReached(promise, next.target, actual, before) ? 'ahead' : 'on-path'
}

/** What all years of a plan have brought together, or come to on average, of what it promises for all of them. */
export interface Total {
  /** Undefined where the figure of a year is missing. */
  readonly value: Amount | undefined
  readonly isMean: boolean
  readonly result: 'achieved' | 'missed' | undefined
}

/** What a plan of several years promises of all of them: a flow (五年累计75人以上), a mean (年均90万人次以上); undefined for any other promise. */
export function totalOfYears(promise: PointTarget, period: Period, actuals: Actuals): Total | undefined {
  if (!isOfAllYears(promise, period)) return undefined
  const isMean = promise.target.kind === 'average'
  const { indicator, target } = promise
  const years = Array.from({ length: yearsIn(period) }, (_, index) => period.from + index)
  const amounts = years.flatMap((year) => {
    const value = actuals.actualOf(indicator.id, year)?.value
    const amount = value && !('done' in value) ? placeOf(value, indicator.unit) : undefined
    return amount ? [amount] : []
  })
  if (amounts.length < years.length) return { value: undefined, isMean, result: undefined }
  const total = amounts.reduce((before, amount) => before.plus(amount))
  const sum = isMean ? total.div(years.length).round(meanPlaces) : total
  const value = {
    value: sum,
    places: decimalPlaces(sum),
    scale: '' as const,
    unit: indicator.unit,
  }
  const reached = isReached(promise, target, value, undefined)
  return { value, isMean, result: reached === undefined ? undefined : reached ? 'achieved' : 'missed' }
}

/** So many decimals of a mean are kept. */
const meanPlaces = 2

/** Whether all years of a plan together owe what it promises, and not the last of them. */
function isOfAllYears(promise: PointTarget, period: Period): boolean {
  return isTotal(promise, period) || (promise.target.kind === 'average' && yearsIn(period) > 1)
}

/**
 * Of a flow over several years, whether they bring the amount together, and not the last of them alone. The words of the
 * phrase tell first (累计75人以上, and 五年新增30人 in a plan of five years), then the years where they have targets of their own; else what is said of an end
 * (2025年达到90万人次), what is a cap (不超过230件), or stands beside the amount of a year before, is said of one year.
 */
export function isTotal(promise: PointTarget, period: Period): boolean {
  const { indicator, target, baseline, annual } = promise
  if (indicator.measure !== 'flow' || yearsIn(period) === 1) return false
  const named = yearsNamed(target)
  if (named !== undefined) return named === yearsIn(period)
  if (target.kind === 'increment') return true
  if (!('amount' in target || 'low' in target)) return false
  const sense = verbSense(target.verb)
  if (sense === 'total') return true
  const last = annual.find(({ year }) => year === period.to)
  if (last) return isShareOf(promise, last.target, period)
  if (sense !== 'none' || target.due !== undefined) return false
  const isCap = target.kind === 'max' || indicator.better === 'lower'
  return !isCap && !isAmount(baseline)
}

/** Whether a flow is promised of more or fewer years than its plan has: 三年新增30人 in a plan of five, of which no year owes it. */
export function isOfOtherYears({ indicator, target }: PointTarget, period: Period): boolean {
  const named = indicator.measure === 'flow' ? yearsNamed(target) : undefined
  return named !== undefined && named !== yearsIn(period)
}

/** Whether the last year alone is not to reach what all of them are; of a cap, whether all years together keep it. */
function isShareOf(promise: PointTarget, last: Target, period: Period): boolean {
  const [owed, goal] = [last, promise.target].map((target) => wantedOf(promise, target))
  if (!owed || !goal) return false
  if (goal.low !== null) return compareIntervals(owed, goal) === 'below'
  const years = promise.annual.flatMap(({ target }) => wantedOf(promise, target) ?? [])
  if (years.length < yearsIn(period)) return false
  return compareIntervals(years.map(asPromised).reduce(addIntervals), goal) !== 'above'
}

/** Whether the target of a plan is one of its end, and not of each of its years or of all of them together. */
function isFinal({ target, indicator }: PointTarget): boolean {
  return !everyYear(target) && target.kind !== 'average' && indicator.measure !== 'flow'
}

/** 每年6人以上, 逐年下降: what one year owes is what every year owes. */
function everyYear(target: Target): boolean {
  return target.kind === 'perYear' || target.kind === 'direction' || target.kind === 'hold'
}

export function isReached(
  promise: PointTarget,
  target: Target,
  actual: ActualValue,
  before: ActualValue | undefined,
): boolean | undefined {
  if ('done' in actual) return actual.done
  const { baseline, indicator } = promise
  if (target.kind === 'direction') return isOnTrend(indicator, target.trend, before ?? baseline, actual)
  const wanted = wantedOf(promise, target)
  const value = placeOf(actual, target.kind === 'ordinal' ? undefined : indicator.unit)
  if (!wanted || value === undefined) return undefined
  if ('index' in actual !== (target.kind === 'ordinal')) return undefined
  // A change from a baseline that nobody knows determines nothing; then there is no interval either.
  const way = wayOf(promise, target, baseline)
  if (way === 'lower') return wanted.high === null ? undefined : isUnder(value, wanted)
  return wanted.low === null ? isUnder(value, wanted) : isOver(value, wanted)
}

/** The values that satisfy a target; of a flow, 新增25人 is what the year brings and not what it is more than the last. */
export function wantedOf(
  { indicator: { measure, unit }, baseline }: PointTarget,
  target: Target,
): Interval | undefined {
  if (measure === 'flow' && target.kind === 'increment') return levelInterval(target.by, unit)
  if (target.kind === 'perYear') return yearlyInterval(target, unit)
  return wantedInterval(target, baseline, target.kind === 'ordinal' ? undefined : unit)
}

/** Which side of a target is the good one: as the indicator says, else as the phrase does. */
export function wayOf(
  { indicator: { better } }: PointTarget,
  target: Target,
  baseline: PointTarget['baseline'],
): 'higher' | 'lower' {
  if (target.kind === 'rank') return 'lower'
  if (better === 'higher' || better === 'lower') return better
  const falls = 'sign' in target && target.sign === 'down' && baseline !== undefined
  return target.kind === 'max' || falls ? 'lower' : 'higher'
}

function isOver(value: Big, { low, lowInclusive }: Interval): boolean {
  return low === null || (lowInclusive ? value.gte(low) : value.gt(low))
}

function isUnder(value: Big, { high, highInclusive }: Interval): boolean {
  return high === null || (highInclusive ? value.lte(high) : value.lt(high))
}

function isOnTrend(
  { unit, better }: Indicator,
  trend: 'up' | 'down' | 'improve' | 'hold',
  from: ActualValue | 'unknown' | undefined,
  actual: Baseline,
): boolean | undefined {
  if (from === undefined || from === 'unknown' || 'done' in from) return undefined
  const [before, now] = [placeOf(from, unit), placeOf(actual, unit)]
  if (before === undefined || now === undefined) return undefined
  const way = trend === 'improve' || trend === 'hold' ? better : trend === 'up' ? 'higher' : 'lower'
  if (way === undefined || way === 'steady') return trend === 'hold' ? now.eq(before) : undefined
  const rise = way === 'higher' ? now.cmp(before) : before.cmp(now)
  return trend === 'hold' ? rise >= 0 : rise > 0
}

/** A figure as one number in a unit, or the place of a level on its scale; 2100余 counts as 2100. */
export function placeOf(figure: Baseline, unit: string | undefined): Big | undefined {
  if ('index' in figure) return new Big(figure.index)
  return amountInterval({ ...figure, qualifier: undefined }, unit)?.low ?? undefined
}
