import * as z from 'zod'
import type { Amount } from '../../quantity/index.ts'
import { count, field, formError, id, list, text } from '../field.ts'
import { findBody } from '../find-body.ts'
import { type Band, bandSchema, readBands } from '../grading/bands.ts'
import { type Dimension, dimensionSchema, readDimensions } from '../grading/dimensions.ts'
import { readMoney } from '../grading/phrases.ts'
import type { Unit } from '../organization.ts'
import type { KnownTargets } from '../point-target.ts'
import { readPlainText } from '../prose.ts'
import type { Path, Scope } from '../scope.ts'

const gradingSchema = z
  .strictObject({
    id: field(id(), '标识', '永久标识：属于这件事本身，换年份、换位置、换措辞都不变。'),
    assessor: field(text(), '考核主体', '由谁考核：名录中的部门，或照此印出的名称。'),
    cycle: field(text(), '考核时间', '何时考核，印在句首，如 年终、每季度末。').optional(),
    subject: field(text(), '考核对象', '考核什么，如 各中心项目。').optional(),
    dimensions: field(
      list(dimensionSchema).min(1, formError('non-empty')).max(8, formError('dimensions')),
      '维度',
      '考核的维度，按印出的顺序。',
    ),
    order: field(
      z.enum(['first-match', 'all']),
      '判定',
      'first-match 以自上而下首先符合的等次为准；all 各等次互不重叠，一种情形只归一个等次。',
    ).default('all'),
    bands: field(
      list(bandSchema).min(1, formError('non-empty')).max(12, formError('bands')),
      '各等次',
      '各等次，由高到低；最后一个可以写 otherwise: true，收其余各种情形。',
    ),
    budget: field(
      z.union([text(), z.number()]),
      '奖励总额',
      '可用于奖励的总额，如 10万元；不印出。',
    ).optional(),
    count: field(count(), '对象数', '预计参加考核的有多少个；与奖励总额核对，不印出。').optional(),
    shownAs: field(
      z.enum(['prose', 'table', 'both']),
      '印法',
      'prose 印成文字，table 印成表，both 先文字后表。',
    ).default('both'),
  })
  .meta({ id: 'grading' })

// The note of a field is not to be taken for one of the schema, which has a name of its own.
export const gradingField = field(
  gradingSchema.optional(),
  '考核等次',
  '分等次的考核办法：维度、各等次的条件和奖励；检查时找出哪些情形无等次可评。',
)

/** A grading scheme (考核等次): who grades what, by which dimensions, into which grades, and what each brings. */
export interface GradingScheme {
  readonly type: 'grading'
  readonly id: string
  /** A department of the register, or whoever it is as written. */
  readonly assessor: Unit | string
  readonly cycle: string | undefined
  readonly subject: string | undefined
  readonly dimensions: readonly Dimension[]
  /** Which band decides where several fit: the first, or none, because they are meant not to meet. */
  readonly order: 'first-match' | 'all'
  readonly bands: readonly Band[]
  /** In 元. */
  readonly budget: Amount | undefined
  /** How many are graded. */
  readonly count: number | undefined
  readonly shownAs: 'prose' | 'table' | 'both'
  /** Whether all of its dimensions and conditions were; if not, that has been said, and nobody can say what it holds. */
  readonly isUnderstood: boolean
  /** Where it stands in the document. */
  readonly path: Path
}

/** @param targets what references in it may name */
export function readGrading(
  scope: Scope,
  path: Path,
  source: z.infer<typeof gradingSchema>,
  targets: KnownTargets,
): GradingScheme {
  const { order, budget, shownAs } = source
  const dimensions = readDimensions(scope, [...path, 'dimensions'], source.dimensions)
  const bands = readBands(scope, [...path, 'bands'], source.bands, dimensions, targets)
  return {
    type: 'grading',
    id: source.id,
    assessor: findBody(scope, source.assessor, [...path, 'assessor']),
    cycle: readPlainText(scope, [...path, 'cycle'], source.cycle),
    subject: readPlainText(scope, [...path, 'subject'], source.subject),
    dimensions,
    order,
    bands,
    budget: budget === undefined ? undefined : readMoney(scope, [...path, 'budget']),
    count: source.count,
    shownAs,
    isUnderstood:
      dimensions.length === source.dimensions.length &&
      source.bands.every(({ when = {}, otherwise }, index) => {
        const read = bands[index]?.conditions.length ?? 0
        return read === Object.keys(when).length && read > 0 !== (otherwise === true)
      }),
    path,
  }
}
