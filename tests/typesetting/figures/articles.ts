import type { MeasuredPdf, Rule, TextLine } from '../../helpers/measure-pdf.ts'
import {
  character,
  leftEdge,
  linesInArea,
  numberedPages,
  offCentre,
  pitch,
  width,
} from '../../helpers/notice-measures.ts'
import type { Figure } from './figure.ts'
import { faceOf, firstOf, indentOf, lineNextTo, linesThat, sizesOf, visibleRuns } from './places.ts'

const on = ['articles'] as const

const chapters = (pdf: MeasuredPdf) => linesThat(pdf, /^第[一二三四五六七八九十]+章\s/u)
const sections = (pdf: MeasuredPdf) => linesThat(pdf, /^第[一二三四五六七八九十]+节\s/u)
const articles = (pdf: MeasuredPdf) => linesThat(pdf, /^第[一二三四五六七八九十]条/u)
const items = (pdf: MeasuredPdf) => linesThat(pdf, /^（[一二三四五六七八九十]+）/u)

/** Where the first character in 仿宋 of a line stands, in 字 from the left edge of its page. */
function textFrom({ line, number }: { readonly line: TextLine; readonly number: number }): number {
  const text = visibleRuns(line).find(({ font }) => font.startsWith('PlanFang'))
  if (!text) throw new Error(`no text in ${line.text}`)
  return (text.left - leftEdge(number)) / character
}

/** The page that shows the table of a grading scheme, with the rules of that. */
function gradingPage(pdf: MeasuredPdf) {
  const found = numberedPages(pdf).find(({ page }) => page.rules.length > 4)
  if (!found) throw new Error('no table')
  return found
}

const columnEdges = (pdf: MeasuredPdf) => {
  const upright = gradingPage(pdf).page.rules.filter(({ direction }) => direction === 'vertical')
  return [...new Set(upright.map(({ x0 }) => x0.toFixed(0)))]
}

const frameRules = (pdf: MeasuredPdf) => {
  const { rules } = gradingPage(pdf).page
  const left = Math.min(...rules.map(({ x0 }) => x0))
  const right = Math.max(...rules.map(({ x1 }) => x1))
  return { rules, left, right }
}

/** Its frame, or the rules within it. */
function gradingRules(pdf: MeasuredPdf, isFrame: boolean): Rule[] {
  const { rules, left, right } = frameRules(pdf)
  const top = Math.min(...rules.map(({ y0 }) => y0))
  const foot = Math.max(...rules.map(({ y1 }) => y1))
  return rules.filter(({ direction, x0, x1, y0, y1 }) => {
    const [fromStart, toEnd] = direction === 'vertical' ? [x0 - left, right - x1] : [y0 - top, foot - y1]
    return Math.min(fromStart, toEnd) < 0.05 === isFrame
  })
}

/** The cells of a row of the table by the text that one of them has. */
const rowWith = (pdf: MeasuredPdf, text: string) => {
  const { page } = gradingPage(pdf)
  const line = linesInArea(page).find((one) => one.text.includes(text) && (one.runs[0]?.size ?? 0) < 13)
  if (!line) throw new Error(`no row with ${text}`)
  return line
}

