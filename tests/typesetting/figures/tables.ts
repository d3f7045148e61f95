import type { MeasuredPage, MeasuredPdf, Rule } from '../../helpers/measure-pdf.ts'
import { area, leftEdge, type NumberedPage, width } from '../../helpers/notice-measures.ts'
import {
  columnHeads,
  isLying,
  itemCells,
  type Lie,
  pagesOfEachTable,
  pagesOfTables,
  runsThat,
  textOf,
} from '../../helpers/table-measures.ts'
import type { Figure } from './figure.ts'
import { dashBelowArea, pageNumbers } from './page-number.ts'
import { faceNameOf, firstOf } from './places.ts'

const on = ['tables'] as const
const lies = ['lying', 'upright'] as const satisfies readonly Lie[]

const lyingPages = (pdf: MeasuredPdf) => pagesOfTables(pdf, 'lying')
const allTables = (pdf: MeasuredPdf) => lies.flatMap((lie) => pagesOfEachTable(pdf, lie))
const allPages = (pdf: MeasuredPdf) => allTables(pdf).flat()

/** The edge of the sheet that the head lies along. */
function edgeOfHead(placed: NumberedPage): string {
  const head = firstOf(columnHeads(placed.page))
  const cell = firstOf(itemCells(placed.page).toSorted((a, b) => a.left - b.left))
  const isLeft = cell.left > head.left
  const isBinding = isLeft === (placed.number % 2 === 1)
  return isBinding ? '订口' : '切口'
}

/** The pages that show no rule but those of a table: 版记 stands on the last one. */
const pagesOfRules = (pdf: MeasuredPdf) => allPages(pdf).filter(({ number }) => number < pdf.pages.length)

const framesOf = (pdf: MeasuredPdf) => pagesOfRules(pdf).map(({ page }) => frame(page))
const linesWithin = (pdf: MeasuredPdf) =>
  pagesOfRules(pdf).flatMap(({ page }) => page.rules.filter((rule) => !isOutermost(rule, page.rules)))

/** The outermost rules of a page. Left and right of a lying table lie along the head and the foot of the sheet. */
function frame(page: MeasuredPage): { readonly sides: readonly Rule[]; readonly ends: readonly Rule[] } {
  const along = page.runs.some(isLying) ? 'horizontal' : 'vertical'
  const outermost = page.rules.filter((rule) => isOutermost(rule, page.rules))
  return {
    sides: outermost.filter(({ direction }) => direction === along),
    ends: outermost.filter(({ direction }) => direction !== along),
  }
}

function isOutermost(rule: Rule, rules: readonly Rule[]): boolean {
  const middle = ({ direction, x0, x1, y0, y1 }: Rule) => (direction === 'vertical' ? x0 + x1 : y0 + y1) / 2
  const all = rules.filter(({ direction }) => direction === rule.direction).map(middle)
  const fromEnds = [middle(rule) - Math.min(...all), Math.max(...all) - middle(rule)]
  return Math.min(...fromEnds) < 0.2
}

const timesContinued = ({ page }: NumberedPage) => textOf(page).split('续表').length - 1

