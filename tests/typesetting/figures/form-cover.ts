import type { MeasuredPdf } from '../../helpers/measure-pdf.ts'
import { character, linesInArea, offCentre, pitch } from '../../helpers/notice-measures.ts'
import type { Figure } from './figure.ts'
import { faceOf, firstOf, gridRowOf } from './places.ts'

const on = ['whole-form'] as const

const cover = ({ pages }: MeasuredPdf) => firstOf(pages)
const fields = (pdf: MeasuredPdf) => linesInArea(cover(pdf)).filter(({ text }) => /：$/u.test(text))
const lines = (pdf: MeasuredPdf) =>
  cover(pdf)
    .rules.filter(({ direction }) => direction === 'horizontal')
    .toSorted((a, b) => a.y0 - b.y0)
const makers = (pdf: MeasuredPdf) => linesInArea(cover(pdf)).slice(-2)
/** The cover of a form. The standard is silent, and all of it is practice (§8: tables). */
export const formCoverFigures: readonly Figure[] = [
  {
    clause: '8',
    zh: '表格封面：各项名称左端对齐',
    en: 'cover of a form: labels on one vertical, off the first',
    asked: 0,
    unit: 'mm',
    isPractice: true,
    tolerance: 0.1,
    on,
    measure: (pdf) => fields(pdf).map(({ left }) => left - firstOf(fields(pdf)).left),
  },
  {
    clause: '8',
    zh: '表格封面：各项隔一行',
    en: 'cover of a form: from label to label',
    asked: 2,
    unit: 'rows',
    isPractice: true,
    tolerance: 0.02,
    on,
    measure: (pdf) =>
      fields(pdf)
        .slice(1)
        .map(({ baseline }, index) => (baseline - (fields(pdf)[index]?.baseline ?? 0)) / pitch),
  },
  {
    clause: '8',
    zh: '表格封面：横线长',
    en: 'cover of a form: length of the lines',
    asked: 13,
    unit: 'characters',
    isPractice: true,
    tolerance: 0.05,
    on,
    measure: (pdf) => lines(pdf).map(({ x0, x1 }) => (x1 - x0) / character),
  },
  {
    clause: '8',
    zh: '表格封面：横线高',
    en: 'cover of a form: thickness of the lines',
    asked: 0.25,
    unit: 'mm',
    isPractice: true,
    tolerance: 0.02,
    on,
    measure: (pdf) => lines(pdf).map(({ thickness }) => thickness),
  },
  {
    clause: '8',
    zh: '表格封面：制表机关、年份在末两行',
    en: 'cover of a form: who made it and the year, above the last row',
    asked: 22,
    unit: 'rows',
    isPractice: true,
    tolerance: 0.05,
    on,
    measure: (pdf) => makers(pdf).map((line, index) => gridRowOf(line) + 1 - index),
  },
  {
    clause: '8',
    zh: '表格封面：制表机关、年份居中，偏离版心中线',
    en: 'cover of a form: who made it and the year, off the middle of the 版心',
    asked: 0,
    unit: 'mm',
    isPractice: true,
    tolerance: 0.5,
    on,
    measure: (pdf) => makers(pdf).map((line) => offCentre(line, 1)),
  },
  {
    clause: '8',
    zh: '表格封面：名称字体',
    en: 'cover of a form: face of the labels',
    asked: '仿宋',
    isPractice: true,
    on,
    measure: (pdf) => fields(pdf).map(faceOf),
  },
]
