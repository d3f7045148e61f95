import Big from 'big.js'
import { type Amount, amountInterval, convertInterval } from './amount.ts'
import {
  addIntervals,
  type Interval,
  multiplyIntervals,
  pointInterval,
  scaleInterval,
  spanIntervals,
  subtractIntervals,
} from './interval.ts'
import { levelUnit, verbSense } from './level.ts'
import { qualifiedInterval, senseOf } from './qualifier.ts'
import type { Fraction, Growth, Level, Ordinal, PerYear, Rank, Rhythm, Target, TargetBody } from './target.ts'

/**
 * The values that satisfy a target, where its phrase determines them.
 *
 * - level, hold, ratioTo, rule: the value itself; perYear and average: the value of one period, or the mean
 * - increment, pp, growth, multiple: the level reached from the baseline, if one is given; with a pace
 *   (每年减少20%) the level after many years is not determined here: see {@link yearlyFactor}
 * - ordinal: the place on the scale, from 0; rank: the place, from 1; checklist: the number of items done
 * - comparative, direction, milestone, qualitative: never
 *
 * @param baseline the value that a change starts from
 * @param unit the unit of the result, normally the indicator's; without it, the unit of the phrase
 * @returns `undefined` if not determined, or if the phrase cannot be converted to the unit
 */
export function targetInterval(target: TargetBody, baseline?: Amount, unit?: string): Interval | undefined {
  switch (target.kind) {
    case 'exact':
    case 'min':
    case 'max':
    case 'range':
      return levelInterval(target, unit)
    case 'hold':
      return levelInterval(target.inner, unit)
    case 'perYear':
    case 'average':
      return targetInterval(target.inner, baseline, unit)
    case 'increment':
      return changedInterval(target.sign, target.by, baseline, unit)
    case 'pp':
      return target.pace ? undefined : pointsInterval(target.sign, target.by, baseline, unit)
    case 'growth':
      return target.pace ? undefined : multipliedInterval(growthFactor(target), baseline, unit)
    case 'multiple':
      return multipliedInterval(levelInterval(target.factor), baseline, unit)
    case 'ordinal':
      return ordinalInterval(target)
    case 'rank':
      return rankInterval(target, baseline)
    case 'checklist': {
      const need = new Big(target.need === 'all' ? target.items.length : target.need)
      return { low: need, high: null, lowInclusive: true, highInclusive: false }
    }
    case 'ratioTo':
      return 'numerator' in target.share ? fractionInterval(target.share) : amountInterval(target.share, unit)
    case 'rule':
      return 'numerator' in target.inner ? fractionInterval(target.inner) : levelInterval(target.inner, unit)
    case 'comparative':
    case 'direction':
    case 'milestone':
    case 'qualitative':
      return undefined
  }
}

/** The values that satisfy a level, in the given unit or its own. */
export function levelInterval(level: Level, unit?: string): Interval | undefined {
  if (level.kind !== 'range') return amountInterval(level.amount, unit)
  const low = amountInterval(level.low, unit)
  const high = amountInterval(level.high, unit)
  return low && high && spanIntervals(low, high)
}

/**
 * By what a baseline is multiplied over so many periods: −20% every year over 5 years is 0.8^5 = 0.32768, so
 * minus 67% (T10). `undefined` for a loss of more than all.
 */
export function yearlyFactor(target: Growth, years: number): Interval | undefined {
  const once = growthFactor(target)
  let factor: Interval | undefined = pointInterval(new Big(1))
  for (let year = 0; year < years && factor; year++) factor = once && multiplyIntervals(factor, once)
  return factor
}

/** Which way a target points, if its words say so; for the rule that compares it with the indicator (T03). */
export function directionOf(target: TargetBody): 'up' | 'down' | 'hold' | undefined {
  switch (target.kind) {
    case 'increment':
    case 'pp':
    case 'growth':
      return target.sign
    case 'multiple': {
      const sense = verbSense(target.verb)
      return sense === 'down' ? 'down' : 'up'
    }
    case 'direction':
      return target.trend === 'improve' ? undefined : target.trend
    case 'hold':
      return 'hold'
    case 'exact':
    case 'min':
    case 'max':
    case 'range': {
      const sense = verbSense(target.verb)
      return sense === 'up' || sense === 'down' ? sense : undefined
    }
    case 'perYear':
    case 'average':
      return directionOf(target.inner)
    default:
      return undefined
  }
}

