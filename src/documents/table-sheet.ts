import type { PageProfile } from '../model/index.ts'
import { type Block, type Figure, figureBlock } from './block.ts'
import { type RichTable, type RichTableView, richTableView } from './rich-table.ts'

/** A table of texts within a text, with a heading above it. */
interface TableSheet extends Figure {
  /** Empty where the title of the text is heading enough. */
  readonly heading: string
  /** The kind of page that it stands on; empty: that of the text around it. */
  readonly page: string
  readonly table: RichTableView
}

/** @param of where it stands, unless under the title of the text on the pages of that */
export function tableSheet(
  table: RichTable,
  profile: PageProfile,
  of: Pick<TableSheet, 'heading' | 'page'> = { heading: '', page: '' },
): Block {
  const sheet: TableSheet = { partial: 'shared/table-sheet', ...of, table: richTableView(table, profile) }
  return figureBlock(sheet)
}
