import type { IndicatorResults, PointResults } from '../../model/index.ts'
import type { Block } from '../block.ts'
import type { DocumentContext } from '../define-document.ts'
import { resultsTable } from '../results/results-table.ts'
import { tableFigure } from './table-figure.ts'

/** What came of a plan, as a table between the paragraphs of a text. */
export function resultsBlocks(
  results: IndicatorResults | PointResults,
  context: DocumentContext,
  on: string | undefined,
): Block[] {
  const table = resultsTable(results, context, on)
  return table ? [tableFigure(table, context.profile)] : []
}
