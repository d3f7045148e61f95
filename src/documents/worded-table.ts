import type { Paragraph, Table } from '../model/index.ts'
import type { DocumentContext } from './define-document.ts'
import { paragraphText } from './prose-text.ts'

/**
 * A table with its cells and notes as the reader sees them.
 * @param on the day (yyyy-mm-dd) on which names must be valid
 */
export function wordedTable(table: Table, context: DocumentContext, on: string | undefined): Table<string> {
  const textOf = (paragraph: Paragraph) => paragraphText(paragraph, context, on)
  return { ...table, rows: table.rows.map((cells) => cells.map(textOf)), notes: table.notes.map(textOf) }
}
