import Big from 'big.js'
import {
  type AnnualTarget,
  type Indicator,
  isOfOtherYears,
  isTotal,
  type Period,
  type PointTarget,
} from '../model/index.ts'
import {
  addIntervals,
  asPromised,
  compareIntervals,
  type Interval,
  printInterval,
  printTarget,
  printTerm,
  scaleInterval,
  type Target,
  targetInterval,
} from '../quantity/index.ts'

/** What is wrong with yearly targets, and the figures that prove it. */
export interface Mismatch {
  readonly problem: 'sum' | 'end' | 'mean' | 'way' | 'every-year'
  /** Without the target of the whole period, which follows it (`26 + 31 + 36 = 93`); for `way` with all. */
  readonly arithmetic: string
  /** The year that is to blame; undefined: all of them. */
  readonly path?: AnnualTarget['path']
}

/** The whole that yearly targets are to make. */
export interface Whole {
  readonly promise: PointTarget
  /** What satisfies its target. */
  readonly goal: Interval
  readonly period: Period
}

interface YearAmount {
  readonly year: number
  readonly amount: Interval
  /** `31`; a level or a rank as its phrase. */
  readonly written: string
  readonly path: AnnualTarget['path']
}

/** What a target promises, as an amount: of a flow, 新增30人 is thirty. */
export function promisedAmount(target: Target, { unit, measure }: Indicator): Interval | undefined {
  const isBrought = target.kind === 'increment' && measure === 'flow'
  return targetInterval(isBrought ? target.by : target, undefined, unit)
}

/**
 * Holds yearly targets against that of the whole period, by what is measured: a flow adds up, a stock, a ratio and a
 * level end there and go there step by step, a mean is the mean; what every year must bring, every year must. Nothing
 * is said where one of the years is no amount (持续下降).
 */
export function compareYears(annual: readonly AnnualTarget[], whole: Whole): Mismatch[] {
  const { promise, goal, period } = whole
  const { indicator, target } = promise
  const years = annual.flatMap(({ year, target: own, path }): YearAmount[] => {
    const interval = promisedAmount(own, indicator)
    const amount = interval && asPromised(interval)
    const isPlace = own.kind === 'ordinal' || own.kind === 'rank'
    const written = amount && (isPlace ? printTarget(own) : printInterval(amount))
    return amount && written ? [{ year, amount, written, path }] : []
  })
  const last = years.at(-1)
  if (!last || years.length < annual.length) return []
  if (target.kind === 'perYear') return shortYears(years, goal, indicator)
  const isComplete = years.length === period.to - period.from + 1
  const ends = last.year < period.to || fits(last.amount, goal)
  if (target.kind === 'average') return isComplete ? wrongMean(years, goal) : []
  const end = { problem: 'end' as const, arithmetic: `${last.year}: ${last.written}`, path: last.path }
  switch (indicator.measure) {
    // 到2025年达到90万人次 means the last year, 累计75人 all of them.
    case 'flow':
      if (isTotal(promise, period)) return isComplete ? wrongSum(years, goal) : []
      return ends || isOfOtherYears(promise, period) ? [] : [end]
    // 平均住院日8天 means the last year or the mean: either will do.
    case 'average':
      return isComplete && !ends ? wrongMean(years, goal) : []
    default:
      return [...wrongWays(years, indicator), ...(ends ? [] : [end])]
  }
}

/** More than a plain number asks for is not what was promised either; more than a bound asks for is. */
function fits(amount: Interval, goal: Interval): boolean {
  return ['equal', 'overlapping'].includes(compareIntervals(amount, goal))
}

function wrongSum(years: readonly YearAmount[], goal: Interval): Mismatch[] {
  const total = years.map(({ amount }) => amount).reduce(addIntervals)
  const arithmetic = `${printSum(years)} = ${printInterval(total)}`
  return fits(total, goal) ? [] : [{ problem: 'sum', arithmetic }]
}

/** A mean is compared as it would be printed: with as many decimals as the figures that it is made of and held to. */
function wrongMean(years: readonly YearAmount[], goal: Interval): Mismatch[] {
  const amounts = years.map(({ amount }) => amount)
  const exact = scaleInterval(amounts.reduce(addIntervals), 1, years.length)
  const places = Math.max(...[goal, ...amounts].map(placesOf))
  const mean = { ...exact, low: exact.low?.round(places) ?? null, high: exact.high?.round(places) ?? null }
  if (fits(mean, goal)) return []
  const isRounded = exact.low && mean.low && !exact.low.eq(mean.low)
  const arithmetic = `(${printSum(years)}) ÷ ${years.length} ${isRounded ? '≈' : '='} ${printInterval(mean)}`
  return [{ problem: 'mean', arithmetic }]
}

function printSum(years: readonly YearAmount[]): string {
  return years.map(({ amount }) => printTerm(amount)).join(' + ')
}

/** Decimals of an amount; −4 where it is in whole 万. */
function placesOf({ low, high }: Interval): number {
  const value = low ?? high ?? new Big(0)
  const places = value.c.length - 1 - value.e
  return places <= -4 ? -4 : Math.max(places, 0)
}

function shortYears(years: readonly YearAmount[], goal: Interval, { better }: Indicator): Mismatch[] {
  const short = better === 'lower' || goal.low === null ? 'above' : 'below'
  return years.flatMap(({ year, amount, written, path }) =>
    compareIntervals(amount, goal) === short
      ? [{ problem: 'every-year' as const, arithmetic: `${year}: ${written}`, path }]
      : [],
  )
}

/** Years that promise less than the year before: the end that counts goes back, and the other one does not make up. */
function wrongWays(years: readonly YearAmount[], { better }: Indicator): Mismatch[] {
  if (better !== 'higher' && better !== 'lower') return []
  return years.slice(1).flatMap(({ year, amount, written, path }, index) => {
    const before = years[index]
    const low = before?.amount.low && amount.low?.cmp(before.amount.low)
    const high = before?.amount.high && amount.high?.cmp(before.amount.high)
    if (!before || low === undefined || low === null || high === undefined || high === null) return []
    const goesBack = better === 'higher' ? low < 0 && high <= 0 : high > 0 && low >= 0
    if (!goesBack) return []
    const mark = better === 'higher' ? '>' : '<'
    const arithmetic = `${before.year}: ${before.written} ${mark} ${year}: ${written}`
    return [{ problem: 'way' as const, arithmetic, path }]
  })
}
