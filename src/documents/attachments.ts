import type { Attachment, Paragraph } from '../model/index.ts'
import { gapBlock } from './block.ts'
import { textBlocks } from './blocks.ts'
import { widthInCharacters } from './character-width.ts'
import type { DocumentContext } from './define-document.ts'
import { indicatorTableView } from './indicator-table.ts'
import { properNames } from './proper-names.ts'
import { paragraphText } from './prose-text.ts'
import { resultsTable } from './results/results-table.ts'
import { tableView } from './table-view.ts'
import type { AttachedText, AttachmentList } from './text-body.ts'
import { titleRows } from './title-rows.ts'
import { wordedTable } from './worded-table.ts'

/** The names below the text; undefined where nothing is attached. */
export function attachmentList(
  attachments: readonly Attachment[],
  context: DocumentContext,
): AttachmentList | undefined {
  if (attachments.length === 0) return undefined
  const names = attachments.map((attachment, index) => ({
    number: attachments.length === 1 ? '' : `${index + 1}.`,
    title: titleOf(attachment, context),
  }))
  return {
    names,
    labelWidth: widthInCharacters('附件：'),
    numberWidth: Math.max(...names.map((name) => widthInCharacters(name.number))),
  }
}

/** The title of an attachment: its own, or that of the document that it is. */
function titleOf({ title, document }: Attachment, context: DocumentContext): string {
  if (title !== undefined) return title
  const attached = context.find(document)
  return attached ? context.titleOf(attached) : ''
}

/**
 * The attachments that have a text or a table, each with those of its own behind it; the others go out by themselves,
 * and keep their number.
 *
 * @param turn 1 where what they are attached to stands on the first kind of pages for tables
 */
export function attachedTexts(
  attachments: readonly Attachment[],
  context: DocumentContext,
  turn: 0 | 1 = 0,
): AttachedText[] {
  const texts = attachments.flatMap((attachment, index) => {
    const mark = attachments.length === 1 ? '附件' : `附件${index + 1}`
    return attachedText(attachment, mark, context)
  })
  return pagesInTurn(texts, turn)
}

function attachedText(attachment: Attachment, mark: string, context: DocumentContext): AttachedText[] {
  const { paragraphs, sections, table, indicators, results, document } = attachment
  const attached = context.find(document)
  const body = attached && context.bodyOf(attached, context.on)
  if (body) {
    const { attached: inner, ...own } = body
    // What is attached to an attachment is 附件2的附件1: the standard knows one level, and says nothing of a second.
    const deeper = inner.map((one) => ({ ...one, mark: `${mark}的${one.mark}` }))
    return [{ mark, ...own, table: undefined, indicators: undefined }, ...deeper]
  }
  const textOf = (paragraph: Paragraph) => paragraphText(paragraph, context)
  const made = table ? wordedTable(table, context) : results && resultsTable(results, context)
  const title = titleOf(attachment, context)
  const blocks = results && !made ? gapBlock(`表：${title}`) : textBlocks({ paragraphs, sections }, context)
  if (blocks.length === 0 && !made && !indicators) return []
  return [
    {
      mark,
      titleRows: titleRows(title, properNames(context.workspace), context.profile),
      subtitleRows: [],
      blocks,
      page: '',
      attachments: undefined,
      table: made && { ...tableView(made, title, context.profile), page: '' },
      indicators: indicators && {
        ...indicatorTableView(indicators, title, { textOf, on: context.on, profile: context.profile }),
        page: '',
      },
    },
  ]
}

/**
 * Gives the texts that follow each other the kinds of pages that their tables stand on: neighbours have different ones,
 * so that each knows its first page.
 *
 * @param turn whose it is: 1 where what stands before them has taken the first kind
 */
export function pagesInTurn(texts: readonly AttachedText[], turn: 0 | 1 = 0): AttachedText[] {
  const kindOf = (index: number) => ((index + turn) % 2 === 0 ? '1' : '2')
  const onPage = <T extends { readonly isLandscape: boolean }>(table: T, index: number) => ({
    ...table,
    page: `${table.isLandscape ? 'lying' : 'upright'}-${kindOf(index)}`,
  })
  return texts.map((text, index) => ({
    ...text,
    page: text.page === '' ? '' : `lying-${kindOf(index)}`,
    table: text.table && onPage(text.table, index),
    indicators: text.indicators && onPage(text.indicators, index),
  }))
}
