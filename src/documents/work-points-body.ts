import type { WorkPoints } from '../model/index.ts'
import type { DocumentContext } from './define-document.ts'
import { sectionNumber } from './numbering.ts'
import { properNames } from './proper-names.ts'
import { paragraphText } from './prose-text.ts'
import { responsibility } from './responsibility.ts'
import { titleRows } from './title-rows.ts'

/** The text of the work points as it is printed, alone or behind the notice that issues them. */
export interface WorkPointsBody {
  readonly titleRows: readonly string[]
  /** With its leading dash; empty where there is none. */
  readonly subtitleRows: readonly string[]
  readonly preamble: readonly string[]
  readonly sections: readonly {
    /** With its number: 一、…… */
    readonly heading: string
    readonly points: readonly { readonly id: string; readonly paragraphs: readonly string[] }[]
  }[]
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
    preamble: document.preamble.map((paragraph) => paragraphText(paragraph, context, on)),
    sections: document.sections.map(({ title, points }, index) => ({
      heading: `${sectionNumber(index)}${title}`,
      points: points.map((point) => {
        const paragraphs = point.paragraphs.map((paragraph) => paragraphText(paragraph, context, on))
        const last = paragraphs.pop() ?? ''
        return { id: point.id, paragraphs: [...paragraphs, last + responsibility(point, on)] }
      }),
    })),
  }
}

/** The title on one line, as a citation gives it. */
export function fullTitle({ title, subtitle }: WorkPoints): string {
  return subtitle === undefined ? title : `${title}——${subtitle}`
}
