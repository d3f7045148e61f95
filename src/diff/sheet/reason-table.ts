import type { Line, RichCell, RichTable } from '../../documents/index.ts'
import type { Unit } from '../../model/index.ts'
import { type ChangeCode, classOf } from '../change-classes.ts'
import { pointName } from '../contents/point-name.ts'
import type { PointChange } from '../points/compare-points.ts'
import type { PlacedTarget } from '../targets/placed-target.ts'
import { isWeakened } from '../targets/target-change.ts'
import { unexplainedRows } from '../telling/missing-reasons.ts'
import { noteCell } from './point-cells.ts'
import {
  countedGroup,
  leadingPoint,
  nothing,
  orNothing,
  plain,
  type SheetContext,
  styled,
} from './sheet-context.ts'
import { targetLine } from './target-cells.ts'

const groups: readonly { readonly name: string; readonly codes: readonly ChangeCode[] }[] = [
  { name: '不再列入，未说明已完成', codes: ['dropped', 'cancelled', 'deferred'] },
  { name: '弱化', codes: ['weakened'] },
  { name: '完成退出、并入他项', codes: ['done', 'absorbed'] },
]

/** 取消与弱化事项说明: what is no longer, or less, and why. */
export function reasonTable(context: SheetContext): RichTable {
  const { changes } = context
  return {
    title: '取消与弱化事项说明',
    remark: '',
    columns: [
      { heading: '对应\n序号', width: 3.6, align: 'center' },
      { heading: '事项', width: 14, align: 'left' },
      { heading: '变化类型', width: 6, align: 'center' },
      { heading: '原要求与现要求', width: 20, align: 'left' },
      { heading: '牵头部门', width: 8, align: 'left' },
      { heading: '说明', width: 22, align: 'left' },
    ],
    keepsShortRows: true,
    groups: [
      ...groups.flatMap(({ name, codes }) => {
        const rows = changes.flatMap((change) => {
          const code = change.codes.find((one) => codes.includes(one))
          return code ? [rowOf(change, code, context)] : []
        })
        return countedGroup(name, rows)
      }),
      ...countedGroup('指标表中降低、取消或承诺弱化', weakRows(context)),
    ],
    notes: ['标有【须说明】的，由牵头部门补写理由后再提交审议。'],
  }
}

function rowOf(change: PointChange, code: ChangeCode, context: SheetContext): RichCell[] {
  const point = leadingPoint(change)
  const { nameOf } = change.after.length > 0 ? context.after : context.before
  const { name, severity } = classOf(code)
  return [
    [plain(`${context.numberOf(point)}`)],
    [plain(pointName(point))],
    [styled(severity === 'info' ? 'kept' : 'strong', name['zh-CN'])],
    orNothing(lessLines(change)),
    orNothing(point.point.leads.map((unit) => plain(nameOf(unit)))),
    noteCell(change, context),
  ]
}

/** What a table of indicators promises less, or no longer; of that which is gone nobody can say why in it. */
function weakRows({ diff, before, after }: SheetContext): RichTable['groups'][number]['rows'] {
  const ofPoints = new Set(diff.points.flatMap(({ targets }) => targets))
  const open = new Set(unexplainedRows(diff))
  return diff.rows
    .filter((row) => isWeakened(row) && !ofPoints.has(row))
    .map((row) => [
      nothing,
      [plain(row.indicator.name)],
      [styled('strong', row.after ? '弱化' : classOf('target-dropped').name['zh-CN'])],
      [targetLine(row)],
      orNothing(
        ownersOf(row.after ?? row.before).map((unit) => plain((row.after ? after : before).nameOf(unit))),
      ),
      open.has(row)
        ? [styled('gap', '【须说明】')]
        : orNothing(row.after?.target.reason === undefined ? [] : [plain(row.after.target.reason)]),
    ])
}

/** Who is responsible for a row of a table of indicators. */
function ownersOf(row: PlacedTarget | undefined): readonly Unit[] {
  const tables = row?.document.attachments.flatMap(({ indicators }) => indicators?.groups ?? []) ?? []
  return tables.flatMap(({ rows }) => rows).find(({ target }) => target === row?.target)?.owners ?? []
}

/** What was promised and is no longer, or is less. */
function lessLines({ after, targets, words }: PointChange): Line[] {
  const less = targets.filter(
    ({ codes }) => after.length === 0 || codes.some((code) => classOf(code).severity === 'error'),
  )
  return [
    ...less.map(targetLine),
    ...words
      .filter(({ sense }) => sense === 'weaker')
      .map(({ before, after }) => plain(`${before.clause}→${after.clause}`)),
  ]
}
