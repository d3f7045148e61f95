import type { Paragraph } from '../model/index.ts'

/** What a point says in its own words, without figures, marks and blanks: what is compared between years. */
export function bareWording(paragraphs: readonly Paragraph[]): string {
  const text = paragraphs
    .flat()
    .map((piece) => (piece.type === 'text' ? piece.text : ''))
    .join('')
  return text.replaceAll(/[\d\s\p{P}%]/gu, '')
}

/** How much two texts have in common, from 0 to 1: the share of pairs of neighbouring characters (Dice). */
export function likeness(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)]
  if (left.size + right.size === 0) return a === b ? 1 : 0
  let common = 0
  for (const pair of left) if (right.has(pair)) common++
  return (2 * common) / (left.size + right.size)
}

function pairsOf(text: string): Set<string> {
  const characters = [...text]
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`))
}
