import type { PageProfile } from '../model/index.ts'
import { printDate } from './dates.ts'
import type { View } from './define-document.ts'
import { type RichTable, type RichTableView, richTableView } from './rich-table.ts'
import { type Line, type RunView, runViews } from './rich-text.ts'
import { titleRows } from './title-rows.ts'

/** 对照表 of two plans, as plain data. */
export interface ComparisonSheet {
  readonly title: string
  /** Undefined where no register names it: files that lie in no workspace. */
  readonly institution: string | undefined
  /** yyyy-mm-dd: the day that the newer plan speaks from. */
  readonly date: string
  /** The first page: what a reader has to know, each paragraph under a word that says what it is about. */
  readonly summary: readonly { readonly heading: string; readonly text: Line }[]
  /** Those without rows are left out. */
  readonly tables: readonly RichTable[]
}

interface ComparisonView extends View {
  readonly titleRows: readonly string[]
  /** Whose sheet it is and of which day; undefined where nobody knows whose: a draft has no day either. */
  readonly subtitle: string | undefined
  readonly summary: readonly { readonly heading: string; readonly runs: readonly RunView[] }[]
  readonly tables: readonly {
    readonly heading: string
    /** The kind of page it stands on; neighbours have different ones, so that each knows its first page. */
    readonly page: string
    readonly table: RichTableView
  }[]
}

/** A page of sentences that stands upright, and behind it the tables, which lie. */
export function comparisonView(sheet: ComparisonSheet, profile: PageProfile): ComparisonView {
  const { title, institution, date, summary } = sheet
  const tables = sheet.tables.filter(({ groups }) => groups.some(({ rows }) => rows.length > 0))
  return {
    info: { title, author: institution ?? '', date, isDraft: false },
    titleRows: titleRows(title, [], profile),
    subtitle: institution === undefined ? undefined : `${institution}　${printDate(date)}`,
    summary: summary.map(({ heading, text }) => ({ heading, runs: runViews(text) })),
    tables: tables.map((table, index) => ({
      heading: `附表${index + 1}　${table.title}`,
      page: `lying-${(index % 2) + 1}`,
      table: richTableView(table, profile),
    })),
  }
}
