import type Big from 'big.js'
import { type Indicator, isOfOtherYears, isTotal, yearsIn } from '../model/index.ts'
import {
  addIntervals,
  asPromised,
  type Interval,
  multiplyIntervals,
  printTerm,
  scaleInterval,
  subtractIntervals,
  targetInterval,
  timesAYear,
  yearlyFactor,
} from '../quantity/index.ts'
import type { PlacedTarget } from './subject.ts'

/** What years of a flow, or of a paced change, add up to, and how it is written in a sum. */
export interface Gain {
  readonly from: PlacedTarget
  /** The level reached when it is applied to a level. */
  readonly reach: (level: Interval) => Interval | undefined
  /** ` + 6 × 5`, ` × 1.05^5` */
  readonly written: string
}

/**
 * What a target of a flow brings to a stock over the years of its document: 每年6人以上 six times the years, 累计30人 for
 * the whole period once. Undefined where its phrase gives no number, or that of one year of several.
 */
export function gainOfFlow(flow: PlacedTarget, unit: string | undefined): Gain | undefined {
  const { target, period } = flow
  const isPaced = target.kind === 'perYear' || target.kind === 'average'
  if (isOfOtherYears(flow, period) || (!isPaced && yearsIn(period) > 1 && !isTotal(flow, period)))
    return undefined
  const inner = isPaced ? target.inner : target
  const amount = targetInterval(inner.kind === 'increment' ? inner.by : inner, undefined, unit)
  const times = isPaced ? (timesAYear[target.every.period] ?? 0) * yearsIn(period) : 1
  if (!amount || times === 0) return undefined
  const promised = asPromised(amount)
  const sum = scaleInterval(promised, times)
  return {
    from: flow,
    written: ` + ${printTerm(promised)}${times > 1 ? ` × ${times}` : ''}`,
    reach: (level) => addIntervals(level, sum),
  }
}

/** What a change with a pace (每年提高1个百分点, 每年增长5%, 每年新增2个) comes to over the years. */
export function gainOfPace(change: PlacedTarget, unit: string | undefined): Gain | undefined {
  const { target } = change
  const years = yearsIn(change.period)
  if (target.kind === 'growth' && target.pace) {
    const factor = yearlyFactor(target, years)
    const yearly = factor && yearlyFactor(target, 1)
    if (!factor || !yearly) return undefined
    const written = ` × ${printTerm(asPromised(yearly))}^${years}`
    return { from: change, written, reach: (level) => multiplyIntervals(level, asPromised(factor)) }
  }
  const step =
    target.kind === 'pp' && target.pace
      ? target
      : target.kind === 'perYear' && target.inner.kind === 'increment'
        ? target.inner
        : undefined
  const by = step && targetInterval(step.by, undefined, step.kind === 'pp' ? undefined : unit)
  if (!step || !by) return undefined
  const promised = asPromised(by)
  const sum = scaleInterval(promised, years)
  const written = ` ${step.sign === 'up' ? '+' : '-'} ${printTerm(promised)} × ${years}`
  return {
    from: change,
    written,
    reach: (level) => (step.sign === 'up' ? addIntervals(level, sum) : subtractIntervals(level, sum)),
  }
}

/** That what is reached is not what was wanted. */
interface Miss {
  /** Not even in the best case. */
  readonly isCertain: boolean
  /** ` < 100`, or for what only the best case reaches `, 62 < 70 ≤ 72`. */
  readonly written: string
}

/**
 * Holds what is reached against the goal, at the end that counts: for what should be lower, and for a cap, the upper.
 * Undefined where the worst case is good enough, or the ends are open.
 */
export function compareWithGoal(
  reached: Interval,
  goal: Interval,
  better: Indicator['better'],
): Miss | undefined {
  const isLower = better === 'lower' || goal.low === null
  const [bound, isIncluded] = isLower ? [goal.high, goal.highInclusive] : [goal.low, goal.lowInclusive]
  const { low, high } = reached
  if (!bound || !low || !high) return undefined
  const misses = (value: Big) => {
    const order = isLower ? bound.cmp(value) : value.cmp(bound)
    return order < 0 || (order === 0 && !isIncluded)
  }
  const [worst, best] = isLower ? [high, low] : [low, high]
  if (!misses(worst)) return undefined
  // 77 is no more than 77 where the goal is beyond it (超过77人).
  const mark = (orEqual: boolean) => (isLower ? (orEqual ? '≥' : '>') : orEqual ? '≤' : '<')
  const [wanted, least, most] = [bound, worst, best].map((value) => value.round(4).toFixed())
  return misses(best)
    ? { isCertain: true, written: ` ${mark(best.eq(bound))} ${wanted}` }
    : {
        isCertain: false,
        written: `, ${least} ${mark(worst.eq(bound))} ${wanted} ${mark(isIncluded)} ${most}`,
      }
}
