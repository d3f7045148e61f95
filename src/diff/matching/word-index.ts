import { opposite, type Side } from '../contents/side.ts'
import { type Phrases, rankPairs } from './rank-pairs.ts'

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
 *
 * @param leftOut points, by place, that nobody asks for: they only tell how rare a pair is
 */
export function indexWords(
  phrases: Phrases,
  leftOut: Readonly<Record<Side, ReadonlySet<number>>>,
): WordIndex {
  const { rows, places, counts } = rankPairs(phrases, leftOut)
  const { before, after } = phrases
  const points = before.length + after.length
  const weights = counts.map((count) => Math.log(1 + points / count) ** 2)
  const weigh = (row: Uint32Array) => {
    let sum = 0
    for (let at = 0; at < row.length; at++) sum += weights[row[at] ?? 0] ?? 0
    return sum
  }
  const totals = {
    before: Float64Array.from(rows.before, weigh),
    after: Float64Array.from(rows.after, weigh),
  }
  const sums = { before: new Float64Array(before.length), after: new Float64Array(after.length) }
  // The points that one has words in common with, as they are met.
  const met = new Uint32Array(Math.max(before.length, after.length))

  function nearest(side: Side, index: number): readonly number[] {
    const other = opposite(side)
    const [common, total] = [sums[other].fill(0), totals[other]]
    const { starts, items } = places[other]
    const row = rows[side][index] ?? none
    let count = 0
    let steps = 0
    for (let next = 0; next < row.length; next++) {
      const pair = row[next] ?? 0
      const from = starts[pair] ?? 0
      const to = starts[pair + 1] ?? 0
      steps += to - from
      if (steps > effort && count > 0) break
      const weight = weights[pair] ?? 0
      for (let at = from; at < to; at++) {
        const place = items[at] ?? 0
        const sum = common[place] ?? 0
        if (sum === 0) met[count++] = place
        common[place] = sum + weight
      }
    }
    const own = totals[side][index] ?? 0
    // Of those with the same words those that stand in about the same row.
    const level = (index / rows[side].length) * rows[other].length
    return likest(
      met.subarray(0, count),
      (place) => (2 * (common[place] ?? 0)) / (own + (total[place] ?? 0)) - 1e-9 * Math.abs(place - level),
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

const none = new Uint32Array()

function likest(places: Uint32Array, scoreOf: (place: number) => number): number[] {
  const found: { place: number; score: number }[] = []
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0
    const score = scoreOf(place)
    if (found.length === closest && score <= (found.at(-1)?.score ?? 0)) continue
    const rank = found.findIndex((other) => other.score < score)
    found.splice(rank < 0 ? found.length : rank, 0, { place, score })
    if (found.length > closest) found.pop()
  }
  return found.map(({ place }) => place)
}

/** What two rising rows have in common, by weight. */
function sharedWeight(a: Uint32Array, b: Uint32Array, weights: Float64Array): number {
  let at = 0
  let to = 0
  let sum = 0
  while (at < a.length && to < b.length) {
    const left = a[at] ?? 0
    const right = b[to] ?? 0
    if (left === right) sum += weights[left] ?? 0
    if (left <= right) at++
    if (right <= left) to++
  }
  return sum
}

/** What the first of two rising rows has and the second has not. */
function without(a: Uint32Array, b: Uint32Array): Uint32Array {
  let to = 0
  return a.filter((pair) => {
    while ((b[to] ?? pair) < pair) to++
    return b[to] !== pair
  })
}
