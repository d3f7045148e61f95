import { type Cursor, takePattern, takeWord, wordList } from './cursor.ts'
import { parseHanziNumeral, printNumeral } from './numeral.ts'
import { QUALIFIERS_AFTER, QUALIFIERS_BEFORE } from './qualifier.ts'
import type { Fraction } from './target.ts'

const HALVES = wordList(['半数', '一半'])
const FRACTION = /([一二三四五六七八九十]{1,3})分之([一二三四五六七八九十]{1,3})/y

/** Reads `三分之二以上`, `不少于三分之一`, `半数以上`, `过半数`. */
export function takeFraction(cursor: Cursor): Fraction | undefined {
  const before = takeWord(cursor, FRACTION_QUALIFIERS)
  const parts = takeParts(cursor)
  if (!parts) return undefined
  const after = before === undefined ? takeWord(cursor, QUALIFIERS_AFTER) : undefined
  if (before !== undefined) return { ...parts, qualifier: { word: before, place: 'before' } }
  return after === undefined ? parts : { ...parts, qualifier: { word: after, place: 'after' } }
}

/** 过半数 means more than one half. */
const FRACTION_QUALIFIERS = wordList([...QUALIFIERS_BEFORE, '过'])

function takeParts(cursor: Cursor): Fraction | undefined {
  const half = takeWord(cursor, HALVES)
  if (half !== undefined) return { numerator: 1, denominator: 2, word: half }
  const [, below = '', above = ''] = takePattern(cursor, FRACTION) ?? []
  const denominator = parseHanziNumeral(below)?.toNumber()
  const numerator = parseHanziNumeral(above)?.toNumber()
  if (denominator === undefined || numerator === undefined) return undefined
  if (denominator < 2 || numerator > denominator) return undefined
  return { numerator, denominator }
}

/** Fractions are set in hanzi: 三分之二. */
export function printFraction({ numerator, denominator, word, qualifier }: Fraction): string {
  const number = word ?? `${printNumeral(denominator)}分之${printNumeral(numerator)}`
  const { word: beside = '', place } = qualifier ?? {}
  return place === 'before' ? `${beside}${number}` : `${number}${beside}`
}
