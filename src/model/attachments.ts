import * as z from 'zod'
import { diagnostic } from '../diagnostics/index.ts'
import type { Period } from './dates.ts'
import { field, text } from './field.ts'
import {
  type IndicatorTable,
  indicatorTableSchema,
  readIndicatorTable,
  type UnfinishedIndicatorTable,
} from './indicator-table.ts'
import type { KnownTargets, PointTarget } from './point-target.ts'
import { type Paragraph, readProse, readTitle } from './prose.ts'
import type { Path, Scope } from './scope.ts'
import { readTextSections, type Section, textSectionsField } from './sections.ts'
import { readTable, type Table, tableSchema } from './table.ts'

export const attachmentSchema = z.strictObject({
  title: field(text(), '标题', '标题，不写序号，不加句末标点。'),
  text: field(text(), '正文', '附件的正文，印在另面；空一行分段。不写则只列名称，附件另附。').optional(),
  sections: textSectionsField,
  table: field(tableSchema, '表', '附件是一张表的，写表，不写正文。').optional(),
  indicators: field(
    indicatorTableSchema.optional(),
    '指标',
    '附件是主要指标表的，写各行的目标，不写正文，也不写表；各行即本文件的目标。',
  ),
})

export type AttachmentSource = z.infer<typeof attachmentSchema>

/** 附件, GB/T 9704-2012 7.3.7. */
export interface Attachment {
  readonly title: string
  /** Where this and the parts are empty and there is no table, it is only named, and goes out by itself. */
  readonly paragraphs: readonly Paragraph[]
  readonly sections: readonly Section[]
  /** Instead of a text. */
  readonly table: Table | undefined
  /** Instead of either: targets of the document, row by row. */
  readonly indicators: IndicatorTable | undefined
}

/** Of each attachment the table of indicators, if it is one. They come first: any text may speak of their targets. */
export type AttachedIndicators = readonly (UnfinishedIndicatorTable | undefined)[]

/** @param period of the document that they are attached to */
export function readAttachedIndicators(
  scope: Scope,
  path: Path,
  sources: readonly AttachmentSource[],
  period: Period,
): AttachedIndicators {
  return sources.map(({ indicators }, index) => {
    return indicators && readIndicatorTable(scope, [...path, index, 'indicators'], indicators, period)
  })
}

/** What the tables among some attachments promise. */
export function indicatorTargets(tables: AttachedIndicators): PointTarget[] {
  return tables.flatMap((table) => table?.targets ?? [])
}

/**
 * @param targets what references in them may name
 * @param tables those of `readAttachedIndicators`
 */
export function readAttachments(
  scope: Scope,
  path: Path,
  sources: readonly AttachmentSource[],
  targets: KnownTargets,
  tables: AttachedIndicators,
): Attachment[] {
  return sources.map((source, index) => {
    const { title, text: prose, sections, table } = source
    const own = [...path, index]
    reportBeside(scope, own, source)
    return {
      title: readTitle(scope, [...own, 'title'], title).trim(),
      paragraphs: prose === undefined ? [] : readProse(scope, [...own, 'text'], prose, targets),
      sections: readTextSections(scope, [...own, 'sections'], sections, targets),
      table: table && readTable(scope, [...own, 'table'], table, targets),
      indicators: tables[index]?.finish(targets),
    }
  })
}

/** An attachment is a text, a table or a table of indicators. */
function reportBeside(scope: Scope, path: Path, source: AttachmentSource): void {
  const [first, ...others] = (['indicators', 'table', 'text', 'sections'] as const).filter(
    (key) => source[key] !== undefined,
  )
  const [beside] = others
  if (first === undefined || first === 'text' || beside === undefined) return
  scope.report(
    diagnostic('key/exclusive', { keys: [first, beside] }, scope.parsed.locate([...path, first], 'key')),
  )
}
