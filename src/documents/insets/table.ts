import type { TableInset } from '../../model/index.ts'
import type { Block } from '../block.ts'
import type { DocumentContext } from '../define-document.ts'
import { wordedTable } from '../worded-table.ts'
import { tableFigure } from './table-figure.ts'

/** A table of its author's, where its name stands above it. */
export function tableBlocks({ table }: TableInset, context: DocumentContext): Block[] {
  return [tableFigure(wordedTable(table, context), context.profile)]
}
