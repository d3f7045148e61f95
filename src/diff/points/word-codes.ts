import type { WordChange } from '../../succession/index.ts'

/** What it is that a clause promises less, or more, by one word. */
export function codeOfWords({
  sense,
}: Pick<WordChange, 'sense'>): 'commitment-weakened' | 'commitment-firmed' {
  return sense === 'weaker' ? 'commitment-weakened' : 'commitment-firmed'
}
