import { asText, type Period, yearsIn } from '../model/index.ts'
import { type DueValue, isWithin, pathTo } from '../succession/index.ts'
import type { PlacedTarget } from './subject.ts'
import { isComputable } from './unit-faults.ts'

/** A target of a shorter time that falls behind the promise of a longer one around it. */
export interface BehindPath {
  readonly placed: PlacedTarget
  readonly promise: PlacedTarget
  /** What the promise owes at the end of the shorter time. */
  readonly due: DueValue
  readonly year: number
  /** Where that is said: of the year, where the years have values of their own. */
  readonly path: PlacedTarget['path']
}

/** The targets that promise less than a longer plan wants by then, each with every such plan. */
export function targetsBehindPath(targets: readonly PlacedTarget[]): BehindPath[] {
  const dated = targets.filter(isComputable).flatMap((target) => {
    const period = asText(target.document)?.period
    return period ? [{ target, period }] : []
  })
  const longer = Map.groupBy(
    dated.filter(({ period }) => yearsIn(period) > 1),
    ({ target }) => target.indicator,
  )
  return dated.flatMap((one) => {
    if (!one.target.isUnderstood) return []
    const around = longer.get(one.target.indicator)?.filter(({ period }) => isWithin(one.period, period))
    return around?.flatMap((promise) => behindOne(one, promise)) ?? []
  })
}

interface DatedTarget {
  readonly target: PlacedTarget
  readonly period: Period
}

function behindOne(own: DatedTarget, { target: promise, period }: DatedTarget): BehindPath[] {
  const { due, isOnLine } = pathTo({ target: promise, period }, own)
  if (isOnLine !== false || !due) return []
  const year = own.period.to
  const path = promise.annual.find((one) => one.year === year)?.path ?? promise.path
  return [{ placed: own.target, promise, due, year, path }]
}
