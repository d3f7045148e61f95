import { isPlan, type Plan, type Point, pointsOf } from '../model/index.ts'
import { bareWording, isAlike, predecessorsOf, wordingOf } from '../succession/index.ts'
import type { Subject } from './subject.ts'

/** The same plan of two years running, and what became of each point of the first. */
export interface Succession {
  readonly before: Plan
  readonly after: Plan
  /** The points of this year that carry on one of the last, by its id; none: it was dropped, or has ended. */
  readonly carriedOn: ReadonlyMap<string, readonly Point[]>
  /** Last year's points of which this year's file says nothing. */
  readonly lost: readonly LostPoint[]
}

/** A point that is not there any more, and the one that has its words under another id, if there is one. */
export interface LostPoint {
  readonly point: Point
  /** Its words, without figures and marks. */
  readonly wording: string
  readonly reborn: Point | undefined
}

const known = new WeakMap<Subject, readonly Succession[]>()

/** Every plan that has one of the year before; found once for all the rules that ask. */
export function successionsOf(subject: Subject): readonly Succession[] {
  const successions = known.get(subject) ?? findSuccessions(subject)
  known.set(subject, successions)
  return successions
}

function findSuccessions({ documents, previous }: Subject): readonly Succession[] {
  return documents.flatMap((after) => {
    const before = previous(after)
    return isPlan(after) && before && isPlan(before) ? succession(before, after) : []
  })
}

function succession(before: Plan, after: Plan): Succession {
  const past = new Set(pointsOf(before).map(({ id }) => id))
  const carriedOn = new Map<string, Point[]>()
  const fresh: Point[] = []
  for (const point of pointsOf(after)) {
    const origins = predecessorsOf(point).filter((id) => past.has(id))
    for (const id of origins) carriedOn.set(id, [...(carriedOn.get(id) ?? []), point])
    if (origins.length === 0) fresh.push(point)
  }
  const ended = new Set(after.ended.map(({ id }) => id))
  const lost = pointsOf(before).filter(({ id }) => !carriedOn.has(id) && !ended.has(id))
  return { before, after, carriedOn, lost: withReborn(lost, fresh) }
}

/** Finds the words of lost points among the fresh ones; only what has no id in common is compared. */
function withReborn(lost: readonly Point[], fresh: readonly Point[]): LostPoint[] {
  if (lost.length === 0) return []
  const words = fresh.map((point) => ({ point, wording: wordingOf(bareWording(point.paragraphs)) }))
  return lost.map((point) => {
    const wording = wordingOf(bareWording(point.paragraphs))
    const { text } = wording
    const same = words.find((other) => text !== '' && isAlike(wording, other.wording, 0.9))
    return { point, wording: text, reborn: same?.point }
  })
}
