import { diffArrays } from 'diff'
import { isSameMeaning, type Token } from './tokens.ts'

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

/** Shorter stretches that stay between two changes are read with them: nobody reads confetti. */
const shortest = 3

/** The newer text with the changes that led to it; numbers, names and titles change as a whole. */
export function reviseText(before: readonly Token[], after: readonly Token[]): Revision[] {
  const same = diffArrays([...before], [...after], { comparator: isSameMeaning })
  let [at, to] = [0, 0]
  const pieces: Piece[] = []
  for (const { value, added, removed } of same) {
    const was = added ? [] : before.slice(at, at + value.length)
    const is = removed ? [] : after.slice(to, to + value.length)
    at += was.length
    to += is.length
    if (added || removed) pieces.push({ was, is, isReworded: true })
    else pieces.push(...keptPieces(was, is))
  }
  return joinPieces(pieces).flatMap(({ was, is, isReworded }): Revision[] => {
    const [old, now] = [textOf(was), textOf(is)]
    if (old === now) return now === '' ? [] : [{ kind: 'kept', text: now, isReworded: false }]
    return [
      ...(old === '' ? [] : [{ kind: 'removed' as const, text: old, isReworded }]),
      ...(now === '' ? [] : [{ kind: 'added' as const, text: now, isReworded }]),
    ]
  })
}

interface Piece {
  readonly was: readonly Token[]
  readonly is: readonly Token[]
  readonly isReworded: boolean
}

/** Tokens that mean the same, cut where they are printed otherwise. */
function keptPieces(was: readonly Token[], is: readonly Token[]): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  const keep = (end: number) => {
    if (end > from) pieces.push({ was: was.slice(from, end), is: is.slice(from, end), isReworded: false })
  }
  for (const [index, token] of is.entries()) {
    const old = was[index]
    if (!old || old.text === token.text) continue
    keep(index)
    pieces.push({ was: [old], is: [token], isReworded: false })
    from = index + 1
  }
  keep(is.length)
  return pieces
}

/** Neighbouring changes, and those with little between them, become one. */
function joinPieces(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const [index, piece] of pieces.entries()) {
    const last = joined.at(-1)
    const isBetween = isKept(piece) && last !== undefined && !isKept(last) && index < pieces.length - 1
    const isShort = isBetween && piece.is.length < shortest
    if (last && !isKept(last) && (!isKept(piece) || isShort)) {
      joined[joined.length - 1] = {
        was: [...last.was, ...piece.was],
        is: [...last.is, ...piece.is],
        isReworded: last.isReworded || piece.isReworded,
      }
    } else joined.push(piece)
  }
  return joined
}

function isKept({ was, is }: Piece): boolean {
  return textOf(was) === textOf(is)
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('')
}
