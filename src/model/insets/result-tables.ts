import * as z from 'zod'
import { diagnostic } from '../../diagnostics/index.ts'
import { field, list, reference, text, year } from '../field.ts'
import type { PointTarget } from '../point-target.ts'
import { readPlainText } from '../prose.ts'
import { findReported, findTargets, reportsField } from '../reported.ts'
import { type Path, reportMissing, type Scope } from '../scope.ts'
import { orientationField, type Table } from '../table.ts'

const titleField = field(text(), '标题', '表名，印在表上方；作附件的不写，用附件的标题。').optional()

const indicatorResultsSchema = z
  .strictObject({
    title: titleField,
    reports: reportsField.optional(),
    indicators: field(
      list(reference('indicator')).min(1),
      '指标',
      '列出的各指标，按自上而下的顺序；不写则列出计划的全部目标。',
    ).optional(),
    orientation: orientationField.optional(),
    year: field(year(), '年份', '列哪一年的完成情况；不写时为计划的最后一年。').optional(),
    completionRate: field(
      z.boolean(),
      '加印完成率',
      '是否加印“完成率”一栏：实际数占目标的比例；目标不按比例计的（持续下降、高于全国平均水平）印“不适用”。',
    ).default(false),
  })
  .meta({ id: 'indicator-results' })

const pointResultsSchema = z
  .strictObject({
    title: titleField,
    reports: reportsField.optional(),
    orientation: orientationField.optional(),
  })
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
  /** Undefined where it is an attachment, whose title it has. */
  readonly title: string | undefined
  /** The id of the plan; undefined where it is not known, which has been said. */
  readonly plan: string | undefined
  /** Undefined: upright; only an attachment may lie across its sheets. */
  readonly orientation: Table['orientation'] | undefined
  /** Undefined: all targets of the plan. */
  readonly targets: readonly PointTarget[] | undefined
  /** Undefined: the last year of the plan. */
  readonly year: number | undefined
  /** Whether it has a column of 完成率. */
  readonly withCompletion: boolean
  readonly path: Path
}

/** 要点完成情况: the points of a plan, and what its report says of each. */
export interface PointResults {
  readonly type: 'pointResults'
  readonly title: string | undefined
  readonly plan: string | undefined
  /** Undefined: upright; only an attachment may lie across its sheets. */
  readonly orientation: Table['orientation'] | undefined
  readonly path: Path
}

export function readIndicatorResults(
  scope: Scope,
  path: Path,
  { title, reports, indicators, orientation, year, completionRate }: z.infer<typeof indicatorResultsSchema>,
): IndicatorResults {
  const plan = findReported(scope, reports, path)
  return {
    type: 'indicatorResults',
    title: readName(scope, path, title),
    plan,
    orientation,
    targets: indicators && findTargets(scope, plan, indicators, [...path, 'indicators']),
    year,
    withCompletion: completionRate,
    path,
  }
}

export function readPointResults(
  scope: Scope,
  path: Path,
  { title, reports, orientation }: z.infer<typeof pointResultsSchema>,
): PointResults {
  const plan = findReported(scope, reports, path)
  return { type: 'pointResults', title: readName(scope, path, title), plan, orientation, path }
}

interface InText {
  readonly title?: string | undefined
  readonly orientation?: Table['orientation'] | undefined
}

/** Of a table between paragraphs, where nothing else says what it is. */
export function titled<S extends InText, R>(
  read: (scope: Scope, path: Path, source: S) => R,
): (scope: Scope, path: Path, source: S) => R {
  return (scope, path, source) => {
    if (source.title === undefined) reportMissing(scope, path, 'title', '标题')
    if (source.orientation === 'landscape') {
      const at = scope.parsed.locate([...path, 'orientation'])
      scope.report(
        diagnostic('value/choice', { found: 'landscape', expected: ['portrait'], nearest: [] }, at),
      )
    }
    return read(scope, path, source)
  }
}

function readName(scope: Scope, path: Path, written: string | undefined): string | undefined {
  return readPlainText(scope, [...path, 'title'], written)
}
