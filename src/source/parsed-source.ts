import type { Location, SourceText } from '../diagnostics/index.ts'
import { type Comment, plainValue, type ScalarNode, type SourceNode, type Span } from './source-node.ts'

/** A way into a value: keys (canonical English) and list indexes, from the root. */
export type SourcePath = readonly (string | number)[]

/** A YAML file as plain data that still knows where everything was written. */
export interface ParsedSource {
  readonly source: SourceText
  /** Objects that inherit nothing, arrays, strings, numbers, booleans and null; keys are canonical English. */
  readonly value: unknown
  /** Every comment of the file, in reading order: a `#` in a text is none. */
  readonly comments: readonly Comment[]
  /**
   * Where the value at `path` stands, or its key. What does not exist (a missing key) is placed at its nearest
   * ancestor that does; a value left empty, at its key.
   */
  locate(path: SourcePath, what?: 'key' | 'value'): Location
  /** The last key of `path` as its author spelled it: `牵头`, where the path says `lead`. */
  keyAsWritten(path: SourcePath): string
  /** The text of the scalar at `path` before YAML gave it a type: `1.10`, not 1.1; `undefined` elsewhere. */
  scalarText(path: SourcePath): string | undefined
  /** The scalar at `path` with its style and range, for those who look inside its text. */
  scalarAt(path: SourcePath): ScalarNode | undefined
}

export function createParsedSource(
  source: SourceText,
  root: SourceNode,
  comments: readonly Comment[],
): ParsedSource {
  function locate(path: SourcePath, what: 'key' | 'value' = 'value'): Location {
    const { node, key, isExact } = walk(root, path)
    const isEmpty = node.kind === 'scalar' && node.style === 'empty'
    const span = key && isExact && (what === 'key' || isEmpty) ? key : node
    return { source, start: span.start, end: span.end }
  }

  function scalarAt(path: SourcePath): ScalarNode | undefined {
    const { node, isExact } = walk(root, path)
    return isExact && node.kind === 'scalar' ? node : undefined
  }

  return {
    source,
    value: plainValue(root),
    comments,
    locate,
    scalarAt,
    scalarText: (path) => scalarAt(path)?.text,
    keyAsWritten(path) {
      const { key, isExact } = walk(root, path)
      return isExact && key ? key.written : String(path.at(-1) ?? '')
    },
  }
}

interface Reached {
  readonly node: SourceNode
  readonly key: (Span & { readonly written: string }) | undefined
  /** Whether the whole path exists. */
  readonly isExact: boolean
}

/** Follows `path` as far as it exists. */
function walk(root: SourceNode, path: SourcePath): Reached {
  let reached: Reached = { node: root, key: undefined, isExact: true }
  for (const step of path) {
    const next = child(reached.node, step)
    if (!next) return { ...reached, isExact: false }
    reached = next
  }
  return reached
}

function child(node: SourceNode, step: string | number): Reached | undefined {
  if (node.kind === 'mapping') {
    const entry = node.entries.get(String(step))
    return entry && { node: entry.value, key: entry.key, isExact: true }
  }
  const item = node.kind === 'list' ? node.items[Number(step)] : undefined
  return item && { node: item, key: undefined, isExact: true }
}
