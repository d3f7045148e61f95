import type { CST } from 'yaml'
import type { Diagnostic, SourceText } from '../diagnostics/index.ts'
import { parseConcreteSyntax, type TokenInContext, tokensInContext } from './concrete-syntax.ts'
import { type MendedText, mend, unmended } from './mended-text.ts'
import { findFlowPunctuationTraps } from './traps/flow-punctuation.ts'
import { findIndentationTraps } from './traps/indentation.ts'
import { findKeyColonTraps } from './traps/key-colon.ts'
import { findLineMarkTraps } from './traps/line-marks.ts'
import { findHalfClosedQuoteTraps, findQuoteTraps } from './traps/quotes.ts'
import type { Trap, TrapContext, TrapFinder } from './traps/trap.ts'

/**
 * In the order of how much they distort: an unclosed quotation swallows lines, wrong indentation tears texts
 * apart, a missing colon joins lines. None looks at a text before those above it are content.
 */
const finders: readonly TrapFinder[] = [
  findHalfClosedQuoteTraps,
  findIndentationTraps,
  findLineMarkTraps,
  findKeyColonTraps,
  findFlowPunctuationTraps,
  findQuoteTraps,
]

/**
 * Mending can uncover more of the same: what follows `前言：|` is only known when that colon is mended. A file
 * of common size is read as often as it takes; this many characters are read again, and then it is enough.
 */
const mostCharactersReadAgain = 20_000_000

/** A text freed of the traps that Chinese input methods set, with its concrete syntax. */
export interface MendedSyntax {
  readonly mended: MendedText
  readonly diagnostics: readonly Diagnostic[]
  /** Whether indentation had to be guessed: what the library says about it is then not to be trusted. */
  readonly isIndentationGuessed: boolean
  readonly syntax: { readonly tokens: readonly CST.Token[]; readonly inContext: readonly TokenInContext[] }
}

/**
 * Finds the traps of YAML that a Chinese author falls into, complains of each, and reads on as if it had been
 * written as meant. So no cryptic error of the library and no false complaint about shape comes beside it, and
 * the edits are there for whoever wants to offer them.
 */
export function mendTraps(
  source: SourceText,
  isKey: (name: string) => boolean,
): MendedSyntax | { readonly tooDeepAt: number } {
  const diagnostics: Diagnostic[] = []
  let mended = unmended(source.text)
  let isIndentationGuessed = false
  let charactersReadAgain = 0
  let syntax = readSyntax(mended)
  while (!('tooDeepAt' in syntax) && charactersReadAgain < mostCharactersReadAgain) {
    const context = { text: mended.text, tokens: syntax.inContext, isKey }
    const found = findFirst(context)
    if (!found) break
    for (const { place, complain } of found.traps) {
      const start = mended.toOriginal(place.start)
      if (complain) diagnostics.push(complain({ source, start, end: mended.toOriginal(place.end) }))
    }
    isIndentationGuessed ||=
      found.finder === findIndentationTraps && found.traps.some(({ complain }) => complain)
    mended = mend(
      mended,
      found.traps.flatMap(({ edits }) => edits),
    )
    charactersReadAgain += mended.text.length
    syntax = readSyntax(mended)
  }
  return 'tooDeepAt' in syntax ? syntax : { mended, diagnostics, isIndentationGuessed, syntax }
}

/** The traps of the first finder that finds any. */
function findFirst(context: TrapContext): { finder: TrapFinder; traps: readonly Trap[] } | undefined {
  for (const finder of finders) {
    const traps = finder(context)
    if (traps.length > 0) return { finder, traps }
  }
  return undefined
}

function readSyntax({
  text,
  toOriginal,
}: MendedText): MendedSyntax['syntax'] | { readonly tooDeepAt: number } {
  const syntax = parseConcreteSyntax(text)
  if ('tooDeepAt' in syntax) return { tooDeepAt: toOriginal(syntax.tooDeepAt) }
  return { tokens: syntax.tokens, inContext: tokensInContext(syntax.tokens) }
}
