import { diffArrays } from 'diff'
import { alignClauses, isSameClause } from './align-clauses.ts'
import { type Passage, printOf, tokensIn } from './passage.ts'
import { isKept, isPrintedAlike, type Piece, tidyClause, tidyText } from './tidy-pieces.ts'
import { isSameMeaning, isSamePrint, type Token, textOf } from './tokens.ts'

/** A stretch of a text beside what it was: kept, struck out or written in. */
export interface Revision {
  readonly kind: 'kept' | 'removed' | 'added'
  readonly text: string
  /**
   * Whether the author's words changed. What a target or a department is printed as changes without that: it is shown,
   * and told by its own class.
   */
  readonly isReworded: boolean
}

/**
 * The newer text with the changes that led to it, as a reader would mark them; numbers, names and titles change as a
 * whole, and of blanks nothing is said:
 *
 *   tokens ─align─> clauses side by side ─diff─> pieces ─tidy─> whole words, no confetti ─> revisions
 *
 * Kept and removed stretches together are the older text, kept and added ones the newer, but for blanks.
 */
export function reviseText(before: readonly Token[], after: readonly Token[]): Revision[] {
  if (isSameText(before, after)) return revisionsOf({ was: before, is: after, isReworded: false })
  const pieces = alignClauses(before, after).flatMap(({ was, is }) => {
    if (was.length === 0 || is.length === 0) return [{ was, is, isReworded: true }]
    if (isSameClause(was, is)) return keptPieces(was, is)
    return tidyClause(piecesOf(was, is))
  })
  return tidyText(pieces).flatMap(revisionsOf)
}

/** The same for texts of two plans, of which nothing is looked at closely that is alike at their ends; undefined: no text. */
export function revisePassage(before: Passage | undefined, after: Passage | undefined): Revision[] {
  if (!before || !after) return reviseText(before ? tokensIn(before) : [], after ? tokensIn(after) : [])
  const { head, tail } = alikeEnds(before, after)
  const [end, newEnd] = [before.clauses.length - tail, after.clauses.length - tail]
  return joinKept([
    kept(printOf(after, 0, head)),
    ...reviseText(tokensIn(before, head, end), tokensIn(after, head, newEnd)),
    kept(printOf(after, newEnd)),
  ])
}

/** How many clauses are the same at the beginning of two texts, in print as well, and behind those at their ends. */
function alikeEnds(before: Passage, after: Passage): { readonly head: number; readonly tail: number } {
  // A name may stand for another department in another register.
  const areNamesSame = before.reading.words === after.reading.words
  const isAlike = (at: number, to: number) => {
    const [was, is] = [before.clauses[at], after.clauses[to]]
    if (typeof was === 'string' && typeof is === 'string' && (areNamesSame || was !== is)) return was === is
    return isSameText(tokensIn(before, at, at + 1), tokensIn(after, to, to + 1))
  }
  const [end, newEnd] = [before.clauses.length, after.clauses.length]
  const most = Math.min(end, newEnd)
  let head = 0
  while (head < most && isAlike(head, head)) head++
  let tail = 0
  while (tail < most - head && isAlike(end - 1 - tail, newEnd - 1 - tail)) tail++
  return { head, tail }
}

function kept(text: string): Revision {
  return { kind: 'kept', text, isReworded: false }
}

/** What stays side by side is one stretch. */
function joinKept(revisions: readonly Revision[]): Revision[] {
  const joined: Revision[] = []
  for (const revision of revisions) {
    const last = joined.at(-1)
    if (revision.text === '') continue
    if (last?.kind === 'kept' && revision.kind === 'kept')
      joined.splice(-1, 1, kept(last.text + revision.text))
    else joined.push(revision)
  }
  return joined
}

/** Whether anything is struck out or written in. */
export function isRevised(revisions: readonly Revision[]): boolean {
  return revisions.some(({ kind }) => kind !== 'kept')
}

/** Whether nothing changed: of most texts nothing does from one year to the next. */
function isSameText(before: readonly Token[], after: readonly Token[]): boolean {
  return isSameClause(before, after) && isPrintedAlike(before, after)
}

/** The pieces of a clause that changed a little. */
function piecesOf(before: readonly Token[], after: readonly Token[]): Piece[] {
  const same = diffArrays([...before], [...after], { comparator: isSameMeaning })
  const pieces: Piece[] = []
  let [at, to] = [0, 0]
  for (const { value, added, removed } of same) {
    const was = added ? [] : before.slice(at, at + value.length)
    const is = removed ? [] : after.slice(to, to + value.length)
    at += was.length
    to += is.length
    if (added || removed) pieces.push({ was, is, isReworded: true })
    else pieces.push(...keptPieces(was, is))
  }
  return pieces
}

/** Tokens that mean the same, cut where they are printed otherwise. */
function keptPieces(was: readonly Token[], is: readonly Token[]): Piece[] {
  if (isPrintedAlike(was, is)) return is.length > 0 ? [{ was, is, isReworded: false }] : []
  const pieces: Piece[] = []
  let from = 0
  const keep = (end: number) => {
    if (end > from) pieces.push({ was: was.slice(from, end), is: is.slice(from, end), isReworded: false })
  }
  for (const [index, token] of is.entries()) {
    const old = was[index]
    if (!old || isSamePrint(old, token)) continue
    keep(index)
    pieces.push({ was: [old], is: [token], isReworded: false })
    from = index + 1
  }
  keep(is.length)
  return pieces
}

function revisionsOf(piece: Piece): Revision[] {
  const { was, is, isReworded } = piece
  const [old, now] = [textOf(was), textOf(is)]
  if (isKept(piece)) return now === '' ? [] : [kept(now)]
  return [
    ...(old === '' ? [] : [{ kind: 'removed' as const, text: old, isReworded }]),
    ...(now === '' ? [] : [{ kind: 'added' as const, text: now, isReworded }]),
  ]
}
