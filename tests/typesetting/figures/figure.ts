import type { MeasuredPdf } from '../../helpers/measure-pdf.ts'
import type { SampleName } from './samples.ts'

/** What figures are counted in, and the sign of it on the page. */
export const units = { mm: 'mm', pt: 'pt', rows: '行', characters: '字', degrees: '°', number: '' } as const

interface Described {
  /** Of GB/T 9704-2012; of another standard with its number before it: `GB/T 15834 5.1`. */
  readonly clause: string
  readonly zh: string
  readonly en: string
  /** The standard recommends it or is silent: what is asked is the practice that the page profile follows. */
  readonly isPractice?: true
  /** The documents on which it is measured. */
  readonly on: readonly SampleName[]
}

/** One value, or one for every place of the document where the figure shows. */
export type Found<T> = T | readonly T[] | Promise<T | readonly T[]>

/** What is asked as a number. */
export interface Quantity extends Described {
  readonly asked: number
  readonly unit: keyof typeof units
  /** How far every measured value may be off; 0 where it must be met exactly. */
  readonly tolerance: number | { readonly below: number; readonly above: number }
  readonly measure: (pdf: MeasuredPdf) => Found<number>
}

/** What is asked as a word: a face, a colour, a text. */
export interface Quality extends Described {
  readonly asked: string
  readonly measure: (pdf: MeasuredPdf) => Found<string>
}

/** A figure that the printed page must show, and how it is measured on a PDF. */
export type Figure = Quantity | Quality

export function isQuantity(figure: Figure): figure is Quantity {
  return typeof figure.asked === 'number'
}
