import { type Amount, amountInterval } from './amount.ts'
import type { Interval } from './interval.ts'
import type { Target } from './target.ts'
import { targetInterval } from './target-interval.ts'

/**
 * An interval as far as it is promised: 6人以上 promises six and no more, so its open end is closed where it begins.
 * What nobody has promised, no plan can count on.
 */
export function asPromised(interval: Interval): Interval {
  const end = interval.low ?? interval.high
  return {
    low: interval.low ?? end,
    high: interval.high ?? end,
    lowInclusive: true,
    highInclusive: true,
  }
}

interface Wanted {
  readonly baseline: unknown
  readonly unit: string | undefined
  readonly interval: Interval | undefined
}

const wanted = new WeakMap<Target, Wanted>()

/**
 * The values that satisfy a target, from its baseline where that is an amount, in the unit of its indicator. Several
 * rules ask the same of a target, which is worked out once.
 */
export function wantedInterval(
  target: Target,
  baseline: unknown,
  unit: string | undefined,
): Interval | undefined {
  const known = wanted.get(target)
  if (known && known.baseline === baseline && known.unit === unit) return known.interval
  const interval = targetInterval(target, isAmount(baseline) ? baseline : undefined, unit)
  wanted.set(target, { baseline, unit, interval })
  return interval
}

/** Whether a baseline is an amount, and neither a level of a scale nor said to be unknown. */
export function isAmount(baseline: unknown): baseline is Amount {
  return typeof baseline === 'object' && baseline !== null && 'places' in baseline
}

/** A baseline as an interval in the unit of its indicator. */
export function baselineInterval(baseline: Amount, unit: string | undefined): Interval | undefined {
  return amountInterval(baseline, unit)
}

/** `77`, `62～72`: for sums in messages. */
export function printInterval({ low, high }: Interval): string {
  const [from, to] = [low?.round(4).toFixed(), high?.round(4).toFixed()]
  if (from === undefined || to === undefined) return from ?? to ?? ''
  return from === to ? from : `${from}～${to}`
}

/** An interval as a term of a sum: `6`, `(3～5)`. */
export function printTerm(interval: Interval): string {
  const written = printInterval(interval)
  return written.includes('～') ? `(${written})` : written
}
