import { matchesOf } from '../matches.ts'
import { sameDimension } from '../unit.ts'
import type { Span } from './figure.ts'
import { readSaidAmount, type SaidAmount, saidAmountAt } from './said-amount.ts'

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

const DIVIDED = /[，：（(]?(?<mark>其中|分别[为是])[：，]?/gu
const LIST = /[^。；）)\n\uFFFC]+/uy
/** How far before that word a whole may begin, and what may stand between the two. */
const REACH = 48
const BETWEEN = /^[^\d，。；、：（(\n\uFFFC]{0,10}$/u
/** 7项为专科引领类项目 */
const BEHIND_FIRST = /^(?:为|是|属于?)(?<name>[^\d]{2,})$/u
/** 引进博士16人: the name of a part is at most so long. */
const LONGEST_NAME = 14
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
  let done = 0
  return matchesOf(text, DIVIDED).flatMap(({ 0: found, groups, index }): SaidParts[] => {
    const start = index + found.length
    const span = index < done ? undefined : wholeBefore(text, index, done)
    const list = span && listAt(text, start)
    if (!span || !list) return []
    done = start + list.length
    const whole = readSaidAmount(text, span)
    const { unit } = whole?.amount ?? {}
    if (!whole || unit === undefined || unit === '%') return []
    const { items, rest } = itemsOf(list)
    const isLoose = [...items.map(({ name }) => name), rest].some((name) => LEAVES_OUT.test(name))
    if (items.length < 2 || isLoose || items.some(({ name }) => OVERLAPS.test(name))) return []
    const parts = items.flatMap(
      ({ amount }) => readSaidAmount(text, { start: start + amount.start, end: start + amount.end }) ?? [],
    )
    if (parts.length < items.length || parts.some(({ amount }) => !isOf(amount.unit, unit))) return []
    const end = parts.at(-1)?.end ?? start
    const areAll = groups?.mark !== '其中' ? 'certain' : areNamedAlike(items) && 'likely'
    return [{ start: span.start, end, whole, parts, areAll }]
  })
}

/** The figure that stands before the word that parts it. */
function wholeBefore(text: string, mark: number, from: number): Span | undefined {
  for (let at = Math.max(from, mark - REACH); at < mark; at++) {
    const span = saidAmountAt(text, at)
    if (span && span.end <= mark && BETWEEN.test(text.slice(span.end, mark))) return span
  }
  return undefined
}

function listAt(text: string, at: number): string | undefined {
  LIST.lastIndex = at
  return LIST.exec(text)?.[0]
}

interface Item {
  readonly name: string
  /** In the list. */
  readonly amount: Span
  readonly isFirst: boolean
}

/** The parts from the first on, all of one form; and the words behind the last, where they may name more. */
function itemsOf(list: string): { readonly items: readonly Item[]; readonly rest: string } {
  const items: Item[] = []
  let offset = 0
  for (const piece of list.split(/(?<=[，、])/u)) {
    const item = itemIn(piece.replace(/[，、]$/u, ''), offset)
    if (!item || item.isFirst !== (items[0] ?? item).isFirst) return { items, rest: piece.slice(0, 4) }
    items.push(item)
    offset += piece.length
    // Behind a list with 、 the comma goes on to something else: ……硕士299人，招录编外人员868人.
    if (!item.isFirst && piece.endsWith('，')) return { items, rest: list.slice(offset, offset + 1) }
  }
  return { items, rest: '' }
}

/** A part with its figure first (7项为专科引领类项目) or last (引进博士16人). */
function itemIn(text: string, offset: number): Item | undefined {
  const placed = ({ start, end }: Span) => ({ start: offset + start, end: offset + end })
  const first = saidAmountAt(text, 0)
  const behind = first && BEHIND_FIRST.exec(text.slice(first.end))?.groups?.name
  if (first && behind !== undefined) return { name: behind, amount: placed(first), isFirst: true }
  for (let at = 1; at <= LONGEST_NAME && !/\d/u.test(text.charAt(at - 1)); at++) {
    const last = saidAmountAt(text, at)
    if (last?.end === text.length) return { name: text.slice(0, at), amount: placed(last), isFirst: false }
  }
  return undefined
}

/** 专科引领类项目 and 支撑保障类项目 are kinds of one division. */
function areNamedAlike(items: readonly Item[]): boolean {
  const ends = new Set(items.map(({ name }) => name.slice(-3)))
  return items.every(({ isFirst, name }) => isFirst && name.length > 3) && ends.size === 1
}

function isOf(unit: string | undefined, whole: string): boolean {
  return unit !== undefined && sameDimension(unit, whole)
}
