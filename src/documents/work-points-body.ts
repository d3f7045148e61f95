import type { WorkPoints } from '../model/index.ts'
import { type Block, textBlocks } from './blocks.ts'
import type { DocumentContext } from './define-document.ts'
import { properNames } from './proper-names.ts'
import { titleRows } from './title-rows.ts'

/** The text of the work points as it is printed, alone or behind the notice that issues them. */
export interface WorkPointsBody {
  readonly titleRows: readonly string[]
  /** With its leading dash; empty where there is none. */
  readonly subtitleRows: readonly string[]
  /** The preamble, and the parts with their points. */
  readonly blocks: readonly Block[]
}

/** @param on the day (yyyy-mm-dd) on which names must be valid */
export function workPointsBody(
  document: WorkPoints,
  context: DocumentContext,
  on: string | undefined,
): WorkPointsBody {
  const names = properNames(context.workspace)
  return {
    titleRows: titleRows(document.title, names, context.profile),
    subtitleRows:
      document.subtitle === undefined ? [] : titleRows(`——${document.subtitle}`, names, context.profile),
    blocks: textBlocks({ paragraphs: document.preamble, sections: document.sections }, context, on),
  }
}

/** The title on one line, as a citation gives it. */
export function fullTitle({ title, subtitle }: WorkPoints): string {
  return subtitle === undefined ? title : `${title}——${subtitle}`
}
