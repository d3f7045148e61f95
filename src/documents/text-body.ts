import type { Block } from './block.ts'
import type { IndicatorTableView } from './indicator-table.ts'
import type { TableView } from './table-view.ts'

/** A text as it is printed, alone or behind the document that issues it. */
export interface TextBody {
  readonly titleRows: readonly string[]
  /** With its leading dash; empty where there is none. */
  readonly subtitleRows: readonly string[]
  /** The preamble, and the parts with their points. */
  readonly blocks: readonly Block[]
  /** The names of its own attachments, below the text. */
  readonly attachments: AttachmentList | undefined
  /** Those of them that are printed behind it. */
  readonly attached: readonly AttachedText[]
  /** The kind of page that it stands on; empty for the usual one. */
  readonly page: '' | 'lying-1' | 'lying-2'
}

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
export interface AttachedText
  extends Pick<TextBody, 'titleRows' | 'subtitleRows' | 'blocks' | 'attachments' | 'page'> {
  /** 附件1; 附件 where there is one only. */
  readonly mark: string
  readonly table: AttachedTable | undefined
  readonly indicators: (IndicatorTableView & OnPage) | undefined
}

export interface AttachedTable extends TableView, OnPage {}

interface OnPage {
  /** The kind of page it stands on; neighbours have different ones, so that each knows its first page. */
  readonly page: string
}
