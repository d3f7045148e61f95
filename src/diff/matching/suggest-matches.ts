import { barePhrases } from '../../succession/index.ts'
import type { PointContents } from '../contents/contents.ts'
import { opposite, type Side } from '../contents/side.ts'
import { assign, type Edge } from './assign.ts'
import { weighed } from './kinship.ts'
import { type LikelyPair, likelyPairs, type Places, sameWordings, type Unsettled } from './likely-pairs.ts'
import type { Candidate, Match } from './match.ts'
import type { Phrases } from './rank-pairs.ts'
import { type Family, findFamilies, matchOf, type Pair } from './suggest-parts.ts'
import { lastingSurroundings, type Surroundings, surroundings } from './surroundings.ts'
import { indexWords } from './word-index.ts'

/** From here on two points are suggested to be the same. */
const least = 0.4
/** By so much a pair must be better than any other that one of the two could make with a point that stays alone. */
const margin = 0.05
/** The second look knows more of places, which all that came in place of something else has too: words must say more. */
const leastOfRest = 0.41
/** From here on a point that stays alone is said to be perhaps another one. */
const leastCandidate = 0.3

export interface Suggestions {
  /** Also settled matches that something was found to belong to as well: these take their place. */
  readonly matches: readonly Match[]
  /** What else a point may be that stays alone. */
  readonly candidates: ReadonlyMap<PointContents, readonly Candidate[]>
}

/**
 * Finds what may belong together among points of which nothing else is known, by their likeness:
 *
 *   the same words ─> the same point
 *   words, targets, owners, place ─> score of each likely pair ─> the best pairs, one to one ─> parts of what was split
 *
 * A pair is suggested where it is likely enough (`least`) and nothing that stays alone would do nearly as well (`margin`).
 * Where two points fit about as well, nobody can tell which of them is meant: they stay alone, and are named as
 * candidates, for a wrong pair would hide that somebody's commitment is gone.
 */
export function suggestMatches(known: Unsettled): Suggestions {
  const { before, after, open, settled } = known
  if (open.before.length === 0 && open.after.length === 0) return { matches: [], candidates: new Map() }
  const phrases = { before: before.points.map(phrasesOf), after: after.points.map(phrasesOf) }
  const places = {
    before: new Map(before.points.map((point, index) => [point, index])),
    after: new Map(after.points.map((point, index) => [point, index])),
  }
  const fixed = pairsOf(settled, places)
  const same = sameWordings(known, places, phrases)
  const whole = fixed.filter(({ isWhole }) => isWhole)
  const words = indexWords(phrases, unchanged(phrases, [...whole, ...same]))
  const likely = likelyPairs({ ...known, open: withoutPairs(open, places, same) }, places, words)
  // What is likely at first sight tells where the others stand.
  const first = mutualBest(scored(likely, surroundings(before, after, [...fixed, ...same])))
  const around = surroundings(before, after, [...fixed, ...same, ...first])
  const edges = scored(likely, around)
  const best = [...scored(same, around), ...assign(edges, least)]
  const alone = {
    before: unpaired(open.before, places.before, new Set(best.map((edge) => edge.before))),
    after: unpaired(open.after, places.after, new Set(best.map((edge) => edge.after))),
  }
  const families = findFamilies(
    [...best, ...whole],
    { before: [...alone.before], after: [...alone.after] },
    words,
    known,
  )
  const grown = new Set(families.map(({ pair }) => pair))
  const rivals = rivalsOf(edges, alone)
  const sure = best.filter((edge) => !grown.has(edge) && isSure(edge, rivals))
  const found = [...families, ...sure.map(asFamily)].map((family) => matchOf(family, known))
  const rest = matchRest(likely, known, { places, settled: [...settled, ...found] })
  const matches = [...found, ...rest.map((edge) => matchOf(asFamily(edge), known))]
  const taken = new Set(matches.flatMap((match) => [...match.before, ...match.after]))
  return { matches, candidates: candidatesOf(edges, known, taken) }
}

function phrasesOf({ point }: PointContents): readonly string[] {
  return barePhrases(point.paragraphs)
}

/** The points of pairs that say what they said: no other point can be one of the two, or a part of them. */
function unchanged(phrases: Phrases, pairs: readonly Pick<Edge, Side>[]): Record<Side, Set<number>> {
  const same = pairs.filter(
    ({ before, after }) => phrases.before[before]?.join(' ') === phrases.after[after]?.join(' '),
  )
  return {
    before: new Set(same.map(({ before }) => before)),
    after: new Set(same.map(({ after }) => after)),
  }
}

function asFamily(pair: Edge): Family {
  return { pair, side: 'after', parts: [], score: pair.score }
}

/**
 * Looks once more at what nothing was found for. All that stays is known by now, and so is what has come and gone: who
 * stood beside a point that is no longer there stands beside the next one now.
 */
