import type { ScalarStyle, Span } from '../source-node.ts'
import { resemblesFlow } from './flow-punctuation.ts'
import { hidesKey } from './key-colon.ts'
import { halfClosedAt, isQuotation } from './quotes.ts'
import { linesOutside } from './trap.ts'

/** A scalar as it is written, with its quotes. */
export interface WrittenScalar {
  readonly written: string
  readonly style: ScalarStyle
  /** Whether brackets or braces are open around it. */
  readonly isInFlow: boolean
}

/** What one of the signs of a plain scalar has in it. Most scalars have none, and are asked once. */
const anySign = /[＃：:，；]|^[“‘＂［｛]/

/**
 * Whether a scalar shows the sign of a trap. A sign is no proof, but where there is none, there is no trap: the
 * finders, which know the surroundings, need not be asked.
 */
export function showsTrap(
  { written, style, isInFlow }: WrittenScalar,
  isKey: (word: string) => boolean,
): boolean {
  if (style === 'double-quoted') return halfClosedAt(written) !== undefined
  if (style !== 'plain' || !anySign.test(written)) return false
  return (
    written.includes(' ＃') ||
    isQuotation(written) ||
    resemblesFlow(written, isInFlow) ||
    hidesKey(written, isKey)
  )
}

const signs = /[\t\u3000－＃]/
const signAtLineStart = /^[^\S\n]*(?:[\t\u3000－＃]|-\u3000)/
const signAtAnyLineStart = new RegExp(signAtLineStart, 'm')

/** The same for the beginnings of lines outside of `verbatim`, where every character is text. */
export function showsTrapAtLineStart(text: string, verbatim: readonly Span[]): boolean {
  if (!signs.test(text) || !signAtAnyLineStart.test(text)) return false
  return linesOutside(text, verbatim).some((line) => signAtLineStart.test(line.text))
}
