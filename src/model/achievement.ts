import Big from 'big.js'
import {
  amountInterval,
  compareIntervals,
  containsInterval,
  directionOf,
  type Interval,
  levelInterval,
  pointInterval,
  scaleInterval,
  type Target,
  timesAYear,
  wantedInterval,
} from '../quantity/index.ts'
import type { ActualRecord, ActualValue } from './actual-record.ts'
import type { PointTarget } from './point-target.ts'

/**
 * How a result lies to what was promised:
 *
 * - `achieved`: reached, in the last year of the promise
 * - `early`: reached, and the promise has years to come
 * - `under-way`: not reached, and there is time left
 * - `behind`: not reached, and the time is over
 * - `unclear`: the promise cannot be counted (走在前列, 高于全国平均), or the figure is of another sort
 */
export type AchievementStatus = 'achieved' | 'early' | 'under-way' | 'behind' | 'unclear'

export interface Achievement {
  readonly status: AchievementStatus
  /**
   * How much of the way is done, in percent, two decimals: of a flow what of its amount is there, of other figures what of
   * the way from the baseline. Undefined where no number tells.
   */
  readonly completion: Big | undefined
}

/**
 * Holds a result against a promise.
 *
 * @param lastYear the last year of the document that promises
 * @param before the result of the year before, for what is promised as a trend (持续下降)
 */
export function achievementOf(
  promise: PointTarget,
  record: Pick<ActualRecord, 'value' | 'period'>,
  lastYear: number,
  before?: ActualValue,
): Achievement {
  const reached = isReached(promise, record.value, before)
  const isOver = endsYear(record.period, promise) && Number(record.period.slice(0, 4)) >= lastYear
  const completion = completionOf(promise, record.value)
  if (reached === undefined) return { status: 'unclear', completion }
  if (reached)
    return { status: isOver || isOfYear(record.period, lastYear) ? 'achieved' : 'early', completion }
  return { status: isOver ? 'behind' : 'under-way', completion }
}

function isOfYear(period: string, year: number): boolean {
  return period.startsWith(String(year))
}

/** Whether a figure of this period is one of a whole year: of what stands at a time, its last quarter or month is. */
function endsYear(period: string, { indicator: { measure } }: PointTarget): boolean {
  const isStanding = measure === 'stock' || measure === 'level' || measure === 'event'
  return /^\d{4}$/.test(period) || (isStanding && /(?:Q4|-12)$/.test(period))
}

function isReached(
  promise: PointTarget,
  value: ActualValue,
  before: ActualValue | undefined,
): boolean | undefined {
  const { target, indicator } = promise
  if ('done' in value) {
    const isEvent = indicator.measure === 'event' || target.kind === 'milestone'
    return isEvent ? value.done : undefined
  }
  const actual = intervalOf(value, promise)
  if (!actual) return undefined
  if (target.kind === 'direction') return followsTrend(promise, actual, before)
  const wanted = wantedOf(promise)
  if (!wanted || 'name' in value !== (target.kind === 'ordinal')) return undefined
  switch (sideOf(promise)) {
    case 'higher':
      return wanted.low === null ? undefined : startsNoLower(actual, wanted)
    case 'lower':
      return wanted.high === null ? undefined : endsNoHigher(actual, wanted)
    case undefined:
      return containsInterval(wanted, actual)
  }
}

function intervalOf(
  value: Exclude<ActualValue, { done: boolean }>,
  promise: PointTarget,
): Interval | undefined {
  return 'name' in value ? pointInterval(new Big(value.index)) : amountInterval(value, unitOf(promise))
}

/** Places of a ranking are counted in 名 or in nothing; all else is in the unit of the indicator. */
function unitOf({ target, indicator }: PointTarget): string | undefined {
  return target.kind === 'rank' || target.kind === 'checklist' ? undefined : indicator.unit
}

