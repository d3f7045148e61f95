import * as z from 'zod'
import { field, list, reference, text, year } from '../field.ts'
import type { PointTarget } from '../point-target.ts'
import { readPlainText } from '../prose.ts'
import { findReported, findTargets, reportsField } from '../reported.ts'
import type { Path, Scope } from '../scope.ts'

const titleField = field(text(), '标题', '表名，印在表上方。')

const indicatorResultsSchema = z
  .strictObject({
    title: titleField,
    reports: reportsField.optional(),
    indicators: field(
      list(reference('indicator')).min(1),
      '指标',
      '列出的各指标，按自上而下的顺序；不写则列出计划的全部目标。',
    ).optional(),
    year: field(year(), '年份', '列哪一年的完成情况；不写时为计划的最后一年。').optional(),
  })
  .meta({ id: 'indicator-results' })

const pointResultsSchema = z
  .strictObject({ title: titleField, reports: reportsField.optional() })
  .meta({ id: 'point-results' })

export const indicatorResultsField = field(
  indicatorResultsSchema.optional(),
  '指标完成情况',
  '主要指标完成情况表：目标取自计划，实际数取自台账，不用另填。',
)

export const pointResultsField = field(
  pointResultsSchema.optional(),
  '要点完成情况',
  '各项要点完成情况表：要点取自计划，完成情况取自总结的逐项落实，不用另填。',
)

/** 主要指标完成情况: the targets of a plan against what came of them. */
export interface IndicatorResults {
  readonly type: 'indicatorResults'
  readonly title: string
  /** The id of the plan; undefined where it is not known, which has been said. */
  readonly plan: string | undefined
  /** Undefined: all targets of the plan. */
  readonly targets: readonly PointTarget[] | undefined
  /** Undefined: the last year of the plan. */
  readonly year: number | undefined
}

/** 要点完成情况: the points of a plan, and what its report says of each. */
export interface PointResults {
  readonly type: 'pointResults'
  readonly title: string
  readonly plan: string | undefined
}

export function readIndicatorResults(
  scope: Scope,
  path: Path,
  { title, reports, indicators, year }: z.infer<typeof indicatorResultsSchema>,
): IndicatorResults {
  const plan = findReported(scope, reports, path)
  return {
    type: 'indicatorResults',
    title: readPlainText(scope, [...path, 'title'], title).trim(),
    plan,
    targets: indicators && findTargets(scope, plan, indicators, [...path, 'indicators']),
    year,
  }
}

export function readPointResults(
  scope: Scope,
  path: Path,
  { title, reports }: z.infer<typeof pointResultsSchema>,
): PointResults {
  const plan = findReported(scope, reports, path)
  return { type: 'pointResults', title: readPlainText(scope, [...path, 'title'], title).trim(), plan }
}