/** GB/T 9704-2012 8: 公文中的横排表格; what else there is to a table is practice. */
export const tableFigures: readonly Figure[] = [
  {
    clause: '8',
    zh: '横排表所在的纸仍竖放：纸宽',
    en: 'a lying table: width of its sheet, which stays upright',
    asked: 210,
    unit: 'mm',
    tolerance: 0.005,
    on,
    measure: (pdf) => lyingPages(pdf).map(({ page }) => page.width),
  },
  {
    clause: '8',
    zh: '横排表逆时针转',
    en: 'a lying table is turned counter-clockwise by',
    asked: 90,
    unit: 'degrees',
    tolerance: 0,
    on,
    measure: (pdf) =>
      lyingPages(pdf).flatMap((placed) =>
        [...columnHeads(placed.page), ...itemCells(placed.page)].map(({ angle }) => -angle),
      ),
  },
  {
    clause: '8',
    zh: '横排表：单页表头在',
    en: 'a lying table: on odd pages its head lies at',
    asked: '订口',
    on,
    measure: (pdf) =>
      lyingPages(pdf)
        .filter(({ number }) => number % 2 === 1)
        .map(edgeOfHead),
  },
  {
    clause: '8',
    zh: '横排表：双页表头在',
    en: 'a lying table: on even pages its head lies at',
    asked: '切口',
    on,
    measure: (pdf) =>
      lyingPages(pdf)
        .filter(({ number }) => number % 2 === 0)
        .map(edgeOfHead),
  },
  {
    clause: '8',
    zh: '横排表的页码位置与其他页一致：一字线距版心下边缘',
    en: 'page number beside a lying table where it is elsewhere: dashes below the foot of the 版心',
    asked: 7,
    unit: 'mm',
    tolerance: 0.3,
    on,
    measure: (pdf) => {
      const numbers = lyingPages(pdf).map(({ number }) => number)
      const placed = pageNumbers(pdf).filter(({ number }) => numbers.includes(number))
      return Promise.all(placed.map((one) => dashBelowArea(pdf, one)))
    },
  },
  {
    clause: '8',
    zh: '横排表宽，与版心等高',
    en: 'width of a lying table: the height of the 版心',
    asked: area.bottom - area.top,
    unit: 'mm',
    isPractice: true,
    tolerance: 0.5,
    on,
    measure: (pdf) =>
      lyingPages(pdf).map(({ page }) => {
        const rules = page.rules.filter(({ direction }) => direction === 'vertical')
        return Math.max(...rules.map(({ y1 }) => y1)) - Math.min(...rules.map(({ y0 }) => y0))
      }),
  },
  {
    clause: '8',
    zh: '横排表左边缘不出版心：框线距版心左边缘不小于',
    en: 'the left edge of a lying table within the 版心: its rules from the left edge, at least',
    asked: 0,
    unit: 'mm',
    isPractice: true,
    tolerance: { below: 0.2, above: 156 },
    on,
    measure: (pdf) =>
      lyingPages(pdf).map(
        ({ page, number }) => Math.min(...page.rules.map(({ x0 }) => x0)) - leftEdge(number),
      ),
  },
  {
    clause: '8',
    zh: '表中字号：小四',
    en: 'size of a table: 小四',
    asked: 12,
    unit: 'pt',
    isPractice: true,
    tolerance: 0.02,
    on,
    measure: (pdf) =>
      allPages(pdf).flatMap((placed) =>
        [...columnHeads(placed.page), ...itemCells(placed.page)].map(({ size }) => size),
      ),
  },
  {
    clause: '8',
    zh: '表头字体',
    en: 'face of the head of a table',
    asked: '黑体',
    isPractice: true,
    on,
    measure: (pdf) =>
      allPages(pdf).flatMap((placed) => columnHeads(placed.page).map(({ font }) => faceNameOf(font))),
  },
  {
    clause: '8',
    zh: '表中字体',
    en: 'face of the cells of a table',
    asked: '仿宋',
    isPractice: true,
    on,
    measure: (pdf) =>
      allPages(pdf).flatMap((placed) => itemCells(placed.page).map(({ font }) => faceNameOf(font))),
  },
  {
    clause: '8',
    zh: '表的左右框线',
    en: 'thickness of the frame left and right of a table',
    asked: 0.265,
    unit: 'mm',
    isPractice: true,
    tolerance: 0.02,
    on,
    measure: (pdf) => framesOf(pdf).flatMap(({ sides }) => sides.map(({ thickness }) => thickness)),
  },
  {
    clause: '8',
    zh: '表的上下框线，每面都有',
    en: 'thickness of the frame above and below a table, on each of its pages',
    asked: 0.265,
    unit: 'mm',
    isPractice: true,
    tolerance: 0.02,
    on,
    measure: (pdf) => framesOf(pdf).flatMap(({ ends }) => ends.map(({ thickness }) => thickness)),
  },
  {
    clause: '8',
    zh: '竖排表的框线与版心左右边缘齐',
    en: 'the frame of an upright table from the left and the right edge of the 版心, outside',
    asked: 0,
    unit: 'mm',
    isPractice: true,
    tolerance: 0.1,
    on,
    measure: (pdf) =>
      pagesOfTables(pdf, 'upright').flatMap(({ page, number }) => [
        Math.min(...page.rules.map(({ x0 }) => x0)) - leftEdge(number),
        Math.max(...page.rules.map(({ x1 }) => x1)) - leftEdge(number) - width,
      ]),
  },
  {
    clause: '8',
    zh: '表的内线',
    en: 'thickness of the rules within a table',
    asked: 0.176,
    unit: 'mm',
    isPractice: true,
    tolerance: 0.02,
    on,
    measure: (pdf) => linesWithin(pdf).map(({ thickness }) => thickness),
  },
  {
    clause: '8',
    zh: '表头每面都有',
    en: 'heads of a table on each of its pages',
    asked: 1,
    unit: 'number',
    isPractice: true,
    tolerance: 0,
    on,
    measure: (pdf) => allPages(pdf).map(({ page }) => runsThat(page, /指标名称/).length),
  },
  {
    clause: '8',
    zh: '表的首面不写“续表”',
    en: '续表 on the first page of a table',
    asked: 0,
    unit: 'number',
    isPractice: true,
    tolerance: 0,
    on,
    measure: (pdf) => allTables(pdf).flatMap((pages) => pages.slice(0, 1).map(timesContinued)),
  },
  {
    clause: '8',
    zh: '其后各面写“续表”',
    en: '续表 on each of its other pages',
    asked: 1,
    unit: 'number',
    isPractice: true,
    tolerance: 0,
    on,
    measure: (pdf) => allTables(pdf).flatMap((pages) => pages.slice(1).map(timesContinued)),
  },
]
