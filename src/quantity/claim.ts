import Big from 'big.js'
import { type Amount, amountInterval } from './amount.ts'
import {
  addIntervals,
  compareIntervals,
  divideIntervals,
  type Interval,
  negateInterval,
  pointInterval,
  scaleInterval,
  subtractIntervals,
} from './interval.ts'
import { scaleFactor, unitOf } from './unit.ts'

/** A change as it is claimed: 从2100余人次增至3700余人次，增幅达76.19%. */
export interface ClaimedChange {
  readonly from: Amount
  readonly to: Amount
  /** In %, in points, in 倍, or in the unit of what changed. */
  readonly by: Amount
}

/**
 * What recomputing shows:
 *
 * - `holds`: what is claimed is among the values that can come out
 * - `too-precise`: it is, but the figures are round and allow a far wider range
 * - `points`: it is the difference of two shares, which is counted in points and not in %
 * - `outside`: it cannot come out
 */
export type ChangeVerdict = 'holds' | 'too-precise' | 'points' | 'outside'

export interface JudgedChange {
  readonly verdict: ChangeVerdict
  readonly way: 'up' | 'down'
  /** What can come out, in the unit of `by`; of points, in points. */
  readonly computed: Interval
}

const percent = new Big(100)

/**
 * Recomputes a claimed change, with all values that its round figures can stand for: 2100余 to 3700余 is 68.2% to
 * 81.0% more.
 *
 * @returns `undefined` where the figures cannot be compared, or may as well be equal
 */
export function judgeChange({ from, to, by }: ClaimedChange): JudgedChange | undefined {
  const unit = to.unit ?? from.unit
  const start = amountInterval(from, unit)
  const end = amountInterval(to, unit)
  if (!start || !end) return undefined
  const order = compareIntervals(start, end)
  if (order !== 'below' && order !== 'above') return undefined
  const way = order === 'below' ? 'up' : 'down'
  const difference = way === 'up' ? subtractIntervals(end, start) : subtractIntervals(start, end)
  const isShare = unit === '%'
  if (by.unit === '个百分点') {
    return isShare ? { verdict: verdictOf(by, difference, from, to), way, computed: difference } : undefined
  }
  const times = divideIntervals(end, start)
  const growth = times && growthOf(times, way)
  if (by.unit === '%') {
    if (!growth) return undefined
    const share = scaleInterval(growth, percent)
    const verdict = verdictOf(by, share, from, to)
    const isPoints = isShare && verdict === 'outside' && verdictOf(by, difference, from, to) !== 'outside'
    return isPoints ? { verdict: 'points', way, computed: difference } : { verdict, way, computed: share }
  }
  if (by.unit === '倍') {
    if (!growth || way === 'down') return undefined
    const verdict = verdictOf(by, growth, from, to)
    // 增长3倍 is said of three times as much, too; which one is meant is for another rule.
    const isTimes = verdict === 'outside' && verdictOf(by, times, from, to) !== 'outside'
    return { verdict: isTimes ? 'holds' : verdict, way, computed: growth }
  }
  const wanted = by.unit ?? unit
  const sameUnit = wanted === unit || unitOf(wanted ?? '')?.dimension === unitOf(unit ?? '')?.dimension
  return sameUnit ? { verdict: verdictOf(by, difference, from, to), way, computed: difference } : undefined
}

function growthOf(times: Interval, way: 'up' | 'down'): Interval {
  const one = pointInterval(new Big(1))
  return way === 'up' ? subtractIntervals(times, one) : addIntervals(one, negateInterval(times))
}

function verdictOf(by: Amount, computed: Interval, from: Amount, to: Amount): ChangeVerdict {
  const said = by.qualifier ? amountInterval(by) : around(by)
  if (!said || ['below', 'above'].includes(compareIntervals(said, computed))) return 'outside'
  const isRound = from.qualifier !== undefined || to.qualifier !== undefined
  if (!isRound || by.qualifier || by.places === 0) return 'holds'
  const { low, high } = computed
  return low && high?.minus(low).gt(lastPlace(by).times(2)) ? 'too-precise' : 'holds'
}

/** What is rounded or cut off to the figure: one unit in its last place to each side. */
function around(amount: Amount): Interval {
  const step = lastPlace(amount)
  return {
    low: amount.value.minus(step),
    high: amount.value.plus(step),
    lowInclusive: false,
    highInclusive: false,
  }
}

function lastPlace({ places, scale }: Amount): Big {
  return scaleFactor(scale).times(new Big(`1e${-places}`))
}

/**
 * Whether a whole that grew by so many can have grown by that share: by 299 persons and 90.93%, from how many? The
 * whole before must be a whole number.
 *
 * @param increase how many more there are
 * @param share the growth in %, as it is written
 */
export function hasWholeBase(increase: Amount, share: Amount): boolean {
  const added = amountInterval(increase)
  const said = share.qualifier ? amountInterval(share) : around(share)
  if (!added?.low || !added.high || !said?.low?.gt(0) || !said.high) return true
  const base = scaleInterval(divideIntervals(added, said) ?? pointInterval(new Big(0)), percent)
  if (!base.low || !base.high) return true
  const [first, last] = [base.low.round(0, 3), base.high.round(0, 0)]
  const isFirstIn = base.lowInclusive || !first.eq(base.low)
  const isLastIn = base.highInclusive || !last.eq(base.high)
  return first.lt(last) || (first.eq(last) && isFirstIn && isLastIn)
}

/** How parts lie to their whole: `equal` also where round figures allow it. */
export function compareParts(whole: Amount, parts: readonly Amount[]): 'equal' | 'less' | 'more' | undefined {
  const total = amountInterval(whole)
  const shares = parts.map((part) => amountInterval(part, whole.unit))
  const sum = shares.reduce<Interval | undefined>(
    (all, share) => all && share && addIntervals(all, share),
    pointInterval(new Big(0)),
  )
  if (!total || !sum) return undefined
  const order = compareIntervals(sum, total)
  return order === 'below' ? 'less' : order === 'above' ? 'more' : 'equal'
}
