import { checkBoxes, framesOf, rowHeights } from '../../helpers/form-measures.ts'
import type { MeasuredPage, MeasuredPdf, Rule, TextRun } from '../../helpers/measure-pdf.ts'
import { emBottom, emMm, emTop, leftEdge, numberedPages, width } from '../../helpers/notice-measures.ts'
import type { Figure } from './figure.ts'
import { firstOf, lastOf } from './places.ts'

const whole = ['whole-form'] as const
const both = ['whole-form', 'merged-form'] as const

/** A check box is as high as this of the 12 pt of a table. */
const boxMm = emMm(0.8 * 12)
/** A row of a form with one row of text: the pitch of a table, 0.4 字 above and below it, and the rule above it. */
const rowMm = emMm(18 + 2 * 0.4 * 12 + 0.5)

const pagesWithFrames = (pdf: MeasuredPdf) =>
  numberedPages(pdf).filter(({ page }) => framesOf(page).length > 0)
const boxesOf = (pdf: MeasuredPdf) => pdf.pages.flatMap(checkBoxes)

/** The boxes of a page that stand on one row, row by row. */
function boxRows(page: MeasuredPage) {
  return [...Map.groupBy(checkBoxes(page), ({ top }) => Math.round(top / 3)).values()].filter(
    (row) => row.length > 1,
  )
}

/** Each box with the characters behind it. */
function boxesWithOptions(page: MeasuredPage) {
  const middleOf = (run: TextRun) => {
    const line = { ...run, runs: [run] }
    return (emTop(line) + emBottom(line)) / 2
  }
  return checkBoxes(page).map((box) => {
    const middle = (box.top + box.bottom) / 2
    const [run] = page.runs
      .filter(({ left, text }) => text.trim() !== '' && left > box.right - 0.1 && left < box.right + emMm(12))
      .toSorted((a, b) => Math.abs(middleOf(a) - middle) - Math.abs(middleOf(b) - middle))
    if (!run) throw new Error('a box without its option')
    return { gap: run.left - box.right, offMiddle: middle - middleOf(run) }
  })
}

/** The rules of blocks, without those of check boxes and those behind options. */
const tableRules = (page: MeasuredPage): Rule[] => {
  const frames = framesOf(page)
  const isOf = ({ x0, x1, y0, y1 }: Rule) =>
    frames.some(
      ({ left, right, top, bottom }) =>
        Math.min(Math.abs(x0 - left), Math.abs(x1 - right)) < 0.3 &&
        x1 - x0 > 100 &&
        (Math.abs(y0 - top) < 0.3 || Math.abs(y1 - bottom) < 0.3),
    )
  return page.rules.filter(isOf)
}

/** The columns in which a form has its boxes: how far those of one column are from the first of it. */
function offColumn(page: MeasuredPage): number[] {
  const firsts = boxRows(page).map((row) => firstOf(row))
  return [...Map.groupBy(firsts, ({ left }) => Math.round(left / 5)).values()].flatMap((column) =>
    column.map(({ left }) => left - firstOf(column).left),
  )
}

/** The middle of a vertical label above or below that of its cell: its first and its last character are as far in. */
function labelOffMiddle(page: MeasuredPage, label: string): number {
  const first = page.runs.findIndex((_, at) =>
    page.runs
      .slice(at, at + label.length)
      .map(({ text }) => text)
      .join('')
      .startsWith(label),
  )
  if (first < 0) throw new Error(`no ${label}`)
  const own = page.runs.slice(first, first + label.length)
  const [top, foot] = [firstOf(own), lastOf(own)]
  const above = page.rules.filter(
    ({ direction, x0, x1, y1 }) =>
      direction === 'horizontal' && x0 < top.left && x1 > top.left && y1 < top.baseline - 1 && x1 - x0 > 4,
  )
  const below = page.rules.filter(
    ({ direction, x0, x1, y0 }) =>
      direction === 'horizontal' && x0 < foot.left && x1 > foot.left && y0 > foot.baseline && x1 - x0 > 4,
  )
  const cell = (Math.max(...above.map(({ y1 }) => y1)) + Math.min(...below.map(({ y0 }) => y0))) / 2
  return (top.baseline + foot.baseline) / 2 - 0.38 * emMm(12) - cell
}

