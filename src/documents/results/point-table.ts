import { type Table, unitNameOn } from '../../model/index.ts'
import { printDeadline } from '../dates.ts'
import type { DocumentContext } from '../define-document.ts'
import { pointTitle } from '../point-name.ts'
import type { AnsweredPoint } from './answered.ts'
import { stateNames } from './state-names.ts'

/**
 * 要点完成情况 as a table: who had to do what by when, and what came of it.
 */
export function pointTable(
  answered: readonly AnsweredPoint[],
  caption: string | undefined,
  context: DocumentContext,
): Table<string> {
  const column = (heading: string, width: number, align: 'left' | 'center' = 'left') => ({
    heading,
    width,
    align,
  })
  return {
    caption,
    unit: undefined,
    orientation: 'portrait',
    columns: [
      column('序号', 2.9, 'center'),
      column('要点', 9.6),
      column('牵头部门', 5.9),
      column('完成时限', 6.2),
      column('完成情况', 3.9, 'center'),
      column('说明', 8.4),
    ],
    rows: answered.map(({ point, answer }, index) => [
      String(index + 1),
      answer?.title ?? pointTitle(point, context),
      point.leads.map((unit) => unitNameOn(unit, context.on)).join('、'),
      point.by ? printDeadline(point.by) : natures[point.nature],
      answer ? stateNames[answer.state] : '未答复',
      answer?.reason ?? '',
    ]),
    notes: [],
  }
}

const natures = { 'one-off': '', recurring: '每年', standing: '常年' } as const
