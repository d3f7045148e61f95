import { type MarkPair, pairMarks } from './paired-marks.ts'

/** Brackets of half width that should be of full, as stretches of a text. */
export interface NarrowBrackets {
  /** The one that is of half width, or both: ( ) (). */
  readonly found: string
  readonly start: number
  readonly end: number
  /** Each bracket with the blanks within it, which one of full width does not have. */
  readonly brackets: readonly { readonly found: string; readonly start: number; readonly end: number }[]
}

/** The brackets of half width within Chinese: pairs only, so that mending them leaves no half behind. */
export function findNarrowBrackets(text: string): NarrowBrackets[] {
  if (!/[()]/u.test(text)) return []
  return pairMarks(text).pairs.flatMap((pair) => {
    const narrow = [pair.open, pair.close].filter(({ found }) => found === '(' || found === ')')
    const [first, last = first] = narrow
    if (!first || !last || !isChinese(text, pair)) return []
    return {
      found: narrow.map(({ found }) => found).join(''),
      start: first.index,
      end: last.index + 1,
      brackets: narrow.map(({ found, index }) => ({ found, ...withBlanks(text, found, index) })),
    }
  })
}

/** Of two widths, or around or behind hanzi: f(x) and Guide (2nd edition) are another language's. */
function isChinese(text: string, { open, close }: MarkPair): boolean {
  const isMixed = (open.found === '(') !== (close.found === ')')
  const within = text.slice(open.index + 1, close.index)
  const isBehind = /[\p{Script=Han}》”]\s*$/u.test(text.slice(Math.max(0, open.index - 4), open.index))
  return isMixed || isBehind || /\p{Script=Han}/u.test(within)
}

function withBlanks(text: string, found: string, index: number): { start: number; end: number } {
  if (found === '(') return { start: index, end: text.length - text.slice(index + 1).trimStart().length }
  return { start: text.slice(0, index).trimEnd().length, end: index + 1 }
}
