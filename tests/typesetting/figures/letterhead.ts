import { isRed, type MeasuredPdf, type Rule } from '../../helpers/measure-pdf.ts'
import { area, emBottom, emTop, offCentre, pitch, rowOf, width } from '../../helpers/notice-measures.ts'
import type { Figure } from './figure.ts'
import { faceOf, firstOf, indentOf, sizesOf, theLine } from './places.ts'

const both = ['notice-2024-15', 'notice-2025-12'] as const
const withMarks = [...both, 'marked'] as const

const topMarks = (pdf: MeasuredPdf) => [/^000012$/, /^秘密★1年$/, /^特急$/].map((text) => theLine(pdf, text))

const mark = (pdf: MeasuredPdf) => theLine(pdf, /^中共示例市人民医院委员会文件$/).line
const documentNumber = (pdf: MeasuredPdf) => theLine(pdf, /^示医党发〔202\d〕\d+号$/).line

export /** The red ink above a height of the first page, which is that of the mark. */
async function inkOfMark(pdf: MeasuredPdf, bottom = 110) {
  const ink = (await pdf.ink(1)).bounds({ isInk: isRed, region: { bottom } })
  if (!ink) throw new Error('no red ink')
  return ink
}

/** The only rule of the first page that is not black. */
export function redRule({ pages }: MeasuredPdf): Rule {
  const [rule, ...others] = firstOf(pages).rules.filter(({ colour }) => colour !== '#000000')
  if (!rule || others.length > 0) throw new Error(`${others.length} red rules`)
  return rule
}

