import type { MeasuredPdf, TextLine } from '../../helpers/measure-pdf.ts'
import { linesInArea, numberedPages, offCentre, rowOf, rowsBetween } from '../../helpers/notice-measures.ts'
import type { Figure } from './figure.ts'
import {
  faceOf,
  firstOf,
  gridRowOf,
  indentOf,
  isTitleRow,
  lineNextTo,
  linesThat,
  sizesOf,
  theLine,
} from './places.ts'

const samples = ['attaching', 'attaching-one'] as const

const firstName = (pdf: MeasuredPdf) => theLine(pdf, /^附件：/)
/** The end of the long name, where it runs on in 附件说明. */
const runsOn = (pdf: MeasuredPdf) => firstOf(linesThat(pdf, /^(?!附件|\d).*二〇二五年修订版）$/))

/** The rows of 附件说明, from its label to the signature, above which a row is empty; they may go on overleaf. */
function rowsOfNames(pdf: MeasuredPdf): TextLine[] {
  const { number, line } = firstName(pdf)
  const [own = [], next = []] = pdf.pages.slice(number - 1, number + 1).map(linesInArea)
  const below = own.filter(({ baseline }) => baseline > line.baseline - 1)
  const rows = upToGap(below)
  return rows.length < below.length ? rows : [...rows, ...upToGap(next)]
}

function upToGap(lines: readonly TextLine[]): TextLine[] {
  const end = lines.findIndex((row, index) => index > 0 && rowsBetween(lines[index - 1] ?? row, row) > 1.5)
  return lines.slice(0, end < 0 ? lines.length : end)
}

/** The pages of attachments: their marks, and the first row of their titles. */
function opened(pdf: MeasuredPdf) {
  return numberedPages(pdf).flatMap(({ page, number }) => {
    const [mark, title] = page.lines
    return mark && title && /^附件\d?$/.test(mark.text) ? [{ page, mark, title, number }] : []
  })
}

const titleRowsOf = (pdf: MeasuredPdf) =>
  opened(pdf).flatMap(({ page, number }) => page.lines.filter(isTitleRow).map((line) => ({ line, number })))

