/** A stretch of the source text, in UTF-16 offsets: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** How deep mappings and lists may be nested. Real plans stay below ten. */
export const depthLimit = 64

/** How a scalar is written. `empty`: nothing stands after the key or dash. */
export type ScalarStyle = 'plain' | 'single-quoted' | 'double-quoted' | 'literal' | 'folded' | 'empty'

export interface ScalarNode extends Span {
  readonly kind: 'scalar'
  readonly style: ScalarStyle
  readonly value: string | number | boolean | null
  /** The characters of the scalar before YAML gave them a type: `1.10`, not 1.1. */
  readonly text: string
}

export interface MappingEntry {
  /** Where the key stands, and how its author spelled it. */
  readonly key: Span & { readonly written: string }
  readonly value: SourceNode
}

export interface MappingNode extends Span {
  readonly kind: 'mapping'
  /** By canonical (English) key, in the order of the source. */
  readonly entries: ReadonlyMap<string, MappingEntry>
}

export interface ListNode extends Span {
  readonly kind: 'list'
  readonly items: readonly SourceNode[]
}

/** A comment from its `#` to its last visible character. */
export interface Comment extends Span {
  /** What stands after the `#`, without the blanks around it. */
  readonly text: string
}

/** A YAML value that remembers where it stands. */
export type SourceNode = ScalarNode | MappingNode | ListNode

/** What mappings inherit from. An object that inherits from null itself is a hash table, slow to read and large. */
const nothing: object = Object.freeze(Object.create(null))

/** Plain data: what the file says, without where. Mappings inherit nothing, so that no key is special. */
export function plainValue(node: SourceNode): unknown {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(plainValue)
  const mapping: Record<string, unknown> = Object.create(nothing)
  for (const [key, entry] of node.entries) mapping[key] = plainValue(entry.value)
  return mapping
}

/** The stretch without the blanks and line breaks at its end: what is looked at there. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let last = end
  while (last > start && isWhite(text.charCodeAt(last - 1))) last--
  return { start, end: last }
}

export function commentAt(text: string, start: number, end: number): Comment {
  return { ...trimSpan(text, { start, end }), text: text.slice(start + 1, end).trim() }
}

/** White space as `trimEnd` has it, which is asked only about what is beyond ASCII. */
function isWhite(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
  return String.fromCharCode(unit).trim() === ''
}
