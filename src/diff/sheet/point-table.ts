import type { Line, RichCell, RichTable, RowGroup } from '../../documents/index.ts'
import { isPlan } from '../../model/index.ts'
import { classOf, type DetailCode } from '../change-classes.ts'
import type { FieldChange } from '../fields/compare-fields.ts'
import type { PointChange } from '../points/compare-points.ts'
import type { SectionChange } from '../points/compare-sections.ts'
import { codeOfWords } from '../points/word-codes.ts'
import { isRevised } from '../wording/revise-text.ts'
import { classCell, deadlineCell, noteCell, planCell, targetCell, unitCell } from './point-cells.ts'
import {
  leadingPoint,
  nothing,
  plain,
  quoted,
  type SheetContext,
  type SheetSide,
  sectionNumbers,
} from './sheet-context.ts'
import { isRewritten, pointWording, revisedWording, rewrittenName } from './wording-cells.ts'

/** 对照表 proper: every point of both years, by part of the newer plan; widths are practice. */
export function pointTable(context: SheetContext): RichTable {
  const { before, after, diff, changes } = context
  const numbers = sectionNumbers(diff.after)
  const bySection = Map.groupBy(changes, ({ after: [first] }) => first?.section)
  const rowsOf = (section: SectionChange) => [
    ...sectionRows(section, changes.length > 0),
    ...(section.after ? (bySection.get(section.after) ?? []) : []).map((one) => rowOf(one, context)),
  ]
  const kept = diff.sections.filter(({ after }) => after !== undefined)
  const parts = withWhatHoldsThem(kept.map((section) => ({ section, rows: rowsOf(section) }))).map(
    ({ section, rows }): RowGroup => {
      const number = plain((section.after && numbers.get(section.after)) ?? '')
      return { heading: [...number, ...titleOf(section), ...fateOf(section)], rows }
    },
  )
  const goneParts: RowGroup = {
    heading: plain(`${before.label}列有、${after.label}不再列入的部分`),
    rows: diff.sections.flatMap((section) => (section.after ? [] : [goneRow(section)])),
  }
  const gone: RowGroup = {
    heading: plain(`${before.label}列有、${after.label}不再列入的事项`),
    rows: (bySection.get(undefined) ?? []).map((change) => rowOf(change, context)),
  }
  const rest: RowGroup = { heading: plain('标题和引言'), rows: diff.fields.filter(isWording).map(fieldRow) }
  const table: RichTable = {
    title: '逐项对照表',
    remark: '',
    columns: columnsOf(before, after),
    groups: [...parts, ...[goneParts, gone, rest].filter(({ rows }) => rows.length > 0)],
    notes: [
      '删去的文字在旧表述中标红、加删除线，写入的文字在新表述中标红、加下划线；序号、空格和部门统一改称不标注。',
      '整项新增、不再列入的，和原文保留不足五分之一的（写“全文改写”），不逐字标注；前后表述相同的，后一栏写“同左”。',
    ],
  }
  return changes.length > 0 ? table : wordingAlone(table)
}

function columnsOf(before: SheetSide, after: SheetSide): RichTable['columns'] {
  return [
    { heading: '序号', width: 2.2, align: 'center' },
    { heading: `${before.label}表述`, width: 16.3, align: 'justify' },
    { heading: `${after.label}表述\n（修订处标红、下划线）`, width: 16.3, align: 'justify' },
    { heading: '变化\n类型', width: 5, align: 'center' },
    { heading: '指标变化（目标、\n上年实际、增减）', width: 10.2, align: 'left' },
    { heading: '牵头/配合\n变化', width: 6.9, align: 'left' },
    { heading: '时限变化', width: 6.2, align: 'left' },
    // 3个百分点 stays together.
    { heading: '规划任务\n/序时', width: 5.6, align: 'left' },
    { heading: '说明（取消、\n弱化必填）', width: 7.1, align: 'left' },
  ]
}

