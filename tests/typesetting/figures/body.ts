import type { MeasuredPdf } from '../../helpers/measure-pdf.ts'
import { emBottom, emMm, emTop, offCentre, pitch, rowsBetween } from '../../helpers/notice-measures.ts'
import type { Figure } from './figure.ts'
import {
  faceOf,
  firstOf,
  gridRowOf,
  indentOf,
  lastOf,
  lineNextTo,
  linesThat,
  sizesOf,
  titleRows,
} from './places.ts'

const titled = ['titled', 'titled-long'] as const
const both = ['notice-2024-15', 'notice-2025-12'] as const

const titleOf = ({ pages }: MeasuredPdf) => titleRows(pages[0])
const subtitles = (pdf: MeasuredPdf) => linesThat(pdf, /^——/)

/** The rows of 主送机关: from below the title to the one that ends with a colon. */
function addressees(pdf: MeasuredPdf) {
  const page = firstOf(pdf.pages)
  const title = lastOf(titleOf(pdf))
  const below = page.lines.filter(({ baseline }) => baseline > title.baseline + 1)
  return below.slice(0, below.findIndex(({ text }) => text.endsWith('：')) + 1)
}

/** The rows of the long paragraph. */
const rowsOfText = (pdf: MeasuredPdf) => linesThat(pdf, /^字+。?$/)

