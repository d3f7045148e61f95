import { compareFirmness, type WordChange } from '../../succession/index.ts'
import type { Revision } from './revise-text.ts'

/** Where the prose of a point promises less, or more, by the word that colours a clause. */
export function compareWords(revisions: readonly Revision[]): WordChange[] {
  const without = (left: Revision['kind']) =>
    revisions.map(({ kind, text }) => (kind === left ? '' : text)).join('')
  return compareFirmness(without('added'), without('removed'), 0.6)
}
