import type { MeasuredPdf } from '../../helpers/measure-pdf.ts'
import { area, emBottom, emTop, offCentre, pitch, rowsBetween } from '../../helpers/notice-measures.ts'
import type { Figure } from './figure.ts'
import { inkOfMark, redRule } from './letterhead.ts'
import { faceNameOf, faceOf, firstOf, indentOf, lineNextTo, linesThat, theLine } from './places.ts'

const both = ['minutes', 'minutes-attaching'] as const

const mark = (pdf: MeasuredPdf) => theLine(pdf, /^示例市人民医院党委会纪要$/).line
const documentNumber = (pdf: MeasuredPdf) => theLine(pdf, /^示医党纪〔2025〕\d号$/).line
const labels = (pdf: MeasuredPdf) => linesThat(pdf, /^(?:出席|请假|列席)：/)
/** The rows that run on below 出席 and 列席. */
const rowsThatRunOn = (pdf: MeasuredPdf) =>
  [theLine(pdf, /^出席：/), theLine(pdf, /^列席：/)].map((placed) => ({
    ...placed,
    line: lineNextTo(placed, 1),
  }))

/** GB/T 9704-2012 10.3: 纪要格式. */
export const minutesFigures: readonly Figure[] = [
  {
    clause: '10.3',
    zh: '纪要标志上边缘至版心上边缘',
    en: 'minutes: top of the mark below the top of the 版心',
    asked: 35,
    unit: 'mm',
    tolerance: 0.5,
    on: both,
    measure: async (pdf) => (await inkOfMark(pdf)).top - area.top,
  },
  {
    clause: '10.3',
    zh: '纪要标志居中：偏离版心中线',
    en: 'minutes: mark centred, off the middle of the 版心',
    asked: 0,
    unit: 'mm',
    tolerance: 0.5,
    on: both,
    measure: async (pdf) => offCentre(await inkOfMark(pdf), 1),
  },
  {
    clause: '10.3',
    zh: '纪要标志字体',
    en: 'minutes: face of the mark',
    asked: '小标宋',
    isPractice: true,
    on: both,
    measure: (pdf) => faceOf(mark(pdf)),
  },
  {
    clause: '10.3',
    zh: '纪要：编号在标志下空二行，含半个行间空白',
    en: 'minutes: number below the mark, half the leading of its own row included',
    asked: 2,
    unit: 'rows',
    isPractice: true,
    tolerance: { below: 0, above: 0.3 },
    on: both,
    measure: async (pdf) => (emTop(documentNumber(pdf)) - (await inkOfMark(pdf)).bottom) / pitch,
  },
  {
    clause: '10.3',
    zh: '纪要：红色分隔线在编号之下',
    en: 'minutes: red rule below the number',
    asked: 4,
    unit: 'mm',
    isPractice: true,
    tolerance: 0.05,
    on: both,
    measure: (pdf) => redRule(pdf).y0 - emBottom(documentNumber(pdf)),
  },
  {
    clause: '10.3',
    zh: '纪要：会议日期在标题下一行，加圆括号',
    en: 'minutes: the day of the meeting below the title, in brackets',
    asked: '（2025年2月18日）',
    isPractice: true,
    on: both,
    measure: (pdf) => theLine(pdf, /^（2025年/).line.text,
  },
  {
    clause: '10.3',
    zh: '纪要：“出席”与正文或附件说明之间空一行',
    en: 'minutes: empty rows between 出席 and the text, or the names of attachments',
    asked: 1,
    unit: 'rows',
    tolerance: 0.02,
    on: both,
    measure: (pdf) => {
      const present = theLine(pdf, /^出席：/)
      return rowsBetween(lineNextTo(present, -1), present.line) - 1
    },
  },
  {
    clause: '10.3',
    zh: '纪要：“出席”“请假”“列席”左空二字',
    en: 'minutes: 出席, 请假 and 列席 from the left edge',
    asked: 2,
    unit: 'characters',
    tolerance: 0.02,
    on: both,
    measure: (pdf) => labels(pdf).map(indentOf),
  },
  {
    clause: '10.3',
    zh: '纪要：依次编排出席、请假、列席',
    en: 'minutes: 出席, 请假, 列席 in this order',
    asked: '出席：请假：列席：',
    on: both,
    measure: (pdf) =>
      labels(pdf)
        .map(({ line }) => line.text.slice(0, 3))
        .join(''),
  },
  {
    clause: '10.3',
    zh: '纪要：请假、列席另起一行，与上一行相距',
    en: 'minutes: 请假 and 列席 begin a row, from the row above',
    asked: 1,
    unit: 'rows',
    tolerance: 0.02,
    on: both,
    measure: (pdf) =>
      labels(pdf)
        .slice(1)
        .filter(({ page, line }) => page.lines[0] !== line)
        .map((placed) => rowsBetween(lineNextTo(placed, -1), placed.line)),
  },
  {
    clause: '10.3',
    zh: '纪要：“出席”“请假”“列席”字体',
    en: 'minutes: face of 出席, 请假 and 列席',
    asked: '黑体',
    isPractice: true,
    on: both,
    measure: (pdf) => labels(pdf).map(({ line }) => faceNameOf(firstOf(line.runs).font)),
  },
  {
    clause: '10.3',
    zh: '纪要：人员姓名字体',
    en: 'minutes: face of the names',
    asked: '仿宋',
    on: both,
    measure: (pdf) => rowsThatRunOn(pdf).map(({ line }) => faceOf(line)),
  },
  {
    clause: '10.3',
    zh: '纪要：回行与冒号后的首字对齐',
    en: 'minutes: names that run on begin below the first character after the colon',
    asked: 5,
    unit: 'characters',
    tolerance: 0.02,
    on: both,
    measure: (pdf) => rowsThatRunOn(pdf).map(indentOf),
  },
  {
    clause: '10.3',
    zh: '纪要：不署名，版记之上的末行',
    en: 'minutes: not signed; rows like a 署名 below the lists',
    asked: 0,
    unit: 'number',
    isPractice: true,
    tolerance: 0,
    on: both,
    measure: (pdf) => linesThat(pdf, /^(?:中共示例市人民医院委员会|2025年2月20日)$/).length,
  },
]
