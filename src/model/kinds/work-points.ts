import { indicatorTargets } from '../attachments.ts'
import { readPeriod } from '../dates.ts'
import { defineKind } from '../define-kind.ts'
import { checkEnded, endedField } from '../ended.ts'
import { field, list } from '../field.ts'
import { publishedAsField } from '../points.ts'
import { idsIn, pointSectionSchema, pointsIn, readPointSections } from '../sections.ts'
import { readText, readTextIndicators, type TextDocument, textSchema } from '../text-document.ts'

const schema = textSchema('work-points', {
  publishedAs: publishedAsField.default('lead-and-support'),
  sections: field(list(pointSectionSchema), '部分', '各部分，按印出的顺序；序号由系统编排。'),
  ended: endedField.default([]),
}).meta({ title: '年度工作要点', description: '年度工作要点：分部分列出各项要点、牵头部门和目标。' })

/** 年度工作要点. */
export interface WorkPoints extends TextDocument {
  readonly kind: 'work-points'
}

export const workPointsKind = defineKind({
  kind: 'work-points',
  schema,
  commitments: ({ sections }) => idsIn([], sections).map(({ id }) => id),
  points: ({ sections }: WorkPoints) => pointsIn(sections),
  resolve(source, scope): WorkPoints {
    const { kind, publishedAs, ended } = source
    const defaults = {
      period: readPeriod(source.period),
      publishedAs,
      nature: 'one-off',
      needsPoints: true,
    } as const
    const tables = readTextIndicators(scope, source)
    const others = indicatorTargets(tables)
    const sections = readPointSections(scope, ['sections'], source.sections, defaults, others)
    const targets = pointsIn(sections).flatMap((point) => point.targets)
    checkEnded(scope, ended)
    return { kind, ...readText(scope, source, targets, { numbering: 'by-level', sections, ended, tables }) }
  },
})
