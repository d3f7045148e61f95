import { type Box, isRed, type MeasuredPdf } from '../../helpers/measure-pdf.ts'
import { emBottom, emTop, leftEdge, pitch, width } from '../../helpers/notice-measures.ts'
import type { Figure } from './figure.ts'
import { firstOf, lastOf, lineNextTo, theLine, visibleRuns } from './places.ts'

const single = ['pressed', 'pressed-small', 'pressed-large'] as const
const joint = ['pressed-three'] as const
const common = ['pressed', ...joint] as const

const date = (pdf: MeasuredPdf) => theLine(pdf, /^2025年2月21日$/)
const names = (pdf: MeasuredPdf) => lineNextTo(date(pdf), -1)
const middle = ({ left, right }: { readonly left: number; readonly right: number }) => (left + right) / 2

/** Each seal, from left to right: the red between the middles of its neighbours' names and its own. */
async function seals(pdf: MeasuredPdf): Promise<Box[]> {
  const { number } = date(pdf)
  const text = lineNextTo(date(pdf), -2)
  const ink = await pdf.ink(number)
  const middles = visibleRuns(names(pdf))
    .map(middle)
    .toSorted((a, b) => a - b)
  const between = middles.slice(1).map((place, index) => (place + (middles[index] ?? place)) / 2)
  return middles.map((_, index) => {
    const region = { top: emTop(text), left: between[index - 1] ?? 0, right: between[index] ?? 210 }
    const found = ink.bounds({ region, isInk: isRed })
    if (!found) throw new Error(`no seal on name ${index + 1}`)
    return found
  })
}

/** GB/T 9704-2012 7.3.5.1: the pictures of seals, measured by their ink. */
export const sealFigures: readonly Figure[] = [
  {
    clause: '7.3.5.1',
    zh: '印章顶端距正文一行之内',
    en: 'top of the seal below the text, at most a row',
    asked: 1,
    unit: 'rows',
    tolerance: { below: 1, above: 0 },
    on: [...single, ...joint],
    measure: async (pdf) => {
      const text = emBottom(lineNextTo(date(pdf), -2))
      return (await seals(pdf)).map(({ top }) => (top - text) / pitch)
    },
  },
  {
    clause: '7.3.5.1',
    zh: '印章居中：与成文日期中线之差',
    en: 'middle of the seal off the middle of 成文日期',
    asked: 0,
    unit: 'mm',
    tolerance: 0.15,
    on: [...single, ...joint],
    measure: async (pdf) => middle(lastOf(await seals(pdf))) - middle(date(pdf).line),
  },
  {
    clause: '7.3.5.1',
    zh: '署名和成文日期居印章中心偏下：其中线低于印章中心',
    en: 'middle of 署名 and 成文日期 below the middle of the seal',
    asked: 0.5,
    unit: 'rows',
    isPractice: true,
    tolerance: 0.03,
    on: [...single, ...joint],
    measure: async (pdf) => {
      const { top, bottom } = lastOf(await seals(pdf))
      return ((emTop(names(pdf)) + emBottom(date(pdf).line)) / 2 - (top + bottom) / 2) / pitch
    },
  },
  {
    clause: '7.3.5.1',
    zh: '印章直径',
    en: 'diameter of the seal',
    asked: 42,
    unit: 'mm',
    isPractice: true,
    tolerance: 0.2,
    on: common,
    measure: async (pdf) =>
      (await seals(pdf)).flatMap(({ left, right, top, bottom }) => [right - left, bottom - top]),
  },
  {
    clause: '7.3.5.1',
    zh: '联合行文：各印章与各署名一一对应，中线之差',
    en: 'joint issue: middle of each seal off the middle of its 署名',
    asked: 0,
    unit: 'mm',
    tolerance: 0.15,
    on: joint,
    measure: async (pdf) => {
      const middles = visibleRuns(names(pdf))
        .map(middle)
        .toSorted((a, b) => a - b)
      return (await seals(pdf)).map((seal, index) => middle(seal) - (middles[index] ?? Number.NaN))
    },
  },
  {
    clause: '7.3.5.1',
    zh: '联合行文：每排印章两端不超出版心，距其边缘至少',
    en: 'joint issue: ends of a row of seals within the 版心, from its edges at least',
    asked: 0,
    unit: 'mm',
    tolerance: { below: 0, above: 60 },
    on: joint,
    measure: async (pdf) => {
      const found = await seals(pdf)
      const left = leftEdge(date(pdf).number)
      return [firstOf(found).left - left, left + width - lastOf(found).right]
    },
  },
  {
    clause: '7.3.5.1',
    zh: '联合行文：印章之间互不相交或相切，间隔至少',
    en: 'joint issue: seals neither cross nor touch, apart at least',
    asked: 3,
    unit: 'mm',
    isPractice: true,
    tolerance: { below: 0, above: 30 },
    on: joint,
    measure: async (pdf) => {
      const found = await seals(pdf)
      return found.slice(1).map(({ left }, index) => left - (found[index] ?? firstOf(found)).right)
    },
  },
]
