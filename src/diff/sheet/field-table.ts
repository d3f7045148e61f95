import { printDate, type RichCell, type RichTable, type RowGroup } from '../../documents/index.ts'
import type { FieldChange } from '../fields/compare-fields.ts'
import { nameOf } from '../fields/field.ts'
import { countedGroup, nothing, plain, type SheetSide, styled } from './sheet-context.ts'
import { revisedWording } from './wording-cells.ts'

/** Fields of one document, under the name by which the table speaks of it; its own ones need none. */
export interface FieldsOfDocument {
  readonly called: string | undefined
  readonly fields: readonly FieldChange[]
}

type Labels = Readonly<Record<'before' | 'after', Pick<SheetSide, 'label'>>>

/**
 * What changed beside points and parts: who is of which body, grading schemes, charts, attachments.
 *
 * @param groups as of {@link fieldGroups}
 */
export function fieldTable(title: string, groups: readonly RowGroup[], { before, after }: Labels): RichTable {
  return {
    title,
    remark: '',
    columns: [
      { heading: '项目', width: 14, align: 'left' },
      { heading: before.label, width: 25, align: 'justify' },
      { heading: after.label, width: 25, align: 'justify' },
      { heading: '变化类型', width: 6, align: 'center' },
    ],
    keepsShortRows: true,
    groups,
    notes: [
      '删去的文字标红、加删除线，写入的文字标红、加下划线；新增、取消的和原文保留不足五分之一的，不逐字标注。',
    ],
  }
}

/** What a field is part of, by how its key begins; the rest is what a document says of itself. */
const families: readonly { readonly name: string; readonly keys: readonly string[] }[] = [
  { name: '各部分', keys: ['sections', 'answers'] },
  { name: nameOf('roster')['zh-CN'], keys: ['roster'] },
  { name: '考核评价', keys: ['assessment', 'grading'] },
  { name: '图表', keys: ['chart', 'indicatorResults', 'pointResults', 'pictures'] },
  { name: '表格', keys: ['table', 'tables'] },
  { name: '附件', keys: ['attachments'] },
]
const ownFamily = '标题、文号、日期等'

/** The rows of the fields of a document, by what they are part of. */
export function fieldGroups({ called, fields }: FieldsOfDocument): RowGroup[] {
  const found = Map.groupBy(fields, familyOf)
  return [ownFamily, ...families.map(({ name }) => name)].flatMap((family) =>
    countedGroup(
      called === undefined ? family : `${called}：${family}`,
      (found.get(family) ?? []).map(rowOf),
    ),
  )
}

function familyOf({ key }: FieldChange): string {
  const [start = ''] = key.split('/')
  return families.find(({ keys }) => keys.includes(start))?.name ?? ownFamily
}

function rowOf({ key, name, before, after, revisions }: FieldChange): RichCell[] {
  const classes = key.startsWith('roster/') && key.includes('/people/') ? personClasses : textClasses
  const heading = [plain(name['zh-CN'])]
  const printed = dateKeys.includes(key) ? withDates : (cell: RichCell) => cell
  if (!before) return [heading, nothing, printed(wholeText(after)), [plain(classes.added)]]
  if (!after) return [heading, printed(wholeText(before)), nothing, [styled('strong', classes.gone)]]
  const wording = revisedWording(revisions)
  return [heading, printed(wording.before), printed(wording.after), [plain(classes.changed)]]
}

/** What is a day, or says one beside whose it was. */
const dateKeys = ['approval', 'effectiveOn', 'on', 'printedOn', 'signedOn']

/** `2025-02-21` as a paper for the leadership has it: 2025年2月21日 (GB/T 9704-2012, 7.3.5.4). */
function withDates(cell: RichCell): RichCell {
  return cell.map((line) =>
    line.map(({ kind, text }) => ({
      kind,
      text: text.replaceAll(/\d{4}-\d{2}-\d{2}/gu, (day) => printDate(day)),
    })),
  )
}

/** What stands on one side only is not marked: all of it is new, or gone. */
function wholeText(side: FieldChange['before']): RichCell {
  return side ? side.text.split('\n').map(plain) : nothing
}

const personClasses = { added: '新任', gone: '退出', changed: '任职调整' } as const
const textClasses = { added: '新增', gone: '取消', changed: '修改' } as const
