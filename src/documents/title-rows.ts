import { type PageProfile, pointsToMm } from '../model/index.ts'
import { widthInCharacters, widthInTitle } from './character-width.ts'
import { endsOrgan, mayPartWord, unbreakablePieces } from './title-words.ts'

/** The most that a row of a title holds, in its own 字: by the standard 156 mm / 22 pt = 20.1. */
function fullTitleRow({ typeArea, titlePt }: PageProfile): number {
  return typeArea.widthMm / pointsToMm(titlePt)
}

/** What a row leaves free, in 字, so that it does not seem to fill the 版心. */
const air = 0.6

/** As many rows as practice has at the most: rather than begin another, they are filled. */
const usualRows = 4

/** Up to so many rows every way to break is weighed; their number grows with each. */
const mostRows = 6

/**
 * Breaks a title into rows by meaning (GB/T 9704-2012 7.3.1: 词意完整、排列对称、长短适宜): never inside a
 * word, a number or a bracketed mark, in as few rows as fit, shaped as a trapezium or a rhombus rather than
 * a rectangle or an hour-glass. Every way to break is weighed; titles are short.
 *
 * @param names proper names that may stand in the title and must stay whole
 */
export function titleRows(title: string, names: readonly string[], profile: PageProfile): string[] {
  const full = fullTitleRow(profile)
  const airy = rowsByMeaning(title, names, full - air, widthInTitle)
  if (airy.length <= usualRows) return airy
  const filled = rowsByMeaning(title, names, full, widthInTitle)
  return filled.length < airy.length ? filled : airy
}

/** How wide a row may be in 字, and what is so wide. */
interface RowWidth {
  readonly widest: number
  readonly of: (text: string) => number
}

/**
 * Breaks any one line as a title is broken.
 * @param widestRow in 字
 * @param widthOf what a text takes of it, in the face that it is set in
 */
export function rowsByMeaning(
  text: string,
  names: readonly string[],
  widestRow: number,
  widthOf: (text: string) => number = widthInCharacters,
): string[] {
  const width: RowWidth = { widest: widestRow, of: widthOf }
  // To ask for the words of a first text takes longer than to read a small workspace.
  if (fits(text, width)) return [text]
  const pieces = unbreakablePieces(text, names, (name) => fits(name, width))
  const brittle = brittlePlaces(pieces)
  for (let count = Math.ceil(widthOf(withoutSpaces(text)) / widestRow); count <= mostRows; count++) {
    const [best] = waysToBreak(pieces, count, width).sort(
      (a, b) => strain(a, width, brittle) - strain(b, width, brittle) || compareRows(a, b),
    )
    if (best) return best
  }
  return evenRows(pieces, width)
}

/** How many characters stand before each place where a break may part a word. */
function brittlePlaces(pieces: readonly string[]): ReadonlySet<number> {
  let before = 0
  return new Set(
    pieces.flatMap((piece, index) => {
      const place = before
      before += piece.length
      return mayPartWord(pieces[index - 1] ?? '', piece) ? [place] : []
    }),
  )
}

/**
 * What has more rows, or a word longer than one, is hardly a title: no figure is made of it, but its rows are as few as
 * fit and as even as its sense allows.
 */
function evenRows(pieces: readonly string[], rowWidth: RowWidth): string[] {
  const inWords = pieces.flatMap((piece) => (fits(piece, rowWidth) ? [piece] : unbreakablePieces(piece)))
  const short = inWords.flatMap((piece) => (fits(piece, rowWidth) ? [piece] : [...piece]))
  const widths = short.map(rowWidth.of)
  const count = filledRowCount(widths, rowWidth.widest)
  const mean = widths.reduce((sum, width) => sum + width, 0) / count
  // Two words on either side are enough to see what a break would part.
  const seams = short.map((_, at) =>
    at === 0
      ? 0
      : breakStrain(short.slice(Math.max(at - 2, 0), at).join(''), short.slice(at, at + 2).join('')) +
        (mayPartWord(short[at - 1] ?? '', short[at] ?? '') ? partedWord : 0),
  )
  // For each number of pieces, the best way to lay so many into the rows so far.
  let ways: ReadonlyMap<number, Way> = new Map([[0, { from: 0, before: undefined, cost: 0 }]])
  for (let row = 0; row < count; row++) {
    const longer = new Map<number, Way>()
    for (const [from, before] of ways) {
      let width = widths[from] ?? 0
      for (let to = from + 1; to <= short.length && width <= rowWidth.widest; to++) {
        const cost = before.cost + (seams[from] ?? 0) + (width - mean) ** 2
        if (cost < (longer.get(to)?.cost ?? Number.POSITIVE_INFINITY)) longer.set(to, { from, before, cost })
        width += widths[to] ?? 0
      }
    }
    ways = longer
  }
  const rows: string[] = []
  let end = short.length
  for (let way = ways.get(end); way?.before; end = way.from, way = way.before) {
    rows.unshift(short.slice(way.from, end).join(''))
  }
  return rows
}

