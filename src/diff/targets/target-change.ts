import type { Actuals, Indicator, PointTarget, Redefinition } from '../../model/index.ts'
import { isAmount, printAmount, type Target } from '../../quantity/index.ts'
import {
  type Difference,
  differenceOf,
  isCounted,
  promisedPhrase,
  type Weakening,
  weakeningsOf,
} from '../../succession/index.ts'
import { type DetailCode, detailClasses } from '../change-classes.ts'
import type { IndicatorId } from '../contents/indicators.ts'
import { type Actual, actualOf } from './actual.ts'
import { type AnnualChange, compareAnnual } from './compare-annual.ts'
import { compareDeadlines, type DueDay } from './deadlines.ts'
import { declaredRedefinitions } from './declared-redefinitions.ts'
import { type PlacedTarget, promised } from './placed-target.ts'
import type { LineOf, PlanLine } from './plan-line.ts'
import { type RegisterChange, registerChanges } from './register-changes.ts'

/** What became of one promise. */
export interface TargetChange {
  readonly indicator: Indicator
  /** Undefined where the indicator is promised by the newer plan only. */
  readonly before: PlacedTarget | undefined
  readonly after: PlacedTarget | undefined
  /** In the order of their classes; `target-unchanged` where there is nothing to say. */
  readonly codes: readonly DetailCode[]
  /** Undefined where there is one side only, or no number tells, or another thing is counted. */
  readonly difference: Difference | undefined
  /** What the register declares of how the indicator is counted otherwise; none where it declares nothing. */
  readonly redefinitions: readonly Redefinition[]
  /** What the registers of the two say otherwise of it; of one register nothing. */
  readonly register: readonly RegisterChange[]
  /** What became of its years, where they are not as they were; in their order. */
  readonly annual: readonly AnnualChange[]
  /** Where the indicator stood before the year of the newer plan, as far as the register or that plan says it. */
  readonly actual: Actual | undefined
  /** How the newer target lies to the plan of several years that promises the indicator too. */
  readonly line: PlanLine | undefined
}

/** What the comparison of targets asks of the two plans as wholes. */
export interface TargetNames {
  readonly indicatorId: IndicatorId
  readonly lineOf: LineOf
  /** What was reached, as the workspace of the newer plan records it. */
  readonly actuals: Actuals
}

/** What became of a promise that stands on both sides. */
export function changed(
  before: PlacedTarget,
  after: PlacedTarget,
  { lineOf, actuals }: TargetNames,
  hasMoved: boolean,
): TargetChange {
  const [was, is] = [before.target, after.target]
  const redefinitions = declaredRedefinitions(before, after)
  const register = registerChanges(was, is)
  const redefined = redefinitions.length + register.length > 0
  const [older, newer] = [promised(before), promised(after)]
  const distance = differenceOf(older, newer)
  const difference = redefined ? undefined : distance
  const weaker = {
    losses: weakeningsOf(older, newer, distance?.sense),
    gains: weakeningsOf(newer, older, distance && otherWay[distance.sense]),
  }
  const annual = compareAnnual(before, after, redefined)
  const found: DetailCode[] = [
    ...(redefined ? ['target-redefined' as const] : substanceCodes(was, is, weaker, difference)),
    ...annual.map(({ code }) => code),
    ...commitmentCodes(weaker),
    ...dueCodes(before, after),
    ...(isOtherBaseline(before, after) ? ['baseline-changed' as const] : []),
    ...(hasMoved ? ['target-moved' as const] : []),
  ]
  const plain = promisedPhrase(was) === promisedPhrase(is) ? 'target-unchanged' : 'target-reworded'
  return {
    indicator: is.indicator,
    before,
    after,
    codes: found.length > 0 ? inOrder(found) : [plain],
    difference,
    redefinitions,
    register,
    annual,
    actual: actualOf(before, after, actuals),
    line: lineOf(after),
  }
}

/**
 * What a target is beside what it was: short of last year's result, behind the longer plan. Of one year at two times that is
 * no news where the promise is the same.
 */
export function standingCodes({ before, after, codes, actual, line }: TargetChange): DetailCode[] {
  const isOneYear = after && before?.document.period.from === after.document.period.from
  if (isOneYear && codes.every((code) => code === 'target-unchanged')) return []
  return [
    ...(actual?.isShort ? ['below-actual' as const] : []),
    ...(line?.isOnLine === false ? ['off-line' as const] : []),
  ]
}

