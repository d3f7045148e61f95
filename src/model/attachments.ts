import * as z from 'zod'
import { diagnostic } from '../diagnostics/index.ts'
import { field, text } from './field.ts'
import type { KnownTargets } from './point-target.ts'
import { type Paragraph, readProse, readTitle } from './prose.ts'
import type { Path, Scope } from './scope.ts'
import { readTextSections, type Section, textSectionsField } from './sections.ts'
import { readTable, type Table, tableSchema } from './table.ts'

export const attachmentSchema = z.strictObject({
  title: field(text(), '标题', '标题，不写序号，不加句末标点。'),
  text: field(text(), '正文', '附件的正文，印在另面；空一行分段。不写则只列名称，附件另附。').optional(),
  sections: textSectionsField,
  table: field(tableSchema, '表', '附件是一张表的，写表，不写正文。').optional(),
})

/** 附件, GB/T 9704-2012 7.3.7. */
export interface Attachment {
  readonly title: string
  /** Where this and the parts are empty and there is no table, it is only named, and goes out by itself. */
  readonly paragraphs: readonly Paragraph[]
  readonly sections: readonly Section[]
  /** Instead of a text. */
  readonly table: Table | undefined
}

/** @param targets what references in them may name */
export function readAttachments(
  scope: Scope,
  path: Path,
  sources: readonly z.infer<typeof attachmentSchema>[],
  targets: KnownTargets,
): Attachment[] {
  return sources.map(({ title, text: prose, sections, table }, index) => {
    const own = [...path, index]
    if (table && (prose !== undefined || sections)) {
      const keys = ['table', prose === undefined ? 'sections' : 'text']
      scope.report(diagnostic('key/exclusive', { keys }, scope.parsed.locate([...own, 'table'], 'key')))
    }
    return {
      title: readTitle(scope, [...own, 'title'], title).trim(),
      paragraphs: prose === undefined ? [] : readProse(scope, [...own, 'text'], prose, targets),
      sections: readTextSections(scope, [...own, 'sections'], sections, targets),
      table: table && readTable(scope, [...own, 'table'], table, targets),
    }
  })
}
