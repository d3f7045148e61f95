import type { PlanContents, PointContents } from '../contents/contents.ts'
import { opposite, type Side } from '../contents/side.ts'
import { kinOf, ownerShare, weighed, wordShare } from './kinship.ts'
import type { Match, SharedNames } from './match.ts'
import type { WordIndex } from './word-index.ts'

/** From here on a point is suggested to be a part of another one, which was split, or into which it was merged. */
const least = 0.6
/** So much of a part's own words must stand in the whole; less where it has taken over a promise of the whole. */
const leastOfPart = { words: 0.3, promise: 0.1 } as const
/** So much of the whole it must be, or a sentence in passing would be a part. */
const leastOfWhole = 0.08

/** Two points that belong together, by their places in their plans. */
export interface Pair {
  readonly before: number
  readonly after: number
  /** Undefined where it is more than likeness that joins them. */
  readonly score: number | undefined
}

/** A pair with the parts that were found to belong to it, all of them on one side. */
export interface Family {
  readonly pair: Pair
  readonly side: Side
  readonly parts: readonly number[]
  /** That of its weakest part or of the pair. */
  readonly score: number
}

interface Link {
  readonly pair: Pair
  readonly side: Side
  readonly part: number
  readonly score: number
  /** The id of the part: what decides between equal scores, whichever plan is the newer. */
  readonly name: string
}

interface Plans {
  readonly before: PlanContents
  readonly after: PlanContents
  readonly names: SharedNames
}

/**
 * Finds, among points that are left alone, parts of what was split and of what was merged: their words stand in a
 * point of the other plan, and are not those that this point has kept.
 *
 * @param free points that belong to no pair, by side
 */
export function findFamilies(
  pairs: readonly Pair[],
  free: Readonly<Record<Side, readonly number[]>>,
  words: WordIndex,
  plans: Plans,
): Family[] {
  const paired = {
    before: new Map(pairs.map((pair) => [pair.before, pair])),
    after: new Map(pairs.map((pair) => [pair.after, pair])),
  }
  const links = (['after', 'before'] as const).flatMap((side) =>
    free[side].flatMap((part) =>
      words.nearest(side, part).flatMap((whole): Link[] => {
        const pair = paired[opposite(side)].get(whole)
        const score = pair && partScore(side, part, pair, words, plans)
        if (!pair || score === undefined || score < least) return []
        return [{ pair, side, part, score, name: plans[side].points[part]?.point.id ?? '' }]
      }),
    ),
  )
  return familiesOf(links)
}

/** Each part goes where it fits best, and no pair is both split and merged. */
function familiesOf(links: readonly Link[]): Family[] {
  const families = new Map<Pair, Family>()
  const taken = { before: new Set<number>(), after: new Set<number>() }
  for (const { pair, side, part, score } of links.toSorted(likestFirst)) {
    const family = families.get(pair)
    if (taken[side].has(part) || (family && family.side !== side)) continue
    taken[side].add(part)
    const parts = [...(family?.parts ?? []), part].toSorted((a, b) => a - b)
    families.set(pair, { pair, side, parts, score: Math.min(score, family?.score ?? pair.score ?? 1) })
  }
  return [...families.values()]
}

function likestFirst(a: Link, b: Link): number {
  return b.score - a.score || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
}

function partScore(side: Side, part: number, pair: Pair, words: WordIndex, plans: Plans): number | undefined {
  const other = opposite(side)
  const [own, rest, whole] = [
    plans[side].points[part],
    plans[side].points[pair[side]],
    plans[other].points[pair[other]],
  ]
  if (!own || !rest || !whole) return undefined
  const { ofPart, ofWhole } = words.containment(side, part, pair[other], pair[side])
  const kin = {
    own: kinOf(own, plans.names),
    rest: kinOf(rest, plans.names),
    whole: kinOf(whole, plans.names),
  }
  const isGivenUp = (id: string) => kin.whole.indicators.includes(id) && !kin.rest.indicators.includes(id)
  const takenOver = kin.own.indicators.filter(isGivenUp)
  const isOwn = ofPart >= (takenOver.length > 0 ? leastOfPart.promise : leastOfPart.words)
  if (!isOwn || (ofWhole < leastOfWhole && takenOver.length === 0)) return undefined
  const facets = {
    words: wordShare(ofPart),
    // What a part promises besides is its own affair.
    targets: takenOver.length > 0 ? 1 : undefined,
    owners: side === 'after' ? ownerShare(kin.whole, kin.own) : ownerShare(kin.own, kin.whole),
  }
  const isBeside = Math.abs(part - pair[side]) === 1
  return weighed(facets, (own.section === rest.section ? 0.5 : 0) + (isBeside ? 0.5 : 0))
}

/** A family as a match; its points in the order of their plans. */
export function matchOf({ pair, side, parts, score }: Family, { before, after }: Plans): Match {
  const places = {
    before: side === 'before' ? [pair.before, ...parts] : [pair.before],
    after: side === 'after' ? [pair.after, ...parts] : [pair.after],
  }
  const read = (contents: PlanContents, own: readonly number[]): PointContents[] =>
    own.toSorted((a, b) => a - b).flatMap((place) => contents.points[place] ?? [])
  return {
    before: read(before, places.before),
    after: read(after, places.after),
    by: 'suggestion',
    score,
    end: undefined,
    candidates: [],
  }
}
