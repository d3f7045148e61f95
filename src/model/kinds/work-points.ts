import * as z from 'zod'
import { type Assertion, assertionsField } from '../check-settings.ts'
import { type Period, readPeriod } from '../dates.ts'
import { field, id, list, period, reference, text } from '../field.ts'
import { publishedAsField } from '../points.ts'
import { type Paragraph, readPlainText, readProse, readTitle } from '../prose.ts'
import { checkCommitment } from '../scope.ts'
import { idsIn, pointSectionSchema, pointsIn, readPointSections, type Section } from '../sections.ts'
import { type DocumentBase, defineKind } from './define-kind.ts'

/** What became of a point that the document no longer carries. */
const endedSchema = z.strictObject({
  id: field(reference('point'), '标识', '永久标识：属于这件事本身，换年份、换位置、换措辞都不变。'),
  as: field(
    z.enum(['done', 'absorbed', 'cancelled', 'deferred']),
    '去向方式',
    'done 完成退出，absorbed 并入他项，cancelled 取消，deferred 延后。',
  ),
  into: field(reference('point'), '归入', '并入的要点。').optional(),
  reason: field(text(), '理由', '一句话说明。'),
  decision: field(text(), '决定依据', '作出决定的会议或文件。').optional(),
})

const schema = z
  .strictObject({
    kind: field(z.literal('work-points'), '类型', '文件类型。'),
    id: field(id(), '标识', '永久标识：属于这件事本身，换年份、换位置、换措辞都不变。'),
    period: field(period(), '年度', '年度，如 2025；跨年的写 2021..2025。'),
    title: field(text(), '标题', '标题，不写序号，不加句末标点。'),
    subtitle: field(text(), '副标题', '副标题，印在标题下、破折号后。').optional(),
    publishedAs: publishedAsField.default('lead-and-support'),
    preamble: field(text(), '引言', '开头的总述。').optional(),
    sections: field(list(pointSectionSchema), '部分', '各部分，按印出的顺序；序号由系统编排。'),
    assert: assertionsField.default([]),
    ended: field(list(endedSchema), '去向', '上年有而本年不再列出的要点各去了哪里。').default([]),
  })
  .meta({ title: '年度工作要点', description: '年度工作要点：分部分列出各项要点、牵头部门和目标。' })

/** Why and how a commitment of the year before is no longer carried. */
export type EndedPoint = z.infer<typeof endedSchema>

/** 年度工作要点. */
export interface WorkPoints extends DocumentBase {
  readonly kind: 'work-points'
  readonly period: Period
  readonly title: string
  readonly subtitle: string | undefined
  readonly preamble: readonly Paragraph[]
  readonly sections: readonly Section[]
  readonly ended: readonly EndedPoint[]
  readonly assertions: readonly Assertion[]
}

export const workPointsKind = defineKind({
  kind: 'work-points',
  schema,
  commitments: ({ sections }) => idsIn([], sections).map(({ id }) => id),
  points: ({ sections }: WorkPoints) => pointsIn(sections),
  resolve(source, scope): WorkPoints {
    const { kind, id, publishedAs } = source
    const years = readPeriod(source.period)
    const sections = readPointSections(scope, ['sections'], source.sections, { year: years.to, publishedAs })
    const targets = pointsIn(sections).flatMap((point) => point.targets)
    for (const [index, { id: endedId, into }] of source.ended.entries()) {
      checkCommitment(scope, endedId, ['ended', index, 'id'])
      if (into !== undefined) checkCommitment(scope, into, ['ended', index, 'into'])
    }
    return {
      kind,
      id,
      parsed: scope.parsed,
      period: years,
      title: readTitle(scope, ['title'], source.title),
      subtitle:
        source.subtitle === undefined ? undefined : readPlainText(scope, ['subtitle'], source.subtitle),
      preamble: source.preamble === undefined ? [] : readProse(scope, ['preamble'], source.preamble, targets),
      sections,
      ended: source.ended,
      assertions: source.assert,
    }
  },
})
