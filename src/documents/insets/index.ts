import type { Inset } from '../../model/index.ts'
import type { Block } from '../block.ts'
import type { DocumentContext } from '../define-document.ts'
import type { NumberedLevel } from '../numbered-level.ts'
import { answersBlocks } from './answers.ts'
import { assessmentBlocks } from './assessment.ts'
import { chartBlocks } from './chart.ts'
import { gradingBlocks } from './grading.ts'
import { listBlocks } from './list.ts'
import { picturesBlocks } from './pictures.ts'
import { resultsBlocks } from './result-tables.ts'
import { rosterBlocks } from './roster.ts'
import { tableBlocks } from './table.ts'

type InsetBlocks<T extends Inset['type']> = (
  inset: Extract<Inset, { type: T }>,
  context: DocumentContext,
  level: NumberedLevel | undefined,
) => Block[]

/** How each kind of inset is printed, one line each. */
const printers: { readonly [T in Inset['type']]: InsetBlocks<T> } = {
  list: listBlocks,
  pictures: picturesBlocks,
  table: tableBlocks,
  answers: answersBlocks,
  chart: chartBlocks,
  indicatorResults: resultsBlocks,
  pointResults: resultsBlocks,
  roster: rosterBlocks,
  assessment: assessmentBlocks,
  grading: gradingBlocks,
}

/**
 * @param level of what is numbered in the part that holds it
 */
export function insetBlocks<T extends Inset['type']>(
  inset: Extract<Inset, { type: T }>,
  context: DocumentContext,
  level: NumberedLevel | undefined,
): Block[] {
  return printers[inset.type](inset, context, level)
}
