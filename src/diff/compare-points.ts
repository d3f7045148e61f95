import type { Unit } from '../model/index.ts'
import { type ChangeCode, changeClasses } from './change-classes.ts'
import { compareTargets, type TargetChange } from './compare-targets.ts'
import type { PointContents } from './contents.ts'
import type { Match } from './match-points.ts'
import { type Revision, reviseText } from './revise-text.ts'
import type { UnitMatch } from './units.ts'

/** What became of a commitment, with all that changed in it. */
export interface PointChange extends Match {
  /** The gravest first; `unchanged` alone where there is nothing to say. */
  readonly codes: readonly ChangeCode[]
  readonly targets: readonly TargetChange[]
  readonly leads: Exchange
  readonly support: Exchange
  /** The text with its changes; undefined where several points stand on one side, or one on none. */
  readonly revisions: readonly Revision[] | undefined
  /** Why something is less than it was, as far as the newer plan says so. */
  readonly reason: string | undefined
  /** Whether a reason must be given and is not. */
  readonly lacksReason: boolean
}

/** Departments that came and went. */
export interface Exchange {
  readonly added: readonly Unit[]
  readonly removed: readonly Unit[]
}

/** @param moved the points of the newer plan that stand in another part or in another order than they did */
export function comparePoints(
  match: Match,
  units: UnitMatch,
  moved: ReadonlySet<PointContents>,
): PointChange {
  const { before, after } = match
  const targets = before.length > 0 && after.length > 0 ? compareTargets(before, after) : []
  const leads = exchange(before.flatMap(leadsOf), after.flatMap(leadsOf), units)
  const support = exchange(before.flatMap(supportOf), after.flatMap(supportOf), units)
  const [was, is] = [before[0], after[0]]
  const revisions =
    was && is && before.length + after.length === 2 ? reviseText(was.text, is.text) : undefined
  const facets = { targets, leads, support, revisions }
  const codes = codesOf(
    match,
    facets,
    after.some((one) => moved.has(one)),
  )
  const reason = reasonOf(match, targets)
  return { ...match, ...facets, codes, reason, lacksReason: asksForReason(codes) && reason === undefined }
}

type Facets = Pick<PointChange, 'targets' | 'leads' | 'support' | 'revisions'>

function codesOf(match: Match, facets: Facets, isMoved: boolean): ChangeCode[] {
  const { before, after, end } = match
  if (before.length === 0) return ['added']
  if (after.length === 0) return [end?.as ?? 'dropped']
  const codes = new Set<ChangeCode>([
    ...targetCodes(facets.targets),
    ...deadlineCodes(before, after),
    ...(facets.leads.added.length + facets.leads.removed.length > 0 ? ['lead-changed' as const] : []),
    ...(facets.support.added.length + facets.support.removed.length > 0 ? ['support-changed' as const] : []),
    ...(after.length > before.length ? ['split' as const] : []),
    ...(before.length > after.length ? ['merged' as const] : []),
    ...(after.some(({ point }) => point.lineage.renames !== undefined) ? ['renamed' as const] : []),
    ...(isMoved ? ['moved' as const] : []),
    ...(facets.revisions?.some(({ isReworded }) => isReworded) ? ['reworded' as const] : []),
  ])
  if (codes.size === 0) return ['unchanged']
  return changeClasses.map(({ code }) => code).filter((code) => codes.has(code))
}

const weakening = [
  'target-lowered',
  'target-dropped',
  'target-vague',
  'commitment-weakened',
  'binding-removed',
]
const strengthening = ['target-raised', 'target-added', 'target-counted', 'commitment-firmed', 'binding-set']

function targetCodes(targets: readonly TargetChange[]): ChangeCode[] {
  const found = targets.flatMap(({ codes }) => codes)
  return [
    ...(found.some((code) => weakening.includes(code)) ? ['weakened' as const] : []),
    ...(found.some((code) => strengthening.includes(code)) ? ['strengthened' as const] : []),
    ...(found.some((code) => code === 'target-redefined' || code === 'baseline-changed')
      ? ['redefined' as const]
      : []),
  ]
}

/** A deadline moves when it lies elsewhere in its own year: that next year's work ends a year later is no delay. */
function deadlineCodes(before: readonly PointContents[], after: readonly PointContents[]): ChangeCode[] {
  const [was, is] = [lastDeadline(before), lastDeadline(after)]
  if (was === undefined || is === undefined) {
    if (was === is) return []
    return [was === undefined ? 'deadline-set' : 'deadline-removed']
  }
  if (was === is) return []
  return [was < is ? 'deadline-later' : 'deadline-earlier']
}

/** The last day of all, as days since the beginning of the period that its plan speaks for. */
function lastDeadline(points: readonly PointContents[]): string | undefined {
  return points
    .flatMap(({ point: { by }, document: { period } }) =>
      by === undefined ? [] : [`${Number(by.endsOn.slice(0, 4)) - period.to}${by.endsOn.slice(4)}`],
    )
    .toSorted()
    .at(-1)
}

function leadsOf({ point }: PointContents): readonly Unit[] {
  return point.leads
}

function supportOf({ point }: PointContents): readonly Unit[] {
  return point.support
}

function exchange(before: readonly Unit[], after: readonly Unit[], { idOf }: UnitMatch): Exchange {
  const [was, is] = [new Set(before.map(idOf)), new Set(after.map(idOf))]
  const distinct = (found: readonly Unit[]) => [...new Map(found.map((unit) => [idOf(unit), unit])).values()]
  return {
    added: distinct(after.filter((unit) => !was.has(idOf(unit)))),
    removed: distinct(before.filter((unit) => !is.has(idOf(unit)))),
  }
}

function reasonOf({ end }: Match, targets: readonly TargetChange[]): string | undefined {
  const reasons = targets.flatMap(({ after }) => after?.target.reason ?? [])
  return end?.reason ?? (reasons.length > 0 ? reasons.join('；') : undefined)
}

/** What is less than it was, and what is no longer there, is explained to those who relied on it. */
function asksForReason(codes: readonly ChangeCode[]): boolean {
  return codes.some((code) => ['dropped', 'weakened', 'cancelled', 'deferred'].includes(code))
}
