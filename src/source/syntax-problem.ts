/**
 * What can be wrong with the syntax of a YAML file, in our own terms: the library's codes are few and its
 * messages many, and neither is meant for an office.
 */
export type SyntaxProblem =
  | 'bad-indentation'
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'missing-colon'
  | 'missing-comma'
  | 'space-after-colon'
  | 'space-before-comment'
  | 'nested-colon'
  | 'misplaced-dash'
  | 'block-in-brackets'
  | 'reserved-start'
  | 'bad-escape'
  | 'complex-key'
  | 'long-key'
  | 'unquoted-reference'
  | 'text-after-value'
  | 'bad-block-header'
  | 'several-documents'
  | 'unexpected'

/** Patterns of the library's codes and messages (`CODE message`); the first that matches names the problem. */
const patterns: readonly (readonly [RegExp, SyntaxProblem])[] = [
  [/Missing closing/, 'unclosed-quote'],
  [/end with a [\]}]/, 'unclosed-bracket'],
  [/Missing space after :/, 'space-after-colon'],
  [/Comments must be separated/, 'space-before-comment'],
  [/Missing , /, 'missing-comma'],
  [/block-seq-ind on same line|A block sequence may not be used/, 'misplaced-dash'],
  [/followed by map values|^MULTILINE_IMPLICIT_KEY/, 'missing-colon'],
  [/Nested mappings/, 'nested-colon'],
  [/^BLOCK_IN_FLOW/, 'block-in-brackets'],
  [/^BAD_SCALAR_START/, 'reserved-start'],
  [/^BAD_DQ_ESCAPE/, 'bad-escape'],
  [/^NON_STRING_KEY/, 'complex-key'],
  [/^KEY_OVER_1024_CHARS/, 'long-key'],
  [/^MULTIPLE_DOCS/, 'several-documents'],
  [/Block scalar header/, 'bad-block-header'],
  [/at node end/, 'text-after-value'],
  [
    /^(?:BAD_INDENT|TAB_AS_INDENT)|must be indented|Block scalars with|Sequence item without/,
    'bad-indentation',
  ],
]

/** Our name for an error of the library. */
export function nameSyntaxProblem(code: string, message: string): SyntaxProblem {
  const shown = `${code} ${message}`
  return patterns.find(([pattern]) => pattern.test(shown))?.[1] ?? 'unexpected'
}

/** What the library finds wrong with anchors, aliases, tags and directives: `yaml/anchor` says it already. */
export function isAboutAnchors(code: string, message: string): boolean {
  if (code === 'TAB_AS_INDENT') return false
  return (
    /ALIAS|ANCHORS|TAG|DIRECTIVE|PROP_ORDER|COLLECTION_TYPE/.test(code) ||
    /^Tags and anchors|directives-end/.test(message)
  )
}