const weakening: readonly DetailCode[] = [
  'target-lowered',
  'target-dropped',
  'annual-lowered',
  'annual-dropped',
  'target-vague',
  'commitment-weakened',
  'binding-removed',
]

/** Whether less is promised than was. */
export function isWeakened({ codes }: TargetChange): boolean {
  return codes.some((code) => weakening.includes(code))
}

/** Whether less is promised, and the target itself does not say why. */
export function isUnexplained(change: TargetChange): boolean {
  return isWeakened(change) && change.after?.target.reason === undefined
}

export function inOrder(codes: readonly DetailCode[]): DetailCode[] {
  return detailClasses.map(({ code }) => code).filter((code) => codes.includes(code))
}

/** How a difference looks from its other end. */
const otherWay = {
  better: 'worse',
  worse: 'better',
  same: 'same',
  unclear: 'unclear',
} as const satisfies Record<Difference['sense'], Difference['sense']>

const lesser = { number: 'target-lowered', level: 'target-lowered', words: 'target-vague' } as const
const greater = { number: 'target-raised', level: 'target-raised', words: 'target-counted' } as const

/** In what a promise is less than it was, and in what it is more. */
interface Weakenings {
  readonly losses: readonly Weakening[]
  readonly gains: readonly Weakening[]
}

function substanceCodes(
  was: PointTarget,
  is: PointTarget,
  { losses, gains }: Weakenings,
  difference: Difference | undefined,
): DetailCode[] {
  const named = (found: readonly Weakening[], names: Readonly<Record<string, DetailCode>>) =>
    found.flatMap((one) => names[one] ?? [])
  const less = named(losses, lesser)
  if (less.length > 0) return less
  const more = named(gains, greater)
  if (more.length > 0) return more
  return isOtherwise(was, is, difference) ? ['target-changed'] : []
}

/** Whether another number is promised of which nothing says that it is more or less. */
function isOtherwise(was: PointTarget, is: PointTarget, difference: Difference | undefined): boolean {
  const [old, now] = [was.target, is.target]
  // Nobody can say what a phrase promises that was not understood.
  if (!was.isUnderstood || !is.isUnderstood) return promisedPhrase(was) !== promisedPhrase(is)
  if (difference) return difference.sense === 'unclear' || isOtherList(old, now)
  const areCounted = [old, now].every((target) => isCounted(target) && target.kind !== 'milestone')
  return areCounted && promisedPhrase(was) !== promisedPhrase(is)
}

/** As many things to be done as before, but not the same ones. */
function isOtherList(old: Target, now: Target): boolean {
  if (old.kind !== 'checklist' || now.kind !== 'checklist') return false
  return old.items.toSorted().join('、') !== now.items.toSorted().join('、')
}

function commitmentCodes({ losses, gains }: Weakenings): DetailCode[] {
  return [
    ...(losses.includes('commitment') ? ['commitment-weakened' as const] : []),
    ...(losses.includes('binding') ? ['binding-removed' as const] : []),
    ...(gains.includes('commitment') ? ['commitment-firmed' as const] : []),
    ...(gains.includes('binding') ? ['binding-set' as const] : []),
  ]
}

/** The day by which it is due, as its phrase says it (2025年9月底前完成). */
function dueCodes(before: PlacedTarget, after: PlacedTarget): DetailCode[] {
  const order = compareDeadlines(dueDayOf(before), dueDayOf(after))
  return order === undefined || order === 0 ? [] : [order > 0 ? 'target-later' : 'target-earlier']
}

function dueDayOf({ target, document }: PlacedTarget): DueDay | undefined {
  const { due } = target.target
  return due && { endsOn: due.date, period: document.period }
}

/**
 * The year before is where a yearly target begins, so that from year to year only a start of several years can change. Of the same
 * years at two times any can, and with it what 降低10% comes to.
 */
function isOtherBaseline(before: PlacedTarget, after: PlacedTarget): boolean {
  const { baseline: was, annual } = before.target
  const { baseline: is } = after.target
  const [older, newer] = [before.document.period, after.document.period]
  const isSameTime = older.from === newer.from && older.to === newer.to
  if ((annual.length === 0 && !isSameTime) || !isAmount(was) || !isAmount(is)) return false
  return printAmount(was) !== printAmount(is)
}
