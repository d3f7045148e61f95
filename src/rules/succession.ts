import { type PlanDocument, type Point, pointsOf, type WorkPoints } from '../model/index.ts'
import type { Subject } from './subject.ts'

/** The same plan of two years running, and what became of each point of the first. */
export interface Succession {
  readonly before: WorkPoints
  readonly after: WorkPoints
  /** The points of this year that carry on one of the last, by its id; none: it was dropped, or has ended. */
  readonly carriedOn: ReadonlyMap<string, readonly Point[]>
  /** Ids of last year's points that this year's file says have ended. */
  readonly ended: ReadonlySet<string>
  /** Points of this year that carry on none. */
  readonly fresh: readonly Point[]
}

/** Every plan that has one of the year before. */
export function successionsOf({ documents, previous }: Subject): Succession[] {
  return documents.flatMap((after) => {
    const before = previous(after)
    return isPlan(after) && before && isPlan(before) ? succession(before, after) : []
  })
}

function isPlan(document: PlanDocument): document is WorkPoints {
  return document.kind === 'work-points'
}

function succession(before: WorkPoints, after: WorkPoints): Succession {
  const past = new Set(pointsOf(before).map(({ id }) => id))
  const carriedOn = new Map<string, Point[]>()
  const fresh: Point[] = []
  for (const point of pointsOf(after)) {
    const origins = originsOf(point).filter((id) => past.has(id))
    for (const id of origins) carriedOn.set(id, [...(carriedOn.get(id) ?? []), point])
    if (origins.length === 0) fresh.push(point)
  }
  return { before, after, carriedOn, ended: new Set(after.ended.map(({ id }) => id)), fresh }
}

/** What a point was last year: what its lineage says, else itself. */
function originsOf({ id, lineage }: Point): string[] {
  const { continues, renames, splitFrom, mergedFrom = [] } = lineage
  const said = [continues, renames, splitFrom, ...mergedFrom].filter((name) => name !== undefined)
  return said.length > 0 ? said : [id]
}
