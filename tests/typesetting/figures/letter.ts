import type { MeasuredPdf } from '../../helpers/measure-pdf.ts'
import { area, emBottom, emMm, emTop, linesInArea, pitch } from '../../helpers/notice-measures.ts'
import type { Figure } from './figure.ts'
import { doubleRules, letters } from './letter-head.ts'
import {
  blackRules,
  firstOf,
  indentOf,
  lastOf,
  type PlacedLine,
  spaceRightOf,
  theLine,
  titleRows,
  visibleRuns,
} from './places.ts'

const documentNumber = (pdf: MeasuredPdf) => theLine(pdf, /示医函〔2025〕\d号$/)

/** 份号 shares its row with the number. */
const markRows = (pdf: MeasuredPdf): PlacedLine[] =>
  [/^000012/, /^秘密★1年/, /^特急/].map((text) => theLine(pdf, text))

/** 份号, which begins the row, and 发文字号, which ends it. */
const runOf = ({ line, number }: PlacedLine, pattern: RegExp): PlacedLine['line'] => {
  const runs = line.runs.filter(({ text }) => pattern.test(text))
  const [first] = runs
  if (!first) throw new Error(`nothing like ${pattern} on page ${number}`)
  return { ...line, ...first, runs }
}

/** From the foot of a line down to the second double rule, or from the first one down to its top, in heights of 3号. */
const inCharacters = (mm: number) => mm / emMm(15.75)

/** Rows of the text that stand on the first page, above the second double rule. */
const rowsOfFirstPage = ({ pages }: MeasuredPdf) => linesInArea(firstOf(pages))

