import type { Table } from '../../model/index.ts'
import { type Outcome, resultNames } from './outcome.ts'

/** 主要指标完成情况 as a table: what was promised, what came of it, and who says so. */
export function outcomeTable(outcomes: readonly Outcome[], caption: string | undefined): Table<string> {
  // In 字: the widest figures, 21.6%～23.6% and 暂无数据, stand on one row.
  const column = (heading: string, width: number, align?: 'left' | 'center') => ({ heading, width, align })
  return {
    caption,
    unit: undefined,
    orientation: 'portrait',
    columns: [
      column('序号', 2.9, 'center'),
      column('指标', 7.1, 'left'),
      column('上年', 4.9, 'center'),
      column('目标', 7.1, 'center'),
      column('实际', 4.9, 'center'),
      column('完成情况', 4.9, 'center'),
      column('数据来源', 5.2, 'left'),
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
