import { type PageProfile, pointsToMm } from '../model/index.ts'
import { widthInCharacters } from './character-width.ts'
import { type Line, type RunView, runViews } from './rich-text.ts'

/** A cell: its lines one below the other, each a paragraph. */
export type RichCell = readonly Line[]

export interface RichColumn {
  /** Its lines, each ended by a line feed but the last. */
  readonly heading: string
  /** Its part of the width, compared with the other columns. */
  readonly width: number
  readonly align: 'left' | 'center' | 'justify'
}

/** Rows that belong together, under a row of their own that says why. */
export interface RowGroup {
  readonly heading: Line | undefined
  /** Each has a cell for every column. */
  readonly rows: readonly (readonly RichCell[])[]
}

/**
 * A table of texts rather than of figures: a cell may be longer than a page, so that its rows may be cut between lines.
 */
export interface RichTable {
  readonly title: string
  /** Stands at the right above the table, where others have their unit. */
  readonly remark: string
  readonly columns: readonly RichColumn[]
  readonly groups: readonly RowGroup[]
  readonly notes: readonly string[]
  /** Whether no page parts its short rows: for tables that are read row by row, as lists are. */
  readonly keepsShortRows?: boolean
}

/** A table of texts as it is printed. */
export interface RichTableView {
  readonly caption: string
  readonly isCaptionUnseen: boolean
  readonly unit: string
  readonly columns: readonly { readonly heading: string; readonly percent: number; readonly room: number }[]
  readonly groups: readonly RowGroupView[]
  /** The rows at its end that stay together with the notes: two at most, and none that is long. */
  readonly lastRows: readonly RichRowView[]
  /** The first with 注： before it. */
  readonly notes: readonly string[]
}

interface RowGroupView {
  /** Empty where the group has none. */
  readonly heading: readonly RunView[]
  readonly rows: readonly RichRowView[]
}

interface RichRowView {
  readonly isShort: boolean
  readonly cells: readonly RichCellView[]
}

interface RichCellView {
  readonly align: RichColumn['align']
  /** What a row of it holds, in 字. */
  readonly room: number
  readonly lines: readonly {
    readonly runs: readonly RunView[]
    readonly isJustified: boolean
    /** Of three rows at most: cut, one of them would stand alone, which a browser does to short paragraphs. */
    readonly isShort: boolean
  }[]
}

/** The type of these tables, compared with that of others; their style sheet says the same. */
const typeShare = 0.75

/** What the padding of a cell takes, in 字. */
const padding = 0.5

/** Half as wide as a rule and a rounding: what is as wide as its cell is not sure to fit. */
const air = 0.1

/** As many rows stay together, with some air, because they are counted and not set. */
const shortRows = 3.2

/** A row of a list is short up to so many lines: half a page, which its gap may leave open. So is the end of a table. */
const shortRow = 11

/** How many rows of a table end it together at most; practice. */
const rowsTogether = 2

/** A table of texts that lies across its sheets. */
export function richTableView(
  { title, remark, columns, groups, notes, keepsShortRows = false }: RichTable,
  { typeArea, table }: PageProfile,
): RichTableView {
  const whole = columns.reduce((sum, { width }) => sum + width, 0)
  const across = typeArea.heightMm / pointsToMm(typeShare * table.pt)
  const roomOf = ({ width }: RichColumn) => (width / whole) * across - padding
  const rowsOf = (line: Line, column: RichColumn) =>
    widthInCharacters(line.map(({ text }) => text).join('')) / roomOf(column)
  const heightOf = (cell: RichCell, column: RichColumn) =>
    cell.reduce((sum, line) => sum + Math.max(1, Math.ceil(rowsOf(line, column))), 0)
  const heightOfRow = (cells: readonly RichCell[]) =>
    Math.max(...columns.map((column, index) => heightOf(cells[index] ?? [], column)))
  const rowView = (cells: readonly RichCell[]): RichRowView => ({
    isShort: keepsShortRows && heightOfRow(cells) <= shortRow,
    cells: columns.map((column, index) => ({
      align: column.align,
      room: roomOf(column) - air,
      lines: (cells[index] ?? []).map((line) => ({
        runs: runViews(line),
        isJustified: column.align === 'justify',
        isShort: rowsOf(line, column) <= shortRows,
      })),
    })),
  })
  const last = groups.at(-1)
  const lastRows = last ? last.rows.slice(last.rows.length - endingRows(last.rows.map(heightOfRow))) : []
  return {
    caption: title,
    // The heading above the table says the same.
    isCaptionUnseen: true,
    unit: remark,
    columns: columns.map((column) => ({
      heading: column.heading,
      percent: (column.width / whole) * 100,
      room: roomOf(column),
    })),
    groups: groups.map((group) => ({
      heading: runViews(group.heading ?? []),
      rows: (group === last ? group.rows.slice(0, group.rows.length - lastRows.length) : group.rows).map(
        rowView,
      ),
    })),
    lastRows: lastRows.map(rowView),
    notes: notes.map((note, index) => (index === 0 ? `注：${note}` : note)),
  }
}

/** How many rows at the end of a table go to the next page with its notes, by the heights of its last rows in lines. */
function endingRows(heights: readonly number[]): number {
  let [count, lines] = [0, 0]
  for (const height of heights.toReversed().slice(0, rowsTogether)) {
    lines += height
    if (lines > shortRow) break
    count++
  }
  return count
}
