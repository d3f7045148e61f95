import { asText, type PlanText, type TextDocument } from '../model/index.ts'
import { attachedTexts, attachmentList } from './attachments.ts'
import { textBlocks } from './blocks.ts'
import {
  type DocumentContext,
  type DocumentDefinition,
  defineDocument,
  type View,
} from './define-document.ts'
import { properNames } from './proper-names.ts'
import type { TextBody } from './text-body.ts'
import { titleRows } from './title-rows.ts'

interface TextView extends View {
  readonly body: TextBody
}

/** What a kind of text does otherwise than others. */
interface Peculiarities<D extends PlanText> {
  /** The blocks of its text, where it does not consist of preamble and parts. */
  blocks?(document: D, context: DocumentContext, on: string | undefined): TextBody['blocks']
}

/** Declares how texts of one kind become pages: alone, before something issues them, or inside what does. */
export function defineText<D extends PlanText>(
  kind: D['kind'],
  { blocks = textBodyBlocks }: Peculiarities<D> = {},
): DocumentDefinition {
  const body = (document: D, context: DocumentContext, on: string | undefined): TextBody => {
    const names = properNames(context.workspace)
    const { title, subtitle, attachments } = document
    return {
      titleRows: titleRows(title, names, context.profile),
      subtitleRows: subtitle === undefined ? [] : titleRows(`——${subtitle}`, names, context.profile),
      blocks: blocks(document, context, on),
      attachments: attachmentList(attachments, context),
      attached: attachedTexts(attachments, context, on),
    }
  }
  return defineDocument<D>({
    kind,
    template: 'text',
    title: fullTitle,
    period: ({ period }) => period,
    // Not issued yet, so there is no day of signing: the page speaks from the first day of its period.
    date: firstDay,
    body,
    view(document, context): TextView {
      const { name: author } = context.workspace.organization
      const title = fullTitle(document)
      return {
        info: { title, author, date: firstDay(document), isDraft: context.isDraft },
        body: body(document, context, undefined),
      }
    },
  })
}

function textBodyBlocks(document: PlanText, context: DocumentContext, on: string | undefined) {
  const { preamble, sections, numbering } = asText(document) ?? document
  return textBlocks({ paragraphs: preamble, sections, numbering }, context, on)
}

/** The title on one line, as a citation gives it. */
function fullTitle({ title, subtitle }: TextDocument): string {
  return subtitle === undefined ? title : `${title}——${subtitle}`
}

function firstDay({ period }: TextDocument): string {
  return `${period.from}-01-01`
}
