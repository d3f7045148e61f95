import { diffArrays } from 'diff'
import { clauseEnds, endsClause, isSameMeaning, type Token } from './tokens.ts'

/** A clause of the older text beside the one of the newer text that it became, or several that stayed; one may be missing. */
export interface ClausePair {
  readonly was: readonly Token[]
  readonly is: readonly Token[]
}

/** A clause that keeps a lesser part of its weight than this was not changed but replaced. */
export const leastKept = 0.4

/** So many pairs of clauses are weighed at most; two texts with more between their common clauses share nothing. */
const mostPairs = 250_000

/**
 * Puts the clauses of two texts side by side, in order: first those that are the same, then between them those that
 * have enough in common, so that as much as possible is kept.
 */
export function alignClauses(before: readonly Token[], after: readonly Token[]): ClausePair[] {
  const { head, tail } = sameEnds(before, after)
  const [end, newEnd] = [before.length - tail, after.length - tail]
  return [
    { was: before.slice(0, head), is: after.slice(0, head) },
    ...alignInner(clausesOf(before.slice(head, end)), clausesOf(after.slice(head, newEnd))),
    { was: before.slice(end), is: after.slice(newEnd) },
  ].filter(({ was, is }) => was.length + is.length > 0)
}

/** How long the clauses are, in tokens, that are the same at the beginning of two texts, and behind those at their ends. */
function sameEnds(before: readonly Token[], after: readonly Token[]) {
  const most = Math.min(before.length, after.length)
  const isSame = (at: number, to: number) => {
    const [was, is] = [before[at], after[to]]
    return was !== undefined && is !== undefined && isSameMeaning(was, is)
  }
  const isStart = (tokens: readonly Token[], at: number) => at === 0 || endsClause(tokens[at - 1])
  let head = 0
  while (head < most && isSame(head, head)) head++
  while (!isStart(before, head)) head--
  let tail = 0
  while (tail < most - head && isSame(before.length - 1 - tail, after.length - 1 - tail)) tail++
  while (tail > 0 && !(isStart(before, before.length - tail) && isStart(after, after.length - tail))) tail--
  return { head, tail }
}

function alignInner(older: Token[][], newer: Token[][]): ClausePair[] {
  // Of most changes nothing stays within.
  if (!older.some((was) => newer.some((is) => isSameClause(was, is)))) return alignGap({ older, newer })
  const same = diffArrays(older, newer, { comparator: isSameClause })
  const pairs: ClausePair[] = []
  let gap: Gap = { older: [], newer: [] }
  let [at, to] = [0, 0]
  for (const { value, added, removed } of same) {
    if (removed) gap.older.push(...older.slice(at, at + value.length))
    else if (added) gap.newer.push(...newer.slice(to, to + value.length))
    else {
      pairs.push(...alignGap(gap))
      gap = { older: [], newer: [] }
      for (const index of value.keys()) {
        const [was, is] = [older[at + index], newer[to + index]]
        if (was && is) pairs.push({ was, is })
      }
    }
    if (!added) at += value.length
    if (!removed) to += value.length
  }
  return [...pairs, ...alignGap(gap)]
}

interface Gap {
  readonly older: Token[][]
  readonly newer: Token[][]
}

/** Characters of a text, which is what a reader sees changed. */
export function lengthOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { text }) => sum + text.length, 0)
}

/**
 * What a text weighs where it is asked how much of it was kept: a name or a figure as much as a word of two characters,
 * however long it is written, and a mark nothing.
 */
export function weightOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, token) => sum + weightOfToken(token), 0)
}

function weightOfToken({ text }: Token): number {
  if (text.length > 1) return 2
  return text === '' || text === '、' || clauseEnds.has(text) ? 0 : 1
}

/** Clauses end behind their mark, which belongs to them; paragraphs end between them. */
function clausesOf(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = []
  let from = 0
  for (let at = 0; at < tokens.length; at++) {
    if (!endsClause(tokens[at])) continue
    clauses.push(tokens.slice(from, at + 1))
    from = at + 1
  }
  return from < tokens.length ? [...clauses, tokens.slice(from)] : clauses
}

/** Whether two clauses say the same, whatever they are printed as. */
export function isSameClause(a: readonly Token[], b: readonly Token[]): boolean {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) {
    const [one, other] = [a[at], b[at]]
    if (!one || !other || !isSameMeaning(one, other)) return false
  }
  return true
}

