import { type Diagnostic, diagnostic } from '../diagnostics/index.ts'
import { insetsOf, type PlanDocument, type Table } from '../model/index.ts'
import type { SourcePath } from '../source/index.ts'
import { widthInCharacters } from './character-width.ts'
import type { DocumentContext } from './define-document.ts'
import { airBehind, columnRooms } from './table-view.ts'
import { wordedTable } from './worded-table.ts'

/** A figure, which no row may part (GB/T 15835-2011 5.1). */
const figure = /\d+(?:[.,]\d+)*[%‰]?/gu

/** Tables with columns that are too narrow for a figure in them: each is told once, at the narrowest column. */
export function tableFaults(document: PlanDocument, context: DocumentContext): Diagnostic[] {
  return tablesOf(document).flatMap(({ table, path }) => {
    const { rows } = wordedTable(table, context)
    const narrow = columnRooms(table, context.profile).flatMap((room, column) => {
      const figures = rows.flatMap((cells) => (cells[column] ?? '').match(figure) ?? [])
      const found = figures.toSorted((a, b) => widthInCharacters(b) - widthInCharacters(a))[0] ?? ''
      const [wanted, available] = [widthInCharacters(found), room + airBehind]
      return wanted > available ? [{ column, found, wanted, available }] : []
    })
    const [worst, ...others] = narrow.toSorted((a, b) => b.wanted - b.available - (a.wanted - a.available))
    if (!worst) return []
    const { column, found, wanted, available } = worst
    const args = {
      found,
      wanted,
      available: Math.max(0, Math.floor(available * 10) / 10),
      others: others.length,
    }
    return [diagnostic('table/narrow', args, document.parsed.locate([...path, 'columns', column]))]
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