/** GB/T 9704-2012 10.1: 信函格式: what stands between the red double rules. */
export const letterFigures: readonly Figure[] = [
  {
    clause: '10.1',
    zh: '信函：第一个要素与第一条红色双线的距离（三号字高）',
    en: 'a letter: first element below the first double rule, in heights of 3号',
    asked: 0.875,
    unit: 'characters',
    tolerance: 0.02,
    on: letters,
    measure: (pdf) => inCharacters(emTop(documentNumber(pdf).line) - lastOf(doubleRules(pdf)[0]).y1),
  },
  {
    clause: '10.1',
    zh: '信函：份号、密级、紧急程度顶格居版心左边缘',
    en: 'a letter: 份号, 密级, 紧急程度 from the left edge',
    asked: 0,
    unit: 'characters',
    tolerance: 0.02,
    on: ['letter-marked'],
    measure: (pdf) => markRows(pdf).map(indentOf),
  },
  {
    clause: '10.1',
    zh: '信函：份号、密级、紧急程度自上而下分行',
    en: 'a letter: from 份号 to 密级, and from there to 紧急程度',
    asked: 1,
    unit: 'rows',
    tolerance: 0.02,
    on: ['letter-marked'],
    measure: (pdf) => {
      const rows = markRows(pdf).map(({ line }) => line.baseline)
      return rows.slice(1).map((row, index) => (row - (rows[index] ?? Number.NaN)) / pitch)
    },
  },
  {
    clause: '10.1',
    zh: '信函：发文字号顶格居版心右边缘',
    en: 'a letter: 发文字号 from the right edge',
    asked: 0,
    unit: 'characters',
    tolerance: 0.02,
    on: letters,
    measure: (pdf) => {
      const placed = documentNumber(pdf)
      return spaceRightOf({
        ...placed,
        line: { ...placed.line, right: lastOf(visibleRuns(placed.line)).right },
      })
    },
  },
  {
    clause: '10.1',
    zh: '信函：份号与发文字号同在第一行，基线相差',
    en: 'a letter: 份号 and 发文字号 on the first row, baselines apart',
    asked: 0,
    unit: 'mm',
    tolerance: 0.05,
    on: ['letter-marked'],
    measure: (pdf) =>
      runOf(documentNumber(pdf), /000012/).baseline - runOf(documentNumber(pdf), /示医函/).baseline,
  },
  {
    clause: '10.1',
    zh: '信函：标题与其上最后一个要素之间空行，含两行半个行间空白',
    en: 'a letter: title below the last element above it, half the leading of both rows included',
    asked: 2,
    unit: 'rows',
    tolerance: { below: 0, above: 0.6 },
    on: letters,
    measure: (pdf) => {
      const title = firstOf(titleRows(firstOf(pdf.pages)))
      const above = linesInArea(firstOf(pdf.pages)).filter(({ baseline }) => baseline < title.baseline - 1)
      return (emTop(title) - emBottom(lastOf(above))) / pitch
    },
  },
  {
    clause: '10.1',
    zh: '信函：第二条红色双线上一行文字与该线的距离（三号字高）',
    en: 'a letter: last row of the first page above the second double rule, in heights of 3号',
    asked: 0.875,
    unit: 'characters',
    tolerance: 0.03,
    on: ['letter-marked'],
    measure: (pdf) => inCharacters(firstOf(doubleRules(pdf)[1]).y0 - emBottom(lastOf(rowsOfFirstPage(pdf)))),
  },
  {
    clause: '10.1',
    zh: '信函：各行仍在一面的网格上，标题首行至末行的行数之零头',
    en: 'a letter: rows of the first page on one grid, what is left over from the first of the text to the last',
    asked: 0,
    unit: 'rows',
    tolerance: 0.02,
    on: ['letter-marked'],
    measure: (pdf) => {
      const addressees = theLine(pdf, /^各科室：$/)
      const rows = (lastOf(rowsOfFirstPage(pdf)).baseline - addressees.line.baseline) / pitch
      return rows - Math.round(rows)
    },
  },
  {
    clause: '10.1',
    zh: '信函：首页不显示页码',
    en: 'a letter: page numbers on the first page',
    asked: 0,
    unit: 'number',
    tolerance: 0,
    on: letters,
    measure: ({ pages }) => firstOf(pages).lines.filter(({ text }) => /^— \d+ —$/.test(text)).length,
  },
  {
    clause: '10.1',
    zh: '信函：第二面的页码',
    en: 'a letter: the number of the second page',
    asked: '— 2 —',
    on: ['letter-marked'],
    measure: ({ pages }) =>
      (pages[1]?.lines ?? []).map(({ text }) => text).filter((text) => text.startsWith('—')),
  },
  {
    clause: '10.1',
    zh: '信函：版记不加分隔线，末面黑线数',
    en: 'a letter: rules of its 版记',
    asked: 0,
    unit: 'number',
    tolerance: 0,
    on: letters,
    measure: ({ pages }) => blackRules(pages.at(-1)).length,
  },
  {
    clause: '10.1',
    zh: '信函：版记不加印发机关和印发日期，末行',
    en: 'a letter: no 印发机关 or 印发日期 in its 版记, whose last row is',
    asked: '抄送：医务部。',
    on: letters,
    measure: ({ pages }) => lastOf(linesInArea(lastOf(pages))).text,
  },
  {
    clause: '10.1',
    zh: '信函：版记位于公文最后一面版心内最下方，末行至版心下边缘（含半个行间空白）',
    en: 'a letter: 版记 at the foot of the last page, its last row above the foot of the 版心, half its leading included',
    asked: 0,
    unit: 'mm',
    tolerance: { below: 0, above: 2.2 },
    on: ['letter-marked'],
    measure: ({ pages }) => area.bottom - emBottom(lastOf(linesInArea(lastOf(pages)))),
  },
  {
    clause: '10.1',
    zh: '信函：只有一面的，版记末行与第二条红色双线的距离（三号字高，含半个行间空白）',
    en: 'a letter of one page: last row of its 版记 above the second double rule, in heights of 3号, half its leading included',
    asked: 0.875,
    unit: 'characters',
    isPractice: true,
    tolerance: { below: 0, above: 0.4 },
    on: ['letter-short'],
    measure: (pdf) => inCharacters(firstOf(doubleRules(pdf)[1]).y0 - emBottom(lastOf(rowsOfFirstPage(pdf)))),
  },
]
