import type { Paragraph, Table } from '../model/index.ts'
import type { DocumentContext } from './define-document.ts'
import { paragraphText } from './prose-text.ts'

/**
 * A table with its cells and notes as the reader sees them.
 */
export function wordedTable(table: Table, context: DocumentContext): Table<string> {
  const textOf = (paragraph: Paragraph) => paragraphText(paragraph, context)
  return { ...table, rows: table.rows.map((cells) => cells.map(textOf)), notes: table.notes.map(textOf) }
}
