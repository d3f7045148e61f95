import type { Attachment, Paragraph, Table } from '../model/index.ts'
import { type Block, textBlocks } from './blocks.ts'
import { widthInCharacters } from './character-width.ts'
import type { DocumentContext } from './define-document.ts'
import { type IndicatorTableView, indicatorTableView } from './indicator-table.ts'
import { properNames } from './proper-names.ts'
import { paragraphText } from './prose-text.ts'
import { type TableView, tableView } from './table-view.ts'
import { titleRows } from './title-rows.ts'

/** 附件说明, GB/T 9704-2012 7.3.4. */
export interface AttachmentList {
  readonly names: readonly {
    /** `1.`; empty where there is one attachment only. */
    readonly number: string
    readonly title: string
  }[]
  /** Width of 附件： in 字. */
  readonly labelWidth: number
  /** Width of the widest number in 字: the names begin on one vertical. */
  readonly numberWidth: number
}

/** An attachment on a page of its own, 7.3.7. */
export interface AttachedText {
  /** 附件1; 附件 where there is one only. */
  readonly mark: string
  readonly titleRows: readonly string[]
  readonly blocks: readonly Block[]
  readonly table: TableView | undefined
  readonly indicators: IndicatorTableView | undefined
  /** The kind of page that its table stands on; empty where it is a text. */
  readonly page: string
  /** Whether the table lies across its sheet. */
  readonly isLying: boolean
}

/** The names below the text; undefined where nothing is attached. */
export function attachmentList(attachments: readonly Attachment[]): AttachmentList | undefined {
  if (attachments.length === 0) return undefined
  const number = (index: number) => (attachments.length === 1 ? '' : `${index + 1}.`)
  const names = attachments.map(({ title }, index) => ({ number: number(index), title }))
  return {
    names,
    labelWidth: widthInCharacters('附件：'),
    numberWidth: Math.max(...names.map((name) => widthInCharacters(name.number))),
  }
}

/**
 * The attachments that have a text or a table; the others go out by themselves, and keep their number.
 * @param on the day (yyyy-mm-dd) on which names must be valid
 */
export function attachedTexts(
  attachments: readonly Attachment[],
  context: DocumentContext,
  on: string,
): AttachedText[] {
  const names = properNames(context.workspace)
  const textOf = (paragraph: Paragraph) => paragraphText(paragraph, context, on)
  return attachments.flatMap((attachment, index) => {
    const { title, paragraphs, sections } = attachment
    const blocks = textBlocks({ paragraphs, sections }, context, on)
    if (blocks.length === 0 && !attachment.table && !attachment.indicators) return []
    const table = attachment.table && tableView(inWords(attachment.table, textOf), title)
    const indicators =
      attachment.indicators &&
      indicatorTableView(attachment.indicators, title, { textOf, on, profile: context.profile })
    const isLying = (table ?? indicators)?.isLandscape === true
    return {
      mark: attachments.length === 1 ? '附件' : `附件${index + 1}`,
      titleRows: titleRows(title, names, context.profile),
      blocks,
      table,
      indicators,
      page: table || indicators ? tablePage(isLying, index) : '',
      isLying,
    }
  })
}

function inWords(table: Table, textOf: (paragraph: Paragraph) => string): Table<string> {
  return { ...table, rows: table.rows.map((cells) => cells.map(textOf)), notes: table.notes.map(textOf) }
}

/** The kind of page that a table stands on; neighbours have different ones, so that each knows its first page. */
function tablePage(isLying: boolean, index: number): string {
  return `${isLying ? 'lying' : 'upright'}-${(index % 2) + 1}`
}
