import type { RichCell, RichTable } from '../../documents/index.ts'
import { promisedPhrase } from '../../succession/index.ts'
import { type ChangeCode, classOf } from '../change-classes.ts'
import type { PointChange } from '../compare-points.ts'
import { pointName } from '../point-name.ts'
import { classCell, noteCell, targetClasses } from './point-cells.ts'
import { nothing, plain, type SheetContext } from './sheet-context.ts'

const groups: readonly { readonly name: string; readonly codes: readonly ChangeCode[] }[] = [
  { name: '不再列入，未完成', codes: ['dropped', 'cancelled', 'deferred'] },
  { name: '弱化', codes: ['weakened'] },
  { name: '完成退出、并入他项', codes: ['done', 'absorbed'] },
]

/** 取消与弱化事项说明: what is no longer, or less, and why. */
export function reasonTable(context: SheetContext): RichTable {
  const { before, after, changes } = context
  const rowsOf = (codes: readonly ChangeCode[]) =>
    changes
      .filter((change) => change.codes.some((code) => codes.includes(code)))
      .map((change) => rowOf(change, context))
  return {
    title: '取消与弱化事项说明',
    remark: '',
    columns: [
      { heading: '对应\n序号', width: 3.6, align: 'center' },
      { heading: '事项', width: 14, align: 'left' },
      { heading: '变化类型', width: 6, align: 'center' },
      { heading: `${before.label}要求与${after.label}要求`, width: 20, align: 'left' },
      { heading: '牵头部门', width: 8, align: 'left' },
      { heading: '说明', width: 22, align: 'left' },
    ],
    groups: groups
      .map(({ name, codes }) => ({ heading: plain(name), rows: rowsOf(codes) }))
      .filter(({ rows }) => rows.length > 0),
    notes: ['标有“须说明”的，由牵头部门补写理由后再提交审议。'],
  }
}

function rowOf(change: PointChange, context: SheetContext): RichCell[] {
  const { before, after, numberOf } = context
  const [first] = change.after.length > 0 ? change.after : change.before
  const side = change.after.length > 0 ? after : before
  return [
    [plain(`${numberOf(change)}`)],
    [plain(first ? pointName(first) : '')],
    classCell(change).slice(0, 1),
    lessCell(change),
    [plain(first ? first.point.leads.map(side.nameOf).join('、') : '')],
    noteCell(change, context),
  ]
}

/** What was promised and is no longer, or is less. */
function lessCell(change: PointChange): RichCell {
  const isGone = change.after.length === 0
  const lines = change.targets
    .filter(({ codes }) => isGone || codes.some((code) => classOf(code).severity === 'error'))
    .map((target) => {
      const phrases = [target.before, target.after].flatMap((one) =>
        one ? [promisedPhrase(one.target)] : [],
      )
      const classes = isGone ? [] : [...plain('（'), ...targetClasses(target), ...plain('）')]
      return [...plain(`${target.indicator.name}：${phrases.join('→')}`), ...classes]
    })
  return lines.length > 0 ? lines : nothing
}
