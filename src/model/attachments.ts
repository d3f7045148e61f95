import * as z from 'zod'
import { field, text } from './field.ts'
import { type Paragraph, readProse, readTitle } from './prose.ts'
import type { Path, Scope } from './scope.ts'
import { readTextSections, type Section, textSectionsField } from './sections.ts'

export const attachmentSchema = z.strictObject({
  title: field(text(), '标题', '标题，不写序号，不加句末标点。'),
  text: field(text(), '正文', '附件的正文，印在另面；空一行分段。不写则只列名称，附件另附。').optional(),
  sections: textSectionsField,
})

/** 附件, GB/T 9704-2012 7.3.7. */
export interface Attachment {
  readonly title: string
  /** Where this and the parts are empty, it is only named, and goes out by itself. */
  readonly paragraphs: readonly Paragraph[]
  readonly sections: readonly Section[]
}

export function readAttachments(
  scope: Scope,
  path: Path,
  sources: readonly z.infer<typeof attachmentSchema>[],
): Attachment[] {
  return sources.map(({ title, text: prose, sections }, index) => ({
    title: readTitle(scope, [...path, index, 'title'], title).trim(),
    paragraphs: prose === undefined ? [] : readProse(scope, [...path, index, 'text'], prose, []),
    sections: readTextSections(scope, [...path, index, 'sections'], sections),
  }))
}
