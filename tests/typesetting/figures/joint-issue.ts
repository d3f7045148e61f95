import type { MeasuredPdf, TextRun } from '../../helpers/measure-pdf.ts'
import { area, character, emBottom, emTop, pitch, rowsBetween } from '../../helpers/notice-measures.ts'
import type { Figure } from './figure.ts'
import { inkOfMark, redRule } from './letterhead.ts'
import { firstOf, lastOf, linesThat, type PlacedLine, spaceRightOf, theLine, visibleRuns } from './places.ts'

const joint = ['joint-two', 'joint-three'] as const

const number = (pdf: MeasuredPdf) => theLine(pdf, /^示医党发〔2025〕\d+号$/)
const date = (pdf: MeasuredPdf) => theLine(pdf, /^2025年2月21日$/)

/** What stands in the mark: the names from top to bottom, and 文件. */
function mark(pdf: MeasuredPdf): { names: readonly TextRun[][]; ending: TextRun } {
  const above = firstOf(pdf.pages).runs.filter(
    ({ text, font, baseline }) =>
      text.trim() !== '' && font.startsWith('PlanTitle') && baseline < number(pdf).line.baseline,
  )
  const [ending, ...others] = above.filter(({ text }) => text === '文件')
  if (!ending || others.length > 0) throw new Error('文件 does not stand in the mark once')
  const rows = Map.groupBy(
    above.filter((run) => run !== ending),
    ({ baseline }) => Math.round(baseline),
  )
  return { names: [...rows].toSorted(([a], [b]) => a - b).map(([, runs]) => runs), ending }
}

const left = (runs: readonly TextRun[]) => Math.min(...runs.map((run) => run.left))
const right = (runs: readonly TextRun[]) => Math.max(...runs.map((run) => run.right))
const baseline = (runs: readonly TextRun[]) => firstOf(runs).baseline

/** The rows of names that sign, from top to bottom; the date is not among them. */
function signed(pdf: MeasuredPdf): PlacedLine[] {
  const { page, line } = date(pdf)
  return linesThat(pdf, /医院/).filter(
    (placed) => placed.page === page && isOrgan(placed) && placed.line.baseline < line.baseline,
  )
}

function isOrgan({ line }: PlacedLine): boolean {
  return (
    line.text
      .replaceAll(' ', '')
      .replaceAll(/中共示例市人民医院委员会|示例市人民医院工会委员会|示例市人民医院/g, '') === '' &&
    line.runs.every(({ font }) => font.startsWith('PlanFang'))
  )
}

