import { type Cursor, openCursor, type Trouble } from './cursor.ts'
import { type PlainText, toPlainText } from './plain-text.ts'
import type { PhraseContext, PhraseProblem } from './problem.ts'

/** Longer than any phrase is, short enough that nothing takes time. */
export const LONGEST_PHRASE = 400

/** A phrase ready to be read, or the reason why it is not worth reading. */
export type Opening =
  | { readonly ok: true; readonly plain: PlainText; readonly cursor: Cursor }
  | { readonly ok: false; readonly problem: PhraseProblem }

export function openPhrase(phrase: string, context: PhraseContext, starters: readonly string[]): Opening {
  if (phrase.length > LONGEST_PHRASE) {
    const length = phrase.length - LONGEST_PHRASE
    return { ok: false, problem: { kind: 'too-long', offset: LONGEST_PHRASE, length, nearest: starters } }
  }
  const plain = toPlainText(phrase)
  if (plain.text === '') {
    return { ok: false, problem: { kind: 'empty', offset: 0, length: phrase.length, nearest: starters } }
  }
  return { ok: true, plain, cursor: openCursor(plain.text, context) }
}

/** Says where in the author's own text a trouble lies; one at the very end points at the whole phrase. */
export function problemOf(
  { kind, at, end, nearest }: Trouble,
  { origin }: PlainText,
  otherwise: () => readonly string[],
): PhraseProblem {
  const start = origin[at] ?? 0
  const last = origin[Math.max(end - 1, at)] ?? start
  const isEmpty = at >= origin.length - 1 || end <= at
  const offset = isEmpty ? (origin[0] ?? 0) : start
  const stop = isEmpty ? (origin.at(-1) ?? 0) : Math.min(last + 1, origin[end] ?? last + 1)
  return { kind, offset, length: stop - offset, nearest: nearest.length > 0 ? nearest : otherwise() }
}
