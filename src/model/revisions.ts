import * as z from 'zod'
import { day, field, list, text } from './field.ts'

const revisionSchema = z.strictObject({
  on: field(day(), '日期', '批准修订的日期。'),
  decision: field(text(), '决定依据', '批准修订的会议或文件。'),
  reason: field(text(), '理由', '一句话说明。'),
})

/** `revisions` of an official document. */
export const revisionsField = field(
  list(revisionSchema),
  '修订',
  '印发以后的各次修订，按先后书写；改动已印发的文件，须先在此写明，再用 plan issue 登记。',
)

/** One authorised change of a document that had gone out already. */
export type Revision = z.infer<typeof revisionSchema>