/** Check boxes and tables of a form. The standard is silent, and all of it is practice (§8: tables). */
export const formFigures: readonly Figure[] = [
  {
    clause: '8',
    zh: '方框为正方形：宽、高之差',
    en: 'check boxes are square: width less height',
    asked: 0,
    unit: 'mm',
    isPractice: true,
    tolerance: 0.05,
    on: both,
    measure: (pdf) => boxesOf(pdf).map(({ left, right, top, bottom }) => right - left - (bottom - top)),
  },
  {
    clause: '8',
    zh: '方框大小：0.8字',
    en: 'check boxes are 0.8 字 of a table wide',
    asked: Number(boxMm.toFixed(2)),
    unit: 'mm',
    isPractice: true,
    tolerance: 0.2,
    on: both,
    measure: (pdf) => boxesOf(pdf).map(({ left, right }) => right - left),
  },
  {
    clause: '8',
    zh: '同行各方框上端对齐',
    en: 'check boxes of one row: their tops off the first',
    asked: 0,
    unit: 'mm',
    isPractice: true,
    tolerance: 0.2,
    on: both,
    measure: (pdf) =>
      pdf.pages.flatMap((page) =>
        boxRows(page).flatMap((row) => row.map(({ top }) => top - firstOf(row).top)),
      ),
  },
  {
    clause: '8',
    zh: '同栏各行首个方框左端对齐',
    en: 'first check boxes of the rows of one column: off the first of them',
    asked: 0,
    unit: 'mm',
    isPractice: true,
    tolerance: 0.2,
    on: whole,
    measure: (pdf) => pdf.pages.flatMap(offColumn),
  },
  {
    clause: '8',
    zh: '方框与选项的字同高：中线之差',
    en: 'check boxes as high as their options stand: middle off the middle of the characters',
    asked: 0,
    unit: 'mm',
    isPractice: true,
    tolerance: 0.3,
    on: both,
    measure: (pdf) => pdf.pages.flatMap((page) => boxesWithOptions(page).map(({ offMiddle }) => offMiddle)),
  },
  {
    clause: '8',
    zh: '方框与选项相距',
    en: 'from a check box to its option',
    asked: 1.06,
    unit: 'mm',
    isPractice: true,
    tolerance: 0.2,
    on: both,
    measure: (pdf) => pdf.pages.flatMap((page) => boxesWithOptions(page).map(({ gap }) => gap)),
  },
  {
    clause: '8',
    zh: '表格框线与版心左右边缘齐',
    en: 'the frame of a form from the left and the right edge of the 版心, outside',
    asked: 0,
    unit: 'mm',
    isPractice: true,
    tolerance: 0.15,
    on: both,
    measure: (pdf) =>
      pagesWithFrames(pdf).flatMap(({ page, number }) => [
        // A frame is drawn along its middle.
        Math.min(...tableRules(page).map(({ x0, thickness }) => x0 - thickness / 2)) - leftEdge(number),
        Math.max(...tableRules(page).map(({ x1, thickness }) => x1 + thickness / 2)) -
          leftEdge(number) -
          width,
      ]),
  },
  {
    clause: '8',
    zh: '表格框线',
    en: 'thickness of the frame of a form',
    asked: 0.265,
    unit: 'mm',
    isPractice: true,
    tolerance: 0.02,
    on: both,
    measure: (pdf) =>
      pagesWithFrames(pdf).flatMap(({ page }) => tableRules(page).map(({ thickness }) => thickness)),
  },
  {
    clause: '8',
    zh: '表格各块相接：下一块框线距上一块',
    en: 'blocks of a form: from the frame of one to that of the next',
    asked: 0,
    unit: 'mm',
    isPractice: true,
    tolerance: 0.1,
    on: both,
    measure: (pdf) =>
      pagesWithFrames(pdf).flatMap(({ page }) => {
        const frames = framesOf(page)
        return frames.slice(1).map(({ top }, index) => top - (frames[index]?.bottom ?? 0))
      }),
  },
  {
    clause: '8',
    zh: '表头下各空行高',
    en: 'height of the empty rows of a list',
    asked: Number(rowMm.toFixed(2)),
    unit: 'mm',
    isPractice: true,
    tolerance: 0.25,
    on: whole,
    measure: (pdf) => {
      const page = lastOf(pdf.pages)
      return rowHeights(page, lastOf(framesOf(page)))
    },
  },
  {
    clause: '8',
    zh: '竖排的栏目在所跨各行正中：偏离中线',
    en: 'a vertical label in the middle of the rows that it takes: off it',
    asked: 0,
    unit: 'mm',
    isPractice: true,
    tolerance: 0.3,
    on: ['merged-form'],
    measure: (pdf) => [
      ...['申请人', '部门意见'].map((label) => labelOffMiddle(firstOf(pdf.pages), label)),
      ...pdf.pages.slice(1, 3).map((page) => labelOffMiddle(page, '医院意见')),
    ],
  },
]
