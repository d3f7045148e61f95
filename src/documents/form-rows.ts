import { type FormCell, type FormRow, type FormTable, type PageProfile, pointsToMm } from '../model/index.ts'
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
 * Lays the blocks of a form onto pages. A block that goes on on the next page has its 竖栏 and its head there again: a
 * browser would cut the one in two and leave the other behind. One that fits a page is not parted if the page before it
 * stays at least half full.
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
    const measure = (rows: readonly FormRow[]) => stretchMm(table, rows, profile)
    const whole = measure(table.rows)
    if (whole > left && whole <= page && left < page / 2) turn()
    let rest = table.rows
    while (rest.length > 0) {
      const fitting = rest.findLastIndex((_, index) => measure(rest.slice(0, index + 1)) <= left) + 1
      // Even a row that no page holds stands somewhere.
      const count = fitting > 0 || !isFresh ? fitting : 1
      if (count > 0) place(table, rest.slice(0, count), measure(rest.slice(0, count)))
      rest = rest.slice(count)
      if (rest.length > 0) turn()
    }
  }
  return stretches
}

/** How high some rows of a block stand, with its head; never lower than its 竖栏. */
function stretchMm(table: FormTable, rows: readonly FormRow[], profile: PageProfile): number {
  const { pt, pitchPt, outerRuleMm } = profile.table
  const head = hasHead(table) ? [headRow(table)] : []
  const heights = [...head, ...rows].map((row) => rowMm(table, row, profile))
  const characters = [...(table.side?.text ?? '')].length
  const side = pointsToMm(characters * pitchPt + 2 * paddingAbove * pt)
  const free = pointsToMm(slack * pitchPt)
  return (
    Math.max(
      heights.reduce((sum, height) => sum + height, 0),
      side,
    ) +
    2 * outerRuleMm +
    free
  )
}

export function hasHead({ columns }: FormTable): boolean {
  return columns.some(({ heading }) => heading)
}

function headRow({ columns }: FormTable): FormRow {
  const cells = columns.map(
    ({ heading }): FormCell =>
      heading ? { type: 'label', label: heading, span: 1 } : { type: 'blank', span: 1 },
  )
  return { height: 1, cells }
}

function rowMm(table: FormTable, { height, cells }: FormRow, profile: PageProfile): number {
  const { pt, pitchPt, innerRuleMm } = profile.table
  const shares = cellShares(cells, columnShares(table, profile))
  const rows = cells.map((cell, index) => rowsIn(cell, cellRoom(shares[index] ?? 0, profile)))
  return pointsToMm(Math.max(height, ...rows) * pitchPt + 2 * paddingAbove * pt) + innerRuleMm
}

/** Each column's part of the width of the whole form, from 0 to 1. */
export function columnShares({ side, columns }: FormTable, profile: PageProfile): number[] {
  const whole = columns.reduce((sum, { width }) => sum + width, 0)
  const beside = side ? (sideWidth * pointsToMm(profile.table.pt)) / profile.typeArea.widthMm : 0
  return columns.map(({ width }) => (1 - beside) * (width / whole))
}

/** Each cell's part of the width of the whole form. */
export function cellShares(cells: readonly FormCell[], shares: readonly number[]): number[] {
  let column = 0
  return cells.map(({ span }) => {
    const own = shares.slice(column, column + span).reduce((sum, share) => sum + share, 0)
    column += span
    return own
  })
}

/** What a row of a cell holds, in whole 字. */
export function cellRoom(share: number, { typeArea, table: { pt, innerRuleMm } }: PageProfile): number {
  const characters = (share * typeArea.widthMm - innerRuleMm) / pointsToMm(pt) - 2 * paddingBeside
  return Math.max(1, Math.floor(characters))
}

/** How many rows of text a cell takes. */
function rowsIn(cell: FormCell, characters: number): number {
  if (cell.type === 'blank') return 1
  if (cell.type === 'label') return labelRows(cell.label.text, characters)
  let [rows, used] = [1, 0]
  for (const option of cell.options) {
    const own = widthInCharacters(option) + boxWidth + optionGap
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

/** A check box with the space behind it, and what stands between two options, in 字. */
const boxWidth = 1.05
const optionGap = 0.5
