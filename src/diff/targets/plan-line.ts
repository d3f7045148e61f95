import type { IndicatorDictionary } from '../../model/index.ts'
import { isWithin, type PlannedPath, pathTo, printDue } from '../../succession/index.ts'
import type { IndicatorId } from '../contents/indicators.ts'
import { declaredRedefinitions } from './declared-redefinitions.ts'
import { type PlacedTarget, promised } from './placed-target.ts'

/** 规划序时: how a target lies to a plan of several years that promises its indicator too. */
export interface PlanLine extends PlannedPath {
  readonly promise: PlacedTarget
  /** The last year of the longer plan. */
  readonly endsIn: number
  /** What the year owes to it, with its unit; a level by its name. */
  readonly owed: string | undefined
}

export type LineOf = (target: PlacedTarget) => PlanLine | undefined

/**
 * @param promises of plans of several years, those that are to be believed first coming first
 * @param scales of the newer plan's register
 */
export function planLines(
  promises: readonly PlacedTarget[],
  idOf: IndicatorId,
  scales: IndicatorDictionary['scales'],
): LineOf {
  const byIndicator = Map.groupBy(promises, ({ target }) => idOf(target.indicator))
  return (placed) => {
    const { period } = placed.document
    const promise = byIndicator
      .get(idOf(placed.target.indicator))
      ?.find(({ document }) => isWithin(period, document.period))
    if (!promise) return undefined
    const endsIn = promise.document.period.to
    // What is counted otherwise since leads nowhere on the way that was planned.
    const isOtherwise = declaredRedefinitions(promise, placed).length > 0
    const path = isOtherwise ? noPath : pathTo(promised(promise), promised(placed))
    return { promise, endsIn, owed: path.due && printDue(path.due, placed.target, scales), ...path }
  }
}

const noPath: PlannedPath = {
  fromActual: undefined,
  fromTarget: undefined,
  due: undefined,
  isOnLine: undefined,
}
