import * as z from 'zod'
import { field } from '../field.ts'
import { lengthShapes, type Measure, readLength } from './length.ts'

/** A length of the page that an institution may set otherwise. */
export interface PageLength {
  readonly alias: string
  /** What it is, in Chinese, as a sentence. */
  readonly about: string
  /** The clause of GB/T 9704-2012; undefined where the standard is silent, and the value is practice. */
  readonly clause: string | undefined
  /** The standard's value, or that of practice, as one writes it. */
  readonly standard: string
  readonly measure: Measure
  /** The least and the most that makes sense, as one writes them. */
  readonly range: readonly [from: string, to: string]
}

function pageLength(
  alias: string,
  clause: string | undefined,
  measure: Measure,
  standard: string,
  range: PageLength['range'],
  about: string,
): PageLength {
  return { alias, clause, measure, standard, range, about }
}

/** Every length of the page, once: the profile, the keys of `typography`, their hover texts and docs/typography.md follow. */
// biome-ignore format: one length a line
export const pageLengths = {
  topMargin: pageLength('天头', '5.2.1', 'distance', '37mm', ['10mm', '100mm'], '天头：纸的上边到版心上边。'),
  bindingMargin: pageLength('订口', '5.2.1', 'distance', '28mm', ['10mm', '60mm'], '订口：装订一侧的纸边到版心，单页在左，双页在右。'),
  areaWidth: pageLength('版心宽', '5.2.1', 'distance', '156mm', ['100mm', '190mm'], '版心的宽。'),
  areaHeight: pageLength('版心高', '5.2.1', 'distance', '225mm', ['150mm', '270mm'], '版心的高。'),
  linesPerPage: pageLength('每面行数', '5.2.3', 'rows', '22行', ['15行', '40行'], '每面的行数；各行撑满版心，行距由此得出。'),
  charactersPerLine: pageLength('每行字数', '5.2.3', 'characters', '28字', ['15字', '45字'], '每行的字数；各字撑满版心，字距由此得出。'),
  bodySize: pageLength('正文字号', '5.2.2', 'size', '三号', ['10pt', '22pt'], '正文及未作特别说明的各要素的字号。三号按国标的版心、行数和字数取 15.75pt；办公软件的 16pt 每行只排得下 27 字。'),
  titleSize: pageLength('标题字号', '7.3.1', 'size', '二号', ['16pt', '36pt'], '标题的字号。'),
  smallSize: pageLength('版记字号', '7.4.2', 'size', '四号', ['9pt', '16pt'], '版记和页码的字号。'),
  imprintPitch: pageLength('版记行距', undefined, 'pitch', '25pt', ['14pt', '40pt'], '版记的行距。'),
  markTop: pageLength('标志上空', '7.2.4', 'distance', '35mm', ['0mm', '120mm'], '版心上边到发文机关标志上边。'),
  markSize: pageLength('标志字号', undefined, 'size', '36pt', ['22pt', '80pt'], '发文机关标志的字号，以醒目、美观、庄重为原则。'),
  rowsAboveNumber: pageLength('字号上空', '7.2.5', 'rows', '2行', ['0行', '6行'], '发文机关标志与发文字号之间空的行数。'),
  ruleGap: pageLength('红线上空', '7.2.7', 'distance', '4mm', ['1mm', '20mm'], '发文字号到红色分隔线。'),
  ruleThickness: pageLength('红线粗细', undefined, 'distance', '0.5mm', ['0.1mm', '3mm'], '红色分隔线的粗细。'),
  rowsAboveTitle: pageLength('标题上空', '7.3.1', 'rows', '2行', ['0行', '6行'], '红色分隔线与标题之间空的行数。'),
  rowsBelowTitle: pageLength('标题下空', '7.3.2', 'rows', '1行', ['0行', '4行'], '标题与主送机关之间空的行数。'),
  rowsAboveAttachments: pageLength('附件说明上空', '7.3.4', 'rows', '1行', ['0行', '4行'], '正文与附件说明之间空的行数。'),
  rowsAboveSealedSignature: pageLength('盖章署名上空', undefined, 'rows', '2行', ['1行', '6行'], '加盖印章时，正文与署名之间为印章留出的行数；印章上边距正文应在一行之内（7.3.5.1）。'),
  leastRowsAboveSealedSignature: pageLength('盖章署名最少上空', undefined, 'rows', '1行', ['0行', '6行'], '版面不够时（7.3.5.5），盖章署名之上至少留出的行数。'),
  rowsAboveSignature: pageLength('署名上空', '7.3.5.2', 'rows', '1行', ['0行', '4行'], '不加盖印章时，正文与署名之间空的行数。'),
  rowsAboveAttachedTitle: pageLength('附件标题上空', '7.3.7', 'rows', '2行', ['1行', '4行'], '附件首页的标题之上的行数，“附件”二字在其第一行。'),
  outerRule: pageLength('版记首末线', '7.4.1', 'distance', '0.35mm', ['0.1mm', '2mm'], '版记首条和末条分隔线的粗细。'),
  innerRule: pageLength('版记中间线', '7.4.1', 'distance', '0.25mm', ['0.1mm', '2mm'], '版记中间的分隔线的粗细。'),
  letterMarkTop: pageLength('信函标志上空', '10.1', 'distance', '30mm', ['10mm', '100mm'], '信函格式：纸的上边到发文机关标志上边。'),
  letterMarkSize: pageLength('信函标志字号', undefined, 'size', '初号', ['22pt', '80pt'], '信函格式：发文机关标志的字号，以醒目、美观、庄重为原则。'),
  letterRuleGap: pageLength('信函双线上空', '10.1', 'distance', '4mm', ['1mm', '20mm'], '信函格式：发文机关标志到第一条红色双线。'),
  letterRuleLength: pageLength('信函双线长', '10.1', 'distance', '170mm', ['100mm', '200mm'], '信函格式：红色双线的长，居中排布。'),
  letterRuleFoot: pageLength('信函双线下空', '10.1', 'distance', '20mm', ['10mm', '60mm'], '信函格式：第二条红色双线到纸的下边。'),
  letterThickRule: pageLength('信函粗线', undefined, 'distance', '1mm', ['0.1mm', '3mm'], '信函格式：红色双线中粗线的粗细。'),
  letterThinRule: pageLength('信函细线', undefined, 'distance', '0.35mm', ['0.1mm', '3mm'], '信函格式：红色双线中细线的粗细。'),
  letterRuleSpace: pageLength('信函线间', undefined, 'distance', '0.5mm', ['0.1mm', '3mm'], '信函格式：红色双线中两线之间的空白。'),
  rowsAboveLetterTitle: pageLength('信函标题上空', '10.1', 'rows', '2行', ['0行', '6行'], '信函格式：标题与其上最后一个要素之间空的行数。'),
  minutesMarkTop: pageLength('纪要标志上空', '10.3', 'distance', '35mm', ['0mm', '120mm'], '纪要格式：版心上边到纪要标志上边。'),
  rowsAboveAttendance: pageLength('出席上空', '10.3', 'rows', '1行', ['0行', '4行'], '纪要格式：正文或附件说明与“出席”之间空的行数。'),
  tableSize: pageLength('表格字号', undefined, 'size', '小四', ['7.5pt', '16pt'], '表格中文字的字号。'),
  tablePitch: pageLength('表格行距', undefined, 'pitch', '18pt', ['9pt', '30pt'], '表格中文字的行距。'),
  tableOuterRule: pageLength('表格外框', undefined, 'distance', '0.75pt', ['0.1mm', '2mm'], '表格外框线的粗细。'),
  tableInnerRule: pageLength('表格内线', undefined, 'distance', '0.5pt', ['0.1mm', '2mm'], '表格内线的粗细。'),
  pageNumberGap: pageLength('页码上空', '7.5', 'distance', '7mm', ['3mm', '25mm'], '版心下边到页码的一字线。'),
} as const satisfies Record<string, PageLength>

