import * as z from 'zod'
import { diagnostic } from '../diagnostics/index.ts'
import { type ActualPeriod, readActualPeriod } from './actual-period.ts'
import type { ActualRecord, ActualValue } from './actual-record.ts'
import { actualPeriod, day, field, list, reference, text, year } from './field.ts'
import type { Indicator } from './indicators.ts'
import type { Path } from './path.ts'
import { progressField } from './progress.ts'
import { findIndicator, type RegisterScope } from './scope.ts'
import { readStanding } from './target-field.ts'

/** What an event (事项) came to: it has no amount. */
const eventWords: Readonly<Record<string, boolean>> = { 完成: true, 已完成: true, 未完成: false }

const actualSchema = z.strictObject({
  indicator: field(reference('indicator'), '指标名', '所记的指标，用名称、别名或标识。'),
  period: field(
    actualPeriod(),
    '统计期',
    '统计期：2024、2024H1、2024Q2、2024-06 或 2024-01..09；时期数写本期发生数，时点数写期末所在的一期。',
  ),
  value: field(
    z.union([text(), z.number()]),
    '数值',
    '实际数，如 21.4%、2640人次、五级；事项写 完成 或 未完成。',
  ),
  status: field(
    z.enum(['provisional', 'final', 'revised']),
    '状态',
    'provisional 快报数，final 定案数，revised 更正数；更正时另记一条，不改原来的一条。',
  ).default('final'),
  source: field(text(), '来源', '数出自何处，如 病案首页、财务年报、国家满意度调查平台。').optional(),
  on: field(day(), '日期', '日期，如 2025-01-08。').optional(),
})

/** `actuals.yaml`: what was reached in one year, and how far its points are, record by record; nothing in it is ever changed or taken out. */
export const actualsSchema = z
  .strictObject({
    year: field(year(), '年份', '本文件所记的年份。'),
    actuals: field(
      list(actualSchema),
      '实际数',
      '实际数台账：在 plan.yaml 中写台账文件的路径模式，在台账中按上报先后逐条记录。',
    ),
    progress: progressField,
  })
  .meta({
    title: 'actuals.yaml',
    description: '实际数台账：一年一份，只增不改；同一指标同一期以后记的定案数为准。',
  })

export type ActualsSource = z.infer<typeof actualsSchema>

/** Reads the records of one file; reports those that cannot be read, and leaves them out. */
export function readActuals(scope: RegisterScope, { year, actuals }: ActualsSource): ActualRecord[] {
  return actuals.flatMap((written, index): ActualRecord[] => {
    const path = ['actuals', index]
    const at = () => scope.parsed.locate([...path, 'indicator'])
    const indicator = findIndicator(scope, written.indicator, at)
    const period = String(written.period)
    const span = findPeriod(scope, period, year, [...path, 'period'])
    const value = indicator && readValue(scope, indicator, year, [...path, 'value'])
    if (!indicator || value === undefined || !span) return []
    const { status, source, on } = written
    return [{ indicator, period, span, year, value, status, source, on, parsed: scope.parsed, path }]
  })
}

/** The months that a figure is of, which are of the year of its file. */
function findPeriod(
  scope: RegisterScope,
  period: string,
  year: number,
  path: Path,
): ActualPeriod | undefined {
  const at = () => scope.parsed.locate(path)
  const span = readActualPeriod(period)
  if (!span) scope.report(diagnostic('value/form', { found: period, expected: 'actual-period' }, at()))
  else if (span.year !== year) scope.report(diagnostic('actual/other-year', { period, year }, at()))
  return span?.year === year ? span : undefined
}

function readValue(
  scope: RegisterScope,
  indicator: Indicator,
  year: number,
  path: Path,
): ActualValue | undefined {
  const written = scope.parsed.scalarText(path)?.trim() ?? ''
  const done = indicator.measure === 'event' ? eventWords[written] : undefined
  return done === undefined ? readStanding({ scope, indicator, year }, path) : { done }
}
