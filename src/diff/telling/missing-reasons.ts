import { type Diagnostic, diagnostic, isLoss, type Location } from '../../diagnostics/index.ts'
import { classOf } from '../change-classes.ts'
import type { PlanContents } from '../contents/contents.ts'
import { pointName } from '../contents/point-name.ts'
import type { PlanDiff } from '../diff-plans.ts'
import type { PointChange } from '../points/compare-points.ts'
import { isUnexplained, type TargetChange } from '../targets/target-change.ts'

/** What is less than it was, or no longer there, without a word why: each at the place where the word is to be written. */
export function missingReasons(plan: PlanDiff): Diagnostic[] {
  return [...ofPoints(plan), ...ofRows(plan)]
}

/**
 * The rows of tables of indicators that promise less without a word why. One that is no longer there has no place for a word, and is
 * told as gone.
 */
export function unexplainedRows({ points, rows }: Pick<PlanDiff, 'points' | 'rows'>): TargetChange[] {
  const ofPoints = new Set(points.flatMap(({ targets }) => targets))
  return rows.filter((row) => row.after !== undefined && !ofPoints.has(row) && isUnexplained(row))
}

function ofRows(plan: PlanDiff): Diagnostic[] {
  return unexplainedRows(plan).flatMap(({ indicator, before, after }) => {
    const related = before && [{ location: before.location, note: 'formerly-here' as const }]
    const args = { point: indicator.name, loss: 'weakened' } as const
    return after ? [diagnostic('diff/missing-reason', args, after.location, related)] : []
  })
}

function ofPoints({ points, after }: PlanDiff): Diagnostic[] {
  return points.flatMap((change): Diagnostic[] => {
    const [was] = change.before
    const first = change.after[0] ?? was
    const loss = change.codes.find(isLoss)
    if (!change.lacksReason || !first || !loss) return []
    const place = weakTarget(change) ?? change.after[0]?.location ?? placeOfEnd(change, after)
    const args = { point: pointName(first), loss }
    const related = was && [{ location: was.location, note: 'formerly-here' as const }]
    return [diagnostic('diff/missing-reason', args, place, related)]
  })
}

/** What the newer plan says of its end, or else the id of that plan, which says nothing. */
function placeOfEnd({ end }: PointChange, { document, ended }: PlanContents): Location {
  return document.parsed.locate(end ? ['ended', ended.indexOf(end)] : ['id'])
}

/** The first promise that became less: its own `reason` is what lacks. */
function weakTarget({ targets }: PointChange): Location | undefined {
  const weak = targets.find(
    ({ codes, after }) => after && codes.some((code) => classOf(code).severity === 'error'),
  )
  return weak?.after?.location
}
