import * as z from 'zod'
import type { Form } from '../../diagnostics/index.ts'
import { alike, formError } from '../field.ts'

const pointsPerInch = 72
const millimetresPerInch = 25.4

export function pointsToMm(points: number): number {
  return (points / pointsPerInch) * millimetresPerInch
}

export function mmToPoints(mm: number): number {
  return (mm / millimetresPerInch) * pointsPerInch
}

/**
 * 号 in points. There are two traditions: that of word processors (三号 16, 二号 22, 四号 14) and that of
 * typesetting (15.75, 21, 13.75). Offices set their titles and 版记 by the first, and so does this table, but for 三号:
 * the standard's own grid (28 characters in 156 mm, 22 lines in 225 mm, §5.2.3) holds 15.75 pt and no more. Whoever
 * means another size writes it in pt.
 */
export const typeSizes: Readonly<Record<string, number>> = {
  初号: 42,
  小初: 36,
  一号: 26,
  小一: 24,
  二号: 22,
  小二: 18,
  三号: 15.75,
  小三: 15,
  四号: 14,
  小四: 12,
  五号: 10.5,
  小五: 9,
  六号: 7.5,
}

/** 3号 for 三号, as the standard itself writes it. */
const digits = ['初', '一', '二', '三', '四', '五', '六']

function typeSize(written: string): number | undefined {
  return typeSizes[written.replace(/^([1-6])号$/u, (_all, digit: string) => `${digits[Number(digit)]}号`)]
}

type Conversion = (amount: number) => number
const asIs: Conversion = (amount) => amount

/** What a length of the page can measure: the units that it is written in, and what their amounts come to. */
const measures = {
  /** In millimetres. */
  distance: { form: 'length', units: { mm: asIs, 毫米: asIs, pt: pointsToMm, 磅: pointsToMm } },
  /** In points. */
  size: { form: 'type-size', units: { pt: asIs, 磅: asIs } },
  /** In points. */
  pitch: { form: 'line-pitch', units: { pt: asIs, 磅: asIs, mm: mmToPoints, 毫米: mmToPoints } },
  /** 行. */
  rows: { form: 'rows', units: { 行: asIs } },
  /** 字. */
  characters: { form: 'characters', units: { 字: asIs } },
} as const satisfies Record<string, { form: Form; units: Readonly<Record<string, Conversion>> }>

export type Measure = keyof typeof measures

/** The shapes of lengths as they are written: an amount and its unit, or a 号. */
export const lengthShapes = {
  distance: alike(shapeOf('distance')),
  size: alike(shapeOf('size')),
  pitch: alike(shapeOf('pitch')),
  rows: alike(shapeOf('rows')),
  characters: alike(shapeOf('characters')),
} satisfies Record<Measure, () => z.ZodType>

function shapeOf(measure: Measure) {
  const { form, units } = measures[measure]
  const isCounted = measure === 'rows' || measure === 'characters'
  const amount = isCounted ? String.raw`\d{1,3}` : String.raw`\d{1,3}(?:\.\d{1,3})?`
  const sizes = [...Object.keys(typeSizes), '[1-6]号'].join('|')
  const written = `${amount} ?(?:${Object.keys(units).join('|')})`
  const pattern = new RegExp(measure === 'size' ? `^(?:${sizes}|${written})$` : `^${written}$`, 'u')
  return z.string(formError(form)).regex(pattern, formError(form))
}

/**
 * What a written length comes to, in the unit of its measure.
 * @throws Error for one that is not of the shape, which was to be checked before
 */
export function readLength(written: string, measure: Measure): number {
  const size = measure === 'size' ? typeSize(written) : undefined
  if (size !== undefined) return size
  const [, amount = '', unit = ''] = /^([\d.]+) ?(.+)$/u.exec(written) ?? []
  const units: Readonly<Record<string, Conversion>> = measures[measure].units
  const convert = units[unit]
  if (!convert) throw new Error(`${written} is no ${measure}`)
  return convert(Number(amount))
}
