import type { SectionContents } from '../contents/contents.ts'

/** A part of the older plan and one of the newer. */
export interface SectionPair {
  readonly was: SectionContents
  readonly is: SectionContents
}

/**
 * Parts of which each has most of the points that are in both plans and stand in the other; those that share most of
 * them first.
 *
 * @param pairs the parts of every point that is in both plans
 */
export function sharedSections(pairs: readonly SectionPair[]): SectionPair[] {
  const [older, newer] = [Map.groupBy(pairs, ({ was }) => was), Map.groupBy(pairs, ({ is }) => is)]
  return [...newer]
    .flatMap(([is, found]) =>
      [...Map.groupBy(found, ({ was }) => was)].map(([was, { length: count }]) => ({
        ...{ was, is, count },
        isMost: count * 2 > found.length && count * 2 > (older.get(was)?.length ?? 0),
      })),
    )
    .filter(({ isMost }) => isMost)
    .toSorted((a, b) => b.count - a.count)
}