/** The unit that the phrase names, if it names one: of the value, or of the change. */
export function unitOfTarget(target: Target | TargetBody): string | undefined {
  switch (target.kind) {
    case 'exact':
    case 'min':
    case 'max':
    case 'range':
      return levelUnit(target)
    case 'increment':
    case 'pp':
    case 'growth':
      return levelUnit(target.by)
    case 'multiple':
      return levelUnit(target.factor)
    case 'perYear':
    case 'average':
    case 'hold':
      return unitOfTarget(target.inner)
    case 'ratioTo':
      return 'numerator' in target.share ? undefined : target.share.unit
    case 'rule':
      return 'numerator' in target.inner ? undefined : levelUnit(target.inner)
    default:
      return undefined
  }
}

/** How often in a year; what is promised for each week or day is too loosely meant to be added up. */
export const timesAYear: Readonly<Partial<Record<Rhythm['period'], number>>> = {
  year: 1,
  halfYear: 2,
  quarter: 4,
  month: 12,
}

/**
 * What a year is to bring where a target says it of each of its parts: 每季度1次 is four a year. `undefined` where its
 * rhythm is too loosely meant.
 */
export function yearlyInterval({ every, inner }: PerYear, unit: string | undefined): Interval | undefined {
  const times = timesAYear[every.period]
  const once = levelInterval('by' in inner ? inner.by : inner, unit)
  return once && times ? scaleInterval(once, times) : undefined
}

type Sign = 'up' | 'down'

/** A change without a baseline determines nothing. */
function changedInterval(
  sign: Sign,
  by: Level,
  baseline: Amount | undefined,
  unit: string | undefined,
): Interval | undefined {
  if (!baseline) return undefined
  const wanted = unit ?? levelUnit(by) ?? baseline.unit
  const start = amountInterval(baseline, wanted)
  const change = levelInterval(by, wanted)
  if (!start || !change) return undefined
  return sign === 'up' ? addIntervals(start, change) : subtractIntervals(start, change)
}

function pointsInterval(
  sign: Sign,
  by: Level,
  baseline: Amount | undefined,
  unit: string | undefined,
): Interval | undefined {
  const start = baseline && amountInterval(baseline, '%')
  const points = levelInterval(by)
  if (!start || !points) return undefined
  const reached = sign === 'up' ? addIntervals(start, points) : subtractIntervals(start, points)
  return convertInterval(reached, '%', unit)
}

function multipliedInterval(
  factor: Interval | undefined,
  baseline: Amount | undefined,
  unit: string | undefined,
): Interval | undefined {
  const start = baseline && amountInterval(baseline, unit)
  return factor && start && multiplyIntervals(start, factor)
}

function growthFactor({ sign, by }: Growth): Interval | undefined {
  const percent = levelInterval(by, '%')
  const share = percent && scaleInterval(percent, new Big('0.01'))
  const one = pointInterval(new Big(1))
  return share && (sign === 'up' ? addIntervals(one, share) : subtractIntervals(one, share))
}

function ordinalInterval({ level, qualifier }: Ordinal): Interval {
  return qualifiedInterval(new Big(level.index), senseOf(qualifier), () => new Big(1))
}

function rankInterval({ place }: Rank, baseline: Amount | undefined): Interval | undefined {
  if (place.form === 'top') return { ...pointInterval(new Big(place.count)), low: new Big(1) }
  if (place.form === 'position') return pointInterval(new Big(place.position))
  return place.form === 'climb' ? changedInterval('down', place.by, baseline, undefined) : undefined
}

/** One half is 0.5; two thirds is no decimal and stays undetermined. */
function fractionInterval({ numerator, denominator, qualifier }: Fraction): Interval | undefined {
  const value = new Big(numerator).div(denominator)
  if (!value.times(denominator).eq(numerator)) return undefined
  const sense = qualifier?.word === '过' ? 'above' : senseOf(qualifier)
  return qualifiedInterval(value, sense, () => value)
}
