import { parseNumeral } from '../quantity/index.ts'

/** A number that opens an item within a text, and how it is written. */
export interface ItemNumber {
  readonly written: string
  readonly value: number
  /** Two numbers of one style are of one sequence: 一是, （一）, 1. */
  readonly style: string
  readonly index: number
}

/** How items are numbered in prose, by what opens a clause or a paragraph. */
const styles: readonly (readonly [style: string, pattern: RegExp])[] = [
  ['一是', /(?<=^|[。；：\n]\s*)(?<number>[一二三四五六七八九十]{1,3})是(?=\p{Script=Han})/gu],
  ['第一，', /(?<=^|[。；：\n]\s*)第(?<number>[一二三四五六七八九十]{1,3})，/gu],
  ['（一）', /(?<=^|[。；：\n]\s*)（(?<number>[一二三四五六七八九十]{1,3})）/gu],
  ['（1）', /(?<=^|[。；：，\n]\s*)（(?<number>\d{1,2})）/gu],
  ['①', /(?<number>[①②③④⑤⑥⑦⑧⑨⑩])/gu],
  ['1.', /(?<=^|\n\s*)(?<number>\d{1,2})\.(?!\d)/gu],
  ['1．', /(?<=^|\n\s*)(?<number>\d{1,2})．/gu],
  ['1、', /(?<=^|\n\s*)(?<number>\d{1,2})、/gu],
  ['一、', /(?<=^|\n\s*)(?<number>[一二三四五六七八九十]{1,3})、/gu],
]

/** The item numbers of a text, in order, by style. */
export function itemNumbersOf(flat: string): ReadonlyMap<string, readonly ItemNumber[]> {
  const found = new Map<string, ItemNumber[]>()
  for (const [style, pattern] of styles) {
    for (const { 0: written, groups, index } of flat.matchAll(pattern)) {
      const number = groups?.number ?? ''
      const circled = '①②③④⑤⑥⑦⑧⑨⑩'.indexOf(number)
      const value = circled >= 0 ? circled + 1 : Number(parseNumeral(number))
      found.set(style, [...(found.get(style) ?? []), { written, value, style, index }])
    }
  }
  return found
}
