import type { IndicatorResults, PointResults } from '../../model/index.ts'
import { type Block, gapBlock } from '../block.ts'
import type { DocumentContext } from '../define-document.ts'
import { resultsTable } from '../results/results-table.ts'
import { tableFigure } from './table-figure.ts'

/** What came of a plan, as a table between the paragraphs of a text. */
export function resultsBlocks(results: IndicatorResults | PointResults, context: DocumentContext): Block[] {
  const table = resultsTable(results, context)
  return table ? [tableFigure(table, context.profile)] : gapBlock(`表：${results.title ?? ''}`)
}
