import type { Amount } from '../amount.ts'
import { parseAmount } from '../parse-amount.ts'
import { plain } from '../plain-text.ts'
import { QUALIFIERS_BEFORE } from '../qualifier.ts'
import type { Span } from './figure.ts'
import { QUANTITY } from './figure-pattern.ts'
import { anyOf } from './words.ts'

/** A figure with the stretch of text that says it. */
export interface SaidAmount extends Span {
  readonly amount: Amount
}

/** The source of an expression for one figure with the word before it: 近5万余人次, 约76%. */
export const SAID_AMOUNT = `(?:${anyOf(QUALIFIERS_BEFORE)})?(?:${QUANTITY.source})`

/** Reads a figure that stands at a place; `undefined` where its words are none, or disagree. */
export function readSaidAmount(written: string, start: number, unit?: string): SaidAmount | undefined {
  const reading = parseAmount(plain(written).replace(/\s+/gu, ''), { unit })
  return reading.ok ? { start, end: start + written.length, amount: reading.amount } : undefined
}
