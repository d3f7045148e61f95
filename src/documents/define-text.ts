import type { Diagnostic } from '../diagnostics/index.ts'
import { asText, fullTitle, type PlanText } from '../model/index.ts'
import { attachedTexts, attachmentList } from './attachments.ts'
import { textBlocks } from './blocks.ts'
import { type DocumentContext, type DocumentDefinition, defineDocument } from './define-document.ts'
import { properNames } from './proper-names.ts'
import type { TextBody } from './text-body.ts'
import { firstDay, type TextView } from './text-view.ts'
import { titleRows } from './title-rows.ts'

/** What a kind of text does otherwise than others. */
interface Peculiarities<D extends PlanText> {
  /**
   * The blocks of its text, where it does not consist of preamble and parts.
   *
   * @param rowsOfTitle how many rows its title and subtitle take
   */
  blocks?(document: D, context: DocumentContext, rowsOfTitle: number): TextBody['blocks']
  /** The kind of page that it stands on, where it is not the usual one. */
  readonly page?: TextBody['page']
  /** What of it no page can show as it should. */
  faults?(document: D, context: DocumentContext): readonly Diagnostic[]
}

/** Declares how texts of one kind become pages: alone, before something issues them, or inside what does. */
export function defineText<D extends PlanText>(
  kind: D['kind'],
  { blocks = textBodyBlocks, page = '', faults = () => [] }: Peculiarities<D> = {},
): DocumentDefinition {
  const body = (document: D, context: DocumentContext): TextBody => {
    const names = properNames(context.workspace)
    const { subtitle, attachments } = document
    const title = titleRows(document.title, names, context.profile)
    const below = subtitle === undefined ? [] : titleRows(`——${subtitle}`, names, context.profile)
    return {
      titleRows: title,
      subtitleRows: below,
      blocks: blocks(document, context, title.length + below.length),
      attachments: attachmentList(attachments, context),
      attached: attachedTexts(attachments, context, page === '' ? 0 : 1),
      page,
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
    faults,
    view(document, context): TextView {
      const { name: author } = context.workspace.organization
      const title = fullTitle(document)
      return {
        info: { title, author, date: firstDay(document), isDraft: context.isDraft },
        body: body(document, context),
      }
    },
  })
}

function textBodyBlocks(document: PlanText, context: DocumentContext) {
  const { preamble, sections, numbering } = asText(document) ?? document
  return textBlocks({ paragraphs: preamble, sections, numbering }, context)
}
