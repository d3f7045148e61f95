import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { parse as readByLibrary, stringify } from 'yaml'
import { locateInScalar, type ParsedSource, type SourcePath } from '../../src/source/index.ts'
import fc from '../helpers/property.ts'
import { dataOf, parse } from './parse-cases.ts'

/**
 * Text as plans hold it. Full-width marks and quotes are left out: written plainly, some are traps, and those
 * have their own tests.
 */
const words = fc.string({
  unit: fc.constantFrom(
    ...'aZ09 -_:#,."\'\\/%{}[]&*!|>?@`～（）《》。医务部党委\n'.split(''),
    '{{target "x"}}',
    '  ',
    '😀',
  ),
  maxLength: 30,
})
const numbers = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => Number(n.toFixed(2)) + 0),
)
const keys = fc.oneof(words, fc.constantFrom('__proto__', 'constructor', 'lead', '2025'))

const { data } = fc.letrec<{
  data: unknown
  leaf: unknown
  list: unknown[]
  mapping: Record<string, unknown>
}>((tie) => ({
  data: fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('list'), tie('mapping')),
  leaf: fc.oneof(words, words, numbers, fc.boolean(), fc.constant(null)),
  list: fc.array(tie('data'), { maxLength: 4 }),
  mapping: fc.dictionary(keys, tie('data'), { maxKeys: 4, noNullPrototype: true }),
}))
const plans = fc.dictionary(fc.constantFrom('lead', 'text', 'points', 'a', 'b c', '2025'), data, {
  minKeys: 1,
  maxKeys: 5,
  noNullPrototype: true,
})

const styles = fc.record({
  defaultStringType: fc.constantFrom(
    'PLAIN',
    'QUOTE_DOUBLE',
    'QUOTE_SINGLE',
    'BLOCK_LITERAL',
    'BLOCK_FOLDED',
  ),
  collectionStyle: fc.constantFrom('any', 'flow', 'block'),
  defaultKeyType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE'),
  lineBreak: fc.constantFrom('\n', '\r\n'),
} as const)

function* pathsOf(value: unknown, path: SourcePath = []): Generator<[SourcePath, unknown]> {
  yield [path, value]
  if (typeof value !== 'object' || value === null) return
  for (const [key, child] of Object.entries(value)) {
    yield* pathsOf(child, [...path, Array.isArray(value) ? Number(key) : key])
  }
}

function textAt(parsed: ParsedSource, path: SourcePath, what?: 'key' | 'value'): string {
  const { source, start, end } = parsed.locate(path, what)
  return source.text.slice(start, end)
}

/** The text at a place, as a document of its own: indented as it stood. */
function readAgain(parsed: ParsedSource, path: SourcePath): unknown {
  const { source, start } = parsed.locate(path)
  const column = start - (source.text.lastIndexOf('\n', start - 1) + 1)
  const text = textAt(parsed, path)
  const again = parse(`x:\n${' '.repeat(column + 1)}${text.replaceAll('\n', '\n ')}\n`)
  const read = dataOf(again)
  return typeof read === 'object' && read !== null && 'x' in read ? read.x : again.shown
}

/** The library does not always read back what it has written itself (blank block text, folded short lines). */
function isWrittenWell(text: string, plan: unknown): boolean {
  try {
    return isDeepStrictEqual(readByLibrary(text), JSON.parse(JSON.stringify(plan)))
  } catch {
    return false
  }
}

test('what is written is read, and every value stands where it is located', () => {
  fc.assert(
    fc.property(plans, styles, (plan, { lineBreak, ...style }) => {
      const text = stringify(plan, { ...style, lineWidth: 0 }).replaceAll('\n', lineBreak)
      fc.pre(isWrittenWell(text, plan))
      const result = parse(text)
      expect(result.shown).toEqual([])
      const { parsed } = result
      if (!parsed) throw new Error('a plan without complaints has a value')
      expect(dataOf(result)).toEqual(JSON.parse(JSON.stringify(plan)))

      for (const [path, value] of pathsOf(plan)) {
        const key = path.at(-1)
        if (typeof key === 'string') expect(parsed.keyAsWritten(path)).toBe(key)
        if (path.length === 0 || value === null) continue
        // Block text is measured from its parent, so it cannot be read by itself.
        const isBlockText = /[|>][-+\d]*(?:\r?\n|$)/.test(textAt(parsed, path))
        if (!isBlockText) expect(readAgain(parsed, path)).toEqual(value)
      }
    }),
    { numRuns: 500 },
  )
})

test('every visible character of a text is found again in the source', () => {
  fc.assert(
    fc.property(words, styles, fc.constantFrom(0, 20), (word, { lineBreak, ...style }, lineWidth) => {
      const text = stringify({ points: [{ text: word }] }, { ...style, lineWidth }).replaceAll(
        '\n',
        lineBreak,
      )
      const { parsed } = parse(text)
      fc.pre(parsed !== undefined)
      if (!parsed) return
      const path = ['points', 0, 'text']
      const value = parsed.scalarText(path) ?? ''
      for (const { index, 0: run } of value.matchAll(/[^\s\\"']+/g)) {
        const { start, end } = locateInScalar(parsed, path, index, run.length)
        const found = text.slice(start, end)
        // A long word may be broken by an escaped line break, and only there.
        if (!/\\\r?\n/.test(found)) expect(found).toBe(run)
      }
    }),
    { numRuns: 1000 },
  )
})
