import type { MeasuredPdf, TextRun } from '../../helpers/measure-pdf.ts'
import { character, emBottom, emTop, pitch, rowsBetween } from '../../helpers/notice-measures.ts'
import type { Figure } from './figure.ts'
import { inkOfMark, redRule } from './letterhead.ts'
import {
  faceNameOf,
  indentOf,
  lineNextTo,
  type PlacedLine,
  spaceRightOf,
  theLine,
  visibleRuns,
} from './places.ts'

const upward = ['upward-one', 'upward-two', 'upward-three'] as const

/** The row of 签发人 that its label opens, and the row of the number: one, where the names fill one row. */
const firstRow = (pdf: MeasuredPdf) => theLine(pdf, /签发人：/)
const numberRow = (pdf: MeasuredPdf) => theLine(pdf, /^示医党发〔2025〕\d+号/)

function names({ line }: PlacedLine): TextRun[] {
  return visibleRuns(line).filter(({ font }) => font.startsWith('PlanKai'))
}

function firstName(row: PlacedLine): TextRun {
  const [name] = names(row)
  if (!name) throw new Error(`no name in “${row.line.text}”`)
  return name
}

/** GB/T 9704-2012 7.2.5 and 7.2.6: 发文字号 and 签发人 of what goes upwards. */
export const upwardFigures: readonly Figure[] = [
  {
    clause: '7.2.5',
    zh: '上行文：发文字号居左空一字',
    en: 'upwards: 发文字号 from the left edge',
    asked: 1,
    unit: 'characters',
    tolerance: 0.02,
    on: upward,
    measure: (pdf) => indentOf(numberRow(pdf)),
  },
  {
    clause: '7.2.5',
    zh: '上行文：发文字号所在行上签发人数，与最后一行签发人同行',
    en: 'upwards: names of 签发人 on the row of 发文字号, which is their last',
    asked: 1,
    unit: 'number',
    tolerance: 0,
    on: ['upward-one', 'upward-three'],
    measure: (pdf) => names(numberRow(pdf)).length,
  },
  {
    clause: '7.2.6',
    zh: '签发人右空一字',
    en: 'space right of 签发人',
    asked: 1,
    unit: 'characters',
    tolerance: 0.02,
    on: upward,
    measure: (pdf) => spaceRightOf(firstRow(pdf)),
  },
  {
    clause: '7.2.6',
    zh: '签发人在标志下空二行',
    en: '签发人 below the mark, half the leading of its own row included',
    asked: 2,
    unit: 'rows',
    tolerance: { below: 0, above: 0.3 },
    on: upward,
    measure: async (pdf) => (emTop(firstRow(pdf).line) - (await inkOfMark(pdf)).bottom) / pitch,
  },
  {
    clause: '7.2.6',
    zh: '每行排签发人数',
    en: 'names of 签发人 in a row',
    asked: 2,
    unit: 'number',
    tolerance: 0,
    on: ['upward-two', 'upward-three'],
    measure: (pdf) => names(firstRow(pdf)).length,
  },
  {
    clause: '7.2.6',
    zh: '签发人回行与上一行第一个姓名对齐，相差',
    en: 'the second row of 签发人 begins under the first name, off it',
    asked: 0,
    unit: 'characters',
    tolerance: 0.02,
    on: ['upward-three'],
    measure: (pdf) => (firstName(numberRow(pdf)).left - firstName(firstRow(pdf)).left) / character,
  },
  {
    clause: '7.2.6',
    zh: '签发人回行下移',
    en: 'the second row of 签发人 below the first',
    asked: 1,
    unit: 'rows',
    tolerance: 0.02,
    on: ['upward-three'],
    measure: (pdf) => rowsBetween(firstRow(pdf).line, lineNextTo(firstRow(pdf), 1)),
  },
  {
    clause: '7.2.6',
    zh: '“签发人”三字字体',
    en: 'face of the label 签发人：',
    asked: '仿宋',
    on: upward,
    measure: (pdf) =>
      firstRow(pdf)
        .line.runs.filter(({ text }) => text.includes('签发人'))
        .map(({ font }) => faceNameOf(font)),
  },
  {
    clause: '7.2.6',
    zh: '签发人后标全角冒号',
    en: 'behind 签发人 stands',
    asked: '签发人：',
    on: upward,
    measure: (pdf) => /签发人./u.exec(firstRow(pdf).line.text)?.[0] ?? '',
  },
  {
    clause: '7.2.6',
    zh: '签发人姓名字体',
    en: 'face of the names of 签发人',
    asked: '楷体',
    on: upward,
    measure: (pdf) =>
      visibleRuns(firstRow(pdf).line)
        .filter(({ text }) => /某/u.test(text))
        .map(({ font }) => faceNameOf(font)),
  },
  {
    clause: '7.2.7',
    zh: '上行文：红色分隔线在发文字号之下',
    en: 'upwards: red rule below 发文字号',
    asked: 4,
    unit: 'mm',
    tolerance: 0.05,
    on: upward,
    measure: (pdf) => redRule(pdf).y0 - emBottom(numberRow(pdf).line),
  },
]
