import type { Side } from '../contents/side.ts'

/** For each point of two plans its own words, phrase by phrase. */
export type Phrases = Readonly<Record<Side, readonly (readonly string[])[]>>

/** The pairs of neighbouring characters in the phrases of two plans, by their rank: the rarest of both plans first. */
export interface RankedPairs {
  /** For each point its pairs, each once, in rising order; none for what is left out. */
  readonly rows: Readonly<Record<Side, readonly Uint32Array[]>>
  /** For each pair the points that have it, without those that are left out. */
  readonly places: Readonly<Record<Side, Lists>>
  /** For each pair, how often it stands in both plans; in rising order. */
  readonly counts: Float64Array
}

/** Lists of numbers, one behind the other, for there are hundreds of thousands of them. */
interface Lists {
  /** Where each begins, and behind them where the last one ends. */
  readonly starts: Uint32Array
  readonly items: Uint32Array
}

/** @param leftOut points that only tell how rare a pair is */
export function rankPairs(
  phrases: Phrases,
  leftOut: Readonly<Record<Side, ReadonlySet<number>>>,
): RankedPairs {
  const book = createPhraseBook()
  const read = (side: Side) => {
    // With the end of the phrase before: what stands side by side tells points apart that say the same things.
    const points = phrases[side].map((own) =>
      own.map((phrase, at) => book.read(`${own[at - 1]?.at(-1) ?? ''}${phrase}`)),
    )
    return points.map((own, place) => (leftOut[side].has(place) ? [] : own))
  }
  const points = { before: read('before'), after: read('after') }
  const counted = book.countPairs()
  const pairs = counted.length
  // Counts with the numbers of their pairs behind them are sorted as they are, without asking for each two.
  const order = counted
    .map((count, pair) => count * pairs + pair)
    .sort()
    .map((key) => key % pairs)
  const ranks = new Uint32Array(pairs)
  for (let rank = 0; rank < pairs; rank++) ranks[order[rank] ?? 0] = rank
  const ranked = ({ starts, items }: Lists): Lists => ({
    starts,
    items: items.map((pair) => ranks[pair] ?? 0),
  })
  const places = {
    before: turned(ranked(eachOnce(points.before, pairs)), pairs),
    after: turned(ranked(eachOnce(points.after, pairs)), pairs),
  }
  // What is gone through in rising order is in rising order afterwards.
  const rows = {
    before: separate(turned(places.before, points.before.length)),
    after: separate(turned(places.after, points.after.length)),
  }
  return { rows, places, counts: order.map((pair) => counted[pair] ?? 0) }
}

/** Every phrase with its pairs: most are said again the year after, and are cut once. */
interface PhraseBook {
  /** The pairs of a phrase, by numbers in the order in which they are met. */
  read(phrase: string): readonly number[]
  /** For each pair, how often it stands in what was read. */
  countPairs(): Float64Array
}

function createPhraseBook(): PhraseBook {
  const phrases = new Map<string, { readonly pairs: readonly number[]; count: number }>()
  const numbers = new Map<number, number>()
  const pairsIn = (phrase: string) => {
    const pairs: number[] = []
    for (let at = 1; at < phrase.length; at++) {
      // Both characters in one whole number, which takes no memory of its own.
      const pair = (phrase.charCodeAt(at - 1) << 16) | phrase.charCodeAt(at)
      let number = numbers.get(pair)
      if (number === undefined) {
        number = numbers.size
        numbers.set(pair, number)
      }
      pairs.push(number)
    }
    return pairs
  }
  return {
    read(phrase) {
      let known = phrases.get(phrase)
      if (!known) {
        known = { pairs: pairsIn(phrase), count: 0 }
        phrases.set(phrase, known)
      }
      known.count++
      return known.pairs
    },
    countPairs() {
      const counts = new Float64Array(numbers.size)
      for (const { pairs, count } of phrases.values())
        for (const pair of pairs) counts[pair] = (counts[pair] ?? 0) + count
      return counts
    },
  }
}

/**
 * For each point its pairs, each once.
 *
 * @param points for each the pairs of its phrases
 * @param pairs how many there are
 */
function eachOnce(points: readonly (readonly (readonly number[])[])[], pairs: number): Lists {
  const items = new Uint32Array(points.flat().reduce((sum, phrase) => sum + phrase.length, 0))
  const starts = new Uint32Array(points.length + 1)
  // The last point in which a pair was met, counted from 1.
  const metIn = new Uint32Array(pairs)
  let count = 0
  for (let index = 0; index < points.length; index++) {
    for (const phrase of points[index] ?? []) {
      for (const pair of phrase) {
        if (metIn[pair] === index + 1) continue
        metIn[pair] = index + 1
        items[count++] = pair
      }
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