/** GB/T 9704-2012 7.3.1 to 7.3.3: 标题, 主送机关, 正文. */
export const bodyFigures: readonly Figure[] = [
  {
    clause: '7.3.1',
    zh: '标题在红色分隔线下空二行',
    en: 'title below the red rule, half the leading of its own row included',
    asked: 2,
    unit: 'rows',
    tolerance: { below: 0, above: 0.3 },
    on: both,
    measure: (pdf) => {
      const rule = firstOf(firstOf(pdf.pages).rules.filter(({ colour }) => colour === '#e60012'))
      return (emTop(firstOf(titleOf(pdf))) - rule.y1) / pitch
    },
  },
  {
    clause: '7.3.1',
    zh: '标题字号：二号',
    en: 'size of the title: 2号',
    asked: 22,
    unit: 'pt',
    tolerance: 0.01,
    on: both,
    measure: (pdf) => titleOf(pdf).flatMap(sizesOf),
  },
  {
    clause: '7.3.1',
    zh: '标题字体',
    en: 'face of the title',
    asked: '小标宋',
    on: both,
    measure: (pdf) => titleOf(pdf).map(faceOf),
  },
  {
    clause: '7.3.1',
    zh: '标题各行居中：偏离版心中线',
    en: 'rows of the title centred: off the middle of the 版心',
    asked: 0,
    unit: 'mm',
    tolerance: 0.1,
    on: both,
    measure: (pdf) => titleOf(pdf).map((row) => offCentre(row, 1)),
  },
  {
    clause: '7.3.1',
    zh: '标题排成梯形或菱形：短于上下两行的行数',
    en: 'rows of the title make a trapezium or a rhombus: rows shorter than both beside them',
    asked: 0,
    unit: 'number',
    tolerance: 0,
    on: titled,
    measure: (pdf) => {
      const widths = titleOf(pdf).map(({ left, right }) => right - left)
      const isWaist = (at: number) => Math.min(widths[at - 1] ?? 0, widths[at + 1] ?? 0) > (widths[at] ?? 0)
      return widths.filter((_, at) => isWaist(at)).length
    },
  },
  {
    clause: '7.3.1',
    zh: '标题不排成长方形：最长、最短两行至少相差（标题的字）',
    en: 'rows of the title make no rectangle: the longest and the shortest apart, at least, in its 字',
    asked: 0.5,
    unit: 'characters',
    isPractice: true,
    tolerance: { below: 0, above: 20 },
    on: titled,
    measure: (pdf) => {
      const widths = titleOf(pdf).map(({ left, right }) => right - left)
      return (Math.max(...widths) - Math.min(...widths)) / emMm(22)
    },
  },
  {
    clause: '7.3.1',
    zh: '标题行距',
    en: 'from row to row of the title',
    asked: 1,
    unit: 'rows',
    isPractice: true,
    tolerance: 0.01,
    on: both,
    measure: (pdf) =>
      titleOf(pdf)
        .slice(1)
        .map((row, index) => rowsBetween(titleOf(pdf)[index] ?? row, row)),
  },
  {
    clause: '7.3.2',
    zh: '主送机关在标题下空一行',
    en: '主送机关 below the title, half the leading of both rows included',
    asked: 1,
    unit: 'rows',
    tolerance: { below: 0, above: 0.4 },
    on: [...both, 'addressed'],
    measure: (pdf) => (emTop(firstOf(addressees(pdf))) - emBottom(lastOf(titleOf(pdf)))) / pitch,
  },
  {
    clause: '7.3.2',
    zh: '主送机关顶格，回行仍顶格',
    en: '主送机关 from the left edge, also where it runs on',
    asked: 0,
    unit: 'characters',
    tolerance: 0.02,
    on: [...both, 'addressed'],
    measure: (pdf) => addressees(pdf).map((line) => indentOf({ line, number: 1 })),
  },
  {
    clause: '7.3.2',
    zh: '最后一个主送机关名称后标全角冒号',
    en: 'behind the last of 主送机关 stands',
    asked: '：',
    on: [...both, 'addressed'],
    measure: (pdf) => lastOf(addressees(pdf)).text.slice(-1),
  },
  {
    clause: '5.2.2',
    zh: '主送机关字号：三号',
    en: 'size of 主送机关: 3号',
    asked: 15.75,
    unit: 'pt',
    tolerance: 0.01,
    on: [...both, 'addressed'],
    measure: (pdf) => addressees(pdf).flatMap(sizesOf),
  },
  {
    clause: '7.3.2',
    zh: '主送机关字体',
    en: 'face of 主送机关',
    asked: '仿宋',
    on: [...both, 'addressed'],
    measure: (pdf) => addressees(pdf).map(faceOf),
  },
  {
    clause: '7.3.3',
    zh: '正文在主送机关下一行',
    en: 'text below 主送机关',
    asked: 1,
    unit: 'rows',
    tolerance: 0.02,
    on: [...both, 'addressed'],
    measure: (pdf) => {
      const page = firstOf(pdf.pages)
      const line = lastOf(addressees(pdf))
      return rowsBetween(line, lineNextTo({ page, number: 1, line }, 1))
    },
  },
  {
    clause: '7.3.3',
    zh: '每个自然段左空二字',
    en: 'first row of a paragraph from the left edge',
    asked: 2,
    unit: 'characters',
    tolerance: 0.02,
    on: ['full'],
    measure: (pdf) => indentOf(firstOf(rowsOfText(pdf))),
  },
  {
    clause: '7.3.3',
    zh: '回行顶格',
    en: 'its other rows from the left edge',
    asked: 0,
    unit: 'characters',
    tolerance: 0.02,
    on: ['full'],
    measure: (pdf) => rowsOfText(pdf).slice(1).map(indentOf),
  },
  {
    clause: '7.3.3',
    zh: '首页显示正文：正文首行所在面',
    en: 'the first page shows text: the page of its first row',
    asked: 1,
    unit: 'number',
    tolerance: 0,
    on: ['full', 'sent-to', 'addressed'],
    measure: (pdf) => firstOf(linesThat(pdf, /^字+。?$|^《.*现印发|^《以实干/)).number,
  },
  {
    clause: '7.3.7',
    zh: '所印发文件另面编排：标题行在第三行',
    en: 'what is issued begins a page; row of its title',
    asked: 3,
    unit: 'rows',
    isPractice: true,
    tolerance: 0.02,
    on: both,
    measure: ({ pages }) => gridRowOf(firstOf(titleRows(pages[1]))),
  },
  {
    clause: '7.3.1',
    zh: '副标题字体',
    en: 'face of a subtitle',
    asked: '楷体',
    isPractice: true,
    on: ['notice-2025-12'],
    measure: (pdf) => subtitles(pdf).map(({ line }) => faceOf(line)),
  },
]
