import { type PageProfile, pointsToMm } from '../model/index.ts'
import { segmentsOf } from '../quantity/index.ts'
import { widthInCharacters } from './character-width.ts'

/** The most that a row of a title holds, in its own 字: by the standard 156 mm / 22 pt = 20.1, less a little air. */
function widestTitleRow({ typeArea, titlePt }: PageProfile): number {
  return typeArea.widthMm / pointsToMm(titlePt) - 0.6
}

/** Up to so many rows every way to break is weighed; their number grows with each. */
const mostRows = 6

/** Marks after which, and before which, no row may end (GB/T 15834 5.1: opening and closing marks). */
const opening = /^[《〈“‘（〔]/u
const closing = /^[》〉”’）〕，。、；：？！…·～]/u

/** Words that lean on what follows or precedes: 介词 and 连词 do not end a row, particles do not begin one. */
const leansForward = /^(?:关于|和|与|及|或|以|为|在|对|向|把|将|由|从|用)$/u
const leansBack = /^(?:的|之|了|等|们|性|化)$/u

/** 文种 belongs to the 的 before it: 的通知 stays whole. */
const closingKind = /的(?:通知|决定|意见|通报|报告|请示|函|批复|纪要|公告|通告)$/u

/** “十四五” is one word; what is longer may be parted between words. */
const shortQuotation = /“[^“”]{1,6}”/gu

function wordsIn(text: string): string[] {
  return Array.from(segmentsOf(text), ({ segment }) => segment)
}

/**
 * Breaks a title into rows by meaning (GB/T 9704-2012 7.3.1: 词意完整、排列对称、长短适宜): never inside a
 * word, a number or a bracketed mark, in as few rows as fit, shaped as a trapezium or a rhombus rather than
 * a rectangle or an hour-glass. Every way to break is weighed; titles are short.
 *
 * @param names proper names that may stand in the title and must stay whole
 */
export function titleRows(title: string, names: readonly string[], profile: PageProfile): string[] {
  return rowsByMeaning(title, names, widestTitleRow(profile))
}

/**
 * Breaks any one line as a title is broken.
 * @param widestRow in 字
 */
export function rowsByMeaning(text: string, names: readonly string[], widestRow: number): string[] {
  // To ask for the words of a first text takes longer than to read a small workspace.
  if (fits(text, widestRow)) return [text]
  const pieces = unbreakablePieces(text, names, widestRow)
  const total = widthInCharacters(text)
  for (let count = Math.ceil(total / widestRow); count <= mostRows; count++) {
    const [best] = waysToBreak(pieces, count, widestRow).sort(
      (a, b) => strain(a) - strain(b) || compareRows(a, b),
    )
    if (best) return best
  }
  return filledRows(pieces, widestRow)
}

/** What has more rows is a text, and what has a word longer than a row is no title: the rows are just filled. */
function filledRows(pieces: readonly string[], widestRow: number): string[] {
  const rows: string[] = []
  for (const piece of pieces.flatMap((piece) => (fits(piece, widestRow) ? [piece] : [...piece]))) {
    const row = rows.at(-1)
    if (row !== undefined && fits(row + piece, widestRow)) rows[rows.length - 1] = row + piece
    else rows.push(piece)
  }
  return rows
}

function fits(row: string, widestRow: number): boolean {
  return widthInCharacters(row) <= widestRow
}

/** The title in pieces that no row may split. */
function unbreakablePieces(title: string, names: readonly string[], widestRow: number): string[] {
  const kind = closingKind.exec(title)?.[0] ?? ''
  const whole = [...names, ...Array.from(title.matchAll(shortQuotation), ([quotation]) => quotation)]
  const words = wordsOf(title.slice(0, title.length - kind.length), whole, widestRow)
  const pieces: string[] = []
  for (const word of kind === '' ? words : [...words, kind]) {
    const before = pieces.at(-1)
    if (before !== undefined && belongTogether(before, word)) pieces[pieces.length - 1] = before + word
    else pieces.push(word)
  }
  return pieces
}

/** The words of a text; each of the names is one word, the longest first. */
function wordsOf(text: string, names: readonly string[], widestRow: number): string[] {
  const isWhole = (candidate: string) => text.includes(candidate) && fits(candidate, widestRow)
  const name = names.filter(isWhole).sort((a, b) => b.length - a.length)[0]
  if (!name) return wordsIn(text)
  return text
    .split(name)
    .flatMap((part, index) => [...(index > 0 ? [name] : []), ...wordsOf(part, names, widestRow)])
}

function belongTogether(before: string, word: string): boolean {
  const lastWord = wordsIn(before).at(-1) ?? ''
  const isDash = /^[—–-]+$/u
  return (
    opening.test(lastWord) ||
    closing.test(word) ||
    leansBack.test(word) ||
    leansForward.test(lastWord) ||
    (isDash.test(lastWord) && isDash.test(word)) ||
    word === ' ' ||
    (/\d$/u.test(before) && /^[\d年月日%]/u.test(word)) ||
    word.startsWith('的')
  )
}

/** All ways to lay the pieces, in order, into `count` rows that fit. */
function waysToBreak(pieces: readonly string[], count: number, widestRow: number): string[][] {
  const whole = pieces.join('')
  if (widthInCharacters(whole) > count * widestRow) return []
  if (count === 1) return [[whole]]
  const ways: string[][] = []
  for (let first = 1; first <= pieces.length - count + 1; first++) {
    const row = pieces.slice(0, first).join('')
    if (!fits(row, widestRow)) break
    for (const rest of waysToBreak(pieces.slice(first), count - 1, widestRow)) ways.push([row, ...rest])
  }
  return ways
}

/** How bad a set of rows looks: the less the better. */
function strain(rows: readonly string[]): number {
  const widths = rows.map(widthInCharacters)
  const mean = widths.reduce((sum, width) => sum + width, 0) / rows.length
  const unevenness = widths.reduce((sum, width) => sum + (width - mean) ** 2, 0) / rows.length
  const sense = rows.slice(1).reduce((sum, row, index) => sum + breakStrain(rows[index] ?? '', row), 0)
  return unevenness + sense + shapeStrain(widths)
}

/** Breaking before 关于, a dash or 《, or between the names of a joint issue follows the sense; anywhere else it costs. */
function breakStrain(above: string, below: string): number {
  if (below.startsWith('关于') || below.startsWith('——') || above.endsWith(' ')) return -30
  if (above.endsWith('——')) return 12
  return below.startsWith('《') || above.endsWith('》') ? 0 : 6
}

/** An hour-glass (a row shorter than both neighbours) and a rectangle (all alike) are to be avoided. */
function shapeStrain(widths: readonly number[]): number {
  const waists = widths.filter((width, index) => {
    const [above, below] = [widths[index - 1], widths[index + 1]]
    return above !== undefined && below !== undefined && width < above && width < below
  }).length
  const isRectangle = widths.length > 1 && Math.max(...widths) - Math.min(...widths) < 0.5
  return waists * 20 + (isRectangle ? 4 : 0)
}

function compareRows(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [a.join('\n'), b.join('\n')]
  return left < right ? -1 : left > right ? 1 : 0
}
