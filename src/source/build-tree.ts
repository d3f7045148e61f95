import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts'
import type { MendedText } from './mended-text.ts'
import type { ReadingContext } from './parse-options.ts'
import {
  type ListNode,
  type MappingEntry,
  type MappingNode,
  type ScalarNode,
  type ScalarStyle,
  type SourceNode,
  type Span,
  trimSpan,
} from './source-node.ts'
import { numberChange } from './traps/number-changes.ts'
import { swallowedKey } from './traps/swallowed-keys.ts'

/** What the tree is built with. */
export interface TreeContext extends ReadingContext {
  /** The text that the library read; the tree speaks in offsets of the source. */
  readonly mended: MendedText
  readonly report: (diagnostic: Diagnostic) => void
}

/**
 * The library's node as ours. Duplicate keys are reported here, because an English key and its Chinese alias
 * are the same key; the first one counts. `fallback` is the place of a node that was left out altogether.
 */
export function buildTree(node: unknown, fallback: number, context: TreeContext): SourceNode {
  if (isMap(node)) return buildMapping(node, fallback, context)
  if (isSeq(node)) return buildList(node, fallback, context)
  const scalar = buildScalar(node, fallback, context)
  const change = numberChange(scalar, context.source)
  if (!change) return scalar
  context.report(change)
  // What is meant is known, and to ask for a number as well would be to complain twice.
  return change.code === 'yaml/number-underscore'
    ? { ...scalar, value: Number(scalar.text.replaceAll('_', '')) }
    : scalar
}

function buildMapping(map: YAMLMap, fallback: number, context: TreeContext): MappingNode {
  const { source, keyAliases, report } = context
  const entries = new Map<string, MappingEntry>()
  for (const pair of map.items) {
    const { start, end, text: written } = buildScalar(pair.key, fallback, context)
    const canonical = keyAliases.get(written) ?? written
    const earlier = entries.get(canonical)
    if (earlier) {
      const first = { source, start: earlier.key.start, end: earlier.key.end }
      report(
        diagnostic('yaml/duplicate-key', { key: written }, { source, start, end }, [
          { location: first, note: 'first-defined-here' },
        ]),
      )
    } else {
      entries.set(canonical, { key: { start, end, written }, value: buildTree(pair.value, end, context) })
    }
  }
  const swallowed = swallowedKey(entries, context)
  if (swallowed) report(swallowed)
  return { kind: 'mapping', entries, ...placed(map, fallback, context) }
}

function buildList(list: YAMLSeq, fallback: number, context: TreeContext): ListNode {
  const place = placed(list, fallback, context)
  return { kind: 'list', items: list.items.map((item) => buildTree(item, place.start, context)), ...place }
}

/** Also takes what cannot be a scalar (an alias, a list as key), which was reported before: it counts as empty. */
function buildScalar(node: unknown, fallback: number, context: TreeContext): ScalarNode {
  if (!isScalar(node)) return { kind: 'scalar', style: 'empty', value: null, text: '', ...at(fallback) }
  const place = placed(node, fallback, context)
  const text = node.source ?? ''
  return { kind: 'scalar', style: styleOf(node, text), value: simple(node.value, text), text, ...place }
}

const styles = new Map<string, ScalarStyle>([
  ['PLAIN', 'plain'],
  ['QUOTE_SINGLE', 'single-quoted'],
  ['QUOTE_DOUBLE', 'double-quoted'],
  ['BLOCK_LITERAL', 'literal'],
  ['BLOCK_FOLDED', 'folded'],
])

function styleOf({ type }: Scalar, text: string): ScalarStyle {
  const style = styles.get(type ?? 'PLAIN') ?? 'plain'
  return style === 'plain' && text === '' ? 'empty' : style
}

/** Only a `%YAML 1.1` directive or a tag (both reported) could bring other things, such as dates. */
function simple(value: unknown, text: string): ScalarNode['value'] {
  return value === null || typeof value === 'number' || typeof value === 'boolean' ? value : text
}

/** The place of the library's node in the source, without the line breaks that end a block. */
function placed(node: Node, fallback: number, context: TreeContext): Span {
  if (!node.range) return at(fallback)
  const { text, toOriginal } = context.mended
  const { start, end } = trimSpan(text, { start: node.range[0], end: endOf(node) })
  return { start: toOriginal(start), end: toOriginal(end) }
}

/** To the library a block ends with the comment after its last value; to us, with that value. */
function endOf(node: Node): number {
  const end = node.range?.[1] ?? 0
  if (!isCollection(node) || node.flow) return end
  const last = node.items.at(-1)
  const lastValue = isPair(last) ? last.value : last
  return isNode(lastValue) && lastValue.range ? endOf(lastValue) : end
}

function at(offset: number): Span {
  return { start: offset, end: offset }
}
