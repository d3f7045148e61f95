import type { Amount } from '../amount.ts'
import { parseAmount } from '../parse-amount.ts'
import { plain } from '../plain-text.ts'
import { QUALIFIERS_BEFORE } from '../qualifier.ts'
import type { Span } from './figure.ts'
import { HANZI_DIGITS, QUANTITY } from './figure-pattern.ts'
import { anyOf } from './words.ts'

/** A figure with the stretch of text that says it. */
export interface SaidAmount extends Span {
  readonly amount: Amount
}

/** The source of an expression for where a figure may begin with the word before it. */
export const SAID_AMOUNT_BEGINS = `(?:${anyOf(QUALIFIERS_BEFORE)})?[0-9０-９${HANZI_DIGITS}]`

const QUALIFIER = new RegExp(`(?:${anyOf(QUALIFIERS_BEFORE)})?`, 'y')

/**
 * The stretch of a figure that begins at a place, with the word before it: 近5万余人次, 约76%; `undefined` where none
 * begins there. What stands around figures is sought before and behind this stretch, not by one expression with it: that
 * of a quantity is so large that to make a second one of it takes longer than to read a document.
 */
export function saidAmountAt(text: string, at: number): Span | undefined {
  QUALIFIER.lastIndex = at
  QUALIFIER.test(text)
  QUANTITY.lastIndex = QUALIFIER.lastIndex
  return QUANTITY.test(text) ? { start: at, end: QUANTITY.lastIndex } : undefined
}

/** Reads a figure in its stretch of a text; `undefined` where its words are none, or disagree. */
export function readSaidAmount(text: string, { start, end }: Span, unit?: string): SaidAmount | undefined {
  const reading = parseAmount(plain(text.slice(start, end)).replace(/\s+/gu, ''), { unit })
  return reading.ok ? { start, end, amount: reading.amount } : undefined
}
