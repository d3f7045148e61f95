import { type PageProfile, pointsToMm, type Table, type TableColumn } from '../model/index.ts'
import { widthInCharacters } from './character-width.ts'

/** A table as it is printed. */
export interface TableView {
  readonly caption: string
  /** Whether the caption only says again what stands above the table: it is for those who do not see the page. */
  readonly isCaptionUnseen: boolean
  /** `单位：万元`; empty where the author gives none. */
  readonly unit: string
  readonly isLandscape: boolean
  readonly columns: readonly { readonly heading: string; readonly percent: number; readonly room: number }[]
  readonly rows: readonly TableRow[]
  /** The last two, which stay together. */
  readonly lastRows: readonly TableRow[]
  /** The first with 注： before it. */
  readonly notes: readonly string[]
}

export interface TableRow {
  readonly cells: readonly TableCell[]
}

export interface TableCell {
  readonly text: string
  readonly align: 'left' | 'center' | 'right'
  /** Space right of a figure in 字, so that the points of its column stand on one vertical. */
  readonly inset: number
  /** What a row of it holds, in 字. */
  readonly room: number
}

/** How wide a text may be, in 字, so that it is short; practice. */
const shortText = 6

/** What the padding of a cell takes, in 字, with its rules; its style sheet says less. Of more columns than ten each has little. */
const paddingOf = ({ length }: readonly TableColumn[]) => (length > 10 ? 0.6 : 0.9)

/** How many rows of a table end it together; practice. */
const rowsTogether = 2

const figure = /^[+\-−]?\d[\d,]*(?:\.\d+)?[%‰]?$/u

/** @param title of the attachment, which names the table where the table has no name of its own */
export function tableView(table: Table<string>, title: string, profile: PageProfile): TableView {
  const { caption, unit, columns, rows, notes, orientation } = table
  const whole = columns.reduce((sum, { width }) => sum + width, 0)
  const rooms = columnRooms(table, profile)
  const aligned = columns.map((column, index) => {
    const texts = rows.map((cells) => cells[index] ?? '')
    return alignColumn(column, texts).map((cell) => ({ ...cell, room: rooms[index] ?? 0 }))
  })
  const printed = rows.map((_, row) => ({ cells: aligned.flatMap((cells) => cells[row] ?? []) }))
  return {
    caption: caption ?? title,
    isCaptionUnseen: caption === undefined,
    unit: unit === undefined ? '' : `单位：${unit}`,
    isLandscape: orientation === 'landscape',
    columns: columns.map((column, index) => ({
      heading: column.heading,
      percent: (column.width / whole) * 100,
      room: rooms[index] ?? 0,
    })),
    rows: printed.slice(0, -rowsTogether),
    lastRows: printed.slice(-rowsTogether),
    notes: notes.map((note, index) => (index === 0 ? `注：${note}` : note)),
  }
}

/** How far a number may reach into the air of its cell, in 字: rather than be parted. */
export const airBehind = 0.5

/** What a row of each column holds, in 字, without its air. */
export function columnRooms<Text>(
  { columns, orientation }: Pick<Table<Text>, 'columns' | 'orientation'>,
  { typeArea, table: { pt } }: PageProfile,
): number[] {
  const whole = columns.reduce((sum, { width }) => sum + width, 0)
  const across = (orientation === 'landscape' ? typeArea.heightMm : typeArea.widthMm) / pointsToMm(pt)
  return columns.map(({ width }) => (width / whole) * across - paddingOf(columns))
}

/** A column of figures stands on its decimal points, one of short texts in the middle, any other at the left. */
function alignColumn({ align }: TableColumn, texts: readonly string[]): Omit<TableCell, 'room'>[] {
  const written = texts.filter((text) => text !== '')
  if (align === undefined && written.length > 0 && written.every((text) => figure.test(text))) {
    const widest = Math.max(...written.map(fractionWidth))
    return texts.map((text) => ({
      text,
      align: 'right',
      inset: text === '' ? 0 : widest - fractionWidth(text),
    }))
  }
  const isShort = written.every((text) => widthInCharacters(text) <= shortText)
  return texts.map((text) => ({ text, align: align ?? (isShort ? 'center' : 'left'), inset: 0 }))
}

/** The width of what stands from the decimal point on, in 字. */
function fractionWidth(text: string): number {
  const point = text.search(/[.%‰]/u)
  return point < 0 ? 0 : widthInCharacters(text.slice(point))
}
