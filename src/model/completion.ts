import Big from 'big.js'
import { decimalPlaces, type Target } from '../quantity/index.ts'
import type { ActualRecord, ActualValue } from './actual-record.ts'
import type { PointTarget } from './point-target.ts'
import {
  isOfOtherYears,
  isReached,
  isTotal,
  placeOf,
  type ResultYear,
  wantedOf,
  wayOf,
  type YearResult,
} from './result-of-year.ts'

/**
 * 完成率: how much of the way to a target has been gone, 1 being all of it; or why that cannot be said. `measure`: the
 * target has no way that could be measured (持续下降, 高于全国平均水平, a level that is to be kept); `start`: nobody knows where
 * it begins; `back`: the indicator stands on the wrong side of where it began.
 */
export type Completion = { readonly share: Big } | { readonly lack: 'actual' | 'measure' | 'start' | 'back' }

/** Where the way to a target begins and ends, and which way it goes. */
interface Way {
  readonly from: Big
  readonly to: Big
  readonly better: 'higher' | 'lower'
}

const lacking = (lack: 'actual' | 'measure' | 'start' | 'back') => ({ lack })

/** Whose result no share tells: a trend, a figure of others, what every period must hold. */
const unmeasured: readonly Target['kind'][] = ['comparative', 'direction', 'hold', 'rule', 'qualitative']

/**
 * The share of a target that has been reached. A flow begins each year at nothing, and so do the items of a list; what
 * else has a level begins at its baseline; levels of a scale are counted; an event has come about or it has not.
 *
 * @param target the promise's own, or that of one of its years
 * @param start where the indicator stood before: the baseline, or what the register has of the year before
 */
export function completionOf(
  promise: PointTarget,
  target: Target,
  actual: ActualValue | undefined,
  start: ActualValue | undefined,
): Completion {
  if (unmeasured.includes(target.kind)) return lacking('measure')
  if (actual === undefined) return lacking('actual')
  if ('done' in actual) {
    // Of a list that is not whole nobody says how much is done.
    if (target.kind === 'checklist' && !actual.done) return lacking('measure')
    return { share: new Big(actual.done ? 1 : 0) }
  }
  const way = wayTo(promise, target, start)
  if (typeof way === 'string') return lacking(way)
  const stands = placeOf(actual, unitFor(promise, target))
  if (stands === undefined || 'index' in actual !== (target.kind === 'ordinal')) return lacking('measure')
  const share = stands.minus(way.from).div(way.to.minus(way.from))
  return share.lt(0) ? lacking('back') : { share }
}

/**
 * What can be said of a promise while its year is not over. A flow that is to grow has its goal early, or keeps pace with
 * the months; what is to stay below does so by the month, too. What has a level keeps pace with the way from where the
 * year began; levels of a scale, which come at once, and events are open until they are reached.
 *
 * @param record what is known last of the year; see `Actuals.latestOf`
 */
export function resultToDate(
  promise: PointTarget,
  record: ActualRecord,
  { year, period, before }: ResultYear,
): YearResult | undefined {
  const own = promise.annual.find((annual) => annual.year === year)?.target
  const isOfYears = isTotal(promise, period) || isOfOtherYears(promise, period)
  const isOwed = (year === period.to && !isOfYears) || promise.target.kind === 'perYear'
  const target = own ?? (isOwed ? promise.target : undefined)
  if (!target || unmeasured.includes(target.kind)) return undefined
  const { indicator, baseline } = promise
  const isDone = isReached(promise, target, record.value, before)
  if ('done' in record.value) return isDone ? 'early' : undefined
  if (indicator.measure === 'level') return isDone ? 'on-path' : undefined
  const known = typeof baseline === 'object' && year === period.from ? baseline : undefined
  const stands = placeOf(record.value, unitFor(promise, target))
  const isFlow = indicator.measure === 'flow'
  const better = wayOf(promise, target, baseline)
  if (isFlow && better === 'higher' && isDone) return 'early'
  const way = isFlow && better === 'lower' ? capOf(promise, target) : wayTo(promise, target, before ?? known)
  if (typeof way === 'string' || stands === undefined) return undefined
  const length = way.to.minus(way.from).times(record.span.to).div(12)
  // A third of a person is owed by nobody.
  const due = way.from.plus(
    length.round(Math.max(decimalPlaces(way.from), decimalPlaces(way.to)), Big.roundDown),
  )
  return (better === 'higher' ? stands.gte(due) : stands.lte(isFlow ? way.from.plus(length) : due))
    ? 'on-path'
    : 'behind'
}

/** The way to a target; `start` where nobody knows its beginning, `measure` where there is none to go. */
function wayTo(
  promise: PointTarget,
  target: Target,
  start: ActualValue | undefined,
): Way | 'start' | 'measure' {
  const { indicator, baseline } = promise
  const better = wayOf(promise, target, baseline)
  const unit = unitFor(promise, target)
  const from = start && !('done' in start) ? placeOf(start, unit) : undefined
  const wanted = wantedOf(promise, target)
  const to = better === 'lower' ? wanted?.high : wanted?.low
  const isChange = 'by' in target || target.kind === 'multiple'
  if (!to) return isChange && typeof baseline !== 'object' ? 'start' : 'measure'
  const isCounted = target.kind === 'checklist' || (indicator.measure === 'flow' && better === 'higher')
  if (isCounted) return to.gt(0) ? { from: new Big(0), to, better } : 'measure'
  if (indicator.better === 'steady') return 'measure'
  if (!from) return 'start'
  const isAhead = better === 'higher' ? to.gt(from) : to.lt(from)
  return isAhead ? { from, to, better } : 'measure'
}

/** A flow that is to stay below its cap may use as much of it as of the year has passed. */
function capOf(promise: PointTarget, target: Target): Way | 'measure' {
  const to = wantedOf(promise, target)?.high
  return to ? { from: new Big(0), to, better: 'lower' } : 'measure'
}

/** Levels and what a list holds are counted without a unit. */
function unitFor({ indicator }: PointTarget, { kind }: Target): string | undefined {
  return kind === 'ordinal' || kind === 'checklist' ? undefined : indicator.unit
}
