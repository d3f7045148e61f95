import { isRed, type MeasuredPage, type MeasuredPdf, type Rule } from '../../helpers/measure-pdf.ts'
import { emBottom, offCentre } from '../../helpers/notice-measures.ts'
import type { Figure } from './figure.ts'
import { faceOf, firstOf, lastOf } from './places.ts'

/** The letters that are measured. */
export const letters = ['letter-short', 'letter-marked'] as const

/** The edges of the sheet. */
const sheet = { width: 210, height: 297 }

const redRules = (page: MeasuredPage): Rule[] =>
  page.rules.filter(({ colour }) => colour === '#e60012').toSorted((a, b) => a.y0 - b.y0)

/** The two lines of the first double rule, and those of the second. */
export function doubleRules({ pages }: MeasuredPdf): readonly [first: Rule[], second: Rule[]] {
  const rules = redRules(firstOf(pages))
  return [rules.slice(0, 2), rules.slice(2)]
}

async function inkOfMark(pdf: MeasuredPdf) {
  const bottom = firstOf(doubleRules(pdf)[0]).y0 - 0.5
  const ink = (await pdf.ink(1)).bounds({ isInk: isRed, region: { bottom } })
  if (!ink) throw new Error('no red ink above the first double rule')
  return ink
}

const mark = (pdf: MeasuredPdf) => firstOf(firstOf(pdf.pages).lines)

const thicknessesOf = (rules: readonly Rule[]) =>
  rules.map(({ thickness }) => (thickness > 0.6 ? '粗' : '细')).join('下')

/** GB/T 9704-2012 10.1: 信函格式: 发文机关标志 and the red double rules. */
export const letterHeadFigures: readonly Figure[] = [
  {
    clause: '10.1',
    zh: '信函：发文机关标志上边缘至上页边',
    en: 'a letter: top of 发文机关标志 below the top of the sheet',
    asked: 30,
    unit: 'mm',
    tolerance: 0.5,
    on: letters,
    measure: async (pdf) => (await inkOfMark(pdf)).top,
  },
  {
    clause: '10.1',
    zh: '信函：发文机关标志居中，偏离版心中线',
    en: 'a letter: 发文机关标志 centred, off the middle of the 版心',
    asked: 0,
    unit: 'mm',
    tolerance: 0.5,
    on: letters,
    measure: async (pdf) => offCentre(await inkOfMark(pdf), 1),
  },
  {
    clause: '10.1',
    zh: '信函：发文机关标志不加“文件”',
    en: 'a letter: 发文机关标志 without 文件',
    asked: '示例市人民医院',
    on: letters,
    measure: (pdf) => mark(pdf).text,
  },
  {
    clause: '10.1',
    zh: '信函：发文机关标志字体',
    en: 'a letter: face of 发文机关标志',
    asked: '小标宋',
    isPractice: true,
    on: letters,
    measure: (pdf) => faceOf(mark(pdf)),
  },
  {
    clause: '10.1',
    zh: '信函：第一条红色双线在发文机关标志之下',
    en: 'a letter: first double rule below 发文机关标志',
    asked: 4,
    unit: 'mm',
    tolerance: 0.1,
    on: letters,
    measure: (pdf) => firstOf(doubleRules(pdf)[0]).y0 - emBottom(mark(pdf)),
  },
  {
    clause: '10.1',
    zh: '信函：第二条红色双线至下页边',
    en: 'a letter: second double rule above the foot of the sheet',
    asked: 20,
    unit: 'mm',
    tolerance: 0.1,
    on: letters,
    measure: (pdf) => sheet.height - lastOf(doubleRules(pdf)[1]).y1,
  },
  {
    clause: '10.1',
    zh: '信函：第一条红色双线的两线',
    en: 'a letter: the lines of the first double rule, the thick one above',
    asked: '粗下细',
    on: letters,
    measure: (pdf) => thicknessesOf(doubleRules(pdf)[0]),
  },
  {
    clause: '10.1',
    zh: '信函：第二条红色双线的两线',
    en: 'a letter: the lines of the second double rule, the thin one above',
    asked: '细下粗',
    on: letters,
    measure: (pdf) => thicknessesOf(doubleRules(pdf)[1]),
  },
  {
    clause: '10.1',
    zh: '信函：粗线',
    en: 'a letter: thickness of the thick lines',
    asked: 1,
    unit: 'mm',
    isPractice: true,
    tolerance: 0.03,
    on: letters,
    measure: (pdf) =>
      doubleRules(pdf)
        .flat()
        .map(({ thickness }) => thickness)
        .filter((thickness) => thickness > 0.6),
  },
  {
    clause: '10.1',
    zh: '信函：细线',
    en: 'a letter: thickness of the thin lines',
    asked: 0.35,
    unit: 'mm',
    isPractice: true,
    tolerance: 0.03,
    on: letters,
    measure: (pdf) =>
      doubleRules(pdf)
        .flat()
        .map(({ thickness }) => thickness)
        .filter((thickness) => thickness < 0.6),
  },
  {
    clause: '10.1',
    zh: '信函：红色双线长',
    en: 'a letter: length of the double rules',
    asked: 170,
    unit: 'mm',
    tolerance: 0.05,
    on: letters,
    measure: (pdf) =>
      doubleRules(pdf)
        .flat()
        .map(({ x0, x1 }) => x1 - x0),
  },
  {
    clause: '10.1',
    zh: '信函：红色双线居中，偏离版心中线',
    en: 'a letter: double rules centred, off the middle of the 版心',
    asked: 0,
    unit: 'mm',
    tolerance: 0.1,
    on: letters,
    measure: (pdf) =>
      doubleRules(pdf)
        .flat()
        .map(({ x0, x1 }) => offCentre({ left: x0, right: x1 }, 1)),
  },
  {
    clause: '10.1',
    zh: '信函：首页以外不印红线',
    en: 'a letter: red rules on other pages than the first',
    asked: 0,
    unit: 'number',
    tolerance: 0,
    on: ['letter-marked'],
    measure: ({ pages }) => pages.slice(1).map((page) => redRules(page).length),
  },
]
