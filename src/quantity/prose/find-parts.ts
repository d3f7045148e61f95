import { matchesOf } from '../matches.ts'
import { sameDimension } from '../unit.ts'
import type { Span } from './figure.ts'
import { readSaidAmount, SAID_AMOUNT, type SaidAmount } from './said-amount.ts'

/** A whole that prose parts into figures: 316人，其中博士后1人、博士16人、硕士299人. */
export interface SaidParts extends Span {
  readonly whole: SaidAmount
  readonly parts: readonly SaidAmount[]
  /**
   * Whether these are all: 分别为 says so, and parts named after one pattern (7项为引领类项目，6项为保障类项目) are likely to
   * be. 其中 alone names some of them.
   */
  readonly areAll: 'certain' | 'likely' | false
}

const WHOLE = new RegExp(
  `(?<whole>${SAID_AMOUNT})(?:[^\\d，。；、：（(\\n\uFFFC]{0,10})?[，：（(]?(?<mark>其中|分别[为是])[：，]?(?<list>[^。；）)\\n\uFFFC]+)`,
  'gu',
)
/** 7项为专科引领类项目 */
const FIRST = new RegExp(`^(?<amount>${SAID_AMOUNT})(?:为|是|属于?)(?<name>[^\\d]{2,})$`, 'u')
/** 引进博士16人 */
const LAST = new RegExp(`^(?<name>[^\\d]{1,14}?)(?<amount>${SAID_AMOUNT})$`, 'u')
/** What is of one of the others, or of several: 女性, 党员, 高级职称 overlap with every part; 另, 其余, 等 leave some out. */
const OVERLAPS = /女|男|党员|民族|岁|职称|高级|中级|副高|正高|以上|以下|其中|含|兼|跨/u
const LEAVES_OUT = /等|其余|其他|另|余下|剩余/u

/**
 * Finds wholes that are parted behind 其中 or 分别为 into figures of their own unit. Where one part is no figure, or parts
 * may overlap or are not all named, there is none.
 *
 * @param text as in {@link findFigures}
 */
export function findParts(text: string): readonly SaidParts[] {
  if (!/其中|分别/u.test(text)) return []
  return matchesOf(text, WHOLE).flatMap((match): SaidParts[] => {
    const { whole: written = '', mark = '', list = '' } = match.groups ?? {}
    const whole = readSaidAmount(written, match.index)
    const { unit } = whole?.amount ?? {}
    if (!whole || unit === undefined || unit === '%') return []
    const start = match.index + match[0].length - list.length
    const { items, rest } = itemsOf(list)
    const isLoose = [...items.map(({ name }) => name), rest].some((name) => LEAVES_OUT.test(name))
    if (items.length < 2 || isLoose || items.some(({ name }) => OVERLAPS.test(name))) return []
    const parts = items.flatMap(({ amount, offset }) => readSaidAmount(amount, start + offset) ?? [])
    if (parts.length < items.length || parts.some(({ amount }) => !isOf(amount.unit, unit))) return []
    const end = parts.at(-1)?.end ?? start
    const areAll = mark !== '其中' ? 'certain' : areNamedAlike(items) && 'likely'
    return [{ start: match.index, end, whole, parts, areAll }]
  })
}

interface Item {
  readonly name: string
  readonly amount: string
  readonly offset: number
  readonly isFirst: boolean
}

/** The parts from the first on, all of one form; and the words behind the last, where they may name more. */
function itemsOf(list: string): { readonly items: readonly Item[]; readonly rest: string } {
  const items: Item[] = []
  let offset = 0
  for (const piece of list.split(/(?<=[，、])/u)) {
    const text = piece.replace(/[，、]$/u, '')
    const first = FIRST.exec(text)
    const groups = (first ?? LAST.exec(text))?.groups
    const form = items[0]?.isFirst
    if (!groups || (form !== undefined && form !== Boolean(first))) return { items, rest: piece.slice(0, 4) }
    const { name = '', amount = '' } = groups
    items.push({ name, amount, offset: offset + text.indexOf(amount), isFirst: Boolean(first) })
    offset += piece.length
    // Behind a list with 、 the comma goes on to something else: ……硕士299人，招录编外人员868人.
    if (!first && piece.endsWith('，')) return { items, rest: list.slice(offset, offset + 1) }
  }
  return { items, rest: '' }
}

/** 专科引领类项目 and 支撑保障类项目 are kinds of one division. */
function areNamedAlike(items: readonly Item[]): boolean {
  const ends = new Set(items.map(({ name }) => name.slice(-3)))
  return items.every(({ isFirst, name }) => isFirst && name.length > 3) && ends.size === 1
}

function isOf(unit: string | undefined, whole: string): boolean {
  return unit !== undefined && sameDimension(unit, whole)
}