function matchRest(
  likely: readonly LikelyPair[],
  { before, after }: Unsettled,
  { places, settled }: { readonly places: Places; readonly settled: readonly Match[] },
): Edge[] {
  const pairs = pairsOf(settled, places)
  const known = {
    before: new Set(pairs.map((pair) => pair.before)),
    after: new Set(pairs.map((pair) => pair.after)),
  }
  const left = likely.filter((edge) => !known.before.has(edge.before) && !known.after.has(edge.after))
  const edges = scored(left, lastingSurroundings(before, after, pairs))
  const best = assign(edges, leastOfRest)
  const taken = {
    before: new Set(best.map((edge) => edge.before)),
    after: new Set(best.map((edge) => edge.after)),
  }
  const free = (side: Side) =>
    new Set(left.map((edge) => edge[side]).filter((place) => !taken[side].has(place)))
  const rivals = rivalsOf(edges, { before: free('before'), after: free('after') })
  return best.filter((edge) => isSure(edge, rivals))
}

interface FixedPair extends Pair {
  /** Whether nothing else belongs to the two, so that a part may. */
  readonly isWhole: boolean
}

/** What is settled, pair by pair. */
function pairsOf(settled: readonly Match[], places: Places): FixedPair[] {
  return settled.flatMap((match) => {
    const isWhole = match.before.length + match.after.length === 2
    return match.before.flatMap((was) =>
      match.after.map((is): FixedPair => {
        const [left, right] = [places.before.get(was) ?? -1, places.after.get(is) ?? -1]
        return { before: left, after: right, score: undefined, isWhole }
      }),
    )
  })
}

function withoutPairs(
  open: Unsettled['open'],
  places: Places,
  pairs: readonly LikelyPair[],
): Unsettled['open'] {
  const left = (side: Side) => {
    const taken = new Set(pairs.map((pair) => pair[side]))
    return open[side].filter((point) => !taken.has(places[side].get(point) ?? -1))
  }
  return { before: left('before'), after: left('after') }
}

function scored(likely: readonly LikelyPair[], { placeShare }: Surroundings): Edge[] {
  const edges: Edge[] = []
  for (const { before, after, order, facets } of likely) {
    const score = weighed(facets, placeShare(before, after))
    if (score >= leastCandidate) edges.push({ before, after, order, score })
  }
  return edges
}

/** Pairs of which each end has no better one. */
function mutualBest(edges: readonly Edge[]): Edge[] {
  const best = { before: new Map<number, Edge>(), after: new Map<number, Edge>() }
  for (const edge of edges) {
    for (const side of ['before', 'after'] as const) {
      const known = best[side].get(edge[side])
      if (!known || known.score + known.order < edge.score + edge.order) best[side].set(edge[side], edge)
    }
  }
  return [...best.before.values()].filter((edge) => best.after.get(edge.after) === edge)
}

function unpaired(
  open: readonly PointContents[],
  places: ReadonlyMap<PointContents, number>,
  paired: ReadonlySet<number>,
): Set<number> {
  return new Set(open.map((point) => places.get(point) ?? -1).filter((place) => !paired.has(place)))
}

type Rivals = Readonly<Record<Side, ReadonlyMap<number, number>>>

/** For each point the score of the best pair that it could make with one that stays alone. */
function rivalsOf(edges: readonly Edge[], alone: Readonly<Record<Side, ReadonlySet<number>>>): Rivals {
  const rivals = { before: new Map<number, number>(), after: new Map<number, number>() }
  for (const edge of edges) {
    for (const side of ['before', 'after'] as const) {
      if (alone[opposite(side)].has(edge[opposite(side)]))
        rivals[side].set(edge[side], Math.max(edge.score, rivals[side].get(edge[side]) ?? 0))
    }
  }
  return rivals
}

function isSure({ before, after, score }: Edge, rivals: Rivals): boolean {
  return Math.max(rivals.before.get(before) ?? 0, rivals.after.get(after) ?? 0) <= score - margin
}

/** For points that stay alone those of the other plan that stay alone too and may be the same; the likest first. */
function candidatesOf(
  edges: readonly Edge[],
  { before, after }: Unsettled,
  taken: ReadonlySet<PointContents>,
): Map<PointContents, Candidate[]> {
  const found = edges
    .flatMap(({ before: left, after: right, score }) => {
      const [was, is] = [before.points[left], after.points[right]]
      return !was || !is || taken.has(was) || taken.has(is) ? [] : [{ was, is, score }]
    })
    .toSorted((a, b) => b.score - a.score)
    .flatMap(({ was, is, score }) => [
      { own: was, other: { point: is, score } },
      { own: is, other: { point: was, score } },
    ])
  return new Map(
    [...Map.groupBy(found, ({ own }) => own)].map(([own, others]) => [
      own,
      others.slice(0, 2).map(({ other }) => other),
    ]),
  )
}
