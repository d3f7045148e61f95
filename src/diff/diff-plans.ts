import { carrierOf, isPlan, type Plan, type Unit } from '../model/index.ts'
import { contentsOf, type DocumentSide, dayOf, type PlanContents } from './contents/contents.ts'
import { matchIndicators } from './contents/indicators.ts'
import { areOfOneTime } from './contents/one-time.ts'
import { pointName } from './contents/point-name.ts'
import { matchUnits, type UnitMatch } from './contents/units.ts'
import { compareFields, type FieldChange } from './fields/compare-fields.ts'
import { leadLimitOf } from './lead-limit.ts'
import { matchPoints } from './matching/match-points.ts'
import { comparePoints, type PointChange } from './points/compare-points.ts'
import { compareSections, type SectionChange } from './points/compare-sections.ts'
import { compareTargets } from './targets/compare-targets.ts'
import { placedTargets, rowTargets } from './targets/placed-target.ts'
import { planLines } from './targets/plan-line.ts'
import type { TargetChange } from './targets/target-change.ts'

/** A plan in the workspace that explains its names. */
export type PlanSide = DocumentSide<Plan>

/** What changed from one plan to another, by meaning. */
export interface PlanDiff {
  readonly before: PlanContents
  readonly after: PlanContents
  /** Every point of both plans in exactly one change; in the order of the newer plan, then what it no longer has. */
  readonly points: readonly PointChange[]
  /** Every target of both plans in exactly one change; in the order of `points`, then of their tables of indicators. */
  readonly targets: readonly TargetChange[]
  /** Those of them that stand in a table of indicators. */
  readonly rows: readonly TargetChange[]
  readonly sections: readonly SectionChange[]
  /** What changed in the plans beside their parts, and in the notices that issue them. */
  readonly fields: readonly FieldChange[]
  readonly units: UnitMatch
  /** The days (yyyy-mm-dd) that the plans speak from, on which names are valid. */
  readonly days: { readonly before: string; readonly after: string }
  /** What the tasks and parts of plans of several years are called, by their ids. */
  readonly servedNames: ReadonlyMap<string, string>
  /** How many tasks a department may lead before it is overloaded. */
  readonly leadLimit: number
  /** The one department whose work this is; undefined where it is all of the plans. */
  readonly concerns: Unit | undefined
}

/**
 * Compares two plans:
 *
 *   contents ─match─> points that belong together ─compare─> targets, departments, deadlines, words ─> classes
 */
export function diffPlans(before: PlanSide, after: PlanSide): PlanDiff {
  const days = { before: dayOf(before), after: dayOf(after) }
  const units = matchUnits(
    before.workspace.organization,
    after.workspace.organization,
    days,
    daysOfForce(before, after, days),
  )
  const indicatorId = matchIndicators(after.workspace.indicators)
  const ids = { unitId: units.idOf, indicatorId }
  const older = contentsOf(before.document, before.workspace, ids)
  const newer = contentsOf(after.document, after.workspace, ids)
  const matches = matchPoints(older, newer, { units, indicatorId })
  const { sections, moved } = compareSections(older, newer, matches)
  const longer = [...longerPlans(after), ...longerPlans(before)]
  const lineOf = planLines(longer.flatMap(promisesOf), indicatorId, after.workspace.indicators.scales)
  const plans = [before.document, after.document] as const
  const targets = compareTargets(matches, plans, { indicatorId, lineOf, actuals: after.workspace.actuals })
  const order = new Map(newer.points.map((point, index) => [point, index]))
  const place = ({ after: [first] }: PointChange) => (first && order.get(first)) ?? Number.POSITIVE_INFINITY
  const points = matches
    .map((match) => comparePoints(match, { units, targets: targets.of(match), moved }))
    .toSorted((a, b) => compare(place(a), place(b)))
  return {
    before: older,
    after: newer,
    points,
    targets: [...new Set([...points.flatMap((point) => point.targets), ...targets.ofRows])],
    rows: targets.ofRows,
    sections,
    fields: [...compareFields(before, after, units.idOf), ...compareNotices(before, after, units)],
    units,
    days,
    servedNames: new Map(
      longer
        .toReversed()
        .flatMap(({ sections, points }) => [
          ...sections.flatMap(({ id, title }) => (id === undefined ? [] : [[id, title] as const])),
          ...points.map((point) => [point.point.id, pointName(point)] as const),
        ]),
    ),
    leadLimit: leadLimitOf(after.workspace),
    concerns: undefined,
  }
}

/**
 * The days on which departments must exist. Of the same years at two times none is founded or dissolved because a notice gives another
 * day, or is not found any more: they are asked of one day, and only the register tells.
 */
function daysOfForce(before: PlanSide, after: PlanSide, days: PlanDiff['days']): PlanDiff['days'] {
  if (!areOfOneTime(before.document, after.document)) return days
  const later = days.before > days.after ? days.before : days.after
  return { before: later, after: later }
}

/** The plans of several years, the latest first. */
function longerPlans({ workspace }: PlanSide): PlanContents[] {
  return workspace.documents
    .filter(isPlan)
    .filter(({ period }) => period.to > period.from)
    .toSorted((a, b) => b.period.from - a.period.from)
    .map((document) => contentsOf(document, workspace))
}

function promisesOf({ document, points }: PlanContents) {
  return [...points.flatMap(placedTargets), ...rowTargets(document)]
}

function compareNotices(before: PlanSide, after: PlanSide, { idOf }: UnitMatch): FieldChange[] {
  const [was, is] = [noticeOf(before), noticeOf(after)]
  return was && is ? compareFields(was, is, idOf) : []
}

/** The document that gives a plan its number, addressees and dates. */
function noticeOf({ document, workspace }: PlanSide): DocumentSide | undefined {
  const carrier = carrierOf(document, workspace)
  return carrier && { workspace, document: carrier }
}

/** Without a difference of infinities, which is no number. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}