/** 章, 节 and 条 of rules, and tables of grading schemes. The standard has neither, and all of it is practice. */
export const articleFigures: readonly Figure[] = [
  ...(
    [
      ['章', 'a chapter (第一章)', '黑体', chapters],
      ['节', 'a section (第一节)', '楷体', sections],
    ] as const
  ).flatMap(([zh, en, face, find]): Figure[] => [
    {
      clause: '7.3.3',
      zh: `${zh}字体`,
      en: `face of ${en}`,
      asked: face,
      isPractice: true,
      on,
      measure: (pdf) => find(pdf).map(({ line }) => faceOf(line)),
    },
    {
      clause: '7.3.3',
      zh: `${zh}居中：偏离版心中线`,
      en: `${en} centred: off the middle of the 版心`,
      asked: 0,
      unit: 'mm',
      isPractice: true,
      tolerance: 0.5,
      on,
      measure: (pdf) => find(pdf).map(({ line, number }) => offCentre(line, number)),
    },
    {
      clause: '7.3.3',
      zh: `${zh}下不空行：至下一行`,
      en: `${en}: no row below it, to the next`,
      asked: 1,
      unit: 'rows',
      isPractice: true,
      tolerance: 0.03,
      on,
      measure: (pdf) =>
        find(pdf)
          .filter((placed) => !/^第.节\s/u.test(lineNextTo(placed, 1).text))
          .map((placed) => (lineNextTo(placed, 1).baseline - placed.line.baseline) / pitch),
    },
    {
      clause: '7.3.3',
      zh: `${zh}上空一行：自上一行`,
      en: `${en}: a row left free above it, from the row before`,
      asked: 2,
      unit: 'rows',
      isPractice: true,
      tolerance: 0.03,
      on,
      // The first one stands below the title, whose rows are higher; above one that begins a page nothing is left free.
      measure: (pdf) =>
        find(pdf)
          .filter(({ line, page }) => !line.text.includes('总则') && firstOf(linesInArea(page)) !== line)
          .map((placed) => (placed.line.baseline - lineNextTo(placed, -1).baseline) / pitch),
    },
  ]),
  {
    clause: '7.3.3',
    zh: '条左空二字',
    en: 'an article from the left edge',
    asked: 2,
    unit: 'characters',
    isPractice: true,
    tolerance: 0.02,
    on,
    measure: (pdf) => articles(pdf).map(indentOf),
  },
  {
    clause: '7.3.3',
    zh: '条的序号、正文字体',
    en: 'faces of the number of an article and of its text',
    asked: '黑体、仿宋',
    isPractice: true,
    on,
    measure: (pdf) => articles(pdf).map(({ line }) => faceOf(line)),
  },
  {
    clause: '7.3.3',
    zh: '条的序号后空一字：没有标题的，正文起于左起',
    en: 'one 字 behind the number of an article: without a title its text begins',
    asked: 6,
    unit: 'characters',
    isPractice: true,
    tolerance: 0.05,
    on,
    measure: (pdf) =>
      articles(pdf)
        .filter(({ line }) => !line.text.includes('立项条件'))
        .map(textFrom),
  },
  {
    clause: '7.3.3',
    zh: '项左空二字',
    en: 'what an article lists (（一）) from the left edge',
    asked: 2,
    unit: 'characters',
    isPractice: true,
    tolerance: 0.02,
    on,
    measure: (pdf) => items(pdf).map(indentOf),
  },
  {
    clause: '8',
    zh: '考核等次表的栏数：等次、各维度、奖励',
    en: 'columns of the table of a grading scheme: grade, dimensions, reward',
    asked: 4,
    unit: 'number',
    isPractice: true,
    tolerance: 0,
    on,
    measure: (pdf) => columnEdges(pdf).length - 1,
  },
  {
    clause: '8',
    zh: '考核等次表与版心左右边缘齐',
    en: 'the table of a grading scheme from the left and the right edge of the 版心',
    asked: 0,
    unit: 'mm',
    isPractice: true,
    tolerance: 0.15,
    on,
    measure: (pdf) => {
      const { number } = gradingPage(pdf)
      const { left, right } = frameRules(pdf)
      return [left - leftEdge(number), right - leftEdge(number) - width]
    },
  },
  {
    clause: '8',
    zh: '考核等次表的框线',
    en: 'thickness of the frame of the table of a grading scheme',
    asked: 0.265,
    unit: 'mm',
    isPractice: true,
    tolerance: 0.02,
    on,
    measure: (pdf) => gradingRules(pdf, true).map(({ thickness }) => thickness),
  },
  {
    clause: '8',
    zh: '考核等次表的内线',
    en: 'thickness of the rules within the table of a grading scheme',
    asked: 0.176,
    unit: 'mm',
    isPractice: true,
    tolerance: 0.02,
    on,
    measure: (pdf) => gradingRules(pdf, false).map(({ thickness }) => thickness),
  },
  {
    clause: '8',
    zh: '考核等次表字号：小四',
    en: 'size of the table of a grading scheme: 小四',
    asked: 12,
    unit: 'pt',
    isPractice: true,
    tolerance: 0.02,
    on,
    measure: (pdf) => ['完成度 员工', '95%', '80%', '其余'].flatMap((text) => sizesOf(rowWith(pdf, text))),
  },
  {
    clause: '8',
    zh: '考核等次表表头字体',
    en: 'face of the head of the table of a grading scheme',
    asked: '黑体',
    isPractice: true,
    on,
    measure: (pdf) => faceOf(rowWith(pdf, '完成度 员工')),
  },
]
