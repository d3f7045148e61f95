import { expect, test } from 'vitest'
import { parseAnyYaml } from '../../src/source/parse-any-yaml.ts'
import fc from '../helpers/property.ts'
import { keyAliases, parse } from './parse-cases.ts'

/** No file may keep its author waiting, however broken. */
const patience = { timeout: 2_000 }

const bomb = [
  'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
  ...Array.from(
    { length: 1000 },
    (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index}, `.repeat(10)}]`,
  ),
].join('\n')

test.each([
  ['10,000 brackets', `a: ${'['.repeat(10_000)}`, '1:67 yaml/too-deep'],
  ['10,000 braces', `a: ${'{b: '.repeat(10_000)}`, '1:256 yaml/too-deep'],
  ['10,000 dashes', `a:\n  ${'- '.repeat(10_000)}x`, '2:129 yaml/too-deep'],
  ['10,000 full-width brackets', `a: ${'['.repeat(10_000)}${'］'.repeat(10_000)}`, '1:67 yaml/too-deep'],
  ['5 MB of brackets', '['.repeat(5_000_000), '1:65 yaml/too-deep'],
  ['150,000 quotes on one line', '"'.repeat(150_000), '1:3 yaml/syntax text-after-value'],
  ['a bomb of 1,000 aliases', bomb, '1:5 yaml/anchor'],
])('%s give one diagnostic', patience, (_, text, expected) => {
  const { parsed, shown } = parse(text)
  expect(shown).toEqual([expected])
  expect(parsed).toBeUndefined()
})

test('64 levels are allowed, 65 are not', () => {
  const nested = (levels: number) => `a: ${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}\n`
  expect(parse(nested(64)).shown).toEqual([])
  expect(parse(nested(65)).shown).toEqual(['1:67 yaml/too-deep'])
})

test('10,000 traps are mended within the same patience', patience, () => {
  const lines = Array.from({ length: 10_000 }, (_, index) => `k${index}：乙\n`)
  const [parsed, diagnostics] = parseAnyYaml({ name: 'test.yaml', text: lines.join('') }, { keyAliases })
  expect(diagnostics).toHaveLength(10_000)
  expect(parsed?.scalarText(['k9999'])).toBe('乙')
})

test('traps that hide behind each other are all found', patience, () => {
  const text = Array.from({ length: 100 }, (_, index) => `k${index}：|\n  第一：乙\n`).join('')
  const { shown, parsed } = parse(text)
  expect(shown).toHaveLength(100)
  expect(parsed?.scalarText(['k99'])).toBe('第一：乙\n')
})

test('whatever the text, it is read without an exception and every place lies within it', () => {
  const fragments = fc.constantFrom(
    ...[
      'a',
      '医务部',
      '1.10',
      ' ',
      '  ',
      '\n',
      '\r\n',
      '\t',
      '　',
      ': ',
      '：',
      ':',
      ', ',
      '，',
      '、',
      '- ',
      '－',
    ],
    ...[
      '[',
      ']',
      '［',
      '］',
      '{',
      '}',
      '｛',
      '“',
      '”',
      '"',
      "'",
      '＂',
      '\\',
      '|',
      '>',
      '#',
      '＃',
      '&',
      '*',
      '!',
      '%',
    ],
    ...['---\n', '...', '? ', '@', '`', '~', '<<', '{{', '\uD800', '😀', ...keyAliases.keys()],
  )
  const texts = fc.array(fragments, { maxLength: 40 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(texts, (text) => {
      const { diagnostics } = parse(text)
      for (const { location } of diagnostics) {
        expect(location?.start).toBeGreaterThanOrEqual(0)
        expect(location?.end).toBeGreaterThanOrEqual(location?.start ?? 0)
        expect(location?.end).toBeLessThanOrEqual(text.length)
      }
    }),
    { numRuns: 3000 },
  )
})
