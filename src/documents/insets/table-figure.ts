import type { PageProfile, Table } from '../../model/index.ts'
import { type Block, figureBlock } from '../block.ts'
import { type TableView, tableView } from '../table-view.ts'

/** A table that stands in a text, between its paragraphs. */
export interface TableFigure extends TableView {
  readonly partial: 'shared/inset-table'
  /** Whether paper shows it; a web page always does. */
  readonly isPrinted: boolean
}

export function tableFigure(table: Table<string>, profile: PageProfile, isPrinted = true): Block {
  const figure: TableFigure = { partial: 'shared/inset-table', isPrinted, ...tableView(table, '', profile) }
  return figureBlock(figure)
}
