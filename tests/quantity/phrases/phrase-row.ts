import type { OrdinalScale, PhraseContext } from '../../../src/quantity/index.ts'

export const emr: OrdinalScale = {
  id: 'emr-level',
  levels: ['零级', '一级', '二级', '三级', '四级', '五级', '六级', '七级', '八级'],
}
export const interop: OrdinalScale = {
  id: 'interop',
  levels: ['一级', '二级', '三级', '四级乙等', '四级甲等'],
}
export const grade: OrdinalScale = {
  id: 'gk',
  levels: ['C', 'C+', 'C++', 'B', 'B+', 'B++', 'A', 'A+', 'A++'],
}

/** `amount('150000', 'm²', { scale: '万' })`: as data. */
export function amount(value: string, unit?: string, rest: object = {}): object {
  const places = value.split('.')[1]?.length ?? 0
  return { value, places, scale: '', ...(unit && { unit }), ...rest }
}
export const before = (word: string) => ({ qualifier: { word, place: 'before' } })
export const after = (word: string) => ({ qualifier: { word, place: 'after' } })
export const exact = (...parts: Parameters<typeof amount>) => ({ kind: 'exact', amount: amount(...parts) })
export const min = (...parts: Parameters<typeof amount>) => ({ kind: 'min', amount: amount(...parts) })
export const max = (...parts: Parameters<typeof amount>) => ({ kind: 'max', amount: amount(...parts) })
export const range = (low: object, high: object) => ({ kind: 'range', low, high })
export const every = (word: string, period = 'year') => ({ every: { word, period } })
export const versus = (word: string, base: string) => ({ versus: { word, base } })
export const strive = (word: string) => ({ commitment: { strength: 'strive', word } })
export const due = (words: string, date: string) => ({ due: { words, date } })
export const wan = { scale: '万' }

/** A phrase, and what it is read as. */
export interface Row {
  readonly phrase: string
  readonly target: object
  /** Only where it differs from the phrase. */
  readonly prints?: string
  readonly context?: PhraseContext
}
