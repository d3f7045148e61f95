import {
  addIntervals,
  type Interval,
  multiplyIntervals,
  scaleInterval,
  subtractIntervals,
  targetInterval,
  yearlyFactor,
} from '../quantity/index.ts'
import { asPromised, printInterval } from './declared-interval.ts'
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
 * What a target of a flow brings to a stock over the years of its document: 每年6人以上 six times the years, 30人 for
 * the whole period once. Undefined where its phrase gives no number.
 */
export function gainOfFlow(flow: PlacedTarget, unit: string | undefined): Gain | undefined {
  const { target, years } = flow
  const each = targetInterval(target, undefined, unit)
  const once = each ?? (target.kind === 'increment' ? targetInterval(target.by, undefined, unit) : undefined)
  if (!once) return undefined
  const promised = asPromised(once)
  const isYearly = target.kind === 'perYear' || target.kind === 'average'
  const sum = isYearly ? scaleInterval(promised, years) : promised
  const shown = bracketed(printInterval(promised))
  const written = isYearly && years > 1 ? ` + ${shown} × ${years}` : ` + ${printInterval(sum)}`
  return { from: flow, written, reach: (level) => addIntervals(level, sum) }
}

/** What a change with a pace (每年提高1个百分点, 每年增长5%, 每年新增2个) comes to over the years. */
export function gainOfPace(change: PlacedTarget, unit: string | undefined): Gain | undefined {
  const { target, years } = change
  if (target.kind === 'growth' && target.pace) {
    const factor = yearlyFactor(target, years)
    const yearly = factor && yearlyFactor(target, 1)
    if (!factor || !yearly) return undefined
    const written = ` × ${bracketed(printInterval(asPromised(yearly)))}^${years}`
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
  const written = ` ${step.sign === 'up' ? '+' : '-'} ${bracketed(printInterval(promised))} × ${years}`
  return {
    from: change,
    written,
    reach: (level) => (step.sign === 'up' ? addIntervals(level, sum) : subtractIntervals(level, sum)),
  }
}

function bracketed(written: string): string {
  return written.includes('～') ? `(${written})` : written
}