/** GB/T 9704-2012 7.3.4 and 7.3.7: 附件说明 and 附件. */
export const attachmentFigures: readonly Figure[] = [
  {
    clause: '7.3.4',
    zh: '附件说明与正文之间空一行',
    en: 'empty rows between the text and 附件说明',
    asked: 1,
    unit: 'rows',
    tolerance: 0.02,
    on: samples,
    measure: (pdf) => rowsBetween(lineNextTo(firstName(pdf), -1), firstName(pdf).line) - 1,
  },
  {
    clause: '7.3.4',
    zh: '附件说明左空二字',
    en: '附件说明 from the left edge',
    asked: 2,
    unit: 'characters',
    tolerance: 0.02,
    on: samples,
    measure: (pdf) => indentOf(firstName(pdf)),
  },
  {
    clause: '7.3.4',
    zh: '附件说明字体',
    en: 'face of 附件说明',
    asked: '仿宋',
    on: samples,
    measure: (pdf) => faceOf(firstName(pdf).line),
  },
  {
    clause: '5.2.2',
    zh: '附件说明字号：三号',
    en: 'size of 附件说明: 3号',
    asked: 15.75,
    unit: 'pt',
    tolerance: 0.01,
    on: samples,
    measure: (pdf) => rowsOfNames(pdf).flatMap(sizesOf),
  },
  {
    clause: '7.3.4',
    zh: '附件名称后不加标点符号：违者行数',
    en: 'rows of 附件说明 that end with a mark',
    asked: 0,
    unit: 'number',
    tolerance: 0,
    on: samples,
    measure: (pdf) => rowsOfNames(pdf).filter(({ text }) => /[。；，、：]$/u.test(text)).length,
  },
  {
    clause: '7.3.7',
    zh: '附件标题与附件说明的表述一致：不见于说明的标题数',
    en: 'titles of attachments that 附件说明 does not name',
    asked: 0,
    unit: 'number',
    tolerance: 0,
    on: samples,
    measure(pdf) {
      const said = rowsOfNames(pdf)
        .map(({ text }) => text)
        .join('')
      const titles = opened(pdf).map(({ page }) =>
        page.lines
          .filter(isTitleRow)
          .map(({ text }) => text)
          .join(''),
      )
      return titles.filter((title) => title === '' || !said.includes(title)).length
    },
  },
  {
    clause: '7.3.4',
    zh: '多个附件：后一顺序号与“附件：”之后对齐',
    en: 'several attachments: numbers below the first one, from the left edge',
    asked: 5,
    unit: 'characters',
    tolerance: 0.02,
    on: ['attaching'],
    measure: (pdf) => linesThat(pdf, /^[2-9]\.\s?(?:示例市人民医院各|联系人名单)/).map(indentOf),
  },
  {
    clause: '7.3.4',
    zh: '附件名称回行与上一行名称首字对齐：多个附件',
    en: 'a name that runs on begins below its first character: several attachments',
    asked: 6,
    unit: 'characters',
    tolerance: 0.02,
    on: ['attaching'],
    measure: (pdf) => indentOf(runsOn(pdf)),
  },
  {
    clause: '7.3.4',
    zh: '附件名称回行与上一行名称首字对齐：一个附件',
    en: 'a name that runs on begins below its first character: one attachment',
    asked: 5,
    unit: 'characters',
    tolerance: 0.02,
    on: ['attaching-one'],
    measure: (pdf) => indentOf(runsOn(pdf)),
  },
  {
    clause: '7.3.7',
    zh: '“附件”及顺序号在版心第一行',
    en: '附件 with its number on row',
    asked: 1,
    unit: 'rows',
    tolerance: 0.02,
    on: samples,
    measure: (pdf) => opened(pdf).map(({ mark }) => rowOf(mark)),
  },
  {
    clause: '7.3.7',
    zh: '“附件”顶格',
    en: '附件 from the left edge',
    asked: 0,
    unit: 'characters',
    tolerance: 0.02,
    on: samples,
    measure: (pdf) => opened(pdf).map(({ mark, number }) => indentOf({ line: mark, number })),
  },
  {
    clause: '7.3.7',
    zh: '“附件”字号：三号',
    en: 'size of 附件: 3号',
    asked: 15.75,
    unit: 'pt',
    tolerance: 0.01,
    on: samples,
    measure: (pdf) => opened(pdf).flatMap(({ mark }) => sizesOf(mark)),
  },
  {
    clause: '7.3.7',
    zh: '“附件”字体',
    en: 'face of 附件',
    asked: '黑体',
    on: samples,
    measure: (pdf) => opened(pdf).map(({ mark }) => faceOf(mark)),
  },
  {
    clause: '7.3.7',
    zh: '附件标题在版心第三行',
    en: 'title of an attachment on row',
    asked: 3,
    unit: 'rows',
    tolerance: 0.02,
    on: samples,
    measure: (pdf) => opened(pdf).map(({ title }) => gridRowOf(title)),
  },
  {
    clause: '7.3.7',
    zh: '附件标题居中：偏离版心中线',
    en: 'title of an attachment centred: off the middle of the 版心',
    asked: 0,
    unit: 'mm',
    tolerance: 0.1,
    on: samples,
    measure: (pdf) => titleRowsOf(pdf).map(({ line, number }) => offCentre(line, number)),
  },
  {
    clause: '7.3.7',
    zh: '附件标题字号：二号',
    en: 'size of the title of an attachment: 2号',
    asked: 22,
    unit: 'pt',
    isPractice: true,
    tolerance: 0.01,
    on: samples,
    measure: (pdf) => titleRowsOf(pdf).flatMap(({ line }) => sizesOf(line)),
  },
  {
    clause: '7.3.7',
    zh: '附件标题字体',
    en: 'face of the title of an attachment',
    asked: '小标宋',
    isPractice: true,
    on: samples,
    measure: (pdf) => titleRowsOf(pdf).map(({ line }) => faceOf(line)),
  },
]
