import type Big from 'big.js'
import {
  type ActualRecord,
  type ActualValue,
  type Completion,
  completionOf,
  type Indicator,
  type PlanText,
  type PointTarget,
  placeOf,
  printBaseline,
  printPeriodOfYear,
  resultOfYear,
  resultToDate,
  totalOfYears,
  wantedOf,
  type YearResult,
} from '../../model/index.ts'
import { type Interval, printTarget, type Target } from '../../quantity/index.ts'
import type { Workspace } from '../../workspace/index.ts'

/** One promise of a plan, and what came of it in a year. */
export interface Outcome {
  readonly indicator: Indicator
  readonly goal: Goal
  /** In that year, or so far in it; undefined where nothing was recorded. */
  readonly actual: ShownFigure | undefined
  /** In the year before. */
  readonly before: ShownFigure | undefined
  readonly achievement: YearResult | undefined
  /** 完成情况 as printed, also where nothing can be judged. */
  readonly state: string
  /** How much of the way to the goal has been gone. */
  readonly completion: Completion
  /** Where the figure comes from, as the register says; empty where it does not. */
  readonly source: string
}

/** What was promised for the year. */
export interface Goal {
  /** The values that satisfy it; undefined where no number tells (持续下降). */
  readonly interval: Interval | undefined
  /** As one reads it beside a result: 21.6%～23.6%, where the phrase says 提升3～5个百分点. */
  readonly printed: string
}

export interface ShownFigure {
  /** In the unit of its indicator; a level by its place on the scale; undefined for what is done or not. */
  readonly value: Big | undefined
  readonly printed: string
}

/** 完成情况 as printed. */
export const resultNames = {
  achieved: '完成',
  early: '提前完成',
  ahead: '快于预期',
  'on-path': '符合预期',
  behind: '滞后',
  missed: '未完成',
} as const satisfies Record<YearResult, string>

/** What is printed where no result can be told: why not. */
const openNames = {
  'no-figure': '—',
  'not-comparable': '不可比',
  'no-goal-of-year': '未分年度',
  'not-due': '未到期',
} as const

/** What came of a promise of a plan in one year. */
export function outcomeOf(
  promise: PointTarget,
  { period }: Pick<PlanText, 'period'>,
  { actuals }: Pick<Workspace, 'actuals'>,
  year: number,
): Outcome {
  const { indicator } = promise
  const of = (wanted: number) => actuals.actualOf(indicator.id, wanted)
  const target = annualTarget(promise, year, period.to)
  const goal = goalOf(promise, target)
  const actual = of(year)
  const own = { indicator, goal, source: actual?.source ?? '' }
  const total = year === period.to ? totalOfYears(promise, period, actuals) : undefined
  if (total) {
    const { value, result, isMean } = total
    const sum = value && shown(value, indicator)
    return {
      ...own,
      actual: sum && { ...sum, printed: `${isMean ? '年均' : '累计'}${sum.printed}` },
      // The year before brought one part of it, which says nothing beside the whole.
      before: { value: undefined, printed: '—' },
      achievement: result,
      state: stateOf(result, sum ? 'not-comparable' : 'no-figure'),
      completion: completionOf(promise, target, value, undefined),
    }
  }
  const earlier = of(year - 1)
  const before = standingIn(promise, period.from, earlier, year - 1)
  const start = typeof promise.baseline === 'object' ? promise.baseline : of(period.from - 1)?.value
  const during = { year, period, before: earlier?.value }
  const latest = actual ? undefined : actuals.latestOf(indicator.id, year)
  if (latest) {
    const achievement = resultToDate(promise, latest, during)
    return {
      ...own,
      source: latest.source ?? '',
      actual: shownToDate(latest),
      before,
      achievement,
      state: stateOf(achievement, 'not-due'),
      completion: completionOf(promise, target, latest.value, start),
    }
  }
  const achievement = resultOfYear(promise, actual?.value, during)
  const isYearOfGoal = year === period.to || target !== promise.target
  const open = !actual ? 'no-figure' : isYearOfGoal ? 'not-comparable' : 'no-goal-of-year'
  return {
    ...own,
    actual: shownRecord(actual, indicator),
    before,
    achievement,
    state: stateOf(achievement, open),
    completion: completionOf(promise, target, actual?.value, start),
  }
}

function stateOf(achievement: YearResult | undefined, open: keyof typeof openNames): string {
  return achievement === undefined ? openNames[open] : resultNames[achievement]
}

/** What has come together since January, or where an indicator stood last: 1—9月2790台次, 6月末138人. */
function shownToDate(record: ActualRecord): ShownFigure {
  const { indicator, span } = record
  const figure = shown(record.value, indicator)
  const isStanding = indicator.measure === 'stock' || indicator.measure === 'level'
  const when = isStanding ? `${span.to}月末` : printPeriodOfYear(span)
  return { ...figure, printed: 'done' in record.value ? figure.printed : `${when}${figure.printed}` }
}

function annualTarget({ target, annual }: PointTarget, year: number, lastYear: number): Target {
  return (year < lastYear ? annual.find((one) => one.year === year)?.target : undefined) ?? target
}

/** Where an indicator stood in a year: as recorded, else as the plan that began behind it says. */
export function standingIn(
  { indicator, baseline }: PointTarget,
  firstYear: number,
  record: ActualRecord | undefined,
  year: number,
): ShownFigure | undefined {
  const recorded = shownRecord(record, indicator)
  if (recorded) return recorded
  const isKnown = year === firstYear - 1 && baseline !== undefined && baseline !== 'unknown'
  return isKnown ? shown(baseline, indicator) : undefined
}

export function shownRecord(record: ActualRecord | undefined, indicator: Indicator): ShownFigure | undefined {
  return record && shown(record.value, indicator)
}

function shown(value: ActualValue, { unit }: Indicator): ShownFigure {
  if ('done' in value) return { value: undefined, printed: value.done ? '完成' : '未完成' }
  return { value: placeOf(value, unit), printed: printBaseline(value) }
}

/** A target as one reads it beside a result: a change as the level that it leads to. */
export function goalOf(promise: PointTarget, target: Target): Goal {
  const interval = wantedOf(promise, target)
  const phrase = printTarget({ ...target, commitment: undefined, due: undefined })
  const isChange = 'by' in target || target.kind === 'multiple'
  if (!isChange || !interval) return { interval, printed: phrase }
  return { interval, printed: printLevel(interval, promise.indicator.unit ?? '') }
}

/** `21.6%～23.6%`, `25人以上`, `76.8元以下`: the ends with the unit that they are counted in. */
function printLevel({ low, high }: Interval, unit: string): string {
  const [from, to] = [low?.round(2).toFixed(), high?.round(2).toFixed()]
  if (from !== undefined && to !== undefined)
    return from === to ? `${from}${unit}` : `${from}${unit === '%' ? unit : ''}～${to}${unit}`
  return from === undefined ? `${to ?? ''}${unit}以下` : `${from}${unit}以上`
}
