import type { PhraseContext, PhraseProblemKind } from './problem.ts'

/** Where a reader stands in a plain text, and the most telling trouble met so far on any path tried. */
export interface Cursor {
  readonly text: string
  readonly context: PhraseContext
  at: number
  trouble: Trouble | undefined
}

/** Why the text from `at` to `end` could not be read (places in the plain text). */
export interface Trouble {
  readonly kind: PhraseProblemKind
  readonly at: number
  readonly end: number
  readonly nearest: readonly string[]
}

/** Reads something from the cursor on. `undefined`: it is not there; the cursor stands where reading stopped. */
export type Reader<T> = (cursor: Cursor) => T | undefined

/** Words to look for, sorted so that the longest wins (人次 before 人). */
export type WordList = readonly string[]

export function openCursor(text: string, context: PhraseContext): Cursor {
  return { text, context, at: 0, trouble: undefined }
}

/** Makes a list of words ready for {@link takeWord}. */
export function wordList(words: Iterable<string>): WordList {
  return [...new Set(words)].sort((a, b) => b.length - a.length)
}

export function takeWord(cursor: Cursor, words: WordList): string | undefined {
  const { text, at } = cursor
  const first = text.charCodeAt(at)
  for (const word of words) {
    // Nearly every word is another by its first letter.
    if (word.charCodeAt(0) !== first || !text.startsWith(word, at)) continue
    cursor.at += word.length
    return word
  }
  return undefined
}

/** `pattern` must be sticky (`y`). */
export function takePattern(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at
  const match = pattern.exec(cursor.text)
  if (!match) return undefined
  cursor.at += match[0].length
  return match
}

export function isAtEnd(cursor: Cursor): boolean {
  return cursor.at === cursor.text.length
}

/** Tries a reader and steps back if it finds nothing. */
export function attempt<T>(cursor: Cursor, read: Reader<T>): T | undefined {
  const start = cursor.at
  const found = read(cursor)
  if (found === undefined) {
    blame(cursor, 'not-understood', cursor.at)
    cursor.at = start
  }
  return found
}

/**
 * Remembers a trouble if it says more than the one known: a named cause before "not understood", and then the
 * one further right, because the path that got furthest is most likely what the author meant.
 */
export function blame(
  cursor: Cursor,
  kind: PhraseProblemKind,
  at: number,
  end: number = cursor.text.length,
  nearest: readonly string[] = [],
): undefined {
  const known = cursor.trouble
  const weight = Number(kind !== 'not-understood')
  const knownWeight = Number(known !== undefined && known.kind !== 'not-understood')
  if (!known || weight > knownWeight || (weight === knownWeight && at > known.at)) {
    cursor.trouble = { kind, at, end, nearest }
  }
  return undefined
}
