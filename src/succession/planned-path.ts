import Big from 'big.js'
import {
  type AnnualTarget,
  type IndicatorDictionary,
  type Period,
  type PointTarget,
  yearsIn,
} from '../model/index.ts'
import { pointInterval } from '../quantity/index.ts'
import { between, type Difference } from './difference.ts'
import { type Figure, levelFigure, type Promised, standingFigure, unitOfPromise } from './promise.ts'

/** 规划序时: how a promise lies to one of more years on the same indicator. */
export interface PlannedPath {
  /** What is still to be done from where the indicator stood before the year; `better` while there is something. */
  readonly fromActual: Difference | undefined
  /** What would still be to do where the target of the year is met. */
  readonly fromTarget: Difference | undefined
  /** Where the year should end. */
  readonly due: DueValue | undefined
  /** Whether the target of the year reaches that; undefined where no number tells. */
  readonly isOnLine: boolean | undefined
}

/** The value that a year owes to the longer plan. */
export interface DueValue {
  /** In the unit of `difference`; a level of a scale by its place from 0. */
  readonly value: Big
  /**
   * By the plan's own `annual`, by what it asks of every year, because the year is its last, or by a straight line from
   * its baseline.
   */
  readonly by: 'annual' | 'every-year' | 'end' | 'straight-line'
  /** From there to the target of the year: `worse` where it falls behind. */
  readonly difference: Difference | undefined
}

/** The value that is owed, with its unit; a level by its name. */
export function printDue(
  { value, difference }: DueValue,
  { target, indicator }: PointTarget,
  scales: IndicatorDictionary['scales'],
): string {
  if (target.kind === 'ordinal') return scales[target.scale]?.[value.toNumber()] ?? value.toFixed()
  return `${value.toFixed()}${difference?.unit ?? indicator.unit ?? ''}`
}

/** Whether the years of one plan lie within the more years of another. */
export function isWithin(period: Period, longer: Period): boolean {
  return yearsIn(longer) > yearsIn(period) && longer.from <= period.to && period.to <= longer.to
}

export function pathTo(promise: Promised, placed: Promised): PlannedPath {
  const unit = unitOfPromise(promise)
  const goal = levelFigure(promise, unit)
  const target = levelFigure(placed, unit)
  const actual = standingFigure(placed.target, unit)
  const due = goal && dueIn(placed.period.to, promise, goal, unit)
  const difference = due && target && between({ ...goal, promised: pointInterval(due.value) }, target)
  const fromActual = actual && goal && actual.sort === goal.sort ? between(actual, plain(goal)) : undefined
  return {
    // What a flow brings in a year is no part of the way: each year begins at nothing.
    fromActual: promise.target.indicator.measure === 'flow' ? undefined : fromActual,
    fromTarget: target && goal && isToReach(goal, target) ? between(plain(target), plain(goal)) : undefined,
    due: due && { ...due, difference },
    isOnLine: difference && difference.sense !== 'unclear' ? difference.sense !== 'worse' : undefined,
  }
}

/** A year's share of a sum is no value that an indicator comes nearer to: what the year leaves over is not reckoned. */
function isToReach(goal: Figure, { sort }: Figure): boolean {
  return sort === goal.sort && !goal.isPerYear
}

/** What is promised, without what is hoped for beyond. */
function plain(figure: Figure): Figure {
  return { ...figure, isRange: false }
}

function dueIn(
  year: number,
  promise: Promised,
  goal: Figure,
  unit: string | undefined,
): Omit<DueValue, 'difference'> | undefined {
  const { period } = promise
  const own = promise.target.annual.find((one) => one.year === year)
  const annual = own && levelFigure(ofYear(promise, own), unit)
  if (annual) return value(annual, goal, 'annual')
  if (goal.isPerYear || promise.target.target.kind === 'perYear') return value(goal, goal, 'every-year')
  if (year === period.to) return value(goal, goal, 'end')
  const start = standingFigure(promise.target, unit)
  const [from, to] = [start && endOf(start, goal), endOf(goal, goal)]
  if (!start || start.sort !== goal.sort || !from || !to) return undefined
  const passed = year - period.from + 1
  const way = to.minus(from).times(passed).div(yearsIn(period))
  // A third of a person, or of a level, is owed by nobody.
  const places = Math.max(placesOf(from), placesOf(to))
  return { value: from.plus(way.round(places, Big.roundDown)), by: 'straight-line' }
}

/** What a longer plan promises for one of its years. */
function ofYear({ target: promise }: Promised, { year, target }: AnnualTarget): Promised {
  return { target: { ...promise, target }, period: { from: year, to: year } }
}

function value(figure: Figure, goal: Figure, by: DueValue['by']): Omit<DueValue, 'difference'> | undefined {
  const end = endOf(figure, goal)
  return end === null ? undefined : { value: end, by }
}

/** The end of a figure that counts, by the direction of the goal. */
function endOf({ promised: { low, high } }: Figure, { better }: Figure): Big | null {
  return better === 'lower' ? high : low
}

function placesOf({ c, e }: Big): number {
  return Math.max(c.length - 1 - e, 0)
}
