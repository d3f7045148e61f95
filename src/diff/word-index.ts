import { bareWording } from '../succession/index.ts'
import type { PointContents } from './contents.ts'

/** The own words of the points of two plans, ready to be held against each other. */
export interface WordIndex {
  /**
   * The points of the other plan that have most in common with this one, the likest first.
   *
   * @param side on which plan the point stands
   * @param index of the point in its plan
   */
  nearest(side: Side, index: number): readonly number[]
  /** What a point of the older and one of the newer plan have in common, from 0 to 1. */
  likeness(before: number, after: number): number
  /**
   * How much of a part's own words stands in the whole, from 0 to 1, and how much of the whole that is; words that the
   * rest of the whole has as well are nobody's own.
   */
  containment(side: Side, part: number, whole: number, rest: number | undefined): Containment
}

export type Side = 'before' | 'after'

export interface Containment {
  readonly ofPart: number
  readonly ofWhole: number
}

/** So many points are looked at closely for each; what is meant is among the first two or three. */
const closest = 8
/** So many occurrences are followed for each point, the rarest words first: what all points say tells nothing. */
const effort = 2000

/**
 * Weighs pairs of neighbouring characters: Chinese has no blanks between words, and most words have two characters.
 * A pair weighs the more the fewer points have it, for 推进 and 建设 are in all of them.
 */
export function indexWords(before: readonly PointContents[], after: readonly PointContents[]): WordIndex {
  const { rows, counts } = rarestFirst(before, after)
  const places = {
    before: occurrences(rows.before, counts.length),
    after: occurrences(rows.after, counts.length),
  }
  const points = before.length + after.length
  const weights = counts.map((count) => Math.log(1 + points / count) ** 2)
  const weigh = (row: Uint32Array) => {
    let sum = 0
    for (const pair of row) sum += weights[pair] ?? 0
    return sum
  }
  const totals = {
    before: Float64Array.from(rows.before, weigh),
    after: Float64Array.from(rows.after, weigh),
  }
  const sums = { before: new Float64Array(before.length), after: new Float64Array(after.length) }

  function nearest(side: Side, index: number): readonly number[] {
    const other = opposite(side)
    const [common, total] = [sums[other].fill(0), totals[other]]
    const met: number[] = []
    let steps = 0
    for (const pair of rows[side][index] ?? none) {
      const found = places[other](pair)
      steps += found.length
      if (steps > effort && met.length > 0) break
      const weight = weights[pair] ?? 0
      for (const place of found) {
        if (common[place] === 0) met.push(place)
        common[place] = (common[place] ?? 0) + weight
      }
    }
    const own = totals[side][index] ?? 0
    // Of those with the same words those that stand in about the same row.
    const row = (index / rows[side].length) * rows[other].length
    return likest(
      met,
      (place) => (2 * (common[place] ?? 0)) / (own + (total[place] ?? 0)) - 1e-9 * Math.abs(place - row),
    )
  }

  return {
    nearest,
    likeness(left, right) {
      const total = (totals.before[left] ?? 0) + (totals.after[right] ?? 0)
      if (total === 0) return 0
      return (2 * sharedWeight(rows.before[left] ?? none, rows.after[right] ?? none, weights)) / total
    },
    containment(side, part, whole, rest) {
      const all = rows[side][part] ?? none
      const own = rest === undefined ? all : without(all, rows[side][rest] ?? none)
      const other = opposite(side)
      const weight = sharedWeight(own, rows[other][whole] ?? none, weights)
      return { ofPart: weight / (weigh(own) || 1), ofWhole: weight / (totals[other][whole] || 1) }
    },
  }
}

export function opposite(side: Side): Side {
  return side === 'before' ? 'after' : 'before'
}

const none = new Uint32Array()

interface Rows {
  /** For each point its pairs, each once, the rarest of both plans first. */
  readonly rows: Readonly<Record<Side, readonly Uint32Array[]>>
  /** For each pair, how many points have it; in rising order, for a pair's number is its rank. */
  readonly counts: Float64Array
}

function rarestFirst(before: readonly PointContents[], after: readonly PointContents[]): Rows {
  const known = new Map<number, number>()
  const counted: number[] = []
  // The last point in which a pair was met: each is counted once a point.
  const metIn: number[] = []
  let place = 0
  const read = ({ point }: PointContents): Uint32Array => {
    const text = bareWording(point.paragraphs)
    const pairs = new Uint32Array(Math.max(0, text.length - 1))
    let count = 0
    place++
    for (let at = 1; at < text.length; at++) {
      // Both characters in one whole number, which takes no memory of its own.
      const pair = (text.charCodeAt(at - 1) << 16) | text.charCodeAt(at)
      const number = known.get(pair) ?? known.size
      if (number === known.size) known.set(pair, number)
      if (metIn[number] === place) continue
      metIn[number] = place
      counted[number] = (counted[number] ?? 0) + 1
      pairs[count++] = number
    }
    return pairs.subarray(0, count)
  }
  const rows = { before: before.map(read), after: after.map(read) }
  const order = [...counted.keys()].toSorted((a, b) => (counted[a] ?? 0) - (counted[b] ?? 0) || a - b)
  const ranks = new Uint32Array(order.length)
  for (const [rank, number] of order.entries()) ranks[number] = rank
  const ranked = (row: Uint32Array) => row.map((number) => ranks[number] ?? 0).sort()
  return {
    rows: { before: rows.before.map(ranked), after: rows.after.map(ranked) },
    counts: Float64Array.from(order, (number) => counted[number] ?? 0),
  }
}

/** For each pair the points that have it: one list behind the other, for there are hundreds of thousands of them. */
function occurrences(rows: readonly Uint32Array[], count: number): (pair: number) => Uint32Array {
  const ends = new Uint32Array(count + 1)
  for (const row of rows) for (const pair of row) ends[pair + 1] = (ends[pair + 1] ?? 0) + 1
  for (let pair = 1; pair <= count; pair++) ends[pair] = (ends[pair] ?? 0) + (ends[pair - 1] ?? 0)
  const next = ends.slice()
  const places = new Uint32Array(ends[count] ?? 0)
  for (const [place, row] of rows.entries()) {
    for (const pair of row) {
      const at = next[pair] ?? 0
      places[at] = place
      next[pair] = at + 1
    }
  }
  return (pair) => places.subarray(ends[pair], ends[pair + 1])
}

function likest(places: Iterable<number>, scoreOf: (place: number) => number): number[] {
  const found: { place: number; score: number }[] = []
  for (const place of places) {
    const score = scoreOf(place)
    if (found.length === closest && score <= (found.at(-1)?.score ?? 0)) continue
    const at = found.findIndex((other) => other.score < score)
    found.splice(at < 0 ? found.length : at, 0, { place, score })
    if (found.length > closest) found.pop()
  }
  return found.map(({ place }) => place)
}

/** What two rising rows have in common, by weight. */
function sharedWeight(a: Uint32Array, b: Uint32Array, weights: Float64Array): number {
  let [at, to, sum] = [0, 0, 0]
  while (at < a.length && to < b.length) {
    const left = a[at] ?? 0
    const right = b[to] ?? 0
    if (left === right) sum += weights[left] ?? 0
    if (left <= right) at++
    if (right <= left) to++
  }
  return sum
}

function without(a: Uint32Array, b: Uint32Array): Uint32Array {
  const taken = new Set(b)
  return a.filter((pair) => !taken.has(pair))
}
