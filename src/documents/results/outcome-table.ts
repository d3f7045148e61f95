import type { Table } from '../../model/index.ts'
import { type Outcome, resultNames } from './outcome.ts'

/** In 字, so that the widest figures, 21.6%～23.6% and 暂无数据, stand on one row; across the sheet names and sources do too. */
const widths = {
  portrait: { name: 6.6, before: 5.4, goal: 7.1, actual: 5.4, source: 4.7 },
  landscape: { name: 12.3, before: 5.3, goal: 9, actual: 5.4, source: 13.3 },
} as const

/** 主要指标完成情况 as a table: what was promised, what came of it, and who says so. */
export function outcomeTable(
  outcomes: readonly Outcome[],
  caption: string | undefined,
  orientation: Table['orientation'] = 'portrait',
): Table<string> {
  const column = (heading: string, width: number, align?: 'left' | 'center') => ({ heading, width, align })
  const { name, before, goal, actual, source } = widths[orientation]
  return {
    caption,
    unit: undefined,
    orientation,
    columns: [
      column('序号', 2.9, 'center'),
      column('指标', name, 'left'),
      column('上年', before, 'center'),
      column('目标', goal, 'center'),
      column('实际', actual, 'center'),
      column('完成情况', 4.9, 'center'),
      column('数据来源', source, 'left'),
    ],
    rows: outcomes.map(({ indicator, goal, actual, before, achievement, source }, index) => [
      String(index + 1),
      indicator.name,
      before?.printed ?? unknown,
      goal.printed,
      actual?.printed ?? unknown,
      achievement === undefined ? notJudged : resultNames[achievement],
      source,
    ]),
    notes: [],
  }
}

/** What nobody has recorded is said as such. */
const unknown = '暂无数据'
const notJudged = '—'