/** The values that meet the promise, for one year where it speaks of years. */
function wantedOf({ target, baseline, indicator }: PointTarget): Interval | undefined {
  const { unit } = indicator
  switch (target.kind) {
    case 'perYear': {
      const times = timesAYear[target.every.period]
      const once = levelInterval('by' in target.inner ? target.inner.by : target.inner, unit)
      return once && times !== undefined ? scaleInterval(once, times) : undefined
    }
    case 'increment':
      // Of a flow, 新增30人 is what the year brings, not what it is more than the last.
      return indicator.measure === 'flow'
        ? levelInterval(target.by, unit)
        : wantedInterval(target, baseline, unit)
    case 'comparative':
    case 'milestone':
    case 'qualitative':
    case 'rule':
    case 'ratioTo':
    case 'average':
      return undefined
    case 'rank':
    case 'checklist':
    case 'ordinal':
      return wantedInterval(target, baseline, undefined)
    default:
      return wantedInterval(target, baseline, unit)
  }
}

/** On which side of the promise a result does as well or better. */
function sideOf({ target, indicator: { better } }: PointTarget): 'higher' | 'lower' | undefined {
  const bound = boundOf(target)
  if (bound) return bound
  if (target.kind === 'ordinal' || target.kind === 'checklist') return better === 'lower' ? 'lower' : 'higher'
  if (target.kind === 'rank') return 'lower'
  const way = directionOf(target)
  if (target.kind !== 'hold' && (way === 'up' || way === 'down')) return way === 'up' ? 'higher' : 'lower'
  return better === 'steady' ? undefined : better
}

function boundOf(target: Target): 'higher' | 'lower' | undefined {
  const level = target.kind === 'perYear' || target.kind === 'hold' ? target.inner : target
  return level.kind === 'min' ? 'higher' : level.kind === 'max' ? 'lower' : undefined
}

function startsNoLower(actual: Interval, wanted: Interval): boolean | undefined {
  if (!actual.low || !wanted.low) return undefined
  return (
    actual.low.gt(wanted.low) || (actual.low.eq(wanted.low) && (wanted.lowInclusive || !actual.lowInclusive))
  )
}

function endsNoHigher(actual: Interval, wanted: Interval): boolean | undefined {
  if (!actual.high || !wanted.high) return undefined
  return (
    actual.high.lt(wanted.high) ||
    (actual.high.eq(wanted.high) && (wanted.highInclusive || !actual.highInclusive))
  )
}

/** 持续下降 is kept by a figure below the one before; one that may be as well above it says nothing. */
function followsTrend(
  promise: PointTarget,
  actual: Interval,
  before: ActualValue | undefined,
): boolean | undefined {
  const { target, baseline, indicator } = promise
  const start = before ?? (baseline === 'unknown' ? undefined : baseline)
  if (target.kind !== 'direction' || !start || 'done' in start) return undefined
  const from = intervalOf(start, promise)
  const order = from && compareIntervals(actual, from)
  if (!order || order === 'overlapping') return undefined
  const way = target.trend === 'improve' ? (indicator.better === 'lower' ? 'down' : 'up') : target.trend
  if (way === 'hold') return order === 'equal' ? true : undefined
  return order === (way === 'up' ? 'above' : 'below')
}

const hundred = new Big(100)

function completionOf(promise: PointTarget, value: ActualValue): Big | undefined {
  const { baseline, indicator, target } = promise
  if ('done' in value) return value.done ? hundred : new Big(0)
  if ('name' in value || target.kind === 'rank') return undefined
  const reached = value.value
  const wanted = wantedOf(promise)
  const goal = sideOf(promise) === 'lower' ? wanted?.high : wanted?.low
  if (!goal) return undefined
  if (indicator.measure === 'flow' && sideOf(promise) !== 'lower')
    return goal.gt(0) ? reached.times(hundred).div(goal).round(2) : undefined
  if (typeof baseline !== 'object' || 'name' in baseline) return undefined
  const way = goal.minus(baseline.value)
  return way.eq(0) ? undefined : reached.minus(baseline.value).times(hundred).div(way).round(2)
}
