import { type PageProfile, pointsToMm } from '../model/index.ts'
import { widthInCharacters } from './character-width.ts'

/** 版头, GB/T 9704-2012 7.2. */
export interface Letterhead {
  /** 发文机关标志. */
  readonly mark: string
  /** Width of a character of the mark, in points: the mark fills at most one row. */
  readonly markPt: number
  /** How much higher than wide its characters are drawn. */
  readonly markStretch: number
  /** 发文字号, as printed. */
  readonly number: string
}

/** Fits the mark into one row of the 版心: a long name is set in characters that are narrower, not lower. */
export function letterhead(
  mark: string,
  number: string,
  { typeArea, letterhead: own }: PageProfile,
): Letterhead {
  const fullWidthMm = widthInCharacters(mark) * pointsToMm(own.markPt)
  const condensed = Math.max(1, fullWidthMm / typeArea.widthMm)
  return {
    mark,
    markPt: own.markPt / condensed,
    markStretch: Math.min(condensed, own.markStretchLimit),
    number,
  }
}
