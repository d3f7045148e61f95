import type { Line, RichCell, RichTable } from '../../documents/index.ts'
import type { Unit } from '../../model/index.ts'
import type { PointChange } from '../compare-points.ts'
import type { PointContents } from '../contents.ts'
import { numberedName } from './point-cells.ts'
import { nothing, plain, type SheetContext, styled } from './sheet-context.ts'

type Role = 'leads' | 'support'

/** 部门增减表: what every department leads and supports in both years, in the order of the register. */
export function unitTable(context: SheetContext): RichTable {
  const { before, after, diff } = context
  const units = [...unitsIn(context)]
  return {
    title: '部门增减表',
    remark: '单位：项',
    columns: [
      { heading: '部门', width: 9, align: 'left' },
      ...(['牵头', '配合'] as const).flatMap((role) => [
        { heading: `${role}\n${before.label}`, width: 4.2, align: 'center' as const },
        { heading: `${role}\n${after.label}`, width: 4.2, align: 'center' as const },
        { heading: `${role}\n增减`, width: 3.4, align: 'center' as const },
      ]),
      { heading: '牵头增减的事项', width: 24, align: 'left' },
      { heading: '配合增减的事项', width: 16, align: 'left' },
    ],
    groups: [{ heading: undefined, rows: units.map((unit) => rowOf(unit, context)) }],
    notes:
      diff.units.dissolved.length > 0
        ? [`${before.label}后撤销：${diff.units.dissolved.map(before.nameOf).join('、')}。`]
        : [],
  }
}

/** Every department that has or had a part, once, as the newer register knows it. */
function unitsIn({ diff, before, after }: SheetContext): Iterable<Unit> {
  const { idOf } = diff.units
  const found = new Map<string, Unit>()
  for (const { point } of [...before.contents.points, ...after.contents.points])
    for (const unit of [...point.leads, ...point.support]) found.set(idOf(unit), unit)
  return found.values()
}

function rowOf(unit: Unit, context: SheetContext): RichCell[] {
  const { after } = context
  const roles = (['leads', 'support'] as const).map((role) => countOf(unit, role, context))
  const cells = roles.flatMap(({ was, is }): RichCell[] => {
    const net = is - was
    const sign = net > 0 ? `+${net}` : `${net}`.replace('-', '−')
    return [[plain(`${was}`)], [plain(`${is}`)], [net === 0 ? plain('0') : styled('strong', sign)]]
  })
  const [leads, support] = roles
  return [
    [plain(after.nameOf(unit))],
    ...cells,
    leads ? changedLines(leads, (change) => numberedName(change, context)) : nothing,
    support ? changedLines(support, (change) => `第${context.numberOf(change)}项`) : nothing,
  ]
}

interface UnitCount {
  readonly was: number
  readonly is: number
  readonly gained: readonly PointChange[]
  readonly lost: readonly PointChange[]
}

function countOf(unit: Unit, role: Role, { diff, before, after, changes }: SheetContext): UnitCount {
  const { idOf } = diff.units
  const id = idOf(unit)
  const has = (units: readonly Unit[]) => units.some((one) => idOf(one) === id)
  const count = (points: readonly PointContents[]) => points.filter(({ point }) => has(point[role])).length
  return {
    was: count(before.contents.points),
    is: count(after.contents.points),
    gained: changes.filter((change) => has(change[role].added)),
    lost: changes.filter((change) => has(change[role].removed)),
  }
}

function changedLines({ gained, lost }: UnitCount, name: (change: PointChange) => string): readonly Line[] {
  const lines = [
    ...(gained.length > 0 ? [plain(`增：${gained.map(name).join('；')}`)] : []),
    ...(lost.length > 0 ? [plain(`减：${lost.map(name).join('；')}`)] : []),
  ]
  return lines.length > 0 ? lines : nothing
}