/** Of plans without points there is nothing to say but their words: the other columns would be empty from end to end. */
function wordingAlone(table: RichTable): RichTable {
  const [from, to] = [1, 4]
  return {
    ...table,
    columns: table.columns.slice(from, to),
    groups: table.groups.map((group) => ({ ...group, rows: group.rows.map((row) => row.slice(from, to)) })),
  }
}

function rowOf(change: PointChange, context: SheetContext): RichCell[] {
  const { before, after, isRewritten } = pointWording(change)
  return [
    [plain(`${context.numberOf(leadingPoint(change))}`)],
    before,
    after,
    classCell(change, isRewritten),
    targetCell(change),
    unitCell(change, context),
    deadlineCell(change),
    planCell(change, context),
    noteCell(change, context),
  ]
}

/** The title of a part, with its revisions where it was another one; of one that was written anew nothing is marked. */
function titleOf({ before, title, after }: SectionChange): Line {
  return before && after && !isRewritten(title) ? title : plain((after ?? before)?.title ?? '')
}

/** What became of a part as a whole: `（部分移位）`, `（部分改题，原为“强化专科建设”）`. */
function fateOf({ before, title, after, codes }: SectionChange): Line {
  // That its text was changed, or is gone, is said in the row of the text.
  const said = codes.filter((code) => code === 'section-added' || code === 'section-moved')
  const fates = [
    ...(before && after && isRewritten(title)
      ? [`${classOf('section-renamed').name['zh-CN']}，原为${quoted(before.title)}`]
      : []),
    ...said.map((code) => classOf(code).name['zh-CN']),
  ]
  return fates.length > 0 ? plain(`（${fates.join('；')}）`) : []
}

/** A part of the newer plan with what is said below its heading. */
interface ToldPart {
  readonly section: SectionChange
  readonly rows: RowGroup['rows']
}

/**
 * The parts below which something is said, or of which there is something to say themselves, and those that hold them: （一）
 * without the part above it is of any part.
 */
function withWhatHoldsThem(parts: readonly ToldPart[]): ToldPart[] {
  let below = 0
  return parts
    .toReversed()
    .filter(({ section, rows }) => {
      const depth = section.after?.trail.length ?? 0
      const isTold = rows.length > 0 || section.codes.some((code) => headingCodes.includes(code))
      if (!isTold && below <= depth) return false
      below = depth
      return true
    })
    .toReversed()
}

/** What the heading of a part says of it. */
const headingCodes: readonly DetailCode[] = ['section-added', 'section-moved', 'section-renamed']

/** What a part says before its first point; of a plan without points all that it says. */
function sectionRows({ text, words, before, after }: SectionChange, hasPoints: boolean): RichCell[][] {
  if (text.length === 0) return []
  const both = hasPoints ? '段首文字' : isRevised(text) ? '文字修改' : '延续不变'
  const firmness = new Set(words.map((one) => classOf(codeOfWords(one)).name['zh-CN']))
  return [wordingRow(text, [before && after ? both : '新增', ...firmness])]
}

/** A part that is gone, with what it said. */
function goneRow({ before, text }: SectionChange): RichCell[] {
  const said = text.length > 0 ? revisedWording(text).before : []
  return rowOfWords([plain(before?.title ?? ''), ...said], nothing, ['取消'])
}

/** Whether a field is read as part of the plan's own text, and not as a thing by itself. */
export function isWording({ key, document: { after } }: FieldChange): boolean {
  return isPlan(after) && ['title', 'subtitle', 'preamble'].includes(key)
}

function fieldRow({ name, revisions }: FieldChange): RichCell[] {
  return wordingRow(revisions, [name['zh-CN']])
}

/** A row of words alone. */
function wordingRow(revisions: SectionChange['text'], what: readonly string[]): RichCell[] {
  const { before, after, isRewritten } = revisedWording(revisions)
  return rowOfWords(before, after, isRewritten ? [...what, rewrittenName] : what)
}

function rowOfWords(before: RichCell, after: RichCell, change: readonly string[]): RichCell[] {
  return [[plain('')], before, after, change.map(plain), ...Array.from({ length: 5 }, () => nothing)]
}
