import { type Diagnostic, diagnostic } from '../diagnostics/index.ts'
import { insetsOf, type PlanDocument, type Table } from '../model/index.ts'
import type { SourcePath } from '../source/index.ts'
import { widthInCharacters } from './character-width.ts'
import type { DocumentContext } from './define-document.ts'
import { airBehind, columnRooms } from './table-view.ts'
import { wordedTable } from './worded-table.ts'

/** A figure, which no row may part (GB/T 15835-2011 5.1). */
const figure = /\d+(?:[.,]\d+)*[%‰]?/gu

/** Columns that are too narrow for a figure in them. */
export function tableFaults(document: PlanDocument, context: DocumentContext): Diagnostic[] {
  return tablesOf(document).flatMap(({ table, path }) => {
    const { rows } = wordedTable(table, context)
    return columnRooms(table, context.profile).flatMap((room, column) => {
      const figures = rows.flatMap((cells) => (cells[column] ?? '').match(figure) ?? [])
      const widest = figures.toSorted((a, b) => widthInCharacters(b) - widthInCharacters(a))[0] ?? ''
      const [wanted, available] = [widthInCharacters(widest), room + airBehind]
      if (wanted <= available) return []
      const at = document.parsed.locate([...path, 'columns', column])
      const args = { found: widest, wanted, available: Math.floor(available * 10) / 10 }
      return [diagnostic('table/narrow', args, at)]
    })
  })
}

/** The tables that authors wrote, in its text and as its attachments, each with where it stands. */
function tablesOf(document: PlanDocument): { readonly table: Table; readonly path: SourcePath }[] {
  const inText = insetsOf(document).flatMap((inset) => (inset.type === 'table' ? [inset] : []))
  const attached = document.attachments.flatMap(({ table }, index) =>
    table ? [{ table, path: ['attachments', index, 'table'] }] : [],
  )
  return [...inText, ...attached]
}
