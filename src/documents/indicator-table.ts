import {
  type IndicatorRow,
  type IndicatorTable,
  type PageProfile,
  type Paragraph,
  pointsToMm,
  unitNameOn,
} from '../model/index.ts'
import { widthInCharacters } from './character-width.ts'
import { type IndicatorColumn, indicatorColumns, ownerColumn } from './indicator-columns.ts'
import { sectionNumber } from './numbering.ts'
import { cellPieces } from './title-words.ts'

/** 主要指标表 as it is printed. */
export interface IndicatorTableView {
  readonly caption: string
  /** The title of the attachment stands above the table. */
  readonly isCaptionUnseen: boolean
  readonly unit: string
  readonly isLandscape: boolean
  readonly columns: readonly { readonly percent: number }[]
  /** Two where the years have columns of their own. */
  readonly headRows: readonly HeadRow[]
  readonly pieces: readonly Piece[]
  /** The last of them, which stays with the notes. */
  readonly lastPiece: Piece
  /** The first with 注： before it. */
  readonly notes: readonly string[]
}

interface HeadRow {
  readonly cells: readonly HeadCell[]
  /** The second: cells from above reach into it, at its beginning and maybe at its end. */
  readonly isUnderHead: boolean
  readonly isUnderMerged: boolean
}

interface HeadCell {
  readonly text: string
  readonly columns: number
  readonly rows: number
  readonly scope: 'col' | 'colgroup'
  /** What a row of it holds, in 字. */
  readonly room: number
}

/** Rows that no page parts: those under one merged cell, and before the first ones of a group its title. */
interface Piece {
  /** 一、学科建设; empty where no group begins. */
  readonly heading: string
  readonly rows: readonly {
    /** Whether a cell from above reaches into the row at its end. */
    readonly isUnderMerged: boolean
    readonly cells: readonly Cell[]
  }[]
}

interface Cell {
  readonly text: string
  readonly align: 'left' | 'center'
  readonly rows: number
  /** Whether it names the row. */
  readonly isName: boolean
  /** What a row of it holds, in 字. */
  readonly room: number
}

/**
 * So many rows at most share a merged cell. What a page parts is cut and closed at both ends, but its words stand on
 * the first page alone; so no page parts a merged cell, and of more rows the words are said again. Seven rows are never
 * empty at the foot of a page then.
 */
const mostMerged = 7

/** What the padding of a cell takes, in 字, with some air; its style sheet says less. */
const cellPadding = 0.6

/** How many rows of a table end it together; practice. */
const rowsTogether = 2

interface Words {
  readonly profile: PageProfile
  readonly textOf: (paragraph: Paragraph) => string
  /** The day (yyyy-mm-dd) on which names must be valid. */
  readonly on: string | undefined
}

/** @param title of the attachment, which names the table */
export function indicatorTableView(
  table: IndicatorTable,
  title: string,
  { textOf, on, profile }: Words,
): IndicatorTableView {
  const owners = (row: IndicatorRow) => row.owners.map((unit) => unitNameOn(unit, on)).join('、')
  const rows = table.groups.flatMap((group) => group.rows)
  const columns = indicatorColumns(table, rows)
  const hasOwners = rows.some((row) => row.owners.length > 0)
  const all: readonly IndicatorColumn[] = hasOwners ? [...columns, ownerColumn(owners)] : columns
  const isLandscape =
    (table.orientation ?? (all.some(({ isYear }) => isYear) ? 'landscape' : 'portrait')) === 'landscape'
  const widths = widthsOf(all, rows, profile, isLandscape)
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const scale = acrossOf(profile, isLandscape) / whole
  const rooms = widths.map((width) => width * scale - cellPadding)
  const pieces = joinEnd(
    table.groups.flatMap((group, index) =>
      piecesOf(
        group.title === undefined ? '' : `${sectionNumber(index, 1)}${group.title}`,
        group.rows,
        { columns, rooms },
        hasOwners ? owners : undefined,
      ),
    ),
  )
  return {
    caption: title,
    isCaptionUnseen: true,
    unit: '',
    isLandscape,
    columns: widths.map((width) => ({ percent: (width / whole) * 100 })),
    headRows: headRows(all, rooms),
    pieces: pieces.slice(0, -1),
    lastPiece: pieces.at(-1) ?? { heading: '', rows: [] },
    notes: table.notes.map((note, index) => `${index === 0 ? '注：' : ''}${textOf(note)}`),
  }
}

