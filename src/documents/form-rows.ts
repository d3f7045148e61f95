import {
  type FormCell,
  type FormOption,
  type FormRow,
  type FormTable,
  type PageProfile,
  pointsToMm,
} from '../model/index.ts'
import { widthInCharacters } from './character-width.ts'
import { cellPieces } from './title-words.ts'

/** What a cell of a form has above and below its text, and at each side, in 字 of a table; its style sheet says the same. */
const paddingAbove = 0.4
const paddingBeside = 0.4

/** 竖栏: one 字 wide, with its padding, in 字. */
export const sideWidth = 1.9

/** Rows are reckoned and not set: as much of a page stays free, in rows of a table. */
const slack = 0.5

/** A block of a form, or as much of it as stands on one page. */
export interface FormStretch {
  readonly table: FormTable
  readonly rows: readonly FormRow[]
  readonly beginsPage: boolean
}

/**
 * Lays the blocks of a form onto pages. A block that goes on on the next page has its 竖栏 and its head there again, and a
 * cell that takes several rows goes on there: a browser would cut the one in two and leave the other behind. One that fits a
 * page is not parted if the page before it stays at least half full, and neither are rows that a cell joins.
 *
 * @param room what the first page has left, in mm
 */
export function formStretches(
  tables: readonly FormTable[],
  { room, page }: { readonly room: number; readonly page: number },
  profile: PageProfile,
): FormStretch[] {
  const stretches: FormStretch[] = []
  let left = room
  let isFresh = room === page
  const place = (table: FormTable, rows: readonly FormRow[], height: number) => {
    stretches.push({ table, rows, beginsPage: isFresh && stretches.length > 0 })
    left -= height
    isFresh = false
  }
  const turn = () => {
    left = page
    isFresh = true
  }
  for (const table of tables) {
    const { rows } = table
    const measure = (from: number, to: number) => stretchMm(table, rowsOn(rows, from, to), profile)
    const whole = measure(0, rows.length)
    if (whole > left && whole <= page && left < page / 2) turn()
    let from = 0
    while (from < rows.length) {
      const end = endOfPage(rows, from, { left, page }, measure)
      // Even a row that no page holds stands somewhere.
      const to = end > from || !isFresh ? end : from + 1
      if (to > from) place(table, rowsOn(rows, from, to), measure(from, to))
      from = to
      if (from < rows.length) turn()
    }
  }
  return stretches
}

/** Up to which row a page holds a block of which it begins with the row `from`; that row itself where it holds none. */
function endOfPage(
  rows: readonly FormRow[],
  from: number,
  { left, page }: { readonly left: number; readonly page: number },
  measure: (from: number, to: number) => number,
): number {
  let fitting = from
  while (fitting < rows.length && measure(from, fitting + 1) <= left) fitting++
  let apart = fitting
  while (apart > from && isJoined(rows, apart)) apart--
  if (apart === fitting) return fitting
  let end = fitting
  while (isJoined(rows, end)) end++
  const used = apart === from ? 0 : measure(from, apart)
  return measure(apart, end) <= page && left - used <= page / 2 ? apart : fitting
}

/** Whether a cell stands both in the row before and in this one. */
function isJoined(rows: readonly FormRow[], index: number): boolean {
  return rows.slice(0, index).some(({ cells }, row) => cells.some(({ down }) => row + down > index))
}

/**
 * Some rows of a block as a page shows them. A cell that has begun above goes on: its label stands there again, as a 竖栏 does,
 * but nothing is to be ticked twice.
 */
function rowsOn(rows: readonly FormRow[], from: number, to: number): FormRow[] {
  const coming = rows
    .slice(0, from)
    .flatMap(({ cells }, row) =>
      cells.flatMap((cell) => (row + cell.down > from ? [goingOn(cell, row + cell.down - from)] : [])),
    )
  return rows.slice(from, to).map(({ height, cells }, index) => ({
    height,
    cells: [...(index === 0 ? coming : []), ...cells]
      .toSorted((a, b) => a.column - b.column)
      .map((cell) => ({ ...cell, down: Math.min(cell.down, to - from - index) })),
  }))
}

function goingOn(cell: FormCell, down: number): FormCell {
  const { column, span } = cell
  return cell.type === 'label' ? { ...cell, down } : { type: 'blank', column, span, down }
}

/** How high some rows of a block stand, with its head; never lower than its 竖栏. */
function stretchMm(table: FormTable, rows: readonly FormRow[], profile: PageProfile): number {
  const { pitchPt, outerRuleMm } = profile.table
  const head = hasHead(table) ? rowsMm(table, [headRow(table)], profile) : 0
  const side = textMm(verticalRows(table.side?.text ?? '').length, profile)
  const free = pointsToMm(slack * pitchPt)
  return Math.max(head + rowsMm(table, rows, profile), side) + 2 * outerRuleMm + free
}

