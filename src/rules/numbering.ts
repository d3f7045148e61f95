import { matchesOf, parseNumeral, printNumeral } from '../quantity/index.ts'

/** A number that opens an item within a text, and how it is written. */
export interface ItemNumber {
  readonly written: string
  readonly value: number
  /** Two numbers of one style are of one sequence: 一是, （一）, ①. */
  readonly style: string
  readonly index: number
}

/**
 * How items are numbered within a text, by what opens a clause. Numbers that stand before a whole paragraph (1. 一、)
 * are computed, and written ones are complained of where they are read.
 */
const styles: readonly (readonly [style: string, pattern: RegExp])[] = [
  [
    '一是',
    /(?<number>[一二三四五六七八九十](?<=(?:^|[。；：，、\n]\s*).)[一二三四五六七八九十]{0,2})是(?=\p{Script=Han})/gu,
  ],
  ['第一，', /第(?<=(?:^|[。；：\n]\s*).)(?<number>[一二三四五六七八九十]{1,3})，/gu],
  ['（一）', /（(?<=(?:^|[。；：\n]\s*).)(?<number>[一二三四五六七八九十]{1,3})）/gu],
  ['（1）', /（(?<=(?:^|[。；：，\n]\s*).)(?<number>\d{1,2})）/gu],
  ['①', /(?<number>[①②③④⑤⑥⑦⑧⑨⑩])/gu],
]

const circles = '①②③④⑤⑥⑦⑧⑨⑩'

/** The item numbers of a text, in order, whatever their style. */
export function itemNumbersOf(flat: string): readonly ItemNumber[] {
  const found = styles.flatMap(([style, pattern]) =>
    matchesOf(flat, pattern).map(({ 0: written, groups, index }): ItemNumber => {
      const number = groups?.number ?? ''
      const value = circles.indexOf(number) + 1 || Number(parseNumeral(number))
      return { written, value, style, index }
    }),
  )
  return found.toSorted((a, b) => a.index - b.index)
}

/** Another number in the look of this one: 三是 as 二是 is. */
export function numberedLike({ written }: ItemNumber, value: number): string {
  if (circles.includes(written)) return circles.charAt(value - 1) || String(value)
  return written.replace(/\d+|[一二三四五六七八九十]+/u, (digits) =>
    /\d/u.test(digits) ? String(value) : printNumeral(value),
  )
}
