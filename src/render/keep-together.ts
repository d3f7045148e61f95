import type { SafeString } from 'handlebars'
import Handlebars from 'handlebars/runtime.js'
import { airBehind, cellPieces, isJoined, widthInCharacters } from '../documents/index.ts'
import { literally, UNIT_NAMES } from '../quantity/index.ts'
import { latinPieces, longestNumber, longLatin } from './long-latin.ts'

/** What may follow a number on its line: the longest names first, or 人 would be found before 人次. */
const names = [...UNIT_NAMES, '年', '月', '日', '号', '年级', '周年', '版'].toSorted(
  (a, b) => b.length - a.length,
)
const units = ['[A-Z]*级', ...names.map(literally)].join('|')

const number = String.raw`\d+(?:[.,]\d+)*[%‰]?[万亿]?`

/** A number or a range with its unit: 15万m², 3～5个, 2025年, 第3次; or the name of a figure, 图1. */
const quantity = `第?${number}(?:[～~—-]${number})?余?(?:${units})?|[A-Z]+级|图\\d+`

const token = new RegExp(`${quantity}|\\S|\\s+`, 'gu')

const isQuantity = (text: string) => /\d|[A-Z]级/.test(text)

/**
 * Text as HTML in which nothing is parted that stays together, and what is too long for that may be. Everything is escaped;
 * only our own elements are added.
 */
export function keepTogether(text: string): SafeString {
  const pieces = text.split(seam).map((piece) => partsOf(piece).map(htmlOf).join(''))
  return new Handlebars.SafeString(pieces.join('<wbr>'))
}

/**
 * Where a row may end before a quotation mark though a browser, to which most of them are of no script, holds the two
 * together: between “甲”“乙”, and before a quotation that begins with another one. No row ends behind an opening mark
 * (GB/T 15834-2011 5.1.3).
 */
const seam = /(?<=[”’])(?=[“‘])|(?<![《〈“‘（〔【\s]|^)(?=“‘|‘“)/u

/** What has clauses is a text and no label: its rows are filled. */
const clause = /[，。；：]/u

/**
 * A label of a cell as HTML that is broken between words: a column is narrow, and 人力资源/部 or 25%以/上 is how a browser
 * fills it.
 *
 * @param room what its row holds, in 字: a label that is no wider is not broken
 */
export function breakBetweenWords(text: string, room: number): SafeString {
  // A row that the author ended has its end.
  const rows = text.split('\n').map((row) => breakRow(row, room))
  return new Handlebars.SafeString(rows.join('\n'))
}

function breakRow(text: string, room: number): string {
  // A % is hardly narrower than a hanzi.
  const width = widthInCharacters(text.replaceAll('%', '百'))
  if (clause.test(text) || width <= room) return keepTogether(text).toString()
  const pieces = partsOf(text).flatMap(({ part, stays }): Part[] =>
    stays === 'as-browser' ? cellPieces(part).map((piece) => ({ part: piece, stays })) : [{ part, stays }],
  )
  const html = pieces.map((piece, index) => {
    const { part } = piece
    // A number wider than its cell would be printed over the next one.
    const own = widthInCharacters(part) > room + airBehind ? escaped(part) : htmlOf(piece)
    const before = pieces[index - 1]?.part
    const seam = before === undefined || isJoined(before, part) || part.length === 1 ? '' : '<wbr>'
    return `${seam}${own}`
  })
  return `<span class="words">${html.join('')}</span>`
}

interface Part {
  readonly part: string
  /** Whether it is never parted, parted where `latinPieces` says, or left to the browser. */
  readonly stays: 'whole' | 'in-pieces' | 'as-browser'
}

function htmlOf({ part, stays }: Part): string {
  if (stays === 'whole' && part.length <= longestNumber)
    return `<span class="together">${escaped(part)}</span>`
  return stays === 'as-browser' ? escaped(part) : latinPieces(part).map(escaped).join('<wbr>')
}

/** A text in what stays together and what stands between. */
function partsOf(text: string): Part[] {
  const parts: Part[] = []
  let end = 0
  for (const { start, end: next } of longLatin(text)) {
    parts.push(...partsOfProse(text.slice(end, start)), { part: text.slice(start, next), stays: 'in-pieces' })
    end = next
  }
  return [...parts, ...partsOfProse(text.slice(end))]
}

function partsOfProse(text: string): Part[] {
  const tokens = text.match(token) ?? []
  const parts: Part[] = []
  let between = ''
  for (let at = 0, next: number; at < tokens.length; at = next) {
    next = endOfWhole(tokens, at)
    const part = tokens.slice(at, next).join('')
    if (next === at + 1 && !isQuantity(part)) {
      between += part
      continue
    }
    if (between !== '') parts.push({ part: between, stays: 'as-browser' })
    parts.push({ part, stays: 'whole' })
    between = ''
  }
  if (between !== '') parts.push({ part: between, stays: 'as-browser' })
  return parts
}

/** How many alternatives a row of them may have that is never broken. */
const mostAlternatives = 5

/**
 * Where what begins at a token must end, if it is to stay on one line where a browser's own rules (`line-break: strict`)
 * would break it:
 *
 * - a number and its unit, which are one token (GB/T 15835-2011: a number is not split over two lines);
 * - 间隔号, 一字线 and 浪纹线 with what stands before them, for they begin no line (GB/T 15834-2011 5.1.7, 5.1.8);
 * - 分隔号 with what stands behind it as well, for it ends none either (5.1.9).
 */
function endOfWhole(tokens: readonly string[], at: number): number {
  let end = at + 1
  if (isBlank(tokens[at])) return end
  while (tokens[end] === '/' && !isBlank(tokens[end + 1]) && end < at + 2 * mostAlternatives - 1) end += 2
  return end === at + 1 && isJoiningMark(tokens, end) ? end + 1 : end
}

function isBlank(token: string | undefined): boolean {
  return token === undefined || token.trim() === ''
}

/** 间隔号, 一字线 and 浪纹线; two dashes together are a 破折号, which may begin a line. */
function isJoiningMark(tokens: readonly string[], at: number): boolean {
  const token = tokens[at]
  if (token === '—') return tokens[at - 1] !== '—' && tokens[at + 1] !== '—'
  return token === '·' || token === '～'
}

function escaped(text: string): string {
  return Handlebars.escapeExpression(text)
}