/** In 字: what the texts of a column need, within its bounds; where the page is too narrow, all give way alike. */
function widthsOf(
  columns: readonly IndicatorColumn[],
  rows: readonly IndicatorRow[],
  profile: PageProfile,
  isLandscape: boolean,
): number[] {
  const available = acrossOf(profile, isLandscape)
  // A heading may stand in two rows, but none of its words in two.
  const least = columns.map(({ heading, narrowest }) =>
    Math.max(narrowest, ...cellPieces(heading).map((piece) => widthInCharacters(piece) + cellPadding)),
  )
  const wanted = columns.map(({ heading, widest, text }, index) => {
    const widths = [...rows.map((row) => widthInCharacters(text(row, 0))), widthInCharacters(heading) / 2]
    const narrowest = least[index] ?? 0
    return Math.min(Math.max(Math.max(...widths) + cellPadding, narrowest), Math.max(widest, narrowest))
  })
  const sum = wanted.reduce((total, width) => total + width, 0)
  const slack = sum - least.reduce((total, narrowest) => total + narrowest, 0)
  const share = slack === 0 ? 0 : Math.min(Math.max(sum - available, 0) / slack, 1)
  return wanted.map((width, index) => width - (width - (least[index] ?? width)) * share)
}

/** How much stands on a row of a table, in 字. */
function acrossOf({ typeArea, table }: PageProfile, isLandscape: boolean): number {
  return (isLandscape ? typeArea.heightMm : typeArea.widthMm) / pointsToMm(table.pt)
}

/** @param rooms of the columns, in 字 */
function headRows(
  columns: readonly IndicatorColumn[],
  rooms: readonly number[],
): IndicatorTableView['headRows'] {
  const years = columns.filter(({ isYear }) => isYear)
  const rows = years.length > 0 ? 2 : 1
  const cells = columns.flatMap((column, index): HeadCell[] => {
    const room = rooms[index] ?? 0
    if (!column.isYear) return [{ text: column.heading, columns: 1, rows, scope: 'col', room }]
    if (column !== years[0]) return []
    const all = room * years.length
    return [{ text: '分年度目标', columns: years.length, rows: 1, scope: 'colgroup', room: all }]
  })
  const below = years.map((column): HeadCell => {
    const room = rooms[columns.indexOf(column)] ?? 0
    return { text: column.heading, columns: 1, rows: 1, scope: 'col', room }
  })
  const first = { cells, isUnderHead: false, isUnderMerged: false }
  if (rows === 1) return [first]
  return [first, { cells: below, isUnderHead: true, isUnderMerged: !columns.at(-1)?.isYear }]
}

/** The rows of a group in pieces: as far as the same answer for them, and no more than `mostMerged`. */
function piecesOf(
  heading: string,
  rows: readonly IndicatorRow[],
  { columns, rooms }: { readonly columns: readonly IndicatorColumn[]; readonly rooms: readonly number[] },
  owners: ((row: IndicatorRow) => string) | undefined,
): Piece[] {
  const runs: { readonly owner: string; readonly from: number; to: number }[] = []
  for (const [index, row] of rows.entries()) {
    const owner = owners?.(row) ?? ''
    const run = runs.at(-1)
    // Empty cells are not merged: each says that nobody is named for its row.
    if (run && owner !== '' && run.owner === owner) run.to = index + 1
    else runs.push({ owner, from: index, to: index + 1 })
  }
  const parts = runs.flatMap(({ owner, from, to }) => {
    const count = Math.ceil((to - from) / mostMerged)
    const edge = (part: number) => from + Math.round(((to - from) * part) / count)
    return Array.from({ length: count }, (_, part) => ({ owner, from: edge(part), to: edge(part + 1) }))
  })
  return parts.map(({ owner, from, to }, part) => ({
    heading: part === 0 ? heading : '',
    rows: rows.slice(from, to).map((row, offset) => ({
      isUnderMerged: owners !== undefined && offset > 0,
      cells: [
        ...columns.map(
          ({ text, align }, column): Cell => ({
            text: text(row, from + offset),
            align,
            rows: 1,
            isName: column === 1,
            room: rooms[column] ?? 0,
          }),
        ),
        ...(owners && offset === 0
          ? [
              {
                text: owner,
                align: 'center' as const,
                rows: to - from,
                isName: false,
                room: rooms.at(-1) ?? 0,
              },
            ]
          : []),
      ],
    })),
  }))
}

/** Puts so many of the last pieces together that they are no single row. */
function joinEnd(pieces: readonly Piece[]): Piece[] {
  const last = pieces.at(-1)
  const before = pieces.at(-2)
  // A piece that begins a group has its title, and so no row alone; its title stays its own.
  if (!last || !before || last.heading !== '' || last.rows.length >= rowsTogether) return [...pieces]
  return joinEnd([...pieces.slice(0, -2), { ...before, rows: [...before.rows, ...last.rows] }])
}