export function hasHead({ columns }: FormTable): boolean {
  return columns.some(({ heading }) => heading)
}

function headRow({ columns }: FormTable): FormRow {
  const cells = columns.map(({ heading }, column): FormCell => {
    const place = { column, span: 1, down: 1 }
    return heading
      ? { type: 'label', label: heading, isVertical: false, ...place }
      : { type: 'blank', ...place }
  })
  return { height: 1, cells }
}

/** Rows as high as they ask to be, and as their cells need: one over several rows makes the last of them higher. */
function rowsMm(table: FormTable, rows: readonly FormRow[], profile: PageProfile): number {
  const shares = columnShares(table, profile)
  const heights = rows.map(({ height }) => rowMm(height, profile))
  const placed = rows.flatMap(({ cells }, index) => cells.map((cell) => ({ cell, first: index })))
  for (const { cell, first } of placed.toSorted((a, b) => lastOf(a) - lastOf(b))) {
    const last = lastOf({ cell, first })
    const before = heights.slice(first, last).reduce((sum, height) => sum + height, 0)
    const needed = rowMm(rowsIn(cell, cellRoom(cell, shares, profile)), profile) - before
    heights[last] = Math.max(heights[last] ?? 0, needed)
  }
  return heights.reduce((sum, height) => sum + height, 0)
}

function lastOf({ cell, first }: { readonly cell: FormCell; readonly first: number }): number {
  return first + cell.down - 1
}

/** A row of the form that holds so many rows of text, with the rule above it. */
function rowMm(rowsOfText: number, profile: PageProfile): number {
  return textMm(rowsOfText, profile) + profile.table.innerRuleMm
}

function textMm(rowsOfText: number, { table: { pt, pitchPt } }: PageProfile): number {
  return pointsToMm(rowsOfText * pitchPt + 2 * paddingAbove * pt)
}

/**
 * What a row of a cell holds, in whole 字.
 * @param shares of the columns, of the width of the form
 */
export function cellRoom(
  { column, span }: Pick<FormCell, 'column' | 'span'>,
  shares: readonly number[],
  { table: { pt, innerRuleMm }, typeArea }: PageProfile,
): number {
  const share = shares.slice(column, column + span).reduce((sum, own) => sum + own, 0)
  const widthMm = share * typeArea.widthMm - innerRuleMm
  return Math.max(1, Math.floor(widthMm / pointsToMm(pt) - 2 * paddingBeside))
}

/** Each column's part of the width of the whole form, from 0 to 1. */
export function columnShares({ side, columns }: FormTable, profile: PageProfile): number[] {
  const whole = columns.reduce((sum, { width }) => sum + width, 0)
  const beside = side ? (sideWidth * pointsToMm(profile.table.pt)) / profile.typeArea.widthMm : 0
  return columns.map(({ width }) => (1 - beside) * (width / whole))
}

/** What stands in a row of its own of a text that is set vertically: a character, or one or two letters or digits. */
export function verticalRows(text: string): string[] {
  return text.match(/[!-~]{1,2}|./gsu) ?? []
}

/** How many rows of text a cell takes. */
function rowsIn(cell: FormCell, characters: number): number {
  if (cell.type === 'blank') return 1
  if (cell.type === 'label') {
    const { label, isVertical } = cell
    return isVertical ? verticalRows(label.text).length : labelRows(label.text, characters)
  }
  let [rows, used] = [1, 0]
  for (const option of cell.options) {
    const own = beforeLine(option) + option.line + optionGap
    if (used > 0 && used + own > characters) {
      rows++
      used = 0
    }
    used += own
  }
  return rows
}

/** How many rows a label takes: of what is broken between words, some are not full. */
function labelRows(label: string, room: number): number {
  if (widthInCharacters(label) <= room) return 1
  let [rows, used] = [1, 0]
  for (const piece of cellPieces(label)) {
    const own = widthInCharacters(piece)
    if (used > 0 && used + own > room) [rows, used] = [rows + 1, 0]
    used += own
    if (used > room) [rows, used] = [rows + Math.ceil(used / room) - 1, used % room]
  }
  return rows
}

/** How wide an option is up to its line, with the colon before that. */
export function beforeLine({ name, line }: FormOption): number {
  return boxWidth + widthInCharacters(name) + (line > 0 ? 1 : 0)
}

/** A check box with the space behind it, and what stands between two options, in 字. */
const boxWidth = 1.05
const optionGap = 0.5
