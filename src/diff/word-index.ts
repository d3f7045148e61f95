import { bareWording } from '../succession/index.ts'
import type { PointContents } from './contents.ts'

/** The own words of the points of two plans, ready to be held against each other. */
export interface WordIndex {
  /** Of each point its bare words. */
  readonly texts: Readonly<Record<Side, readonly string[]>>
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
  const [older, newer] = [before, after].map((side) => side.map(({ point }) => bareWording(point.paragraphs)))
  const texts = { before: older ?? [], after: newer ?? [] }
  const { rows, places, counts } = rarestFirst(texts)
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

  function nearest(side: Side, index: number): readonly number[] {
    const other = opposite(side)
    const [common, total] = [sums[other].fill(0), totals[other]]
    const { starts, items } = places[other]
    const met: number[] = []
    let steps = 0
    for (const pair of rows[side][index] ?? none) {
      const [from, to] = [starts[pair] ?? 0, starts[pair + 1] ?? 0]
      steps += to - from
      if (steps > effort && met.length > 0) break
      const weight = weights[pair] ?? 0
      for (let at = from; at < to; at++) {
        const place = items[at] ?? 0
        const sum = common[place] ?? 0
        if (sum === 0) met.push(place)
        common[place] = sum + weight
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
    texts,
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
  /** For each pair the points that have it. */
  readonly places: Readonly<Record<Side, Lists>>
  /** For each pair, how many points have it; in rising order, for a pair's number is its rank. */
  readonly counts: Float64Array
}

/** Lists of numbers, one behind the other, for there are hundreds of thousands of them. */
interface Lists {
  /** Where each begins, and behind them where the last one ends. */
  readonly starts: Uint32Array
  readonly items: Uint32Array
}

function rarestFirst({ before, after }: WordIndex['texts']): Rows {
  const known = new Map<number, number>()
  const read = { before: readPairs(before, known), after: readPairs(after, known) }
  const counted = new Float64Array(known.size)
  for (const { items } of [read.before, read.after])
    for (let at = 0; at < items.length; at++) counted[items[at] ?? 0] = (counted[items[at] ?? 0] ?? 0) + 1
  const order = Uint32Array.from(counted.keys()).sort(
    (a, b) => (counted[a] ?? 0) - (counted[b] ?? 0) || a - b,
  )
  const ranks = new Uint32Array(order.length)
  for (let rank = 0; rank < order.length; rank++) ranks[order[rank] ?? 0] = rank
  const ranked = ({ starts, items }: Lists): Lists => ({
    starts,
    items: items.map((pair) => ranks[pair] ?? 0),
  })
  const places = {
    before: turned(ranked(read.before), order.length),
    after: turned(ranked(read.after), order.length),
  }
  // What is gone through in rising order is in rising order afterwards.
  const rows = {
    before: separate(turned(places.before, before.length)),
    after: separate(turned(places.after, after.length)),
  }
  return { rows, places, counts: Float64Array.from(order, (pair) => counted[pair] ?? 0) }
}

/**
 * For each text its pairs, each once, by numbers in the order in which they are met.
 *
 * @param known the numbers of pairs that were met before, which grows
 */
function readPairs(texts: readonly string[], known: Map<number, number>): Lists {
  const items = new Uint32Array(texts.reduce((sum, text) => sum + text.length, 0))
  const starts = new Uint32Array(texts.length + 1)
  // The last text in which a pair was met, counted from 1.
  const metIn: number[] = []
  let count = 0
  for (const [index, text] of texts.entries()) {
    for (let at = 1; at < text.length; at++) {
      // Both characters in one whole number, which takes no memory of its own.
      const pair = (text.charCodeAt(at - 1) << 16) | text.charCodeAt(at)
      let number = known.get(pair)
      if (number === undefined) {
        number = known.size
        known.set(pair, number)
      }
      if (metIn[number] === index + 1) continue
      metIn[number] = index + 1
      items[count++] = number
    }
    starts[index + 1] = count
  }
  return { starts, items: items.subarray(0, count) }
}

/** For each number the lists that have it, in rising order. */
function turned({ starts, items }: Lists, numbers: number): Lists {
  const ends = new Uint32Array(numbers + 1)
  for (let at = 0; at < items.length; at++) {
    const next = (items[at] ?? 0) + 1
    ends[next] = (ends[next] ?? 0) + 1
  }
  for (let number = 1; number <= numbers; number++)
    ends[number] = (ends[number] ?? 0) + (ends[number - 1] ?? 0)
  const next = ends.slice()
  const lists = new Uint32Array(items.length)
  for (let list = 0; list + 1 < starts.length; list++) {
    for (let at = starts[list] ?? 0; at < (starts[list + 1] ?? 0); at++) {
      const number = items[at] ?? 0
      const to = next[number] ?? 0
      lists[to] = list
      next[number] = to + 1
    }
  }
  return { starts: ends, items: lists }
}

function separate({ starts, items }: Lists): Uint32Array[] {
  return Array.from({ length: starts.length - 1 }, (_, list) =>
    items.subarray(starts[list], starts[list + 1]),
  )
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

/** What the first of two rising rows has and the second has not. */
function without(a: Uint32Array, b: Uint32Array): Uint32Array {
  let to = 0
  return a.filter((pair) => {
    while ((b[to] ?? pair) < pair) to++
    return b[to] !== pair
  })
}
