import { carrierOf, definitionOf } from '../documents/index.ts'
import type { WorkPoints } from '../model/index.ts'
import type { Workspace } from '../workspace/index.ts'
import { comparePoints, type PointChange } from './compare-points.ts'
import { compareSections, type SectionChange } from './compare-sections.ts'
import { contentsOf, type PlanContents } from './contents.ts'
import { matchPoints } from './match-points.ts'
import { suggestMatches } from './suggest-matches.ts'
import { matchUnits, type UnitMatch } from './units.ts'

/** A plan in the workspace that explains its names. */
export interface PlanSide {
  readonly workspace: Workspace
  readonly document: WorkPoints
}

/** What changed from one plan to another, by meaning. */
export interface PlanDiff {
  readonly before: PlanContents
  readonly after: PlanContents
  /** Every point of both plans in exactly one change; in the order of the newer plan, then what it no longer has. */
  readonly points: readonly PointChange[]
  readonly sections: readonly SectionChange[]
  readonly units: UnitMatch
}

/**
 * Compares two plans:
 *
 *   contents ─match─> points that belong together ─compare─> targets, departments, deadlines, words ─> classes
 */
export function diffPlans(before: PlanSide, after: PlanSide): PlanDiff {
  const [older, newer] = [before, after].map(({ document, workspace }) => contentsOf(document, workspace))
  if (!older || !newer) throw new Error('two plans have two contents')
  const units = matchUnits(before.workspace.organization, after.workspace.organization, {
    before: dayOf(before),
    after: dayOf(after),
  })
  const matches = matchPoints(older, newer, suggestMatches)
  const { sections, moved } = compareSections(older, newer, matches)
  const order = new Map(newer.points.map((point, index) => [point, index]))
  const place = ({ after: [first] }: PointChange) => (first && order.get(first)) ?? Number.POSITIVE_INFINITY
  const points = matches.map((match) => comparePoints(match, units, moved))
  return {
    before: older,
    after: newer,
    points: points.toSorted((a, b) => compare(place(a), place(b))),
    sections,
    units,
  }
}

/** Without a difference of infinities, which is no number. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The day that a plan speaks from: of the notice that issues it, where there is one. */
export function dayOf({ document, workspace }: PlanSide): string {
  const speaker = carrierOf(document, workspace) ?? document
  return definitionOf(speaker).date(speaker)
}
