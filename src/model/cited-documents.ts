import * as z from 'zod'
import type { CitedDocument } from './cited-document.ts'
import { field, id, list, text } from './field.ts'
import type { RegisterScope } from './scope.ts'
import { readTargets, writtenTargets } from './target-field.ts'

const citedSchema = z.strictObject({
  id: field(id(), '标识', '永久标识，更名后不变。'),
  title: field(text(), '标题', '标题，不写书名号。'),
  number: field(text(), '发文字号', '如 中办发〔2018〕35号；没有文号的不写。').optional(),
  requires: field(
    writtenTargets(),
    '上级要求',
    '这份文件对本单位的量化要求，以指标名称或标识为键；本单位的目标不得低于它。',
  ).default({}),
})

/** The register of documents of others that plans cite; each is written once, with its title and number. */
export const citedDocumentsSchema = z
  .strictObject({
    cited: field(
      list(citedSchema),
      '引用文件',
      '所引用的上级文件和其他文件；正文以 {{doc "标识"}} 引用，印成《标题》（发文字号）。在 plan.yaml 中写本文件的路径。',
    ),
  })
  .meta({ title: 'cited.yaml', description: '引用文件名录：上级文件的标题、发文字号和量化要求。' })

export type CitedDocumentsSource = z.infer<typeof citedDocumentsSchema>

/** Reads what the documents of others ask; a phrase without a year speaks of the year in which they were issued. */
export function readCitedDocuments(scope: RegisterScope, { cited }: CitedDocumentsSource): CitedDocument[] {
  return cited.map(({ id, title, number, requires }, index) => {
    const year = Number(number?.match(/\d{4}/u)?.[0] ?? 0)
    return {
      id,
      title,
      number,
      requires: readTargets(scope, ['cited', index, 'requires'], requires, { to: year }),
    }
  })
}
