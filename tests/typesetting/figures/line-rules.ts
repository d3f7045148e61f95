import type { MeasuredPdf } from '../../helpers/measure-pdf.ts'
import { linesInArea } from '../../helpers/notice-measures.ts'
import type { Figure } from './figure.ts'
import {
  marksThatBeginNoLine,
  marksThatEndNoLine,
  quantities,
  seams,
  unbrokenMarks,
} from './provoking-text.ts'

const documents = ['notice-2024-15', 'notice-2025-12', 'provoking'] as const

/** Read without blanks: a row that is spaced out to end on the margin seems to have some. */
const lines = ({ pages }: MeasuredPdf) =>
  pages.flatMap(linesInArea).map(({ text }) => text.replaceAll(/\s/gu, ''))

/** The places where a line ends within what the pattern finds in the text read on. */
function partedBy(pdf: MeasuredPdf, pattern: RegExp): string[] {
  const ends = new Set<number>()
  let whole = ''
  for (const line of lines(pdf)) {
    whole += line
    ends.add(whole.length)
  }
  return Array.from(whole.matchAll(pattern)).flatMap(({ 0: found, index }) => {
    const inner = Array.from(found, (_, at) => index + at + 1).slice(0, -1)
    return inner.some((place) => ends.has(place)) ? [found] : []
  })
}

const number = String.raw`\d+(?:[.,]\d+)*[%‰]?[万亿]?`
const unit = '个百分点|人次|年级|年|月|日|号|m²|kg|mmHg|℃|例|小时|份|项|个|次|级|元|倍'
const quantity = new RegExp(`第?${number}(?:[～—/:]${number})?(?:${unit})?`, 'gu')

/** What of the provoking text never came to stand where a line rule had to keep it together. */
function unprovoked(pdf: MeasuredPdf): string[] {
  const all = lines(pdf)
  const begins = (text: string) => all.some((line) => line.startsWith(text))
  const ends = (text: string) => all.some((line) => line.endsWith(text))
  return [
    ...[...marksThatBeginNoLine].filter((mark) => mark !== '/' && !ends(mark)),
    ...[...marksThatEndNoLine].filter((mark) => mark !== '/' && !begins(mark)),
    ...unbrokenMarks.filter((mark) => !ends(mark)),
    ...quantities.filter((text) => !begins(text) || !ends(text)),
  ]
}

/** Pairs of quotation marks between which no row ended. */
function unparted(pdf: MeasuredPdf): string[] {
  const all = lines(pdf)
  const isParted = (before: string, behind: string) =>
    all.some((line, index) => line.endsWith(before) && all[index + 1]?.startsWith(behind) === true)
  return seams.filter(([before, behind]) => !isParted(before, behind)).map((seam) => seam.join(''))
}

/** GB/T 15834-2011 5.1 and GB/T 15835-2011: what a line may not part. */
export const lineFigures: readonly Figure[] = [
  {
    clause: 'GB/T 15834 5.1.1–5.1.9',
    zh: '行首不出现点号、后引号后括号、连接号、间隔号、分隔号：违者行数',
    en: `lines that begin with one of ${[...marksThatBeginNoLine].join(' ')}`,
    asked: 0,
    unit: 'number',
    tolerance: 0,
    on: documents,
    measure: (pdf) =>
      lines(pdf).filter((line) => marksThatBeginNoLine.includes(line.replace(/^——/u, '')[0] ?? '')).length,
  },
  {
    clause: 'GB/T 15834 5.1.3–5.1.9',
    zh: '行末不出现前引号、前括号、前书名号、分隔号：违者行数',
    en: `lines that end with one of ${[...marksThatEndNoLine].join(' ')}`,
    asked: 0,
    unit: 'number',
    tolerance: 0,
    on: documents,
    measure: (pdf) => lines(pdf).filter((line) => marksThatEndNoLine.includes(line.at(-1) ?? '')).length,
  },
  {
    clause: 'GB/T 15834 5.1.5–5.1.6',
    zh: '破折号、省略号不中间断开：断开处',
    en: '—— and …… parted by the end of a line',
    asked: 0,
    unit: 'number',
    tolerance: 0,
    on: documents,
    measure: (pdf) => partedBy(pdf, /——|……/gu).length,
  },
  {
    clause: 'GB/T 15835 5.1',
    zh: '数值及其单位不断开转行：断开处',
    en: 'numbers parted, or parted from their units, by the end of a line',
    asked: 0,
    unit: 'number',
    tolerance: 0,
    on: documents,
    measure: (pdf) => partedBy(pdf, quantity).length,
  },
  {
    clause: 'GB/T 15834 5.1.3',
    zh: '前引号之前可以断行，与前一引号相连时亦然：样本中未曾断开者',
    en: 'quotation marks before which a row may end, as between ” and “, and never did in the sample',
    asked: 0,
    unit: 'number',
    tolerance: 0,
    on: ['provoking'],
    measure: (pdf) => unparted(pdf).length,
  },
  {
    clause: 'GB/T 15834 5.1',
    zh: '以上各项在样本中均曾临行首行末：未临者',
    en: 'what of the sample never came to the end of a line, so that no rule was tried on it',
    asked: 0,
    unit: 'number',
    tolerance: 0,
    on: ['provoking'],
    measure: (pdf) => unprovoked(pdf).length,
  },
]
