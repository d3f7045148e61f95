import { unitNameOn } from '../../model/index.ts'
import type { Target } from '../../quantity/index.ts'
import { isCounted } from '../../succession/index.ts'
import type { DetailCode } from '../change-classes.ts'
import type { PlanContents, PointContents } from '../contents/contents.ts'
import type { PlanDiff } from '../diff-plans.ts'
import type { PointChange } from '../points/compare-points.ts'
import { standingCodes, type TargetChange } from '../targets/target-change.ts'
import { unexplainedRows } from './missing-reasons.ts'
import { type UnitLoad, unitLoads } from './unit-loads.ts'

/** One page of a comparison, as data: every count adds up, and each is a list that can be shown. */
export interface Summary {
  /** The newer plan: `points` is the sum of its fates. */
  readonly after: Side & { readonly fates: NewFates }
  /** The older plan: `points` is the sum of its fates. */
  readonly before: Side & { readonly fates: OldFates }
  /** Targets that are numbers: `after` is the sum of raised, unchanged, lowered, redefined, changed, counted, added and split. */
  readonly targets: TargetFates
  /** Points of the newer plan that are done once and of which nobody says by when. */
  readonly withoutDeadline: readonly PointContents[]
  /** Points that promise less, or are gone, without a word why. */
  readonly withoutReason: readonly PointChange[]
  /** Rows of tables of indicators that promise less without one. */
  readonly rowsWithoutReason: readonly TargetChange[]
  /** Points that nothing but their likeness joins: a person says whether they are the same. */
  readonly suggested: readonly PointChange[]
  /** Targets below what was reached last year. */
  readonly belowActual: readonly TargetChange[]
  /** Targets with which the plan of several years will not be reached. */
  readonly offLine: readonly TargetChange[]
  /** Targets with which that plan is as far as it wants to be by then, or further. */
  readonly onLine: readonly TargetChange[]
  readonly units: readonly UnitLoad[]
  /** The one department whose work all of this is; `undefined` where it is all of the plans. */
  readonly concerns: { readonly name: string; readonly load: UnitLoad | undefined } | undefined
  /** Those that lead most; several where they lead as many. */
  readonly mostLeading: readonly UnitLoad[]
}

interface Side {
  readonly period: { readonly from: number; readonly to: number }
  readonly points: number
}

/** What each point of the newer plan is: the first that holds, in this order. */
export interface NewFates {
  readonly added: readonly PointContents[]
  readonly weakened: readonly PointContents[]
  readonly strengthened: readonly PointContents[]
  readonly continued: readonly PointContents[]
}

/** What became of each point of the older plan. */
export interface OldFates {
  /** Carried on by one point or by several. */
  readonly continued: readonly PointContents[]
  /** Carried on together with others. */
  readonly merged: readonly PointContents[]
  readonly done: readonly PointContents[]
  readonly absorbed: readonly PointContents[]
  readonly cancelled: readonly PointContents[]
  readonly deferred: readonly PointContents[]
  readonly dropped: readonly PointContents[]
}

export interface TargetFates {
  readonly before: number
  readonly after: number
  readonly raised: readonly TargetChange[]
  readonly unchanged: readonly TargetChange[]
  readonly lowered: readonly TargetChange[]
  /** Counted otherwise, so that the two numbers cannot be compared. */
  readonly redefined: readonly TargetChange[]
  /** Another number, of which nothing says whether it is better. */
  readonly changed: readonly TargetChange[]
  /** A number for what was words. */
  readonly counted: readonly TargetChange[]
  readonly added: readonly TargetChange[]
  /** Words for what was a number. */
  readonly vague: readonly TargetChange[]
  /** Numbers that the newer plan has no more. */
  readonly dropped: readonly TargetChange[]
  /** Numbers that became one with another number of the same indicator. */
  readonly merged: readonly TargetChange[]
  /** Numbers that, beside another one, stand for one number of the older plan. */
  readonly split: readonly TargetChange[]
  /** Coloured with a weaker word, or no longer binding, whatever became of the number. */
  readonly softened: readonly TargetChange[]
}

/** Counts what a leader asks first. */
export function summarize(diff: PlanDiff): Summary {
  const { before, after, points, targets } = diff
  const units = unitLoads(diff)
  const most = Math.max(0, ...units.map(({ lead }) => lead.after.length))
  return {
    before: { ...sideOf(before), fates: oldFates(points) },
    after: { ...sideOf(after), fates: newFates(points) },
    targets: targetFates(targets),
    withoutDeadline: after.points.filter(isWithoutDeadline),
    withoutReason: points.filter(({ lacksReason }) => lacksReason),
    rowsWithoutReason: unexplainedRows(diff),
    suggested: points.filter(({ by }) => by === 'suggestion'),
    belowActual: targets.filter((target) => standingCodes(target).includes('below-actual')),
    offLine: targets.filter((target) => standingCodes(target).includes('off-line')),
    onLine: targets.filter(({ line }) => line?.isOnLine === true),
    units,
    concerns: concernedBy(diff, units),
    mostLeading: most === 0 ? [] : units.filter(({ lead }) => lead.after.length === most),
  }
}

