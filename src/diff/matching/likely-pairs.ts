import type { PlanContents, PointContents } from '../contents/contents.ts'
import type { Side } from '../contents/side.ts'
import type { Edge } from './assign.ts'
import { type Facets, facetsOf, indicatorsOf, type Kin, kinOf } from './kinship.ts'
import type { Match, SharedNames } from './match.ts'
import type { Phrases } from './rank-pairs.ts'
import type { WordIndex } from './word-index.ts'

/** So many may share an indicator before it tells nothing. */
const manySharers = 8

/** What is known before words are looked at. */
export interface Unsettled {
  readonly before: PlanContents
  readonly after: PlanContents
  /** Points of which nothing is known. */
  readonly open: { readonly before: readonly PointContents[]; readonly after: readonly PointContents[] }
  readonly settled: readonly Match[]
  readonly names: SharedNames
}

/** Where each point stands in its plan. */
export type Places = Readonly<Record<Side, ReadonlyMap<PointContents, number>>>

/** Two points, by their places, with what they say for themselves that speaks for them being the same. */
export interface LikelyPair extends Omit<Edge, 'score'> {
  readonly facets: Facets
}

/**
 * Pairs that say the same, word for word, as no other point does, and of which nothing else tells that they are two. What
 * is so clear is not held against all that says something like it.
 */
export function sameWordings(known: Unsettled, places: Places, phrases: Phrases): LikelyPair[] {
  const byText = (side: Side) =>
    Map.groupBy(known.open[side], (point) => phrases[side][places[side].get(point) ?? -1]?.join(' '))
  const pairOf = pairer(known, places, () => 1)
  const [older, newer] = [byText('before'), byText('after')]
  return [...older].flatMap(([text, [was, ...others]]): LikelyPair[] => {
    const [is, ...rivals] = newer.get(text) ?? []
    if (!text || !was || !is || others.length + rivals.length > 0) return []
    const pair = pairOf(places.before.get(was) ?? -1, places.after.get(is) ?? -1)
    return pair && isSameThroughout(pair.facets) ? [pair] : []
  })
}

function isSameThroughout({ targets = 1, owners = 1 }: Facets): boolean {
  return targets === 1 && owners === 1
}

/** Every other pair worth a closer look: of those that share rare words, and of those that promise the same. */
export function likelyPairs(known: Unsettled, places: Places, words: WordIndex): LikelyPair[] {
  const { open, names } = known
  const placesOf = (side: Side) => open[side].map((point) => places[side].get(point) ?? -1)
  const near = new Map(placesOf('before').map((left) => [left, [...words.nearest('before', left)]]))
  for (const right of placesOf('after'))
    for (const left of words.nearest('after', right)) near.get(left)?.push(right)
  for (const [left, right] of sharers(open, places, names)) near.get(left)?.push(right)
  const pairOf = pairer(known, places, words.likeness)
  return [...near].flatMap(([left, found]) =>
    [...new Set(found)].flatMap((right) => pairOf(left, right) ?? []),
  )
}

/** Makes pairs of open points; of others none. */
function pairer({ before, after, open, names }: Unsettled, places: Places, likeness: WordIndex['likeness']) {
  const openKin = (side: Side) =>
    new Map(open[side].map((point): [number, Kin] => [places[side].get(point) ?? -1, kinOf(point, names)]))
  const [lefts, rights] = [openKin('before'), openKin('after')]
  return (left: number, right: number): LikelyPair | undefined => {
    const [was, is] = [lefts.get(left), rights.get(right)]
    if (!was || !is) return undefined
    const distance = left / before.points.length - right / after.points.length
    const facets = facetsOf(was, is, likeness(left, right))
    return { before: left, after: right, facets, order: -1e-6 * distance ** 2 }
  }
}

/** Pairs that promise the same indicator, which few others do. */
function sharers(open: Unsettled['open'], places: Places, names: SharedNames): [number, number][] {
  const byIndicator = (side: Side) => {
    const found = open[side].flatMap((point) =>
      indicatorsOf(point, names).map((indicator) => ({ indicator, place: places[side].get(point) ?? -1 })),
    )
    return Map.groupBy(found, ({ indicator }) => indicator)
  }
  const [older, newer] = [byIndicator('before'), byIndicator('after')]
  return [...older].flatMap(([indicator, left]) => {
    const right = newer.get(indicator) ?? []
    if (left.length > manySharers || right.length > manySharers) return []
    return left.flatMap((was) => right.map((is): [number, number] => [was.place, is.place]))
  })
}
