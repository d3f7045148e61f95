import { type CST, Lexer, Parser } from 'yaml'
import { depthLimit } from './source-node.ts'

/** The tokens of a YAML text, or the offset at which it becomes too deep. */
export type ConcreteSyntax = { readonly tokens: readonly CST.Token[] } | { readonly tooDeepAt: number }

/**
 * Reads `text` into concrete syntax: every character, in nested tokens. The parser is fed by hand so that the
 * nesting can be watched and given up at the limit: the later stages of the library, and ours, are recursive.
 */
export function parseConcreteSyntax(text: string): ConcreteSyntax {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme))
    if (parser.stack.length > depthLimit) {
      const tooDeep = parser.stack.filter(isCollection)[depthLimit]
      if (tooDeep) return { tooDeepAt: tooDeep.offset }
    }
  }
  tokens.push(...parser.end())
  return { tokens }
}

type Collection = CST.BlockMap | CST.BlockSequence | CST.FlowCollection

function isCollection(token: CST.Token): token is Collection {
  return token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection'
}

/** Where a token stands in its parent. `mark`: indicators, comments, white space, anchors and tags. */
export type Role = 'root' | 'key' | 'value' | 'mark'

/** A token in its surroundings. */
export interface TokenInContext {
  readonly token: CST.Token
  readonly role: Role
  /** The innermost collection around the token. */
  readonly parent: Collection | undefined
  /** The pair or list item of `parent` that the token belongs to. */
  readonly item: CST.CollectionItem | undefined
  /** Whether brackets or braces are open around the token. */
  readonly isInFlow: boolean
}

/** Every token of the text in reading order, each before the tokens inside it. */
export function tokensInContext(tokens: readonly CST.Token[]): TokenInContext[] {
  const found: TokenInContext[] = []
  const outermost = { parent: undefined, item: undefined, isInFlow: false }
  for (const token of tokens) collect(token, { role: 'root', ...outermost }, found)
  return found
}

type Context = Omit<TokenInContext, 'token'>

function collect(token: CST.Token | null | undefined, context: Context, found: TokenInContext[]): void {
  if (!token) return
  found.push({ token, ...context })
  if (token.type === 'document') {
    collectMarks(token.start, context, found)
    collect(token.value, context, found)
  } else if (token.type === 'block-scalar') {
    collectMarks(token.props, context, found)
  } else if (isCollection(token)) {
    const isInFlow = context.isInFlow || token.type === 'flow-collection'
    for (const item of token.items) {
      const inside = { parent: token, item, isInFlow }
      collectMarks(item.start, { role: 'mark', ...inside }, found)
      collect(item.key, { role: 'key', ...inside }, found)
      collectMarks(item.sep, { role: 'mark', ...inside }, found)
      collect(item.value, { role: 'value', ...inside }, found)
    }
  }
  if ('end' in token) collectMarks(token.end, context, found)
}

function collectMarks(
  marks: readonly CST.Token[] | undefined,
  context: Context,
  found: TokenInContext[],
): void {
  for (const mark of marks ?? []) collect(mark, { ...context, role: 'mark' }, found)
}
