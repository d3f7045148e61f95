import { compareFirmness, type WordChange } from '../succession/index.ts'
import type { PointContents } from './contents.ts'
import { textOf } from './tokens.ts'

/** Where the prose of a point promises less, or more, by the word that colours a clause. */
export function compareWords(before: PointContents, after: PointContents): WordChange[] {
  return compareFirmness(textOf(before.text), textOf(after.text), 0.6)
}
