import {
  type Point,
  type PointProgress,
  type PointResults,
  type Table,
  unitNameOn,
} from '../../model/index.ts'
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
  { title, orientation = 'portrait' }: Pick<PointResults, 'title' | 'orientation'>,
  context: DocumentContext,
): Table<string> {
  const column = (heading: string, width: number, align: 'left' | 'center' = 'left') => ({
    heading,
    width,
    align,
  })
  // Words have the room that lying sheets have more.
  const more = orientation === 'landscape' ? 5 : 0
  // Who has nothing to show has no column for it.
  const withEvidence = answered.some(({ progress }) => (progress?.evidence.length ?? 0) > 0)
  return {
    caption: title,
    unit: undefined,
    orientation,
    columns: [
      column('序号', 2.9, 'center'),
      column('要点', (withEvidence ? 6.8 : 9.6) + more),
      column('牵头部门', 5.9),
      column('完成时限', 6.2),
      column('完成情况', 3.9, 'center'),
      column('说明', (withEvidence ? 5.9 : 8.4) + more),
      ...(withEvidence ? [column('佐证', 5.3 + more)] : []),
    ],
    rows: answered.map(({ point, answer, progress, state }, index) => [
      String(index + 1),
      answer?.title ?? pointTitle(point, context),
      point.leads.map((unit) => unitNameOn(unit, context.on)).join('、'),
      deadlineText(point, progress),
      state === undefined ? '未答复' : stateNames[state],
      answer?.reason ?? progress?.last.note ?? '',
      ...(withEvidence ? [progress?.evidence.join('、') ?? ''] : []),
    ]),
    notes: [],
  }
}

/** 2024年6月底前（延至2024年9月底前）: what was promised stays, beside until when it was put off. */
function deadlineText({ by, nature }: Point, progress: PointProgress | undefined): string {
  const promised = by ? printDeadline(by) : natures[nature]
  const extended = progress?.extendedTo
  return extended ? `${promised}（延至${printDeadline(extended)}）` : promised
}

const natures = { 'one-off': '', recurring: '每年', standing: '常年' } as const
