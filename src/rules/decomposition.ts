import type { AnnualTarget } from '../model/index.ts'
import {
  addIntervals,
  compareIntervals,
  type Interval,
  scaleInterval,
  targetInterval,
} from '../quantity/index.ts'
import { asPromised, printInterval } from './declared-interval.ts'

interface YearAmount {
  readonly year: number
  readonly amount: Interval
  readonly path: AnnualTarget['path']
}

interface Mismatch {
  readonly problem: 'sum' | 'end' | 'mean' | 'way' | 'every-year'
  /** `{target}` stands for the target of the whole period. */
  readonly arithmetic: string
  /** The year that is to blame; undefined: all of them. */
  readonly path?: AnnualTarget['path']
}

/** The yearly targets as amounts; undefined where one of them is none (持续下降). */
export function amountsOf(
  annual: readonly AnnualTarget[],
  unit: string | undefined,
): readonly YearAmount[] | undefined {
  const years = annual.flatMap(({ year, target, path }) => {
    const amount = targetInterval(target, undefined, unit)
    return amount ? [{ year, amount: asPromised(amount), path }] : []
  })
  return years.length === annual.length ? years : undefined
}

/**
 * Holds yearly amounts against the target of the whole period, by what is measured: a flow adds up, a stock, a ratio
 * and a level end there and go there step by step, an average is the mean; what every year must bring, every year must.
 *
 * @param isWhole whether the last year is the last of the period: only then is there an end, and a sum
 */
export function compareYears(
  years: readonly YearAmount[],
  whole: Interval,
  measure: string,
  better: 'higher' | 'lower',
  isWhole: boolean,
): Mismatch[] {
  const written = (mark: string) => years.map(({ amount }) => printInterval(amount)).join(mark)
  const total = years.map(({ amount }) => amount).reduce(addIntervals)
  switch (measure) {
    case 'flow':
      return isWhole && misses(total, whole, better)
        ? [{ problem: 'sum', arithmetic: `${written(' + ')} = ${printInterval(total)}，{target}` }]
        : []
    case 'average': {
      const mean = scaleInterval(total, 1, years.length)
      return isWhole && misses(rounded(mean), whole, better)
        ? [
            {
              problem: 'mean',
              arithmetic: `(${written(' + ')}) ÷ ${years.length} = ${printInterval(rounded(mean))}，{target}`,
            },
          ]
        : []
    }
    case 'perYear':
      return years
        .filter(({ amount }) => misses(amount, whole, better))
        .map(({ year, amount, path }) => ({
          problem: 'every-year',
          arithmetic: `${year}: ${printInterval(amount)}，{target}`,
          path,
        }))
    default:
      return [...wrongWays(years, better), ...(isWhole ? wrongEnd(years, whole, better) : [])]
  }
}

/** An amount that satisfies the target nowhere, or stops short of a bound. */
function misses(amount: Interval, whole: Interval, better: 'higher' | 'lower'): boolean {
  const order = compareIntervals(amount, whole)
  // More than a plain number asks for is not what was promised either; more than a bound asks for is.
  const isBound = better === 'higher' ? whole.high === null : whole.low === null
  if (order === 'below') return !(isBound && better === 'lower')
  return order === 'above' && !(isBound && better === 'higher')
}

/** A mean is compared as it would be printed: with one decimal place. */
function rounded(mean: Interval): Interval {
  return { ...mean, low: mean.low?.round(1) ?? null, high: mean.high?.round(1) ?? null }
}

function wrongEnd(years: readonly YearAmount[], whole: Interval, better: 'higher' | 'lower'): Mismatch[] {
  const last = years.at(-1)
  if (!last || !misses(last.amount, whole, better)) return []
  return [
    { problem: 'end', arithmetic: `${last.year}: ${printInterval(last.amount)}，{target}`, path: last.path },
  ]
}

function wrongWays(years: readonly YearAmount[], better: 'higher' | 'lower'): Mismatch[] {
  return years.slice(1).flatMap(({ year, amount, path }, index) => {
    const before = years[index]
    const order = before && compareIntervals(amount, before.amount)
    if (!before || order !== (better === 'higher' ? 'below' : 'above')) return []
    const mark = better === 'higher' ? '>' : '<'
    const arithmetic = `${before.year}: ${printInterval(before.amount)} ${mark} ${year}: ${printInterval(amount)}`
    return [{ problem: 'way' as const, arithmetic, path }]
  })
}
