import type { PointTarget } from '../model/index.ts'
import { printTarget, sameDimension, type Target, unitOfTarget } from '../quantity/index.ts'
import { isInOwnUnit } from './comparable.ts'
import { isMeasureWord } from './measure-words.ts'

/** A figure of a target that is not in the unit of its indicator. */
export interface UnitFault {
  /** `points` of what is no percentage; a `share` of what is one (占比降低10%); another `dimension` (人 for 人次). */
  readonly problem: 'dimension' | 'points' | 'share'
  /** The unit that was written; of a share the phrase. */
  readonly found: string
  /** The unit of the indicator. */
  readonly expected: string
  /** 3项 for 3个: a slip of the pen, which changes no figure. */
  readonly isSlip: boolean
  readonly path: PointTarget['path']
}

/** What is in the wrong unit of a target, of its years and of its baseline. */
export function unitFaultsOf({ indicator, target, annual, baseline, path }: PointTarget): UnitFault[] {
  const { unit: expected } = indicator
  if (expected === undefined) return []
  const fault = (problem: UnitFault['problem'], found: string, at: UnitFault['path']): UnitFault => {
    const isSlip = isMeasureWord(found) && isMeasureWord(expected)
    return { problem, found, expected, isSlip, path: at }
  }
  const judge = (one: Target, at: UnitFault['path']): UnitFault[] => {
    const found = unitOfTarget(one)
    if (found === undefined) return []
    if (one.kind === 'pp' && !sameDimension(expected, '%')) return [fault('points', found, at)]
    // 占比降低10%: of 100 or of itself? 每年减少20% of a count is clear.
    if (one.kind === 'growth' && sameDimension(expected, '%')) return [fault('share', printTarget(one), at)]
    return isInOwnUnit(one) && !sameDimension(found, expected) ? [fault('dimension', found, at)] : []
  }
  const held = typeof baseline === 'object' && 'places' in baseline ? baseline.unit : undefined
  return [
    ...judge(target, path),
    ...annual.flatMap((year) => judge(year.target, year.path)),
    ...(held !== undefined && !sameDimension(held, expected)
      ? [fault('dimension', held, [...path, 'baseline'])]
      : []),
  ]
}

/** Whether its figures can be computed with: nobody knows what one in a wrong unit means, which target/unit says. */
export function isComputable(promise: PointTarget): boolean {
  return unitFaultsOf(promise).every(({ isSlip }) => isSlip)
}