function alignGap({ older, newer }: Gap): ClausePair[] {
  const alone = [...older.map((was) => ({ was, is: [] })), ...newer.map((is) => ({ was: [], is }))]
  if (older.length === 0 || newer.length === 0 || older.length * newer.length > mostPairs) return alone
  const kept = keptBetween(older, newer)
  const width = newer.length + 1
  const best = new Uint32Array((older.length + 1) * width)
  for (let row = older.length - 1; row >= 0; row--) {
    for (let column = newer.length - 1; column >= 0; column--) {
      const place = row * width + column
      const paired = kept[row * newer.length + column] ?? 0
      best[place] = Math.max(
        best[place + width] ?? 0,
        best[place + 1] ?? 0,
        paired > 0 ? paired + (best[place + width + 1] ?? 0) : 0,
      )
    }
  }
  return walk(older, newer, best, kept)
}

/** The way through the table that keeps most; what is struck out comes before what is written in. */
function walk(
  older: readonly Token[][],
  newer: readonly Token[][],
  best: Uint32Array,
  kept: Uint32Array,
): ClausePair[] {
  const pairs: ClausePair[] = []
  const width = newer.length + 1
  let [row, column] = [0, 0]
  while (row < older.length || column < newer.length) {
    const [was, is] = [older[row], newer[column]]
    const place = row * width + column
    const paired = was && is ? (kept[row * newer.length + column] ?? 0) : 0
    if (was && is && paired > 0 && best[place] === paired + (best[place + width + 1] ?? 0)) {
      pairs.push({ was, is })
      row++
      column++
    } else if (was && (!is || best[place] === best[place + width])) {
      pairs.push({ was, is: [] })
      row++
    } else {
      pairs.push({ was: [], is: is ?? [] })
      column++
    }
  }
  return pairs
}

/**
 * What each two clauses have in common, in order, weighs, row by row; 0 where that is too little for them to be
 * one clause.
 */
function keptBetween(older: readonly Token[][], newer: readonly Token[][]): Uint32Array {
  const [left, right] = [older.map(bagOf), newer.map(bagOf)]
  const kept = new Uint32Array(older.length * newer.length)
  for (const [row, was] of left.entries()) {
    for (const [column, is] of right.entries()) {
      const least = (leastKept * (was.weight + is.weight)) / 2
      const most = commonTo(was, is)
      if (most < least) continue
      // Two clauses by themselves are looked at closely in any case, once they are marked up.
      const common = kept.length === 1 ? most : keptIn(was.clause, is.clause)
      if (common >= least) kept[row * newer.length + column] = common
    }
  }
  return kept
}

/** The words of a clause whatever their order: what two clauses have in common at most is quickly told. */
interface Bag {
  readonly clause: readonly Token[]
  /** A number for what each of its tokens means, rising; of those that weigh more than others an odd one. */
  readonly words: Uint32Array
  readonly weight: number
}

/** What tokens mean, by numbers: letters mostly, of which all plans together have a few thousand. */
const numbers = new Map<string, number>()

function bagOf(clause: readonly Token[]): Bag {
  const words = new Uint32Array(clause.length)
  let [count, weight] = [0, 0]
  for (const token of clause) {
    const own = weightOfToken(token)
    weight += own
    // Marks are in every clause, and tell none from another.
    if (own === 0) continue
    const { means = token.text } = token
    let number = numbers.get(means)
    if (number === undefined) {
      number = numbers.size
      numbers.set(means, number)
    }
    words[count++] = 2 * number + own - 1
  }
  return { clause, words: words.subarray(0, count).sort(), weight }
}

function commonTo({ words: left }: Bag, { words: right }: Bag): number {
  let [a, b, common] = [0, 0, 0]
  while (a < left.length && b < right.length) {
    const [one, other] = [left[a] ?? 0, right[b] ?? 0]
    // What means the same in other print may weigh less: 2 * number and 2 * number + 1.
    const isSame = one >> 1 === other >> 1
    if (isSame) common += 1 + (one & other & 1)
    if (isSame || one < other) a++
    if (isSame || other < one) b++
  }
  return common
}

function keptIn(was: readonly Token[], is: readonly Token[]): number {
  return diffArrays([...was], [...is], { comparator: isSameMeaning })
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + weightOf(value), 0)
}