export type PageLengthName = keyof typeof pageLengths

/** The names of all lengths, in the order of the table. */
export const pageLengthNames = Object.keys(pageLengths).filter(
  (name): name is PageLengthName => name in pageLengths,
)

/** What each length comes to, in the unit of its measure. */
export type PageLengths = Readonly<Record<PageLengthName, number>>

/** Makes something of every length. */
export function mapLengths<T>(
  make: (length: PageLength, name: PageLengthName) => T,
): Record<PageLengthName, T> {
  const made = pageLengthNames.map((name) => [name, make(pageLengths[name], name)] as const)
  return Object.fromEntries(made) as Record<PageLengthName, T>
}

export const standardLengths: PageLengths = mapLengths(({ standard, measure }) =>
  readLength(standard, measure),
)

/** What the editor says of a length. */
function aboutLength({ about, clause, standard }: PageLength): string {
  return `${about}${clause === undefined ? `国标未作规定，惯用 ${standard}` : `国标（${clause}）：${standard}`}。`
}

/** `typography` in plan.yaml: what an institution sets otherwise than the standard. */
export const typographySchema = z.strictObject(
  mapLengths((length) => field(lengthShapes[length.measure](), length.alias, aboutLength(length)).optional()),
)

export type TypographySource = z.infer<typeof typographySchema>