function concernedBy(
  { concerns, days, units: { idOf } }: PlanDiff,
  units: readonly UnitLoad[],
): Summary['concerns'] {
  if (!concerns) return undefined
  const load = units.find(({ unit }) => idOf(unit) === idOf(concerns))
  return { name: load?.name ?? unitNameOn(concerns, days.after), load }
}

function sideOf({ document: { period }, points }: PlanContents): Side {
  return { period, points: points.length }
}

function newFates(points: readonly PointChange[]): NewFates {
  const fates = Map.groupBy(points, ({ before, codes }) => {
    if (before.length === 0) return 'added'
    return codes.find((code) => code === 'weakened' || code === 'strengthened') ?? 'continued'
  })
  const pick = (fate: keyof NewFates) => (fates.get(fate) ?? []).flatMap(({ after }) => after)
  return {
    added: pick('added'),
    weakened: pick('weakened'),
    strengthened: pick('strengthened'),
    continued: pick('continued'),
  }
}

function oldFates(points: readonly PointChange[]): OldFates {
  const fates = Map.groupBy(points, ({ before, after, end }): keyof OldFates => {
    if (after.length === 0) return end?.as ?? 'dropped'
    return before.length > 1 ? 'merged' : 'continued'
  })
  const pick = (fate: keyof OldFates) => (fates.get(fate) ?? []).flatMap(({ before }) => before)
  return {
    continued: pick('continued'),
    merged: pick('merged'),
    done: pick('done'),
    absorbed: pick('absorbed'),
    cancelled: pick('cancelled'),
    deferred: pick('deferred'),
    dropped: pick('dropped'),
  }
}

function targetFates(targets: readonly TargetChange[]): TargetFates {
  const isNumber = (placed: TargetChange['after']) => placed !== undefined && isNumeric(placed.target.target)
  const fates = Map.groupBy(targets, (change) =>
    fateOf(change, isNumber(change.before), isNumber(change.after)),
  )
  const pick = (fate: Fate) => fates.get(fate) ?? []
  return {
    // What several became, or came from, is counted once.
    before: targets.filter(({ before, codes }) => isNumber(before) && !codes.includes('target-split')).length,
    after: targets.filter(({ after, codes }) => isNumber(after) && !codes.includes('target-merged')).length,
    raised: pick('raised'),
    unchanged: pick('unchanged'),
    lowered: pick('lowered'),
    redefined: pick('redefined'),
    changed: pick('changed'),
    counted: pick('counted'),
    added: pick('added'),
    vague: pick('vague'),
    dropped: pick('dropped'),
    merged: pick('merged'),
    split: pick('split'),
    softened: targets.filter(({ codes }) =>
      codes.some((code) => code === 'commitment-weakened' || code === 'binding-removed'),
    ),
  }
}

/** What is done or not done by a day (2025年6月底前完成) is no number. */
function isNumeric(target: Target): boolean {
  return isCounted(target) && target.kind !== 'milestone'
}

type Fate = Exclude<keyof TargetFates, 'before' | 'after' | 'softened'> | 'words'

/** `words`: a number in neither plan. */
function fateOf({ codes, before, after }: TargetChange, wasNumber: boolean, isNumber: boolean): Fate {
  if (!wasNumber && !isNumber) return 'words'
  if (codes.includes('target-merged')) return wasNumber ? 'merged' : 'words'
  if (codes.includes('target-split')) return isNumber ? 'split' : 'words'
  if (!before) return 'added'
  if (!after) return 'dropped'
  if (!wasNumber) return 'counted'
  if (!isNumber) return 'vague'
  const isAny = (...some: readonly DetailCode[]) => some.some((code) => codes.includes(code))
  if (isAny('target-lowered', 'annual-lowered', 'annual-dropped')) return 'lowered'
  if (isAny('target-raised', 'annual-raised', 'annual-added')) return 'raised'
  if (isAny('target-redefined')) return 'redefined'
  return isAny('target-changed', 'annual-changed') ? 'changed' : 'unchanged'
}

/** As `plan check` sees it: a target that carries its own date (2025年6月底前完成) says it. */
function isWithoutDeadline({ point: { nature, by, targets } }: PointContents): boolean {
  const isDated = by !== undefined || targets.some(({ target }) => target.due !== undefined)
  return nature === 'one-off' && !isDated
}
