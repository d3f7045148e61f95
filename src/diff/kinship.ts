import type { PointContents } from './contents.ts'
import type { SharedNames } from './match.ts'

/**
 * What speaks for two points being the same, and how much of it each is. Words are the most that there is; a promise
 * of the same indicator, the same departments and the same surroundings help to tell points apart that say much the same.
 */
const shares = { words: 6, targets: 2, owners: 1, place: 1 } as const

/** How much each thing speaks for two points being the same, from 0 to 1; undefined where it says nothing. */
export type Facets = Readonly<Record<keyof typeof shares, number | undefined>>

/**
 * What two points say for themselves; where they stand comes later, when more is known of what stands around them.
 */
export function facetsOf(
  before: PointContents,
  after: PointContents,
  likeness: number,
  names: SharedNames,
): Omit<Facets, 'place'> {
  return {
    words: wordShare(likeness),
    targets: overlap(indicatorsOf(before, names), indicatorsOf(after, names)),
    owners: ownerShare(before, after, names),
  }
}

/** How much speaks for it in all, from 0 to 1. */
export function weighed(facets: Facets): number {
  let [sum, total] = [0, 0]
  for (const facet of facetNames) {
    const value = facets[facet]
    if (value === undefined) continue
    sum += value * shares[facet]
    total += shares[facet]
  }
  return sum / total
}

const facetNames = ['words', 'targets', 'owners', 'place'] as const

/**
 * From the words in common to what they say. Two points that are about different things have next to none of their rarer
 * words in common, so that a tenth is much already: the root spreads the low end, where everything is decided.
 */
export function wordShare(likeness: number): number {
  return Math.sqrt(likeness)
}

export function indicatorsOf({ point }: PointContents, { indicatorId }: SharedNames): string[] {
  return point.targets.map(({ indicator }) => indicatorId(indicator))
}

export function ownerShare(
  { point: was }: PointContents,
  { point: is }: PointContents,
  { units: { idOf } }: SharedNames,
): number | undefined {
  const leads = overlap(was.leads.map(idOf), is.leads.map(idOf))
  const support = overlap(was.support.map(idOf), is.support.map(idOf))
  if (leads === undefined || support === undefined) return leads ?? support
  return (2 * leads + support) / 3
}

/** How much two lists have in common (Dice); undefined where one has nothing, for what is not said is not denied. */
export function overlap(before: readonly string[], after: readonly string[]): number | undefined {
  if (before.length === 0 || after.length === 0) return undefined
  const known = new Set(before)
  return (2 * after.filter((name) => known.has(name)).length) / (before.length + after.length)
}
