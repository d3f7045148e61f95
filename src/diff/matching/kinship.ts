import type { PointContents } from '../contents/contents.ts'
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

/** What a point promises and who answers for it, by shared ids: read once, for it is held against many others. */
export interface Kin {
  readonly indicators: readonly string[]
  readonly leads: readonly string[]
  readonly support: readonly string[]
}

export function kinOf(one: PointContents, names: SharedNames): Kin {
  const { point } = one
  const { idOf } = names.units
  return {
    indicators: indicatorsOf(one, names),
    leads: point.leads.map(idOf),
    support: point.support.map(idOf),
  }
}

export function facetsOf(before: Kin, after: Kin, likeness: number): Facets {
  return {
    words: wordShare(likeness),
    targets: overlap(before.indicators, after.indicators),
    owners: ownerShare(before, after),
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

export function ownerShare(before: Kin, after: Kin): number | undefined {
  const leads = overlap(before.leads, after.leads)
  const support = overlap(before.support, after.support)
  if (leads === undefined || support === undefined) return leads ?? support
  return (2 * leads + support) / 3
}

/** How much two lists have in common (Dice); undefined where one has nothing, for what is not said is not denied. */
export function overlap(before: readonly string[], after: readonly string[]): number | undefined {
  if (before.length === 0 || after.length === 0) return undefined
  // A point has a handful of either.
  return (2 * after.filter((name) => before.includes(name)).length) / (before.length + after.length)
}
