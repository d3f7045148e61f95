import {
  amountInterval,
  type Figure,
  type Interval,
  isAmount,
  spanIntervals,
  type Target,
  targetInterval,
  yearsNamed,
} from '../quantity/index.ts'

const yearly: readonly string[] = ['perYear', 'average']
const changes: readonly string[] = ['increment', 'pp', 'growth', 'multiple']
const levels: readonly string[] = ['exact', 'min', 'max', 'range', 'hold']
const relatives: readonly string[] = ['pp', 'growth', 'multiple']
const inOwnUnit: readonly Target['kind'][] = [
  'exact',
  'min',
  'max',
  'range',
  'increment',
  'perYear',
  'average',
  'hold',
]

/**
 * Whether a figure of prose and a target speak of the same thing: both of one year, or both of the whole; a change
 * with a change, a level with a level or with a change whose baseline is known.
 */
export function isComparable(figure: Figure, target: Target): boolean {
  const kind = figure.target?.kind ?? 'exact'
  if (yearly.includes(kind) || yearly.includes(target.kind)) return kind === target.kind
  if (figure.rhythm !== undefined) return false
  if (changes.includes(kind))
    return changes.includes(target.kind) ? kind === target.kind : levels.includes(target.kind)
  return levels.includes(kind) && (levels.includes(target.kind) || changes.includes(target.kind))
}

/**
 * Whether both are said of as many years: 五年新增30人 is not held against 新增6人 of one year, and 两三年新增30人 against
 * nothing. What names no number of years speaks of all those of its plan.
 */
export function isOfSameYears(figure: Figure, target: Target, years: number): boolean {
  return (figure.years ?? years) === (yearsNamed(target) ?? years)
}

/** Whether it is said what is reached, as one figure. */
export function isLevel({ kind }: Pick<Target, 'kind'>): boolean {
  return levels.includes(kind)
}

/** Whether it is said how much is added or taken away, not what is reached. */
export function isChange(target: Pick<Target, 'kind'> | undefined): boolean {
  return target !== undefined && changes.includes(target.kind)
}

/** Said in points, per cent or multiples, which are rounded: from 22.1%, 提升4个百分点 and 26% are one promise. */
export function isRelative(target: Pick<Target, 'kind'> | undefined): boolean {
  return target !== undefined && relatives.includes(target.kind)
}

/** Whether its number is in the indicator's own unit; a share, a factor or a rank is in a unit of its own. */
export function isInOwnUnit({ kind }: Pick<Target, 'kind'>): boolean {
  return inOwnUnit.includes(kind)
}

/** The values that a figure of prose can stand for, in the unit of its indicator. */
export function saidInterval(
  figure: Figure,
  baseline: unknown,
  unit: string | undefined,
): Interval | undefined {
  const { target, amount } = figure
  if (target) return targetInterval(target, isAmount(baseline) ? baseline : undefined, unit)
  if (!amount) return undefined
  if (!('low' in amount)) return amountInterval(amount, unit)
  const [low, high] = [amountInterval(amount.low, unit), amountInterval(amount.high, unit)]
  return low && high && spanIntervals(low, high)
}
