import type { PageProfile } from '../model/index.ts'
import { widthInCharacters } from './character-width.ts'

/** 签发人, GB/T 9704-2012 7.2.6. */
export interface SignerList {
  readonly names: readonly string[]
  /** How many names stand in a row. */
  readonly columns: number
  readonly rows: number
}

/** 一般每行排两个姓名. */
const mostColumns = 2

/**
 * Names in the order of the organs, from left to right and from top to bottom, two a row; one, where two would reach
 * into 发文字号, which stands on the row of the last.
 */
export function signerList(
  names: readonly string[],
  number: string,
  { charactersPerLine }: PageProfile,
): SignerList | undefined {
  if (names.length === 0) return undefined
  const widest = Math.max(...names.map(widthInCharacters))
  // One 字 from either edge, between the names, and between number and label.
  const room = charactersPerLine - 3 - widthInCharacters(number) - widthInCharacters('签发人：')
  const columns = Math.max(1, Math.min(mostColumns, names.length, Math.floor((room + 1) / (widest + 1))))
  return { names, columns, rows: Math.ceil(names.length / columns) }
}
