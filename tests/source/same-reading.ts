import { expect } from 'vitest'
import type { Checked } from '../../src/diagnostics/index.ts'
import type { ParsedSource, SourcePath } from '../../src/source/index.ts'

/** All that can be learnt of a file: every value with its places, its spelling and its style; every comment. */
export function everythingIn(parsed: ParsedSource): unknown {
  const { value, comments } = parsed
  return { value, comments, nodes: [...nodesIn(parsed, value, [])] }
}

function* nodesIn(parsed: ParsedSource, value: unknown, path: SourcePath): Generator<unknown> {
  const span = (what: 'key' | 'value') => {
    const { start, end } = parsed.locate(path, what)
    return [start, end]
  }
  yield {
    path,
    key: span('key'),
    value: span('value'),
    written: parsed.keyAsWritten(path),
    text: parsed.scalarText(path),
    scalar: parsed.scalarAt(path),
  }
  if (typeof value !== 'object' || value === null) return
  for (const [key, child] of Object.entries(value)) {
    yield* nodesIn(parsed, child, [...path, Array.isArray(value) ? Number(key) : key])
  }
}

/** What the fast reader reads, the thorough one reads too, and has nothing to say. */
export function expectSameReading(
  fast: ParsedSource | undefined,
  [thorough, diagnostics]: Checked<ParsedSource | undefined>,
): void {
  if (!fast) return
  expect(diagnostics).toEqual([])
  expect(everythingIn(fast)).toEqual(thorough && everythingIn(thorough))
}
