import type { MeasuredPdf, Rule } from '../../helpers/measure-pdf.ts'
import {
  aboveImprint,
  area,
  emMm,
  leftEdge,
  linesInArea,
  numberedPages,
  width,
} from '../../helpers/notice-measures.ts'
import type { Figure } from './figure.ts'
import { blackRules, faceOf, firstOf, lastOf, type PlacedLine, sizesOf } from './places.ts'

const samples = ['notice-2024-15', 'notice-2025-12', 'sent-to'] as const

/** The rules of 版记: below those of a table, if one stands above it. */
function rules({ pages }: MeasuredPdf): Rule[] {
  const page = pages.at(-1)
  const upright = page?.rules.filter(({ direction }) => direction === 'vertical') ?? []
  const foot = Math.max(0, ...upright.map(({ y1 }) => y1))
  return blackRules(page).filter(({ y0 }) => y0 > foot + 0.1)
}

/** The rows between the first and the last rule of the last page. */
function rows(pdf: MeasuredPdf): PlacedLine[] {
  const { page, number } = lastOf(numberedPages(pdf))
  const top = firstOf(rules(pdf)).y0
  return linesInArea(page)
    .filter(({ baseline }) => baseline > top)
    .map((line) => ({ page, number, line }))
}

/** 4号 characters between a line and the left edge of the 版心. */
const indent = ({ line, number }: PlacedLine) => (line.left - leftEdge(number)) / emMm(14)

/** The rows that run on below 主送 or 抄送. */
function rowsThatRunOn(pdf: MeasuredPdf): PlacedLine[] {
  const list = rows(pdf)
  return list.slice(1).filter(({ line }) => !/^抄送：|^共印|印发$/.test(line.text))
}