/** The last row begins with a piece; before it come the rows of another way. */
interface Way {
  readonly from: number
  readonly before: Way | undefined
  readonly cost: number
}

/** As few rows as pieces of these widths take in their order. */
function filledRowCount(widths: readonly number[], widestRow: number): number {
  let [rows, filled] = [0, Number.POSITIVE_INFINITY]
  for (const width of widths) {
    if (filled + width > widestRow) [rows, filled] = [rows + 1, width]
    else filled += width
  }
  return rows
}

/** The space between two names of a joint issue takes no room where its row ends. */
function fits(row: string, { widest, of }: RowWidth): boolean {
  return of(row.trimEnd()) <= widest
}

function withoutSpaces(text: string): string {
  return text.replaceAll(' ', '')
}

/** All ways to lay the pieces, in order, into `count` rows that fit. */
function waysToBreak(pieces: readonly string[], count: number, width: RowWidth): string[][] {
  const whole = pieces.join('')
  if (width.of(withoutSpaces(whole)) > count * width.widest) return []
  if (count === 1) return [[whole]]
  const ways: string[][] = []
  for (let first = 1; first <= pieces.length - count + 1; first++) {
    const row = pieces.slice(0, first).join('')
    if (!fits(row, width)) break
    for (const rest of waysToBreak(pieces.slice(first), count - 1, width)) ways.push([row, ...rest])
  }
  return ways
}

/** What it costs to part what may be a word: more than any figure of rows is worth but an hour-glass. */
const partedWord = 16

/** How bad a set of rows looks: the less the better. */
function strain(rows: readonly string[], rowWidth: RowWidth, brittle: ReadonlySet<number>): number {
  const widths = rows.map((row) => rowWidth.of(row.trimEnd()))
  const mean = widths.reduce((sum, width) => sum + width, 0) / rows.length
  const unevenness = widths.reduce((sum, width) => sum + (width - mean) ** 2, 0) / rows.length
  let [sense, before] = [0, 0]
  for (const [index, row] of rows.slice(1).entries()) {
    const above = rows[index] ?? ''
    before += above.length
    sense += breakStrain(above, row) + (brittle.has(before) ? partedWord : 0)
  }
  return unevenness + sense + shapeStrain(widths)
}

/**
 * Breaking before 关于, a dash, 《 or （, behind the name of an organ or an item of a list, or between the names of a joint issue
 * follows the sense; anywhere else it costs.
 */
function breakStrain(above: string, below: string): number {
  if (below.startsWith('关于') || below.startsWith('——') || above.endsWith(' ')) return -30
  if (above.endsWith('——')) return 12
  if (endsOrgan.test(above)) return 0
  if (/^[《（]/u.test(below) || /[》、]$/u.test(above)) return 0
  if (/^(?:和|与|以?及|并)/u.test(below)) return 3
  // Where the items of a list could be told apart, one of them is parted.
  return above.includes('、') || below.includes('、') ? 12 : 6
}

/** An hour-glass (a row shorter than both neighbours, the worse the slimmer) and a rectangle (all alike) are to be avoided. */
function shapeStrain(widths: readonly number[]): number {
  const waists = widths.map((width, index) => {
    const [above = 0, below = 0] = [widths[index - 1], widths[index + 1]]
    return Math.min(Math.max(Math.min(above, below) - width, 0) * 2.5, 20)
  })
  const isRectangle = widths.length > 1 && Math.max(...widths) - Math.min(...widths) < 0.5
  return waists.reduce((sum, waist) => sum + waist, isRectangle ? 4 : 0)
}

function compareRows(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [a.join('\n'), b.join('\n')]
  return left < right ? -1 : left > right ? 1 : 0
}
