import type { Line, RichCell, RichTable, RowGroup } from '../../documents/index.ts'
import type { PointChange } from '../compare-points.ts'
import type { SectionChange } from '../compare-sections.ts'
import { pointName } from '../point-name.ts'
import {
  classCell,
  deadlineCell,
  noteCell,
  revisionCells,
  targetCell,
  unitCell,
  wordingCells,
} from './point-cells.ts'
import { nothing, plain, type SheetContext, sectionNumbers } from './sheet-context.ts'

/** 对照表 proper: every point of both years, by part of the newer plan; widths are practice. */
export function pointTable(context: SheetContext): RichTable {
  const { before, after, diff, changes } = context
  const numbers = sectionNumbers(diff.after)
  const bySection = Map.groupBy(changes, ({ after: [first] }) => first?.section)
  const groups = diff.sections.flatMap((section): RowGroup[] => {
    if (!section.after) return []
    const rows = [
      ...sectionRows(section),
      ...(bySection.get(section.after) ?? []).map((change) => rowOf(change, context)),
    ]
    if (rows.length === 0) return []
    return [{ heading: [...plain(numbers.get(section.after) ?? ''), ...titleOf(section)], rows }]
  })
  const gone = bySection.get(undefined) ?? []
  return {
    title: '逐项对照表',
    remark: '',
    columns: [
      { heading: '序号', width: 2.2, align: 'center' },
      { heading: `${before.label}表述`, width: 16.6, align: 'justify' },
      { heading: `${after.label}表述\n（修订处标红、下划线）`, width: 16.6, align: 'justify' },
      { heading: '变化\n类型', width: 5, align: 'center' },
      { heading: '指标变化\n（目标、上年实际、增减）', width: 10.6, align: 'left' },
      { heading: '牵头/配合\n变化', width: 7, align: 'left' },
      { heading: '时限变化', width: 5.8, align: 'left' },
      { heading: '规划任务\n/序时', width: 5, align: 'left' },
      { heading: '说明（取消、\n弱化必填）', width: 7, align: 'left' },
    ],
    groups: [
      ...groups,
      {
        heading: plain(`${before.label}列有、${after.label}不再列入的事项`),
        rows: gone.map((change) => rowOf(change, context)),
      },
    ].filter(({ rows }) => rows.length > 0),
    notes: [
      '删去的文字在旧表述中标红、加删除线，写入的文字在新表述中标红、加下划线；整项新增或不再列入的，不逐字标注。',
      '序号、空格和部门统一改称不作为修订标注。',
    ],
  }
}

function rowOf(change: PointChange, context: SheetContext): RichCell[] {
  return [
    [plain(`${context.numberOf(change)}`)],
    ...wordingCells(change),
    classCell(change),
    targetCell(change),
    unitCell(change, context),
    deadlineCell(change),
    planCell(change, context),
    noteCell(change, context),
  ]
}

/** The tasks of the longer plan that a point serves. */
function planCell({ before, after }: PointChange, { diff }: SheetContext): RichCell {
  const served = new Set([...before, ...after].flatMap(({ point }) => point.serves))
  const known = [...diff.before.points, ...diff.after.points]
  const names = [...served].map((id) => {
    const found = known.find(({ point }) => point.id === id)
    return plain(found ? pointName(found) : id)
  })
  return names.length > 0 ? names : nothing
}

/** The title of a part, with its revisions where it was another one. */
function titleOf({ before, title, after }: SectionChange): Line {
  return before ? title : plain(after?.title ?? '')
}

/** What a part says before its first point, where that has changed. */
function sectionRows({ text, codes }: SectionChange): RichCell[][] {
  if (text.length === 0) return []
  const isNew = codes.includes('section-added')
  return [
    [
      [],
      ...revisionCells(text),
      [plain(isNew ? '新增' : '文字修改')],
      ...Array.from({ length: 5 }, () => nothing),
    ],
  ]
}
