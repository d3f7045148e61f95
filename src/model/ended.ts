import * as z from 'zod'
import { field, list, reference, text } from './field.ts'
import { checkCarried, type Scope } from './scope.ts'

/** What became of a point that the document no longer carries, or of a document that there is no more. */
const endedSchema = z.strictObject({
  id: field(
    reference('point-or-document'),
    '标识',
    '永久标识：属于这件事本身，换年份、换位置、换措辞都不变。',
  ),
  as: field(
    z.enum(['done', 'absorbed', 'cancelled', 'deferred']),
    '去向方式',
    'done 完成退出，absorbed 并入他项，cancelled 取消，deferred 延后。',
  ),
  into: field(reference('point-or-document'), '归入', '并入的要点或文件。').optional(),
  reason: field(text(), '理由', '一句话说明。'),
  decision: field(text(), '决定依据', '作出决定的会议或文件。').optional(),
})

export const endedField = field(
  list(endedSchema),
  '去向',
  '上年有而本年不再列出的要点，和不再有的文件（写文件的标识），各去了哪里。',
)

/** Why and how a commitment of the year before is no longer carried: a point, or a whole plan. */
export type End = z.infer<typeof endedSchema>

/** Complains of what is no document, and no commitment that one holds. */
export function checkEnded(scope: Scope, ended: readonly End[]): void {
  for (const [index, { id, into }] of ended.entries()) {
    checkCarried(scope, id, ['ended', index, 'id'])
    if (into !== undefined) checkCarried(scope, into, ['ended', index, 'into'])
  }
}