/** GB/T 9704-2012 7.4: 版记. */
export const imprintFigures: readonly Figure[] = [
  {
    clause: '7.4.1',
    zh: '横排表之后：末条分隔线与末面版心下边缘重合',
    en: 'behind a lying table: last rule on the foot of the 版心 of the last page',
    asked: area.bottom,
    unit: 'mm',
    tolerance: 0.1,
    on: ['lying-last'],
    measure: (pdf) => lastOf(rules(pdf)).y1,
  },
  {
    clause: '7.4.1',
    zh: '横排表之后：版记竖放，自成一面',
    en: 'behind a lying table: rows of the page of 版记, which stands upright and alone',
    asked: 2,
    unit: 'number',
    isPractice: true,
    tolerance: 0,
    on: ['lying-last'],
    measure: (pdf) => linesInArea(lastOf(pdf.pages)).length,
  },
  {
    clause: '7.5',
    zh: '横排表之后：版记页前没有空白页，编页码',
    en: 'behind a lying table: the page of 版记, before which none is blank, has its number',
    asked: '有',
    on: ['lying-last'],
    measure: (pdf) =>
      lastOf(pdf.pages).lines.some(({ text }) => text.replaceAll(/[\s—]/gu, '') === String(pdf.pages.length))
        ? '有'
        : '无',
  },
  {
    clause: '7.4.1',
    zh: '首条、末条分隔线高',
    en: 'thickness of the first and the last rule',
    asked: 0.35,
    unit: 'mm',
    tolerance: 0.02,
    on: samples,
    measure: (pdf) => [firstOf(rules(pdf)), lastOf(rules(pdf))].map(({ thickness }) => thickness),
  },
  {
    clause: '7.4.1',
    zh: '中间分隔线高',
    en: 'thickness of the rules between',
    asked: 0.25,
    unit: 'mm',
    tolerance: 0.02,
    on: samples,
    measure: (pdf) =>
      rules(pdf)
        .slice(1, -1)
        .map(({ thickness }) => thickness),
  },
  {
    clause: '7.4.1',
    zh: '分隔线长，与版心等宽',
    en: 'length of the rules: the width of the 版心',
    asked: 156,
    unit: 'mm',
    tolerance: 0.05,
    on: samples,
    measure: (pdf) => rules(pdf).map(({ x0, x1 }) => x1 - x0),
  },
  {
    clause: '7.4.1',
    zh: '分隔线居中：左端至版心左边缘',
    en: 'rules from the left edge of the 版心',
    asked: 0,
    unit: 'mm',
    tolerance: 0.1,
    on: samples,
    measure: (pdf) => rules(pdf).map(({ x0 }) => x0 - leftEdge(pdf.pages.length)),
  },
  {
    clause: '7.4.1',
    zh: '末条分隔线与公文最后一面的版心下边缘重合：至版心上边缘',
    en: 'last rule on the foot of the 版心 of the last page: below its top',
    asked: 225,
    unit: 'mm',
    tolerance: 0.05,
    on: samples,
    measure: (pdf) => lastOf(rules(pdf)).y1 - area.top,
  },
  {
    clause: '7.4.2–7.4.3',
    zh: '版记字号：四号',
    en: 'size of 版记: 4号',
    asked: 14,
    unit: 'pt',
    tolerance: 0.01,
    on: samples,
    measure: (pdf) => rows(pdf).flatMap(({ line }) => sizesOf(line)),
  },
  {
    clause: '7.4.2–7.4.3',
    zh: '版记字体',
    en: 'face of 版记',
    asked: '仿宋',
    on: samples,
    measure: (pdf) => rows(pdf).map(({ line }) => faceOf(line)),
  },
  {
    clause: '7.4.2–7.4.3',
    zh: '版记各要素左空一字（四号）',
    en: 'its elements from the left edge, in 4号 characters',
    asked: 1,
    unit: 'characters',
    tolerance: 0.02,
    on: samples,
    measure: (pdf) =>
      rows(pdf)
        .filter(({ line }) => /^主送：|^抄送：|^共印|印发$/.test(line.text))
        .map(indent),
  },
  {
    clause: '7.4.2',
    zh: '主送、抄送回行与冒号后首字对齐（四号）',
    en: '主送 and 抄送 that run on begin below the first character after the colon, in 4号 characters',
    asked: 4,
    unit: 'characters',
    tolerance: 0.02,
    on: ['sent-to'],
    measure: (pdf) => rowsThatRunOn(pdf).map(indent),
  },
  {
    clause: '7.4.2',
    zh: '主送、抄送右空一字（四号）：满行',
    en: 'full rows of 主送 and 抄送 from the right edge, in 4号 characters',
    asked: 1,
    unit: 'characters',
    tolerance: 0.05,
    on: ['sent-to'],
    measure: (pdf) =>
      rows(pdf)
        .filter(({ line }) => !/[。]$|印发$/u.test(line.text))
        .map(({ line, number }) => (leftEdge(number) + width - line.right) / emMm(14)),
  },
  {
    clause: '7.4',
    zh: '版记行距',
    en: 'from row to row of 版记',
    asked: 25,
    unit: 'pt',
    isPractice: true,
    tolerance: 0.1,
    on: ['sent-to'],
    measure: (pdf) => {
      // The last row stands behind a rule.
      const baselines = rows(pdf)
        .slice(0, -1)
        .map(({ line }) => line.baseline)
      return baselines.slice(1).map((place, index) => ((place - (baselines[index] ?? 0)) / 25.4) * 72)
    },
  },
  {
    clause: '7.4.2',
    zh: '主送、抄送末一机关后标句号',
    en: '主送 and 抄送 end with',
    asked: '。',
    on: ['sent-to'],
    measure: (pdf) => {
      const texts = rows(pdf).map(({ line }) => line.text)
      const ends = [texts.findIndex((text) => text.startsWith('抄送：')) - 1, texts.length - 2]
      return ends.map((at) => texts[at]?.at(-1) ?? '')
    },
  },
  {
    clause: '7.4.2',
    zh: '主送与抄送之间不加分隔线：线数',
    en: 'no rule between 主送 and 抄送: rules of the 版记',
    asked: 3,
    unit: 'number',
    tolerance: 0,
    on: ['sent-to'],
    measure: (pdf) => rules(pdf).length,
  },
  {
    clause: '7.4.3',
    zh: '印发日期右空一字（四号）',
    en: '印发日期 from the right edge, in 4号 characters',
    asked: 1,
    unit: 'characters',
    tolerance: 0.02,
    on: samples,
    measure: (pdf) => {
      const { line, number } = lastOf(rows(pdf))
      return (leftEdge(number) + width - line.right) / emMm(14)
    },
  },
  {
    clause: '7.4.3',
    zh: '印发机关和印发日期在末条分隔线之上：其下再无要素',
    en: '印发机关 and 印发日期 are the last row',
    asked: '示例市人民医院党委办公室 2025年2月21日印发',
    on: ['notice-2025-12', 'sent-to'],
    measure: (pdf) => lastOf(rows(pdf)).line.text.replace(/\s+/, ' '),
  },
  {
    clause: '7.4',
    zh: '版记不独占一面：其上正文不少于',
    en: '版记 never stands alone: rows of the text on its page, at least',
    asked: 2,
    unit: 'number',
    isPractice: true,
    tolerance: { below: 0, above: 20 },
    on: ['ends-short', 'ends-long'],
    measure: (pdf) => aboveImprint(pdf).rows.length,
  },
]
