import type { MeasuredPage, MeasuredPdf } from '../../helpers/measure-pdf.ts'
import {
  area,
  emBottom,
  emTop,
  linesInArea,
  type NumberedPage,
  numberedPages,
  rowsBetween,
} from '../../helpers/notice-measures.ts'
import type { Figure } from './figure.ts'
import { faceOf, firstOf, lastOf, sizesOf } from './places.ts'

const both = ['notice-2024-15', 'notice-2025-12'] as const

/** The pages that the long text fills: on the next one it goes on. */
function fullPages(pdf: MeasuredPdf): NumberedPage[] {
  const isText = (page: MeasuredPage | undefined) =>
    page && linesInArea(page).every(({ text }) => /^字+$/.test(text))
  return numberedPages(pdf).filter(({ page, number }) => isText(page) && isText(pdf.pages[number]))
}

const fullRows = (pdf: MeasuredPdf) =>
  fullPages(pdf).flatMap(({ page, number }) => linesInArea(page).map((line) => ({ line, number })))

/** The ink of full pages within the 版心. */
async function inkOfFullPages(pdf: MeasuredPdf) {
  const boxes = fullPages(pdf).map(async ({ number }) =>
    (await pdf.ink(number)).bounds({ region: { bottom: area.bottom + 3 } }),
  )
  return (await Promise.all(boxes)).flatMap((box) => box ?? [])
}

