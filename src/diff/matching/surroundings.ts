import type { PlanContents, PointContents } from '../contents/contents.ts'
import { sharedSections } from './shared-sections.ts'

/** Where points stand among others of which it is known what they were. */
export interface Surroundings {
  /** Whether two points stand in the same part, with the same neighbours: from 0 to 1. */
  placeShare(before: number, after: number): number
}

/** @param pairs what is known to be the same, or thought to be, by places in the plans */
export function surroundings(
  before: PlanContents,
  after: PlanContents,
  pairs: readonly { readonly before: number; readonly after: number }[],
): Surroundings {
  const partners = new Map<number, Set<number>>()
  for (const pair of pairs) partners.set(pair.after, (partners.get(pair.after) ?? new Set()).add(pair.before))
  const isSameSection = sameSections(before, after, pairs)
  const isSameNeighbour = (left: number, right: number) => {
    const [was, is] = [before.points[left], after.points[right]]
    return was && is ? partners.get(right)?.has(left) === true : was === is
  }
  return {
    placeShare(left, right) {
      const [was, is] = [before.points[left], after.points[right]]
      const isSamePart = was && is && isSameSection(was, is)
      const isAfterSame = isSameNeighbour(left - 1, right - 1)
      const isBeforeSame = isSameNeighbour(left + 1, right + 1)
      return (isSamePart ? 0.5 : 0) + (isAfterSame ? 0.25 : 0) + (isBeforeSame ? 0.25 : 0)
    },
  }
}

/**
 * The same where all that stays is known, and so is what has come and gone: the neighbours of a point are the next ones
 * of its part that stay in it, or the ends of the part.
 */
export function lastingSurroundings(
  before: PlanContents,
  after: PlanContents,
  pairs: readonly { readonly before: number; readonly after: number }[],
): Surroundings {
  const isSameSection = sameSections(before, after, pairs)
  const staying = pairs.filter((pair) => {
    const [was, is] = [before.points[pair.before], after.points[pair.after]]
    return was && is && isSameSection(was, is)
  })
  const older = new Set(staying.map((pair) => pair.before))
  const newer = new Set(staying.map((pair) => pair.after))
  const together = new Set(staying.map((pair) => `${pair.before} ${pair.after}`))
  return {
    placeShare(left, right) {
      const [was, is] = [before.points[left], after.points[right]]
      if (!was || !is || !isSameSection(was, is)) return 0
      const neighbours = ([-1, 1] as const).filter((step) => {
        const [old, now] = [next(before, older, left, step), next(after, newer, right, step)]
        return old === undefined || now === undefined ? old === now : together.has(`${old} ${now}`)
      })
      return 0.5 + neighbours.length / 4
    },
  }
}

/** The next place in a part that is one of some; undefined at its end. */
function next(
  { points }: PlanContents,
  some: ReadonlySet<number>,
  from: number,
  step: -1 | 1,
): number | undefined {
  const section = points[from]?.section
  let place = from + step
  while (points[place]?.section === section && !some.has(place)) place += step
  return points[place]?.section === section ? place : undefined
}

/** Parts are the same by id, by title, or because each has most of what is known of the other. */
function sameSections(
  before: PlanContents,
  after: PlanContents,
  pairs: readonly { readonly before: number; readonly after: number }[],
): (was: PointContents, is: PointContents) => boolean {
  const met = pairs.flatMap((pair) => {
    const [was, is] = [before.points[pair.before]?.section, after.points[pair.after]?.section]
    return was && is ? [{ was, is }] : []
  })
  const most = new Map(sharedSections(met).map(({ was, is }) => [is, was]))
  return ({ section: was }, { section: is }) =>
    (was.id !== undefined && was.id === is.id) || was.title === is.title || most.get(is) === was
}
