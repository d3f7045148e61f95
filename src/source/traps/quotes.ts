import type { TokenInContext } from '../concrete-syntax.ts'
import { fullWidthTrap, isNameLike, isPlain, replaceAt, type Trap, type TrapFinder } from './trap.ts'

/**
 * Chinese quotation marks used as quotes of YAML. To YAML they are letters, and in Chinese prose they are
 * punctuation: only a value that is nothing but one quotation, and short, is complained of.
 */
export const findQuoteTraps: TrapFinder = ({ tokens }) => tokens.flatMap(quoteTrap)

const quotation = /^[“‘＂]([^“”‘’＂"'\n]*)[”’＂"]$/
const quoteLength = 1

/** Whether a plain scalar is nothing but one short quotation. */
export function isQuotation(written: string): boolean {
  const inside = quotation.exec(written)?.[1]
  return inside !== undefined && isNameLike(inside)
}

function quoteTrap(found: TokenInContext): Trap[] {
  const { token } = found
  if (!isPlain(token) || !isValueOnKeyLine(found)) return []
  if (!isQuotation(token.source)) return []
  // Single quotes, because a backslash between them stays what it is.
  const edits = [token.offset, token.offset + token.source.length - quoteLength].map((start) =>
    replaceAt(start, quoteLength, "'"),
  )
  return [fullWidthTrap(token.offset, token.source.charAt(0), '"', edits)]
}

function isValueOnKeyLine({ role, parent, item, isInFlow }: TokenInContext): boolean {
  if (isInFlow) return role !== 'mark'
  return (
    role === 'value' && parent?.type === 'block-map' && !item?.sep?.some(({ type }) => type === 'newline')
  )
}

/**
 * `"医务部”`: a quotation that begins half-width and ends full-width runs on to the next quote, which may be
 * pages away. Found by a first line that ends with a ” which no “ before it asks for.
 */
export const findHalfClosedQuoteTraps: TrapFinder = ({ tokens }) =>
  tokens.flatMap(({ token }) => {
    if (token.type !== 'double-quoted-scalar') return []
    const position = halfClosedAt(token.source)
    if (position === undefined) return []
    const start = token.offset + position
    return [fullWidthTrap(start, token.source.charAt(position), '"', [replaceAt(start, quoteLength, '"')])]
  })

/** Where in a double-quoted scalar its author thought that it ends. */
export function halfClosedAt(written: string): number | undefined {
  return /^"[^"“\n]*(?=[”＂]\s*(?:[,，\]}][^"\n]*)?(?:\n|$))/.exec(written)?.[0].length
}
