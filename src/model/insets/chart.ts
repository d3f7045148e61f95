import * as z from 'zod'
import { diagnostic } from '../../diagnostics/index.ts'
import { field, formError, id, list, reference, text, year } from '../field.ts'
import type { PointTarget } from '../point-target.ts'
import { readPlainText } from '../prose.ts'
import { findReported, findTargets, reportsField } from '../reported.ts'
import type { Path, Scope } from '../scope.ts'

/** So many indicators one picture holds on one page. */
const mostIndicators = 16

const chartSchema = z
  .strictObject({
    id: field(id(), '标识', '永久标识；正文用 {{picture "标识"}} 引用，印成“图1”。').optional(),
    type: field(
      z.enum(['bullet', 'progress', 'line']),
      '图形',
      'bullet 各指标的目标、实际与上年；progress 各部分要点的完成情况；line 各指标逐年的规划与实际。',
    ),
    title: field(text(), '标题', '图名，印在图下；不写“图1”，编号由系统编排。'),
    reports: reportsField.optional(),
    indicators: field(
      list(reference('indicator'))
        .min(1, formError('indicators'))
        .max(mostIndicators, formError('indicators')),
      '指标',
      '画出的各指标，按自上而下的顺序；必须是计划中有目标的指标。progress 不写。',
    ).optional(),
    year: field(year(), '年份', '画哪一年的完成情况；不写时为计划的最后一年。只用于 bullet。').optional(),
    table: field(
      z.enum(['shown', 'hidden']),
      '表',
      'shown 图下印出同样数字的表；hidden 纸上不印，网页上仍可查看。',
    ).default('hidden'),
  })
  .meta({ id: 'chart' })

export const chartField = field(chartSchema.optional(), '图', '由目标和实际数画出的图，不用另填数字。')

/** A picture of a plan and of what came of it; all that it shows is taken from the plan and the register of actuals. */
export interface Chart {
  readonly type: 'chart'
  readonly look: 'bullet' | 'progress' | 'line'
  readonly title: string
  readonly number: number | undefined
  /** The id of the plan; undefined where it is not known, which has been said. */
  readonly plan: string | undefined
  readonly targets: readonly PointTarget[]
  /** Undefined: the last year of the plan. */
  readonly year: number | undefined
  /** Whether its figures are printed below it, too. */
  readonly isTableShown: boolean
  readonly path: Path
}

export function readChart(scope: Scope, path: Path, source: z.infer<typeof chartSchema>): Chart {
  const { type: look, title, reports, indicators, year, table } = source
  const plan = findReported(scope, reports, path)
  const report = (code: 'missing' | 'unknown', key: string, alias: string) => {
    const at = scope.parsed.locate(code === 'missing' ? path : [...path, key], 'key')
    if (code === 'missing') scope.report(diagnostic('key/missing', { key, alias }, at))
    else scope.report(diagnostic('key/exclusive', { keys: ['type', key] }, at))
  }
  if (look === 'progress' && indicators) report('unknown', 'indicators', '指标')
  if (look !== 'progress' && !indicators) report('missing', 'indicators', '指标')
  if (look !== 'bullet' && year !== undefined) report('unknown', 'year', '年份')
  return {
    type: 'chart',
    look,
    title: readPlainText(scope, [...path, 'title'], title),
    number: scope.figures.at(path),
    plan,
    targets: findTargets(scope, plan, indicators ?? [], [...path, 'indicators']),
    year,
    isTableShown: table === 'shown',
    path,
  }
}
