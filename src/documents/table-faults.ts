import { type Diagnostic, diagnostic } from '../diagnostics/index.ts'
import {
  type IndicatorTable,
  insetsOf,
  type PlanDocument,
  shownResultsOf,
  type Table,
} from '../model/index.ts'
import type { SourcePath } from '../source/index.ts'
import { widthInCharacters } from './character-width.ts'
import type { DocumentContext } from './define-document.ts'
import { indicatorTableView } from './indicator-table.ts'
import { paragraphText } from './prose-text.ts'
import { resultsTable } from './results/results-table.ts'
import { airBehind, columnRooms } from './table-view.ts'
import { wordedTable } from './worded-table.ts'

/** A figure, which no row may part (GB/T 15835-2011 5.1). */
const figure = /\d+(?:[.,]\d+)*[%‰]?/gu

/** A table as far as its figures must fit. */
interface FittedTable {
  /** What a row of each column holds, in 字, without its air. */
  readonly rooms: readonly number[]
  readonly rows: readonly (readonly string[])[]
  /** Whether its columns are the program's, so that no author gives them their widths. */
  readonly isMade: boolean
  /** Where an author can mend it. */
  readonly place: (column: number, row: number) => SourcePath
}

/** Tables with columns that are too narrow for a figure in them: each is told once, at the narrowest column. */
export function tableFaults(document: PlanDocument, context: DocumentContext): Diagnostic[] {
  return tablesOf(document, context).flatMap(({ rooms, rows, isMade, place }) => {
    const narrow = rooms.flatMap((room, column) => {
      const figures = rows.flatMap((cells, row) =>
        Array.from((cells[column] ?? '').matchAll(figure), ([found]) => ({ found, row })),
      )
      const [widest] = figures.toSorted((a, b) => widthInCharacters(b.found) - widthInCharacters(a.found))
      if (!widest) return []
      const [wanted, available] = [widthInCharacters(widest.found), room + airBehind]
      return wanted > available ? [{ column, ...widest, wanted, available }] : []
    })
    const [worst, ...others] = narrow.toSorted((a, b) => b.wanted - b.available - (a.wanted - a.available))
    if (!worst) return []
    const { column, row, found, wanted, available } = worst
    const args = {
      found,
      wanted,
      available: Math.max(0, Math.floor(available * 10) / 10),
      others: others.length,
      isMade,
    }
    return [diagnostic('table/narrow', args, document.parsed.locate([...place(column, row)]))]
  })
}

function tablesOf(document: PlanDocument, context: DocumentContext): FittedTable[] {
  const { attachments } = document
  const inText = insetsOf(document).flatMap((inset) => (inset.type === 'table' ? [inset] : []))
  const attached = attachments.flatMap(({ table }, index) =>
    table ? [{ table, path: ['attachments', index, 'table'] }] : [],
  )
  return [
    ...[...inText, ...attached].map(({ table, path }) => writtenTable(table, path, context)),
    ...attachments.flatMap(({ indicators }) => (indicators ? [ofIndicators(indicators, context)] : [])),
    ...shownResultsOf(document).flatMap((results) => {
      const table = results.type === 'chart' ? undefined : resultsTable(results, context)
      if (!table) return []
      const rooms = columnRooms(table, context.profile)
      return [{ rooms, rows: table.rows, isMade: true, place: () => results.path }]
    }),
  ]
}

function writtenTable(table: Table, path: SourcePath, context: DocumentContext): FittedTable {
  return {
    rooms: columnRooms(table, context.profile),
    rows: wordedTable(table, context).rows,
    isMade: false,
    place: (column) => [...path, 'columns', column],
  }
}

/** 主要指标表 says in a row what is written of its target. */
function ofIndicators(table: IndicatorTable, context: DocumentContext): FittedTable {
  const targets = table.groups.flatMap(({ rows }) => rows.map(({ target }) => target))
  const { pieces, lastPiece } = indicatorTableView(table, '', {
    textOf: (paragraph) => paragraphText(paragraph, context),
    on: context.on,
    profile: context.profile,
  })
  const rows = [...pieces, lastPiece].flatMap((piece) => piece.rows)
  return {
    rooms: rows[0]?.cells.map(({ room }) => room) ?? [],
    rows: rows.map(({ cells }) => cells.map(({ text }) => text)),
    isMade: true,
    place: (_, row) => targets[row]?.path ?? [],
  }
}
