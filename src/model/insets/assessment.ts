import * as z from 'zod'
import { field, list, text } from '../field.ts'
import { findBody } from '../find-body.ts'
import type { Unit } from '../organization.ts'
import { readPlainText } from '../prose.ts'
import type { Path, Scope } from '../scope.ts'

const assessmentSchema = z
  .strictObject({
    assessor: field(text(), '考核主体', '由谁考核：名录中的部门，或照此印出的名称。'),
    cycle: field(text(), '考核时间', '何时考核，印在句首，如 年终、每季度末。').default('年终'),
    subject: field(text(), '考核对象', '考核什么，如 各中心项目。').default('项目'),
    dimensions: field(list(text()).min(1), '维度', '考核的维度，按印出的顺序。'),
  })
  .meta({ id: 'assessment' })

// The note of a field is not to be taken for one of the schema, which has a name of its own.
export const assessmentField = field(
  assessmentSchema.optional(),
  '考核评价',
  '按上级办法考核时，由谁考核、考核哪几个方面；印成一句话。',
)

/** 考核评价: who assesses what and by what, in a text that applies the scheme of another. */
export interface Assessment {
  readonly type: 'assessment'
  readonly path: Path
  readonly assessor: Unit | string
  readonly cycle: string
  readonly subject: string
  readonly dimensions: readonly string[]
}

export function readAssessment(
  scope: Scope,
  path: Path,
  { assessor, cycle, subject, dimensions }: z.infer<typeof assessmentSchema>,
): Assessment {
  const plain = (written: string, ...steps: Path) => readPlainText(scope, [...path, ...steps], written)
  return {
    type: 'assessment',
    path,
    assessor: findBody(scope, assessor, [...path, 'assessor']),
    cycle: plain(cycle, 'cycle'),
    subject: plain(subject, 'subject'),
    dimensions: dimensions.map((dimension, index) => plain(dimension, 'dimensions', index)),
  }
}
