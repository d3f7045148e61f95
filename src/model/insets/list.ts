import * as z from 'zod'
import { field, list, text } from '../field.ts'
import type { KnownTargets } from '../point-target.ts'
import { type Paragraph, readProse } from '../prose.ts'
import type { Path, Scope } from '../scope.ts'

const listSchema = z
  .strictObject({
    marks: field(
      z.enum(['dashes', 'ordinals']),
      '标记',
      'dashes 每项前印“——”；ordinals 依次印“一是”“二是”。',
    ),
    items: field(list(text()).min(1), '各项', '各项，按印出的顺序，不写“——”和“一是”。'),
  })
  .meta({ id: 'marked-list' })

// The note of a field is not to be taken for one of the schema, which has a name of its own.
export const listField = field(listSchema.optional(), '列项', '一组并列的段落，各以“——”或“一是”开头。')

/** Paragraphs of equal weight, each after a mark that is computed: —— or 一是, 二是. */
export interface MarkedList {
  readonly type: 'list'
  readonly marks: 'dashes' | 'ordinals'
  /** Each of one paragraph or more. */
  readonly items: readonly (readonly Paragraph[])[]
}

export function readList(
  scope: Scope,
  path: Path,
  { marks, items }: z.infer<typeof listSchema>,
  targets: KnownTargets,
): MarkedList {
  const read = (item: string, index: number) => readProse(scope, [...path, 'items', index], item, targets)
  return { type: 'list', marks, items: items.map(read) }
}
