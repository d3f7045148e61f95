import type { PointContents } from './contents.ts'
import type { SharedNames } from './match.ts'

/**
 * What speaks for two points being the same, and how much of it each is. Words are the most that there is; a promise
 * of the same indicator, the same departments and the same surroundings help to tell points apart that say much the same.
 */
const shares = { words: 6, targets: 2, owners: 1, place: 1 } as const

/**
 * How much each thing that two points say for themselves speaks for them being the same, from 0 to 1; undefined where
 * it says nothing. Where they stand comes later, when more is known of what stands around them.
 */
export type Facets = Readonly<Record<Exclude<keyof typeof shares, 'place'>, number | undefined>>

export function facetsOf(
  before: PointContents,
  after: PointContents,
  likeness: number,
  names: SharedNames,
): Facets {
  return {
    words: wordShare(likeness),
    targets: overlap(indicatorsOf(before, names), indicatorsOf(after, names)),
    owners: ownerShare(before, after, names),
  }
}

/**
 * How much speaks for it in all, from 0 to 1.
 *
 * @param place how much where they stand does
 */
export function weighed({ words, targets, owners }: Facets, place: number): number {
  let [sum, total] = [0, 0]
  if (words !== undefined) {
    sum += words * shares.words
    total += shares.words
  }
  if (targets !== undefined) {
    sum += targets * shares.targets
    total += shares.targets
  }
  if (owners !== undefined) {
    sum += owners * shares.owners
    total += shares.owners
  }
  return (sum + place * shares.place) / (total + shares.place)
}

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
