import type { Inset } from '../../model/index.ts'
import type { Block } from '../block.ts'
import type { DocumentContext } from '../define-document.ts'
import { gradingBlocks } from './grading.ts'
import { listBlocks } from './list.ts'

type InsetBlocks<T extends Inset['type']> = (
  inset: Extract<Inset, { type: T }>,
  context: DocumentContext,
  on: string | undefined,
) => Block[]

/** How each kind of inset is printed, one line each. */
const printers: { readonly [T in Inset['type']]: InsetBlocks<T> } = {
  list: listBlocks,
  grading: gradingBlocks,
}

/** @param on the day (yyyy-mm-dd) on which names must be valid; undefined: the latest names */
export function insetBlocks<T extends Inset['type']>(
  inset: Extract<Inset, { type: T }>,
  context: DocumentContext,
  on: string | undefined,
): Block[] {
  return printers[inset.type](inset, context, on)
}
