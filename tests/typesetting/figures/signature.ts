import type { MeasuredPdf } from '../../helpers/measure-pdf.ts'
import { character, rowsBetween } from '../../helpers/notice-measures.ts'
import type { Figure } from './figure.ts'
import { faceOf, indentOf, lineNextTo, linesThat, sizesOf, spaceRightOf, theLine } from './places.ts'

const sealed = ['notice-2024-15', 'notice-2025-12', 'sealed-short'] as const
const unsealed = ['unsealed', 'unsealed-short'] as const

const date = (pdf: MeasuredPdf) => theLine(pdf, /^202\d年\d+月\d+日$/)

function organ(pdf: MeasuredPdf) {
  const placed = date(pdf)
  return { ...placed, line: lineNextTo(placed, -1) }
}

function lastOfText(pdf: MeasuredPdf) {
  return lineNextTo(date(pdf), -2)
}

const middle = ({ left, right }: { readonly left: number; readonly right: number }) => (left + right) / 2

/** GB/T 9704-2012 7.3.5 and 7.3.6: 发文机关署名, 成文日期, 附注. */
export const signatureFigures: readonly Figure[] = [
  {
    clause: '7.3.5.1',
    zh: '加盖印章：署名与正文之间空行，容印章顶端距正文一行之内',
    en: 'with a seal: empty rows between text and name, so that the seal begins within one row of the text',
    asked: 2,
    unit: 'rows',
    isPractice: true,
    // 7.3.5.5: a seal of 42 mm may come up to the text, where the page ends too soon.
    tolerance: { below: 0.73, above: 0.02 },
    on: sealed,
    measure: (pdf) => rowsBetween(lastOfText(pdf), organ(pdf).line) - 1,
  },
  {
    clause: '7.3.5.1',
    zh: '加盖印章：成文日期右空四字',
    en: 'with a seal: space right of 成文日期',
    asked: 4,
    unit: 'characters',
    tolerance: 0.02,
    on: sealed,
    measure: (pdf) => spaceRightOf(date(pdf)),
  },
  {
    clause: '7.3.5.1',
    zh: '加盖印章：署名以成文日期为准居中，两者中线之差',
    en: 'with a seal: middle of 署名 off the middle of 成文日期',
    asked: 0,
    unit: 'mm',
    tolerance: 0.1,
    on: [...sealed, 'sealed-long'],
    measure: (pdf) => middle(organ(pdf).line) - middle(date(pdf).line),
  },
  {
    clause: '7.3.5.1',
    zh: '加盖印章：成文日期在署名下一行',
    en: 'with a seal: 成文日期 below 署名',
    asked: 1,
    unit: 'rows',
    tolerance: 0.02,
    on: sealed,
    measure: (pdf) => rowsBetween(organ(pdf).line, date(pdf).line),
  },
  {
    clause: '7.3.5.1',
    zh: '加盖印章，署名比成文日期长八字以上：署名不出版心，右空至少',
    en: 'with a seal, a name longer than the date by eight 字 and more: within the 版心, space right of it at least',
    asked: 0,
    unit: 'characters',
    isPractice: true,
    tolerance: { below: 0.02, above: 4 },
    on: ['sealed-long'],
    measure: (pdf) => spaceRightOf(organ(pdf)),
  },
  {
    clause: '7.3.5.5',
    zh: '空白容不下印章位置的，正文移至下一面：署名之上正文行数，至少',
    en: 'where a page has no room for the seal, the text goes over with it: rows of the text above 署名, at least',
    asked: 1,
    unit: 'number',
    tolerance: { below: 0, above: 20 },
    on: ['signed-late'],
    measure: (pdf) => {
      const { page, number } = date(pdf)
      return number === 2
        ? linesThat(pdf, /落实/).filter((placed) => placed.page === page).length
        : Number.NaN
    },
  },
  {
    clause: '7.3.5.2',
    zh: '不加盖印章：署名与正文之间空一行',
    en: 'without a seal: empty rows between text and name',
    asked: 1,
    unit: 'rows',
    tolerance: 0.02,
    on: unsealed,
    measure: (pdf) => rowsBetween(lastOfText(pdf), organ(pdf).line) - 1,
  },
  {
    clause: '7.3.5.2',
    zh: '不加盖印章：署名右空二字',
    en: 'without a seal: space right of 署名',
    asked: 2,
    unit: 'characters',
    tolerance: 0.02,
    on: ['unsealed'],
    measure: (pdf) => spaceRightOf(organ(pdf)),
  },
  {
    clause: '7.3.5.2',
    zh: '不加盖印章，日期长于署名：成文日期右空二字',
    en: 'without a seal, the date the longer: space right of 成文日期',
    asked: 2,
    unit: 'characters',
    tolerance: 0.02,
    on: ['unsealed-short'],
    measure: (pdf) => spaceRightOf(date(pdf)),
  },
  {
    clause: '7.3.5.2',
    zh: '不加盖印章：成文日期首字比署名首字右移二字',
    en: 'without a seal: 成文日期 begins right of the first character of 署名',
    asked: 2,
    unit: 'characters',
    tolerance: 0.02,
    on: unsealed,
    measure: (pdf) => (date(pdf).line.left - organ(pdf).line.left) / character,
  },
  {
    clause: '7.3.5.2',
    zh: '不加盖印章：成文日期在署名下一行',
    en: 'without a seal: 成文日期 below 署名',
    asked: 1,
    unit: 'rows',
    tolerance: 0.02,
    on: unsealed,
    measure: (pdf) => rowsBetween(organ(pdf).line, date(pdf).line),
  },
  {
    clause: '7.3.5.4',
    zh: '成文日期用阿拉伯数字，年份标全称，月、日不编虚位',
    en: '成文日期 in Arabic numerals, the year in full, no leading zeros',
    asked: '2025年2月21日',
    on: ['notice-2025-12', 'sealed-short', ...unsealed],
    measure: (pdf) => date(pdf).line.text,
  },
  {
    clause: '7.3.5',
    zh: '署名、成文日期字体',
    en: 'face of 署名 and 成文日期',
    asked: '仿宋',
    on: [...sealed, ...unsealed],
    measure: (pdf) => [faceOf(organ(pdf).line), faceOf(date(pdf).line)],
  },
  {
    clause: '5.2.2',
    zh: '署名、成文日期字号：三号',
    en: 'size of 署名 and 成文日期: 3号',
    asked: 15.75,
    unit: 'pt',
    tolerance: 0.01,
    on: [...sealed, ...unsealed],
    measure: (pdf) => [organ(pdf).line, date(pdf).line].flatMap(sizesOf),
  },
  {
    clause: '7.3.6',
    zh: '附注在成文日期下一行',
    en: '附注 below 成文日期',
    asked: 1,
    unit: 'rows',
    tolerance: 0.02,
    on: ['attaching'],
    measure: (pdf) => rowsBetween(date(pdf).line, lineNextTo(date(pdf), 1)),
  },
  {
    clause: '7.3.6',
    zh: '附注左空二字',
    en: '附注 from the left edge',
    asked: 2,
    unit: 'characters',
    tolerance: 0.02,
    on: ['attaching'],
    measure: (pdf) => indentOf({ ...date(pdf), line: lineNextTo(date(pdf), 1) }),
  },
  {
    clause: '7.3.6',
    zh: '附注加圆括号',
    en: '附注 in brackets',
    asked: '（此件公开发布）',
    on: ['attaching'],
    measure: (pdf) => lineNextTo(date(pdf), 1).text,
  },
]
