import type { Side } from './word-index.ts'

/** The pairs of neighbouring characters in the phrases of two plans, by their rank: the rarest of both plans first. */
export interface RankedPairs {
  /** For each point its pairs, each once, in rising order. */
  readonly rows: Readonly<Record<Side, readonly Uint32Array[]>>
  /** For each pair the points that have it. */
  readonly places: Readonly<Record<Side, Lists>>
  /** For each pair, how many points have it; in rising order. */
  readonly counts: Float64Array
}

/** Lists of numbers, one behind the other, for there are hundreds of thousands of them. */
interface Lists {
  /** Where each begins, and behind them where the last one ends. */
  readonly starts: Uint32Array
  readonly items: Uint32Array
}

/** @param phrases for each point of a plan its phrases */
export function rankPairs(phrases: Readonly<Record<Side, readonly (readonly string[])[]>>): RankedPairs {
  const book = createPhraseBook()
  const cut = (points: readonly (readonly string[])[]) => points.map((own) => own.map(book.pairsOf))
  const points = { before: cut(phrases.before), after: cut(phrases.after) }
  const pairs = book.countPairs()
  const read = { before: eachOnce(points.before, pairs), after: eachOnce(points.after, pairs) }
  const counted = new Float64Array(pairs)
  for (const { items } of [read.before, read.after])
    for (let at = 0; at < items.length; at++) counted[items[at] ?? 0] = (counted[items[at] ?? 0] ?? 0) + 1
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
    before: turned(ranked(read.before), pairs),
    after: turned(ranked(read.after), pairs),
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
  /** By numbers in the order in which they are met. */
  pairsOf(phrase: string): readonly number[]
  countPairs(): number
}

function createPhraseBook(): PhraseBook {
  const phrases = new Map<string, readonly number[]>()
  const numbers = new Map<number, number>()
  const read = (phrase: string) => {
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
    pairsOf(phrase) {
      let pairs = phrases.get(phrase)
      if (!pairs) {
        pairs = read(phrase)
        phrases.set(phrase, pairs)
      }
      return pairs
    },
    countPairs: () => numbers.size,
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
