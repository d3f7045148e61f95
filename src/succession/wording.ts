import type { Paragraph } from '../model/index.ts'

/** What a point says in its own words, without figures, marks and blanks: what is compared between years. */
export function bareWording(paragraphs: readonly Paragraph[]): string {
  return barePhrases(paragraphs).join('')
}

/** The same, phrase by phrase: what stands between figures, marks, blanks and references. */
export function barePhrases(paragraphs: readonly Paragraph[]): string[] {
  const phrases: string[] = []
  for (const paragraph of paragraphs) {
    for (const piece of paragraph) {
      if (piece.type !== 'text') continue
      const { text } = piece
      let from = 0
      for (let at = 0; at <= text.length; at++) {
        if (at < text.length && !isLeftOut(text.charCodeAt(at))) continue
        if (at > from) phrases.push(text.slice(from, at))
        from = at + 1
      }
    }
  }
  return phrases
}

/** What is left out, by character: the expression that tells it takes longer for a text than all else that is done with it. */
const leftOut: (boolean | undefined)[] = new Array(0x10000)

function isLeftOut(code: number): boolean {
  leftOut[code] ??= /[\d\s\p{P}%]/u.test(String.fromCharCode(code))
  return leftOut[code] === true
}

/** A text ready to be compared with others, by its pairs of neighbouring characters. */
export interface Wording {
  readonly text: string
  readonly pairs: ReadonlySet<string>
}

export function wordingOf(text: string): Wording {
  let pairs: ReadonlySet<string> | undefined
  return {
    text,
    // Many are compared with one that is the same, or with none.
    get pairs() {
      pairs ??= pairsOf(text)
      return pairs
    },
  }
}

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>()
  let before = ''
  for (const character of text) {
    if (before !== '') pairs.add(before + character)
    before = character
  }
  return pairs
}

/**
 * Whether two texts have at least so much in common, from 0 to 1: the share of pairs of neighbouring characters
 * (Dice). Most texts have little, which a few of their pairs tell.
 */
export function isAlike(a: Wording, b: Wording, least: number): boolean {
  if (a.text === b.text) return true
  const total = a.pairs.size + b.pairs.size
  if (total === 0) return false
  const [fewer, more] = a.pairs.size < b.pairs.size ? [a.pairs, b.pairs] : [b.pairs, a.pairs]
  // What they can have in common at most, by the pairs seen so far.
  let common = fewer.size
  for (const pair of fewer) {
    if ((2 * common) / total < least) return false
    if (!more.has(pair)) common--
  }
  return (2 * common) / total >= least
}

/** How much two texts have in common, from 0 to 1, by the same measure. */
export function likenessOf(a: Wording, b: Wording): number {
  const total = a.pairs.size + b.pairs.size
  if (total === 0) return a.text === b.text ? 1 : 0
  let common = 0
  for (const pair of a.pairs) if (b.pairs.has(pair)) common++
  return (2 * common) / total
}
