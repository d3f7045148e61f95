import * as z from 'zod'
import { diagnostic } from '../diagnostics/index.ts'
import type { Period } from './dates.ts'
import { field, list, reference, text } from './field.ts'
import { findText } from './find-text.ts'
import {
  type IndicatorTable,
  indicatorTableSchema,
  readIndicatorTable,
  type UnfinishedIndicatorTable,
} from './indicator-table.ts'
import {
  type IndicatorResults,
  indicatorResultsField,
  type PointResults,
  pointResultsField,
  readIndicatorResults,
  readPointResults,
} from './insets/result-tables.ts'
import type { KnownTargets, PointTarget } from './point-target.ts'
import { type Paragraph, readProse, readTitle } from './prose.ts'
import { type Path, reportMissing, type Scope } from './scope.ts'
import { readTextSections, type Section, textSectionsField } from './sections.ts'
import { readTable, type Table, tableSchema } from './table.ts'

const attachmentSchema = z.strictObject({
  title: field(text(), '标题', '标题，不写序号，不加句末标点。').optional(),
  text: field(text(), '正文', '附件的正文，印在另面；空一行分段。不写则只列名称，附件另附。').optional(),
  sections: textSectionsField,
  table: field(tableSchema, '表', '附件是一张表的，写表，不写正文。').optional(),
  indicators: field(
    indicatorTableSchema.optional(),
    '指标',
    '附件是主要指标表的，写各行的目标，不写正文，也不写表；各行即本文件的目标。',
  ),
  indicatorResults: indicatorResultsField,
  pointResults: pointResultsField,
  document: field(
    reference('document'),
    '附文',
    '附件是另一份文件的，写它的标识；标题和正文都取自那份文件。',
  ).optional(),
})

export const attachmentsField = field(
  list(attachmentSchema),
  '附件',
  '附件，按序号的顺序；在正文下方列出名称。',
).default([])

/** What an attachment can be made of; it is one of them. */
const contents = ['document', 'indicators', 'indicatorResults', 'pointResults', 'table', 'text'] as const

/** 附件, GB/T 9704-2012 7.3.7. */
export interface Attachment {
  /** Undefined where it is a document, which has its own. */
  readonly title: string | undefined
  /** Where this and the parts are empty and there is no table, it is only named, and goes out by itself. */
  readonly paragraphs: readonly Paragraph[]
  readonly sections: readonly Section[]
  /** Instead of a text. */
  readonly table: Table | undefined
  /** Instead of either: targets of the document that it is attached to. */
  readonly indicators: IndicatorTable | undefined
  /** Instead of a text: what came of a plan, as a table. */
  readonly results: IndicatorResults | PointResults | undefined
  /** The id of the document that it is, instead of a text. */
  readonly document: string | undefined
}

type AttachmentSource = z.infer<typeof attachmentSchema>

/** Of each attachment its table of indicators, if it is one. */
export type AttachedIndicators = readonly (UnfinishedIndicatorTable | undefined)[]

/**
 * Reads the tables of indicators among some attachments. They come before all other texts, which may speak of their
 * targets.
 * @param period of the document that they are attached to
 */
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

/** What the tables among some attachments promise, in order of the page. */
export function indicatorTargets(tables: AttachedIndicators): PointTarget[] {
  return tables.flatMap((table) => table?.targets ?? [])
}

/**
 * @param targets what references in them may name
 * @param tables what `readAttachedIndicators` has read of them
 */
export function readAttachments(
  scope: Scope,
  path: Path,
  sources: readonly AttachmentSource[],
  targets: KnownTargets,
  tables: AttachedIndicators,
): Attachment[] {
  return sources.map((source, index) => {
    const own = [...path, index]
    const { title, text: prose, sections, table, document } = source
    reportForms(scope, own, source)
    return {
      title: readTitle(scope, [...own, 'title'], title),
      paragraphs: prose === undefined ? [] : readProse(scope, [...own, 'text'], prose, targets),
      sections: readTextSections(scope, [...own, 'sections'], sections, targets),
      table: table && readTable(scope, [...own, 'table'], table, targets),
      indicators: tables[index]?.finish(targets),
      results: readResults(scope, own, source),
      document: document === undefined ? undefined : findText(scope, document, [...own, 'document']),
    }
  })
}

function readResults(
  scope: Scope,
  path: Path,
  { indicatorResults, pointResults }: AttachmentSource,
): Attachment['results'] {
  if (indicatorResults) return readIndicatorResults(scope, [...path, 'indicatorResults'], indicatorResults)
  return pointResults && readPointResults(scope, [...path, 'pointResults'], pointResults)
}

/** An attachment is a text, a table, a table of indicators or a document; and a document brings its title along. */
function reportForms(scope: Scope, path: Path, source: AttachmentSource): void {
  const { title, document, sections } = source
  const forms = contents.filter((key) => source[key] !== undefined)
  const keys = [
    ...(document !== undefined && title !== undefined ? ['title'] : []),
    ...forms,
    ...(sections && !forms.includes('text') ? ['sections'] : []),
  ]
  const [first = ''] = keys
  if (keys.length > 1) {
    scope.report(diagnostic('key/exclusive', { keys }, scope.parsed.locate([...path, first], 'key')))
  }
  if (title === undefined && document === undefined) reportMissing(scope, path, 'title', '标题')
}
