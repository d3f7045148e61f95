import type Big from 'big.js'
import {
  changeFigure,
  type Figure,
  isCounted,
  levelFigure,
  type Measure,
  type Promised,
  standingFigure,
  unitOfPromise,
} from './promise.ts'

/** How far apart two figures are, and what that means for those who rely on them. */
export interface Difference {
  /** The promised ends: of 3～5个 the three, of a cap the cap; levels and places by their number. */
  readonly from: Big
  readonly to: Big
  /** `to` minus `from`. */
  readonly by: Big
  /** `amount` in `unit`; `points` of a ratio; `levels` of a scale; `places` of a ranking. */
  readonly measure: Measure
  readonly unit: string | undefined
  /** `by` as a share of `from`, in percent with two decimals; of amounts only. */
  readonly percent: Big | undefined
  /** Whether both were brought down to one year, because their documents speak for other spans of time. */
  readonly isPerYear: boolean
  /** By the direction of the indicator; `unclear` where nothing says which way is better. */
  readonly sense: 'better' | 'worse' | 'same' | 'unclear'
}

/** How a promise differs from that of the year before; undefined where no number tells. */
export function differenceOf(before: Promised, after: Promised): Difference | undefined {
  if (!isCounted(before.target.target) || !isCounted(after.target.target)) return undefined
  const unit = unitOfPromise(after) ?? unitOfPromise(before)
  // How much they change tells most, then where that leads.
  for (const figureOf of [changeFigure, levelFigure]) {
    const now = figureOf(after, unit)
    const old = now && figureOf(before, unit)
    if (old && old.sort === now.sort) return between(old, now)
  }
  return undefined
}

/** How a promise lies to where its own year begins; undefined where that is unknown, or the promise is a change. */
export function differenceFromStanding(promise: Promised): Difference | undefined {
  const unit = unitOfPromise(promise)
  const standing = standingFigure(promise.target, unit)
  const wanted = levelFigure(promise, unit)
  return standing && wanted?.sort === standing.sort ? between(standing, wanted) : undefined
}

/** How one figure differs from another one of its sort. */
export function between(old: Figure, now: Figure): Difference | undefined {
  const better = now.better ?? old.better
  const [promised, other] = better === 'lower' ? (['high', 'low'] as const) : (['low', 'high'] as const)
  // 3～5个 and then 3～4个: what is promised stays, what is hoped for does not.
  const isHope = old.isRange && now.isRange && isSame(old.promised[promised], now.promised[promised])
  const end = isHope ? other : promised
  const [from, to] = [old.promised[end], now.promised[end]]
  if (!from || !to) return undefined
  const by = to.minus(from)
  const { measure, unit } = now
  const isBetter = better === 'lower' ? by.lt(0) : by.gt(0)
  return {
    from,
    to,
    by,
    measure,
    unit,
    percent: measure === 'amount' && !from.eq(0) ? by.times(100).div(from.abs()).round(2) : undefined,
    isPerYear: old.isPerYear || now.isPerYear,
    sense: by.eq(0) ? 'same' : better === undefined ? 'unclear' : isBetter ? 'better' : 'worse',
  }
}

function isSame(a: Big | null, b: Big | null): boolean {
  return a !== null && b !== null && a.eq(b)
}