/** The colour that most of the mark's pixels have, but for the white of the sheet. */
async function colourOfMark(pdf: MeasuredPdf): Promise<string> {
  const counts = new Map<string, number>()
  const count = (...channels: number[]) => {
    const colour = `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
    if (colour !== '#ffffff') counts.set(colour, (counts.get(colour) ?? 0) + 1)
    return false
  }
  const ink = await pdf.ink(1)
  ink.bounds({ isInk: count, region: { top: area.top + 33, bottom: 100 } })
  return firstOf([...counts].toSorted(([, a], [, b]) => b - a))[0]
}

/** GB/T 9704-2012 7.2: 版头. */
export const letterheadFigures: readonly Figure[] = [
  {
    clause: '7.2.1–7.2.3',
    zh: '份号、密级、紧急程度自第一行起依次编排：相对所在行',
    en: '份号, 密级, 紧急程度 on rows one, two, three: off their rows',
    asked: 0,
    unit: 'rows',
    tolerance: 0.02,
    on: ['marked'],
    measure: (pdf) => topMarks(pdf).map(({ line }, index) => rowOf(line) - index - 1),
  },
  {
    clause: '7.2.1–7.2.3',
    zh: '份号、密级、紧急程度顶格',
    en: '份号, 密级, 紧急程度 from the left edge',
    asked: 0,
    unit: 'characters',
    tolerance: 0.02,
    on: ['marked'],
    measure: (pdf) => topMarks(pdf).map(indentOf),
  },
  {
    clause: '7.2.1–7.2.3',
    zh: '份号、密级、紧急程度字号：三号',
    en: 'their size: 3号',
    asked: 15.75,
    unit: 'pt',
    tolerance: 0.01,
    on: ['marked'],
    measure: (pdf) => topMarks(pdf).flatMap(({ line }) => sizesOf(line)),
  },
  {
    clause: '7.2.1',
    zh: '份号用阿拉伯数字，位数',
    en: '份号 in Arabic numerals: how many',
    asked: 6,
    unit: 'number',
    isPractice: true,
    tolerance: 0,
    on: ['marked'],
    measure: (pdf) => firstOf(topMarks(pdf)).line.text.replaceAll(/\D/gu, '').length,
  },
  {
    clause: '7.2.2',
    zh: '密级和保密期限之间用“★”隔开，期限用阿拉伯数字',
    en: '★ between 密级 and its period, which is in Arabic numerals',
    asked: '秘密★1年',
    on: ['marked'],
    measure: (pdf) => topMarks(pdf)[1]?.line.text ?? '',
  },
  {
    clause: '7.2.2–7.2.3',
    zh: '密级、紧急程度字体',
    en: 'face of 密级 and 紧急程度',
    asked: '黑体',
    on: ['marked'],
    measure: (pdf) =>
      topMarks(pdf)
        .slice(1)
        .map(({ line }) => faceOf(line)),
  },
  {
    clause: '7.2.4',
    zh: '发文机关标志上边缘至版心上边缘',
    en: '发文机关标志: its top below the top of the 版心',
    asked: 35,
    unit: 'mm',
    tolerance: 0.5,
    on: withMarks,
    measure: async (pdf) => (await inkOfMark(pdf)).top - area.top,
  },
  {
    clause: '7.2.4',
    zh: '发文机关标志居中：偏离版心中线',
    en: '发文机关标志 centred: off the middle of the 版心',
    asked: 0,
    unit: 'mm',
    tolerance: 0.5,
    on: withMarks,
    measure: async (pdf) => offCentre(await inkOfMark(pdf), 1),
  },
  {
    clause: '7.2.4',
    zh: '发文机关标志不超出版心：宽于版心',
    en: '发文机关标志 within the 版心: how much wider',
    asked: 0,
    unit: 'mm',
    tolerance: 0.05,
    on: withMarks,
    measure: (pdf) => Math.max(0, mark(pdf).right - mark(pdf).left - width),
  },
  {
    clause: '7.2.4',
    zh: '发文机关标志：机关全称加“文件”二字',
    en: '发文机关标志: the whole name of the organ, and 文件',
    asked: '中共示例市人民医院委员会文件',
    on: withMarks,
    measure: (pdf) => mark(pdf).text,
  },
  {
    clause: '7.2.4',
    zh: '发文机关标志字体',
    en: 'face of 发文机关标志',
    asked: '小标宋',
    isPractice: true,
    on: withMarks,
    measure: (pdf) => faceOf(mark(pdf)),
  },
  {
    clause: '7.2.4',
    zh: '发文机关标志颜色：红（第6章：黄、品红各80%）',
    en: 'colour of 发文机关标志: red (clause 6: yellow and magenta 80 % each)',
    asked: '#e60012',
    isPractice: true,
    on: withMarks,
    measure: colourOfMark,
  },
  {
    clause: '7.2.5',
    zh: '发文字号：年份标全称，用六角括号；序号不加“第”，不编虚位，后加“号”',
    en: '发文字号: the year in full, in 〔 〕; its ordinal without 第 or leading zeros, and 号 behind it',
    asked: '示医党发〔2025〕12号',
    on: ['notice-2025-12'],
    measure: (pdf) => documentNumber(pdf).text,
  },
  {
    clause: '7.2.5',
    zh: '发文字号在标志下空二行',
    en: '发文字号 below the mark, half the leading of its own row included',
    asked: 2,
    unit: 'rows',
    tolerance: { below: 0, above: 0.3 },
    on: withMarks,
    measure: async (pdf) => (emTop(documentNumber(pdf)) - (await inkOfMark(pdf)).bottom) / pitch,
  },
  {
    clause: '7.2.5',
    zh: '发文字号居中：偏离版心中线',
    en: '发文字号 centred: off the middle of the 版心',
    asked: 0,
    unit: 'mm',
    tolerance: 0.1,
    on: withMarks,
    measure: (pdf) => offCentre(documentNumber(pdf), 1),
  },
  {
    clause: '7.2.5',
    zh: '发文字号字号：三号',
    en: 'size of 发文字号: 3号',
    asked: 15.75,
    unit: 'pt',
    tolerance: 0.01,
    on: withMarks,
    measure: (pdf) => sizesOf(documentNumber(pdf)),
  },
  {
    clause: '7.2.5',
    zh: '发文字号字体',
    en: 'face of 发文字号',
    asked: '仿宋',
    on: withMarks,
    measure: (pdf) => faceOf(documentNumber(pdf)),
  },
  {
    clause: '7.2.7',
    zh: '红色分隔线在发文字号之下',
    en: 'red rule below 发文字号',
    asked: 4,
    unit: 'mm',
    tolerance: 0.05,
    on: withMarks,
    measure: (pdf) => redRule(pdf).y0 - emBottom(documentNumber(pdf)),
  },
  {
    clause: '7.2.7',
    zh: '红色分隔线长，与版心等宽',
    en: 'length of the red rule: the width of the 版心',
    asked: 156,
    unit: 'mm',
    tolerance: 0.05,
    on: withMarks,
    measure: (pdf) => redRule(pdf).x1 - redRule(pdf).x0,
  },
  {
    clause: '7.2.7',
    zh: '红色分隔线居中：偏离版心中线',
    en: 'red rule centred: off the middle of the 版心',
    asked: 0,
    unit: 'mm',
    tolerance: 0.1,
    on: withMarks,
    measure: (pdf) => offCentre({ left: redRule(pdf).x0, right: redRule(pdf).x1 }, 1),
  },
  {
    clause: '7.2.7',
    zh: '首页以外不印红线',
    en: 'red rules on other pages than the first',
    asked: 0,
    unit: 'number',
    tolerance: 0,
    on: withMarks,
    measure: ({ pages }) =>
      pages.slice(1).flatMap(({ rules }) => rules.filter(({ colour }) => colour === '#e60012')).length,
  },
  {
    clause: '7.2.7',
    zh: '红色分隔线粗',
    en: 'thickness of the red rule',
    asked: 0.5,
    unit: 'mm',
    isPractice: true,
    tolerance: 0.03,
    on: withMarks,
    measure: (pdf) => redRule(pdf).thickness,
  },
  {
    clause: '7.2.7',
    zh: '红色分隔线颜色',
    en: 'colour of the red rule',
    asked: '#e60012',
    isPractice: true,
    on: withMarks,
    measure: (pdf) => redRule(pdf).colour,
  },
]
