import type { RichCell, RichTable } from '../../documents/index.ts'
import type { PointContents } from '../contents/contents.ts'
import { pointName } from '../contents/point-name.ts'
import { type Load, type UnitLoad, unitLoads } from '../telling/unit-loads.ts'
import { orNothing, plain, quoted, type SheetContext, styled } from './sheet-context.ts'

/** 部门增减表: what every department leads and supports in both years, and which tasks came and went. */
export function unitTable(context: SheetContext): RichTable {
  const { before, after, diff } = context
  const units = unitLoads(diff)
  const idle = units.filter(({ isIdle }) => isIdle)
  const added = diff.units.added.map(after.nameOf)
  const dissolved = diff.units.dissolved.map(before.nameOf)
  return {
    title: '部门增减表',
    remark: '单位：项',
    columns: [
      { heading: '部门', width: 9.5, align: 'left' },
      ...['牵头', '配合'].flatMap((role) => [
        { heading: `${role}\n${before.label}`, width: 4.2, align: 'center' as const },
        { heading: `${role}\n${after.label}`, width: 4.2, align: 'center' as const },
        { heading: `${role}\n增减`, width: 3.4, align: 'center' as const },
      ]),
      { heading: '牵头增减的事项', width: 25, align: 'left' },
      { heading: '配合增减的事项', width: 16, align: 'left' },
    ],
    keepsShortRows: true,
    groups: [
      {
        heading: undefined,
        rows: units.filter(({ isIdle }) => !isIdle).map((unit) => rowOf(unit, context)),
      },
    ],
    notes: [
      '“第N项”是逐项对照表中的序号；“△”指牵头事项过多。',
      ...(added.length > 0 ? [`${after.label}新设：${added.join('、')}。`] : []),
      ...(dissolved.length > 0 ? [`${before.label}后撤销：${dissolved.join('、')}。`] : []),
      ...(idle.length > 0 ? [`${after.label}没有任务：${idle.map(({ name }) => name).join('、')}。`] : []),
    ],
  }
}

function rowOf({ name, lead, support, isOverloaded }: UnitLoad, context: SheetContext): RichCell[] {
  const { numberOf } = context
  const number = (point: PointContents) => `第${numberOf(point)}项`
  return [
    [plain(`${name}${isOverloaded ? '△' : ''}`)],
    ...countCells(lead),
    ...countCells(support),
    changedLines(lead, (point) => `${number(point)}${quoted(pointName(point))}`, '；'),
    changedLines(support, number, '、'),
  ]
}

function countCells({ before, after }: Load): RichCell[] {
  const net = after.length - before.length
  const sign = net > 0 ? `+${net}` : `−${-net}`
  return [
    [plain(`${before.length}`)],
    [plain(`${after.length}`)],
    [net === 0 ? plain('0') : styled('strong', sign)],
  ]
}

function changedLines(
  { gained, lost, regrouped }: Load,
  name: (point: PointContents) => string,
  mark: string,
): RichCell {
  const all = (points: readonly PointContents[]) => [...new Set(points.map(name))].join(mark)
  return orNothing([
    ...(gained.length > 0 ? [plain(`增：${all(gained)}`)] : []),
    ...(lost.length > 0 ? [plain(`减：${all(lost)}`)] : []),
    ...(regrouped > 0 ? [plain(`因拆分增${regrouped}项`)] : []),
    ...(regrouped < 0 ? [plain(`因合并减${-regrouped}项`)] : []),
  ])
}