/** GB/T 9704-2012 7.2.4, 7.3.5: what several organs issue together. */
export const jointIssueFigures: readonly Figure[] = [
  {
    clause: '7.2.4',
    zh: '联合行文：标志上边缘至版心上边缘',
    en: 'joint issue: top of the mark below the top of the 版心',
    asked: 35,
    unit: 'mm',
    tolerance: 0.5,
    on: joint,
    measure: async (pdf) => (await inkOfMark(pdf)).top - area.top,
  },
  {
    clause: '7.2.4',
    zh: '联合行文：标志中机关名称两端对齐，左端相差',
    en: 'joint issue: names of the mark have one width, left ends apart',
    asked: 0,
    unit: 'mm',
    tolerance: 0.1,
    on: joint,
    measure: (pdf) => mark(pdf).names.map((name) => left(name) - left(firstOf(mark(pdf).names))),
  },
  {
    clause: '7.2.4',
    zh: '联合行文：标志中机关名称两端对齐，右端相差',
    en: 'joint issue: names of the mark have one width, right ends apart',
    asked: 0,
    unit: 'mm',
    tolerance: 0.1,
    on: joint,
    measure: (pdf) => mark(pdf).names.map((name) => right(name) - right(firstOf(mark(pdf).names))),
  },
  {
    clause: '7.2.4',
    zh: '联合行文：主办机关名称排列在前',
    en: 'joint issue: the first name is that of 主办机关',
    asked: '中共示例市人民医院委员会',
    on: joint,
    measure: (pdf) =>
      firstOf(mark(pdf).names)
        .map(({ text }) => text)
        .join(''),
  },
  {
    clause: '7.2.4',
    zh: '联合行文：“文件”以机关名称为准上下居中，相差',
    en: 'joint issue: 文件 in the middle of the height of the names, off it',
    asked: 0,
    unit: 'mm',
    tolerance: 0.1,
    on: joint,
    measure(pdf) {
      const { names, ending } = mark(pdf)
      return ending.baseline - (baseline(firstOf(names)) + baseline(lastOf(names))) / 2
    },
  },
  {
    clause: '7.2.4',
    zh: '联合行文：“文件”在机关名称右侧，间隔（标志的字宽）',
    en: 'joint issue: 文件 right of the names, in widths of a character of the mark',
    asked: 0.5,
    unit: 'number',
    isPractice: true,
    tolerance: 0.02,
    on: joint,
    measure(pdf) {
      const { names, ending } = mark(pdf)
      const ofMark = (ending.right - ending.left) / 2
      return Math.round(((ending.left - right(firstOf(names))) / ofMark) * 100) / 100
    },
  },
  {
    clause: '7.2.5',
    zh: '联合行文：发文字号在标志下空二行',
    en: 'joint issue: 发文字号 below the mark, half the leading of its own row included',
    asked: 2,
    unit: 'rows',
    tolerance: { below: 0, above: 0.3 },
    on: joint,
    measure: async (pdf) =>
      (emTop(number(pdf).line) - (await inkOfMark(pdf, number(pdf).line.baseline - 6)).bottom) / pitch,
  },
  {
    clause: '7.2.7',
    zh: '联合行文：红色分隔线在发文字号之下',
    en: 'joint issue: red rule below 发文字号',
    asked: 4,
    unit: 'mm',
    tolerance: 0.05,
    on: joint,
    measure: (pdf) => redRule(pdf).y0 - emBottom(number(pdf).line),
  },
  {
    clause: '7.3.3',
    zh: '联合行文：首页显示正文的行数至少',
    en: 'joint issue: rows of text on the first page, at least',
    asked: 1,
    unit: 'number',
    tolerance: { below: 0, above: 22 },
    on: [...joint, 'joint-unsealed'],
    measure: ({ pages }) => firstOf(pages).lines.filter(({ text }) => /研究通过|遵照执行/.test(text)).length,
  },
  {
    clause: '7.3.5.1',
    zh: '联合行文：署名并排，与最后一个印章同列的成文日期居中，两者中线之差',
    en: 'joint issue: middle of the last 署名 off the middle of 成文日期',
    asked: 0,
    unit: 'mm',
    tolerance: 0.1,
    on: joint,
    measure(pdf) {
      const last = lastOf(visibleRuns(lastOf(signed(pdf)).line))
      const { line } = date(pdf)
      return (last.left + last.right - line.left - line.right) / 2
    },
  },
  {
    clause: '7.3.5.2',
    zh: '联合行文，不加盖印章：署名依次向下，行距',
    en: 'joint issue without seals: from one 署名 down to the next, and to the date',
    asked: 1,
    unit: 'rows',
    tolerance: 0.02,
    on: ['joint-unsealed'],
    measure(pdf) {
      const lines = [...signed(pdf), date(pdf)].map(({ line }) => line)
      return lines.slice(1).map((line, index) => rowsBetween(lines[index] ?? line, line))
    },
  },
  {
    clause: '7.3.5.2',
    zh: '联合行文，不加盖印章：成文日期首字比各署名首字右移二字',
    en: 'joint issue without seals: 成文日期 begins right of the first character of each 署名',
    asked: 2,
    unit: 'characters',
    tolerance: 0.02,
    on: ['joint-unsealed'],
    measure: (pdf) => signed(pdf).map(({ line }) => (date(pdf).line.left - line.left) / character),
  },
  {
    clause: '7.3.5.2',
    zh: '联合行文，不加盖印章：最长的署名右空二字',
    en: 'joint issue without seals: space right of the longest 署名',
    asked: 2,
    unit: 'characters',
    tolerance: 0.02,
    on: ['joint-unsealed'],
    measure: (pdf) => Math.min(...signed(pdf).map(spaceRightOf)),
  },
]
