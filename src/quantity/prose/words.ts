import { wordList } from '../cursor.ts'
import { literally } from '../literally.ts'

/** Words by their last letter, so that one look finds what stands before a place. */
export type WordsByEnd = ReadonlyMap<string, readonly string[]>

export function wordsByEnd(words: Iterable<string>): WordsByEnd {
  const byEnd = new Map<string, string[]>()
  for (const word of new Set(words)) {
    const letter = word.slice(-1)
    const known = byEnd.get(letter)
    if (known) known.push(word)
    else byEnd.set(letter, [word])
  }
  for (const list of byEnd.values()) list.sort((a, b) => b.length - a.length)
  return byEnd
}

/** The longest of the words that ends here. */
export function wordBefore(text: string, end: number, words: WordsByEnd): string | undefined {
  const candidates = words.get(text.charAt(end - 1))
  return candidates?.find((word) => text.startsWith(word, end - word.length))
}

/** The source of an expression that finds any of the words, the longest first. */
export function anyOf(words: Iterable<string>): string {
  return `(?:${wordList(words).map(literally).join('|')})`
}

/** Where the letter after so many others stands in a text with blanks, which do not count. */
export function placeWritten(written: string, letters: number): number {
  let left = letters
  let place = 0
  for (; place < written.length; place++) {
    if (/\s/.test(written.charAt(place))) continue
    if (left === 0) break
    left--
  }
  return place
}
