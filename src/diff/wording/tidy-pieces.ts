import { leastKept, lengthOf, weightOf } from './align-clauses.ts'
import { endsClause, isSamePrint, type Token } from './tokens.ts'
import { wordStarts } from './word-starts.ts'

/** A stretch of two texts: the same in both, or what became of it. */
export interface Piece {
  readonly was: readonly Token[]
  readonly is: readonly Token[]
  readonly isReworded: boolean
}

/** Shorter stretches that stay between two changes are read with them: nobody reads confetti. */
const shortest = 3

/** A stretch of so many characters is kept whatever stands around it: a reader knows it again. */
const longest = 6

/** Whether nothing changed, not even in print. */
export function isKept({ was, is }: Piece): boolean {
  return isPrintedAlike(was, is)
}

/** Whether two stretches are printed alike, whatever they mean. */
export function isPrintedAlike(was: readonly Token[], is: readonly Token[]): boolean {
  if (was.length !== is.length) return false
  for (let at = 0; at < was.length; at++) {
    const token = was[at]
    if (!token || !isSamePrint(token, is[at])) return false
  }
  return true
}

/** The pieces of one clause, so that changes begin and end with words. */
export function tidyClause(pieces: readonly Piece[]): readonly Piece[] {
  // What keeps too little of itself as it is keeps no more of it in whole words.
  return rewritten(pieces) ?? replaceRewritten(mergeShort(wholeWords(joinNeighbours(pieces))))
}

/** The pieces of a whole text, so that nothing stands between two changes that is too little to be read by itself. */
export function tidyText(pieces: readonly Piece[]): Piece[] {
  return joinNeighbours(mergeShort(joinNeighbours(pieces)).flatMap(keepMark))
}

/** Where nothing but the mark stays of one side, it is the other one's mark, and stays: 改造，迁建。 became 改造。 */
function keepMark(piece: Piece): Piece[] {
  const { was, is, isReworded } = piece
  const [old, now] = [was.at(-1), is.at(-1)]
  const isMark = Math.min(was.length, is.length) === 1 && was.length !== is.length && endsClause(now)
  if (!old || !now || !isMark || !isSamePrint(old, now)) return [piece]
  return [
    { was: was.slice(0, -1), is: is.slice(0, -1), isReworded },
    { was: [old], is: [now], isReworded: false },
  ]
}

function replaceRewritten(pieces: readonly Piece[]): readonly Piece[] {
  return rewritten(pieces) ?? pieces
}

/** Stands for a clause that keeps too little of itself: what was, then what is. Undefined: it keeps enough. */
function rewritten(pieces: readonly Piece[]): readonly Piece[] | undefined {
  const [was, is] = [pieces.flatMap((piece) => piece.was), pieces.flatMap((piece) => piece.is)]
  const kept = pieces.filter(isKept).reduce((sum, piece) => sum + weightOf(piece.is), 0)
  const isRewritten = 2 * kept < leastKept * (weightOf(was) + weightOf(is))
  return isRewritten ? [{ was, is, isReworded: pieces.some(({ isReworded }) => isReworded) }] : undefined
}

/** What changed side by side is one change, what was kept is one stretch. */
function joinNeighbours(pieces: readonly Piece[]): Piece[] {
  return joinRuns(pieces.map((piece) => ({ piece, isChange: !isKept(piece) })))
}

interface Judged {
  readonly piece: Piece
  readonly isChange: boolean
}

function joinRuns(parts: readonly Judged[]): Piece[] {
  const runs: Judged[][] = []
  for (const part of parts) {
    if (part.piece.was.length + part.piece.is.length === 0) continue
    const last = runs.at(-1)
    if (last && last[0]?.isChange === part.isChange) last.push(part)
    else runs.push([part])
  }
  return runs.map((run) => join(...run.map(({ piece }) => piece)))
}

function join(...pieces: readonly Piece[]): Piece {
  if (pieces.length === 1 && pieces[0]) return pieces[0]
  const none: readonly Token[] = []
  return {
    was: none.concat(...pieces.map(({ was }) => was)),
    is: none.concat(...pieces.map(({ is }) => is)),
    isReworded: pieces.some(({ isReworded }) => isReworded),
  }
}

/** Takes into the changes on both sides what is too short between them to be read by itself. */
function mergeShort(pieces: readonly Piece[]): Piece[] {
  const left = [...pieces]
  for (let index = 1; index < left.length - 1; ) {
    const [before, between, after] = [left[index - 1], left[index], left[index + 1]]
    if (before && between && after && isKept(between) && isTooShort(between, before, after)) {
      left.splice(index - 1, 3, join(before, between, after))
      index = Math.max(1, index - 2)
    } else index++
  }
  return left
}

/**
 * Less than what was replaced on either side, and no name or clause that a reader would know again. Between words that
 * were only written in, or only struck out, a text is read with ease.
 */
function isTooShort({ is }: Piece, before: Piece, after: Piece): boolean {
  const length = lengthOf(is)
  if (length < shortest && is.every(({ text }) => text.length === 1)) return true
  return length < longest && length <= replacedIn(before) && length <= replacedIn(after)
}

function replacedIn({ was, is }: Piece): number {
  return was.length > 0 && is.length > 0 ? Math.max(lengthOf(was), lengthOf(is)) : 0
}

/** Moves the ends of changes to the ends of words: 提高 became 提升, not 高 became 升. */
function wholeWords(pieces: readonly Piece[]): Piece[] {
  if (pieces.length < 2) return [...pieces]
  const [older, newer] = [
    wordStarts(pieces.flatMap(({ was }) => was)),
    wordStarts(pieces.flatMap(({ is }) => is)),
  ]
  const parts: Judged[] = []
  let [at, to] = [0, 0]
  for (const [index, piece] of pieces.entries()) {
    const { was, is } = piece
    const start = { at, to }
    at += was.length
    to += is.length
    if (!isKept(piece)) {
      parts.push({ piece, isChange: true })
      continue
    }
    // From the front as much as belongs to the word that changed before, from the back to the one that changes next.
    let [from, end] = [0, is.length]
    if (index > 0) while (from < end && !(older.has(start.at + from) && newer.has(start.to + from))) from++
    if (index < pieces.length - 1)
      while (end > from && !(older.has(start.at + end) && newer.has(start.to + end))) end--
    const cut = (a: number, b: number, isChange: boolean) =>
      parts.push({ piece: { was: was.slice(a, b), is: is.slice(a, b), isReworded: false }, isChange })
    cut(0, from, true)
    cut(from, end, false)
    cut(end, is.length, true)
  }
  return joinRuns(parts)
}
