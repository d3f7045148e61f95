import type { PlanContents, PointContents } from './contents.ts'
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
      const neighbours = [-1, 1].filter((step) => isSameNeighbour(left + step, right + step))
      return (isSamePart ? 0.5 : 0) + neighbours.length / 4
    },
  }
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
