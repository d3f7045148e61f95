import { type Period, type PointTarget, yearsIn } from '../model/index.ts'
import { verbSense, yearsNamed } from '../quantity/index.ts'
import type { Promised } from '../succession/index.ts'

/**
 * What a document of those above asks of the years of a plan. What it asks holds in every year, unless its phrase speaks of
 * years of its own: 三年累计30人 is ten a year whatever the plan; 2027年底前达到30% is not yet owed in 2025, nor what it has
 * only later `annual` values for.
 *
 * @returns undefined where nothing is asked of these years, or nobody can say how much: 累计30人 of one year of unknown many
 */
export function requiredIn(period: Period, required: PointTarget): Promised | undefined {
  const { target, annual, indicator } = required
  const own = annual.find(({ year }) => year === period.to)
  if (own) return { target: { ...required, target: own.target, annual: [] }, period: lastYears(period, 1) }
  const last = Math.max(...annual.map(({ year }) => year), Number(target.due?.date.slice(0, 4) ?? 0))
  if (last > period.to) return undefined
  const named = yearsNamed(target)
  if (named !== undefined) return { target: required, period: lastYears(period, named) }
  const isTotal = 'verb' in target && verbSense(target.verb) === 'total'
  return isTotal && indicator.measure === 'flow' && yearsIn(period) === 1
    ? undefined
    : { target: required, period }
}

/** As many years as are asked for, up to the last of a plan: only their number counts. */
function lastYears({ to }: Period, count: number): Period {
  return { from: to - count + 1, to }
}
