import type { PageProfile, Table } from '../model/index.ts'
import { printDate } from './dates.ts'
import type { View } from './define-document.ts'
import { type TableView, tableView } from './table-view.ts'
import { titleRows } from './title-rows.ts'

/** One opinion of 核稿: where, what stands there, what is wrong with it, what to do, and why. */
export interface ReviewRow {
  readonly place: string
  readonly passage: string
  readonly problem: string
  readonly advice: string
  readonly basis: string
}

/** 核稿意见 on a whole workspace, as plain data. */
export interface ReviewSheet {
  readonly institution: string
  /** yyyy-mm-dd: the latest day that the documents speak from. */
  readonly date: string
  /** How many opinions there are, in words. */
  readonly counts: string
  readonly rows: readonly ReviewRow[]
}

interface ReviewView extends View {
  readonly titleRows: readonly string[]
  readonly subtitle: string
  readonly table: TableView
}

const title = '核稿意见表'

/** The columns in order, and how wide they are beside each other; practice. */
const columns = [
  { heading: '序号', width: 1.2, align: 'center' },
  { heading: '位置（文件、行）', width: 4.3, align: 'left' },
  { heading: '原文', width: 3, align: 'left' },
  { heading: '问题', width: 4.6, align: 'left' },
  { heading: '建议（怎么改）', width: 4, align: 'left' },
  { heading: '依据（代码、依据）', width: 5, align: 'left' },
] as const satisfies Table['columns']

/** 核稿意见表: a table that lies across its sheets, the counts above it where a table has its unit. */
export function reviewView(
  { institution, date, counts, rows }: ReviewSheet,
  profile: PageProfile,
): ReviewView {
  const table: Table<string> = {
    caption: undefined,
    unit: undefined,
    orientation: 'landscape',
    columns,
    rows: rows.map(({ place, passage, problem, advice, basis }, index) => [
      `${index + 1}`,
      ...[place, passage, problem, advice, basis],
    ]),
    notes: [],
  }
  return {
    info: { title, author: institution, date, isDraft: false },
    titleRows: titleRows(title, [], profile),
    subtitle: `${institution}　${printDate(date)}`,
    table: { ...tableView(table, title, profile), unit: counts },
  }
}
