import stringWidth from 'string-width'

/** Width in terminal cells: a Chinese character takes two. Colours take none. */
export function displayWidth(text: string): number {
  let width = 0
  for (let index = 0; index < text.length; index++) {
    const cells = cellsOf(text.charCodeAt(index))
    // The library asks of each character whether it joins its neighbours, which the common ones never do.
    if (cells === undefined) return stringWidth(text)
    width += cells
  }
  return width
}

/** The cells of the characters of nearly every line: ASCII and quotation marks, hanzi and their marks. */
function cellsOf(unit: number): 1 | 2 | undefined {
  if (unit >= 0x20 && unit <= 0x7e) return 1
  if (unit >= 0x4e00 && unit <= 0x9fff) return 2
  if ((unit >= 0x3000 && unit <= 0x3029) || (unit >= 0xff01 && unit <= 0xff60)) return 2
  return '“”‘’…—'.includes(String.fromCharCode(unit)) ? 1 : undefined
}

/**
 * A line of somebody's file made safe to print: a tab becomes one space; control characters and invisible
 * characters that turn the direction of writing become `·`. So a file can neither colour nor steer the
 * terminal. Every character keeps its UTF-16 offset.
 */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\t', ' ')
    .replaceAll(/[\p{Cc}\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu, '·')
}

/** Narrower than this nothing can be read; a terminal that claims so is not believed. */
const fewestColumns = 40

/** The width to lay out for, in cells: 80 where the terminal does not say. */
export function readableWidth(columns: number): number {
  return Math.max(Number.isNaN(columns) ? 80 : columns, fewestColumns)
}

/** Punctuation that may not begin a line (GB/T 15834-2011 5.1): it stays with what is before it. */
const closing = '，。、；：！？）》〉」』】〕”’…—'
/** Punctuation that may not end a line: it stays with what is after it. */
const opening = '（《〈「『【〔“‘'

/** What may not be parted: spaces, a word or path, or one Chinese character, with the punctuation that clings to it. */
const unit = new RegExp(`\\s+|[${opening}]*(?:[!-~]+|\\S)?[${closing},.;:!?)\\]]*`, 'gu')

/** Breaks `text` into lines of at most `columns` cells; all but the first are indented by `indent` spaces. */
export function wrap(text: string, columns: number, indent: number): string {
  const lines: string[] = []
  let line = ''
  for (const part of text.match(unit) ?? []) {
    if (part === '') continue
    const isFirstOnLine = line.trim() === ''
    if (displayWidth(line + part.trimEnd()) <= columns) line += part
    else if (isFirstOnLine) line = breakLongWord(line, part, columns, indent, lines)
    else {
      lines.push(line.trimEnd())
      line = breakLongWord(' '.repeat(indent), part.trimStart(), columns, indent, lines)
    }
  }
  lines.push(line.trimEnd())
  return lines.join('\n')
}

/** Puts `word` after `line`, breaking it wherever the line is full. */
function breakLongWord(line: string, word: string, columns: number, indent: number, lines: string[]): string {
  let current = line
  for (const character of word) {
    if (displayWidth(current + character) > columns && current.trim() !== '') {
      lines.push(current)
      current = ' '.repeat(indent)
    }
    current += character
  }
  return current
}

/** A cut-out of a line, with the marked stretch counted in cells from its beginning. */
export interface Clipping {
  readonly text: string
  readonly markStart: number
  readonly markWidth: number
}

/**
 * Cuts `line` to `columns` cells around the stretch from `start` to `end` (UTF-16 offsets), with `ellipsis`
 * where something was left out. A stretch longer than the room shows its beginning.
 */
export function clip(line: string, start: number, end: number, columns: number, ellipsis: string): Clipping {
  const isShort = line.length <= mostUnits(columns) && displayWidth(line) <= columns
  if (isShort) return marked(line, start, end)
  const room = columns - 2 * displayWidth(ellipsis)
  const inside = takeWithin(graphemes(line.slice(start, Math.min(end, start + mostUnits(room)))), room)
  const insideEnd = start + inside.length
  const left = room - displayWidth(inside)
  const before = graphemes(line.slice(Math.max(0, start - mostUnits(left)), start)).toReversed()
  const after = graphemes(line.slice(insideEnd, insideEnd + mostUnits(left)))

  // A third of what is left goes to the text before, or more where the text after does not need it.
  const widthAfter = displayWidth(takeWithin(after, left))
  const leadBackwards = takeWithin(before, Math.max(Math.floor(left / 3), left - widthAfter))
  const lead = line.slice(start - leadBackwards.length, start)
  const tail = takeWithin(after, left - displayWidth(lead))
  const head = lead.length < start ? ellipsis + lead : lead
  const isCutAfter = insideEnd + tail.length < line.length
  return marked(head + inside + tail + (isCutAfter ? ellipsis : ''), head.length, head.length + inside.length)
}

/** More UTF-16 units than so many cells ever hold in earnest: beyond, nothing needs to be measured. */
function mostUnits(columns: number): number {
  return 8 * Math.max(columns, 0)
}

function marked(text: string, start: number, end: number): Clipping {
  const markWidth = Math.max(1, displayWidth(text.slice(start, end)))
  return { text, markStart: displayWidth(text.slice(0, start)), markWidth }
}

let segmenter: Intl.Segmenter | undefined

/** What the terminal shows as one character each. */
function graphemes(text: string): string[] {
  const letters = text.split('')
  if (letters.every((letter) => cellsOf(letter.charCodeAt(0)) !== undefined)) return letters
  segmenter ??= new Intl.Segmenter('zh-CN', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** The first of `characters` that fit into `columns` cells, joined. */
function takeWithin(characters: readonly string[], columns: number): string {
  let taken = ''
  let width = 0
  for (const character of characters) {
    width += displayWidth(character)
    if (width > columns) break
    taken += character
  }
  return taken
}