/** GB/T 9704-2012 5.1 and 5.2: the sheet, the 版心 and its grid. */
export const sheetFigures: readonly Figure[] = [
  {
    clause: '5.1',
    zh: '纸宽',
    en: 'width of the sheet',
    asked: 210,
    unit: 'mm',
    tolerance: 0.005,
    on: both,
    measure: ({ pages }) => pages.map(({ width }) => width),
  },
  {
    clause: '5.1',
    zh: '纸高',
    en: 'height of the sheet',
    asked: 297,
    unit: 'mm',
    tolerance: 0.005,
    on: both,
    measure: ({ pages }) => pages.map(({ height }) => height),
  },
  {
    clause: '5.2.1',
    zh: '天头：满页首行墨迹',
    en: 'head margin: first ink of a full page',
    asked: 37,
    unit: 'mm',
    tolerance: 1,
    on: ['full'],
    measure: async (pdf) => (await inkOfFullPages(pdf)).map(({ top }) => top),
  },
  {
    clause: '5.2.1',
    zh: '版心下边缘：满页末行墨迹',
    en: 'foot of the 版心: last ink of a full page',
    asked: 262,
    unit: 'mm',
    tolerance: 1,
    on: ['full'],
    measure: async (pdf) => (await inkOfFullPages(pdf)).map(({ bottom }) => bottom),
  },
  {
    clause: '5.2.1',
    zh: '版心高',
    en: 'height of the 版心: from the first row of a full page to its last',
    asked: 225,
    unit: 'mm',
    tolerance: 0.1,
    on: ['full'],
    measure: (pdf) =>
      fullPages(pdf).map(({ page }) => {
        const lines = linesInArea(page)
        return emBottom(lastOf(lines)) - emTop(firstOf(lines))
      }),
  },
  {
    clause: '5.2.1',
    zh: '版心宽',
    en: 'width of the 版心: length of a full row',
    asked: 156,
    unit: 'mm',
    tolerance: 0.1,
    on: ['full'],
    measure: (pdf) => fullRows(pdf).map(({ line }) => line.right - line.left),
  },
  {
    clause: '5.2.1',
    zh: '订口：单页左侧',
    en: 'binding margin: on the left of odd pages',
    asked: 28,
    unit: 'mm',
    tolerance: 0.1,
    on: both,
    measure: (pdf) => edgesOf(pdf, 1).map(({ left }) => left),
  },
  {
    clause: '5.2.1',
    zh: '订口：双页右侧',
    en: 'binding margin: on the right of even pages',
    asked: 28,
    unit: 'mm',
    tolerance: 0.15,
    on: both,
    measure: (pdf) => edgesOf(pdf, 0).map(({ right }) => 210 - right),
  },
  {
    clause: '5.2.1',
    zh: '翻口：双页左侧',
    en: 'other margin: on the left of even pages',
    asked: 26,
    unit: 'mm',
    tolerance: 0.1,
    on: both,
    measure: (pdf) => edgesOf(pdf, 0).map(({ left }) => left),
  },
  {
    clause: '5.2.2',
    zh: '正文字号：三号',
    en: 'size of the text: 3号',
    asked: 15.75,
    unit: 'pt',
    tolerance: 0.01,
    on: ['full'],
    measure: (pdf) => fullRows(pdf).flatMap(({ line }) => sizesOf(line)),
  },
  {
    clause: '5.2.2',
    zh: '正文字体',
    en: 'face of the text',
    asked: '仿宋',
    on: ['full'],
    measure: (pdf) => fullRows(pdf).map(({ line }) => faceOf(line)),
  },
  {
    clause: '5.2.3',
    zh: '每面行数',
    en: 'rows of a full page',
    asked: 22,
    unit: 'number',
    tolerance: 0,
    on: ['full'],
    measure: (pdf) => fullPages(pdf).map(({ page }) => linesInArea(page).length),
  },
  {
    clause: '5.2.3',
    zh: '行距',
    en: 'from row to row: (225 mm − one 字) / 21',
    asked: 10.45,
    unit: 'mm',
    tolerance: 0.05,
    on: ['full'],
    measure: (pdf) =>
      fullPages(pdf).flatMap(({ page }) => {
        const lines = linesInArea(page)
        return lines.slice(1).map(({ baseline }, index) => baseline - (lines[index]?.baseline ?? 0))
      }),
  },
  {
    clause: '5.2.3',
    zh: '每行字数',
    en: 'characters of a full row',
    asked: 28,
    unit: 'number',
    tolerance: 0,
    on: ['full'],
    measure: (pdf) => fullRows(pdf).map(({ line }) => [...line.text].length),
  },
  {
    clause: '5.2.4',
    zh: '正文颜色：黑，满页不见他色',
    en: 'colour of the text: nothing but black and grey on a full page',
    asked: '黑',
    on: ['full'],
    measure: (pdf) =>
      Promise.all(
        fullPages(pdf)
          .slice(0, 1)
          .map(async ({ number }) => ((await pdf.ink(number)).bounds({ isInk: isColoured }) ? '彩' : '黑')),
      ),
  },
  {
    clause: '6.2',
    zh: '双面印刷：正反面各行高度之差',
    en: 'front and back: how much higher the rows of one lie',
    asked: 0,
    unit: 'mm',
    tolerance: 0.05,
    on: ['full'],
    measure: (pdf) => {
      const [front, back] = fullPages(pdf).map(({ page }) => linesInArea(page))
      return (front ?? []).map(({ baseline }, index) => baseline - (back?.[index]?.baseline ?? 0))
    },
  },
  {
    clause: '6.2',
    zh: '各行落在版心网格上：满页末行行次',
    en: 'rows stand on the grid of the 版心: from the first of a full page to its last',
    asked: 21,
    unit: 'rows',
    tolerance: 0.01,
    on: ['full'],
    measure: (pdf) =>
      fullPages(pdf).map(({ page }) => rowsBetween(firstOf(linesInArea(page)), lastOf(linesInArea(page)))),
  },
]

/** The outermost edges of the text on the pages of one parity that hold more than an imprint. */
function edgesOf(pdf: MeasuredPdf, parity: number) {
  return numberedPages(pdf).flatMap(({ page, number }) => {
    const lines = linesInArea(page)
    if (number % 2 !== parity || lines.length < 10) return []
    return {
      left: Math.min(...lines.map(({ left }) => left)),
      right: Math.max(...lines.map(({ right }) => right)),
    }
  })
}

function isColoured(red: number, green: number, blue: number): boolean {
  return Math.max(red, green, blue) - Math.min(red, green, blue) > 8
}
