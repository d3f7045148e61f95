import type { MeasuredPdf } from '../../helpers/measure-pdf.ts'
import { area, emMm, leftEdge, numberedPages, width } from '../../helpers/notice-measures.ts'
import type { Figure } from './figure.ts'
import { faceOf, firstOf, type PlacedLine, sizesOf } from './places.ts'

const both = ['notice-2024-15', 'notice-2025-12'] as const
const withAttachments = [...both, 'attaching', 'tables'] as const

/** The page numbers, each with its page. */
export function pageNumbers(pdf: MeasuredPdf): PlacedLine[] {
  return numberedPages(pdf).flatMap(({ page, number }) =>
    page.lines.filter(({ text }) => /^— \d+ —$/.test(text)).map((line) => ({ page, number, line })),
  )
}

/** Space between a number and the left or the right edge of the 版心, in 4号 characters. */
const spaces = ({ line, number }: PlacedLine) => ({
  left: (line.left - leftEdge(number)) / emMm(14),
  right: (leftEdge(number) + width - line.right) / emMm(14),
})

/** How far below the foot of the 版心 the middle of the first dash of a number lies. */
export async function dashBelowArea(pdf: MeasuredPdf, { line, number }: PlacedLine): Promise<number> {
  const region = { top: area.bottom + 2.5, left: line.left, right: line.left + 3.5 }
  const dash = (await pdf.ink(number)).bounds({ region })
  return ((dash?.top ?? 0) + (dash?.bottom ?? 0)) / 2 - area.bottom
}

/** The first page, the second and the last. */
const somePages = (placed: readonly PlacedLine[]) => [...placed.slice(0, 2), ...placed.slice(-1)]

/** GB/T 9704-2012 7.5: 页码. */
export const pageNumberFigures: readonly Figure[] = [
  {
    clause: '7.5',
    zh: '一字线距版心下边缘',
    en: 'dashes below the foot of the 版心',
    asked: 7,
    unit: 'mm',
    tolerance: 0.2,
    on: withAttachments,
    measure: (pdf) => Promise.all(somePages(pageNumbers(pdf)).map((placed) => dashBelowArea(pdf, placed))),
  },
  {
    clause: '6.3',
    zh: '装订：相对两面页码位置的高低之差',
    en: 'binding: how much higher one number of facing pages stands than the other',
    asked: 0,
    unit: 'mm',
    tolerance: 4,
    on: withAttachments,
    measure: (pdf) => {
      const upright = pageNumbers(pdf).map(({ line }) => line.baseline)
      return upright.slice(1).map((height, index) => height - (upright[index] ?? Number.NaN))
    },
  },
  {
    clause: '7.5',
    zh: '单页码居右空一字（四号）',
    en: 'odd pages: from the right edge of the 版心, in 4号 characters',
    asked: 1,
    unit: 'characters',
    tolerance: 0.05,
    on: withAttachments,
    measure: (pdf) =>
      pageNumbers(pdf)
        .filter(({ number }) => number % 2 === 1)
        .map((placed) => spaces(placed).right),
  },
  {
    clause: '7.5',
    zh: '双页码居左空一字（四号）',
    en: 'even pages: from the left edge of the 版心, in 4号 characters',
    asked: 1,
    unit: 'characters',
    tolerance: 0.05,
    on: withAttachments,
    measure: (pdf) =>
      pageNumbers(pdf)
        .filter(({ number }) => number % 2 === 0)
        .map((placed) => spaces(placed).left),
  },
  {
    clause: '7.5',
    zh: '页码字号：四号',
    en: 'size of 页码: 4号',
    asked: 14,
    unit: 'pt',
    tolerance: 0.01,
    on: withAttachments,
    measure: (pdf) => pageNumbers(pdf).flatMap(({ line }) => sizesOf(line)),
  },
  {
    clause: '7.5',
    zh: '页码字体',
    en: 'face of 页码',
    asked: '宋体',
    on: withAttachments,
    measure: (pdf) => pageNumbers(pdf).map(({ line }) => faceOf(line)),
  },
  {
    clause: '7.5',
    zh: '首页页码左右各放一条一字线',
    en: 'a dash on either side: the number of the first page',
    asked: '— 1 —',
    on: withAttachments,
    measure: (pdf) => firstOf(pageNumbers(pdf)).line.text,
  },
  {
    clause: '7.5',
    zh: '页码连续编排，附件与正文一并：各面页码与面次之差',
    en: 'numbered on, through what is attached: number of a page less its place',
    asked: 0,
    unit: 'number',
    tolerance: 0,
    on: withAttachments,
    measure: (pdf) =>
      pdf.pages.map((page, index) => {
        const numbers = page.lines.flatMap(({ text }) => /^— (\d+) —$/.exec(text)?.[1] ?? [])
        return numbers.length === 1 ? Number(numbers[0]) - index - 1 : Number.NaN
      }),
  },
]
