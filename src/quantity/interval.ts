import Big from 'big.js'

/** All decimals between two ends. `null` is an open side without end; its `Inclusive` flag is then false. */
export interface Interval {
  readonly low: Big | null
  readonly high: Big | null
  readonly lowInclusive: boolean
  readonly highInclusive: boolean
}

/** How two intervals lie: `below` and `above` mean that every value of the first is less, or greater. */
export type IntervalOrder = 'below' | 'above' | 'equal' | 'overlapping'

type End = Pick<Interval, 'low' | 'lowInclusive'>

/** The interval that holds one value only. */
export function pointInterval(value: Big): Interval {
  return { low: value, high: value, lowInclusive: true, highInclusive: true }
}

/** From the lower end of the first to the upper end of the second (3～5). */
export function spanIntervals(from: Interval, to: Interval): Interval {
  return {
    low: from.low,
    lowInclusive: from.lowInclusive,
    high: to.high,
    highInclusive: to.highInclusive,
  }
}

/** Every sum of one value of each. */
export function addIntervals(a: Interval, b: Interval): Interval {
  return {
    low: both(a.low, b.low, (x, y) => x.plus(y)),
    high: both(a.high, b.high, (x, y) => x.plus(y)),
    lowInclusive: a.lowInclusive && b.lowInclusive,
    highInclusive: a.highInclusive && b.highInclusive,
  }
}

/** The mirror image: every value with the opposite sign. */
export function negateInterval(a: Interval): Interval {
  return {
    low: a.high?.times(-1) ?? null,
    high: a.low?.times(-1) ?? null,
    lowInclusive: a.highInclusive,
    highInclusive: a.lowInclusive,
  }
}

export function subtractIntervals(a: Interval, b: Interval): Interval {
  return addIntervals(a, negateInterval(b))
}

/**
 * Every value times one exact number (an integer number of years, 1% as 0.01), or times a fraction `by / per`,
 * for units. A fraction that has no end is widened outwards at the 20th decimal, so the true value is inside.
 */
export function scaleInterval(a: Interval, by: Big | number, per: Big | number = 1): Interval {
  const factor = new Big(by)
  if (factor.eq(0)) return pointInterval(new Big(0))
  if (factor.lt(0)) return scaleInterval(negateInterval(a), factor.times(-1), per)
  const scaled = (end: Big | null, towards: 'low' | 'high') =>
    end && divideTowards(end.times(factor), new Big(per), towards)
  return { ...a, low: scaled(a.low, 'low'), high: scaled(a.high, 'high') }
}

/**
 * Every product of one value of each, for intervals that reach below zero nowhere (amounts do not).
 *
 * @returns `undefined` if one of them does.
 */
export function multiplyIntervals(a: Interval, b: Interval): Interval | undefined {
  if (!isNonNegative(a) || !isNonNegative(b)) return undefined
  return {
    low: both(a.low, b.low, (x, y) => x.times(y)),
    high: both(a.high, b.high, (x, y) => x.times(y)),
    lowInclusive: isProductReached(a.low, a.lowInclusive, b.low, b.lowInclusive),
    highInclusive: isProductReached(a.high, a.highInclusive, b.high, b.highInclusive),
  }
}

/** Zero times anything is zero, so an included zero is enough by itself. */
function isProductReached(a: Big | null, hasA: boolean, b: Big | null, hasB: boolean): boolean {
  if (!a || !b) return false
  return (hasA && hasB) || (hasA && a.eq(0)) || (hasB && b.eq(0))
}

/**
 * Every quotient of one value of each, both above zero, for recomputing a claim (3700余 is what multiple of
 * 2100余?). A quotient that has no end is widened outwards at the 20th decimal.
 *
 * @returns `undefined` if an interval has no lower end or reaches zero.
 */
export function divideIntervals(a: Interval, b: Interval): Interval | undefined {
  if (!a.low?.gt(0) || !b.low?.gt(0)) return undefined
  return {
    low: b.high ? divideTowards(a.low, b.high, 'low') : new Big(0),
    high: a.high && divideTowards(a.high, b.low, 'high'),
    lowInclusive: a.lowInclusive && b.highInclusive,
    highInclusive: a.highInclusive && b.lowInclusive,
  }
}

const PLACES = 20
const ULP = new Big(`1e-${PLACES}`)

/** The quotient, rounded to the given side when it has more than 20 decimals. */
function divideTowards(a: Big, b: Big, towards: 'low' | 'high'): Big {
  const quotient = a.div(b)
  const back = quotient.times(b).cmp(a) * b.cmp(0)
  if (towards === 'low') return back > 0 ? quotient.minus(ULP) : quotient
  return back < 0 ? quotient.plus(ULP) : quotient
}

export function containsValue(a: Interval, value: Big): boolean {
  const aboveLow = a.low === null || (a.lowInclusive ? value.gte(a.low) : value.gt(a.low))
  const belowHigh = a.high === null || (a.highInclusive ? value.lte(a.high) : value.lt(a.high))
  return aboveLow && belowHigh
}

/** Whether every value of the second is also in the first. */
export function containsInterval(outer: Interval, inner: Interval): boolean {
  return compareLows(outer, inner) <= 0 && compareLows(mirrorEnd(outer), mirrorEnd(inner)) <= 0
}

/** What two intervals have in common, which may be nothing: see {@link isEmptyInterval}. */
export function intersectIntervals(a: Interval, b: Interval): Interval {
  const from = compareLows(a, b) >= 0 ? a : b
  const to = compareLows(mirrorEnd(a), mirrorEnd(b)) >= 0 ? a : b
  return spanIntervals(from, to)
}

export function isEmptyInterval({ low, high, lowInclusive, highInclusive }: Interval): boolean {
  if (!low || !high) return false
  return low.gt(high) || (low.eq(high) && !(lowInclusive && highInclusive))
}

export function isSameInterval(a: Interval, b: Interval): boolean {
  return containsInterval(a, b) && containsInterval(b, a)
}

export function compareIntervals(a: Interval, b: Interval): IntervalOrder {
  if (isSameInterval(a, b)) return 'equal'
  if (endsBefore(a, b)) return 'below'
  return endsBefore(b, a) ? 'above' : 'overlapping'
}

function endsBefore(a: Interval, b: Interval): boolean {
  if (!a.high || !b.low) return false
  return a.high.lt(b.low) || (a.high.eq(b.low) && !(a.highInclusive && b.lowInclusive))
}

function isNonNegative({ low }: Interval): boolean {
  return low?.gte(0) ?? false
}

function mirrorEnd(a: Interval): End {
  return negateInterval(a)
}

/** Which interval starts first; an included end starts before an excluded one. */
function compareLows(a: End, b: End): number {
  if (!a.low || !b.low) return Number(Boolean(a.low)) - Number(Boolean(b.low))
  return a.low.cmp(b.low) || Number(b.lowInclusive) - Number(a.lowInclusive)
}

function both(a: Big | null, b: Big | null, combine: (a: Big, b: Big) => Big): Big | null {
  return a && b ? combine(a, b) : null
}
