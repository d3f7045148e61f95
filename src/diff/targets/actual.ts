import { type Actuals, type Baseline, printBaseline } from '../../model/index.ts'
import {
  between,
  type Difference,
  differenceFromStanding,
  levelFigure,
  standingFigure,
  unitOfPromise,
} from '../../succession/index.ts'
import { declaredRedefinitions } from './declared-redefinitions.ts'
import { type PlacedTarget, promised } from './placed-target.ts'

/**
 * 上年实际: where an indicator stood at the end of the year before the newer plan, as the register of actuals says; where
 * that has no final figure, as the plan's own baseline does.
 */
export interface Actual {
  readonly year: number
  readonly value: Baseline
  /** `22.1%`, `五级` */
  readonly printed: string
  /** From there to the newer target; undefined where that is no level (持续下降), or counts otherwise since. */
  readonly difference: Difference | undefined
  /** 目标不及上年实际: the newer target lies on the worse side. */
  readonly isShort: boolean
  /** Whether it reached what the older plan promised for that year; undefined where none can say. */
  readonly isMet: boolean | undefined
}

export function actualOf(
  before: PlacedTarget | undefined,
  promise: PlacedTarget,
  actuals: Actuals,
): Actual | undefined {
  const year = promise.document.period.from - 1
  const record = recorded(promise, year, actuals)
  const value = record ?? promise.target.baseline
  if (value === undefined || value === 'unknown') return undefined
  const after = { ...promise, target: { ...promise.target, baseline: value } }
  // A baseline of the plan's own was worked out anew; what the register has was counted as it was then.
  const isOtherwise = before && record !== undefined && declaredRedefinitions(before, promise).length > 0
  const difference = isOtherwise ? undefined : differenceFromStanding(promised(after))
  return {
    year,
    value,
    printed: printBaseline(value),
    difference,
    isShort: difference?.sense === 'worse',
    isMet: before?.document.period.to === year ? isMet(before, after) : undefined,
  }
}

/** What the register says, where it is settled. Whether an event came about is no figure. */
function recorded({ target }: PlacedTarget, year: number, actuals: Actuals): Baseline | undefined {
  const record = actuals.actualOf(target.indicator.id, year)
  if (!record || record.status === 'provisional' || 'done' in record.value) return undefined
  return record.value
}

function isMet(before: PlacedTarget, after: PlacedTarget): boolean | undefined {
  const unit = unitOfPromise(promised(after))
  const standing = standingFigure(after.target, unit)
  const wanted = levelFigure(promised(before), unit)
  if (!standing || wanted?.sort !== standing.sort) return undefined
  const sense = between({ ...wanted, isRange: false }, standing)?.sense
  return sense && sense !== 'unclear' ? sense !== 'worse' : undefined
}
