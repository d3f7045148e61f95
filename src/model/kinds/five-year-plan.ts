import { indicatorTargets } from '../attachments.ts'
import { readPeriod } from '../dates.ts'
import { defineKind } from '../define-kind.ts'
import { checkEnded, endedField } from '../ended.ts'
import { field, list } from '../field.ts'
import { publishedAsField } from '../points.ts'
import { idsIn, pointsIn, readPointSections, taskSectionSchema } from '../sections.ts'
import { readText, readTextIndicators, type TextDocument, textSchema } from '../text-document.ts'

const schema = textSchema('five-year-plan', {
  publishedAs: publishedAsField.default('none'),
  parts: field(
    list(taskSectionSchema).min(1),
    '各篇',
    '第一部分、第二部分……，按印出的顺序；其下各部分编为一、（一）1.，序号由系统编排。',
  ),
  ended: endedField.default([]),
}).meta({ title: '五年规划', description: '五年规划：分篇写环境、目标、任务和保障，主要指标表作附件。' })

/** 五年规划: parts that hold the tasks of several years, and mostly an annex that holds its targets. */
export interface FiveYearPlan extends TextDocument {
  readonly kind: 'five-year-plan'
}

export const fiveYearPlanKind = defineKind({
  kind: 'five-year-plan',
  schema,
  commitments: ({ parts }) => idsIn([], parts).map(({ id }) => id),
  points: ({ sections }: FiveYearPlan) => pointsIn(sections),
  resolve(source, scope): FiveYearPlan {
    const { kind, publishedAs, ended } = source
    const tables = readTextIndicators(scope, source)
    const others = indicatorTargets(tables)
    // What is done in some of its years is due at their end, and needs no day of its own.
    const defaults = {
      period: readPeriod(source.period),
      publishedAs,
      nature: 'standing',
      needsPoints: false,
    } as const
    const sections = readPointSections(scope, ['parts'], source.parts, defaults, others)
    const targets = pointsIn(sections).flatMap((point) => point.targets)
    checkEnded(scope, ended)
    return { kind, ...readText(scope, source, targets, { numbering: 'parts', sections, ended, tables }) }
  },
})
