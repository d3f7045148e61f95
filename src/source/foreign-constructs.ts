import type { TokenInContext } from './concrete-syntax.ts'
import type { Span } from './source-node.ts'

/** A construct of YAML that is no part of the plan language, as it was written. */
export interface ForeignConstruct extends Span {
  readonly found: string
  readonly isAlias: boolean
}

const foreignTypes: ReadonlySet<string> = new Set(['anchor', 'alias', 'tag', 'directive'])

/**
 * Anchors, aliases, merge keys, tags and directives. Plans are read aloud by people who do not know them, and
 * without aliases no file can unfold into more than it holds.
 */
export function findForeignConstructs(text: string, tokens: readonly TokenInContext[]): ForeignConstruct[] {
  return tokens.flatMap(({ token, role }) => {
    if (!('source' in token)) return []
    const isMergeKey = role === 'key' && token.type === 'scalar' && token.source === '<<'
    if (!isMergeKey && !foreignTypes.has(token.type)) return []
    const found = token.type === 'directive' ? token.source : wordAt(token.offset, text)
    return [{ start: token.offset, end: token.offset + found.length, found, isAlias: token.type === 'alias' }]
  })
}

/** The whole word as its author sees it: to the library a tag ends before the first Chinese character. */
function wordAt(offset: number, text: string): string {
  const wordLike = /[^\s,[\]{}]+/y
  wordLike.lastIndex = offset
  return wordLike.exec(text)?.[0] ?? text.charAt(offset)
}
