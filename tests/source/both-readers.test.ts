import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { keyAliases as keysOfTheModel } from '../../src/model/index.ts'
import { parseAnyYaml } from '../../src/source/parse-any-yaml.ts'
import { parseSoundYaml } from '../../src/source/parse-sound-yaml.ts'
import fc from '../helpers/property.ts'
import { keyAliases, parse } from './parse-cases.ts'
import { everythingIn, expectSameReading } from './same-reading.ts'

const readSound = (text: string) => parseSoundYaml({ name: 'test.yaml', text }, { keyAliases })

describe('every YAML file of the repository', () => {
  const options = { keyAliases: keysOfTheModel() }
  test.each(globSync('{plans,tests}/**/*.yaml').sort())('%s', (name) => {
    const source = { name, text: readFileSync(name, 'utf8') }
    const fast = parseSoundYaml(source, options)
    const thorough = parseAnyYaml(source, options)
    expectSameReading(fast, thorough)
    // The other half of the promise: what is sound is read by the fast reader.
    expect(fast !== undefined).toBe(thorough[1].length === 0)
  })
})

describe('what the fast reader reads', () => {
  test.each([
    ['a marker at the top', '# c\n--- # d\n# e\na: 1\n'],
    ['empty values', 'a:\nb:   # c\n\n# d\nc:\n  -\n  -   # e\n  - f\nd: { a: , "b": }\n'],
    ['a list as far out as its key', 'a:\n- b\n- - c\n  - d\n- e: f\n  g: h\nb: c\n'],
    ['comments after the last value', 'a:\n  b: c # d\n  # e\n# f\ng:\n  - h # i\n  # j\n'],
    ['brackets over several lines', 'a: [b, # c\n  "d", # e\n  { f: g, # h\n  }, ] # i\nb: {}\nc: []\n'],
    ['block texts', 'a: |- # b\n    c\n\n    # d\n# e\nf: >+\n\n  g\n   h\n\n\ni: |\nj: >-'],
    ['a block text below its key', 'a: # b\n  |\n  c\nd:\n\n  >-\n  e\n'],
    ['texts on several lines', `a: b\n  c\n\n  d # e\nb: "c\n  d \\\n  e"\nc: 'd\n\n  e'\n`],
    ['keys in quotes', `"a": 1\n'b''c' : 2\n"\\u63a8": 3\n`],
    ['line breaks of Windows', 'a: b # c\r\nd:\r\n  - |\r\n    e\r\n\r\n    f\r\n  - "g\r\n    h"\r\n'],
    ['prose', 'a: 目标：推进“一站式”服务，实现３～5％；\nb:\n  - 甲：a，b\n  - |\n    　　－ ＃\n'],
    ['JSON', '{"a":[1,{"b":null}],"c":"d"}'],
    ['words that are no text', 'a: [null, ~, Null, true, FALSE, 1, -1.5, 1e+21, yes, 2025-02-21, 12:30]\n'],
    ['names of JavaScript', '__proto__: 1\nconstructor: 2\n'],
    ['64 levels', `a: ${'['.repeat(63)}${']'.repeat(63)}\n`],
  ])('%s', (_, text) => {
    expect(readSound(text)).toBeDefined()
    expect(parse(text).shown).toEqual([])
  })
})

describe('what it leaves to the thorough reader', () => {
  test.each([
    ['an anchor', 'a: &x 1\n'],
    ['an anchor without a value', 'a: &x\nb: 1\n'],
    ['an alias', 'a: &x 1\nb: *x\n'],
    ['a merge key', '<<: { a: 1 }\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a directive', '%YAML 1.2\n---\na: 1\n'],
    ['a second document', 'a: 1\n---\nb: 2\n'],
    ['an end of the document', 'a: 1\n...\n'],
    ['an explicit key', 'a: 1\n? b\n: 2\n'],
    ['an explicit key in braces', 'a: { ? b : c }\n'],
    ['a collection as key', '[a]: 1\n'],
    ['an empty key', ': a\n'],
    ['a key without a colon', 'a: { b }\n'],
    ['a pair in a list', 'a: [b: c]\n'],
    ['a key that is too long', `${'a'.repeat(1100)}: 1\n`],
    ['block text with its indentation given', 'a: |2\n   b\n'],
    ['two values on one line', 'a:\n- ""b: c\n'],
    ['the marks of a merge', 'a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> c\n'],
    ['a mark of a merge in JSON', '{ "a": "b\n=======\nc" }'],
    ['a key within a text', 'text: |\n  a\n  lead: b\n'],
    ['a tab', 'a:\tb\n'],
    ['a line break of old Macs', 'a: b\rc: d\n'],
    ['a mark of byte order', 'a: b\n\uFEFFc: d\n'],
    ['a marker that does not begin its line', ' ---\na: 1\n'],
    ['a colon that is part of a text', 'a: { b # c\n  ::d }\n'],
    ['an empty line after an escaped break', 'a: "b\\\n\n  c"\n'],
    ['blanks after the last line', 'a: |+\n\n  '],
    ['a control character', 'a: b\u0001\n'],
    ['the same key twice', 'a: 1\na: 2\n'],
    ['a key and its alias', 'lead: 1\n牵头: 2\n'],
    ['a number that changes', 'a: 1.10\n'],
    ['a number with underscores', 'a: 1_000\n'],
    ['a list', '- a\n'],
    ['a text', 'a\n'],
    ['nothing', '# a\n'],
    ['65 levels', `a: ${'['.repeat(64)}${']'.repeat(64)}\n`],
    ['a syntax error', 'a: [b\n'],
    ['a full-width colon', 'a:\n  - 牵头：医务部\n'],
    ['a full-width comma', 'a: [医务部，护理部]\n'],
    ['a full-width bracket', 'a: ［医务部］\n'],
    ['a full-width dash', 'a:\n  b\n  － c\n'],
    ['a full-width #', 'a: b  ＃ c\n'],
    ['a full-width indentation', 'a: b\n　c\n'],
    ['full-width quotes', 'a: “医务部”\n'],
    ['a quotation closed full-width', 'a: "医务部”\nb: "c"\n'],
  ])('%s', (_, text) => {
    expect(readSound(text)).toBeUndefined()
  })

  test('a depth that no stack would hold', () => {
    for (const text of ['['.repeat(1_000_000), '{a: '.repeat(100_000), '- '.repeat(100_000)]) {
      expect(readSound(`a:\n  ${text}`)).toBeUndefined()
    }
  })
})

/** Pieces of YAML that fit together often enough. */
const pieces = fc.constantFrom(
  ...['a', 'b: ', 'a: ', 'lead: ', '"k": ', "'k': ", 'k : ', '\n', '\n', '\n  ', '\n  ', '\n    '],
  ...[
    '- ',
    '- ',
    '\n- ',
    '\n  - ',
    '? ',
    '?',
    ': ',
    ':',
    '"',
    '"x"',
    "'y'",
    "'",
    '[',
    ']',
    '{',
    '}',
    ', ',
    ',',
  ],
  ...['# c', '#', ' # d e', ' ', '  ', '|', '>', '|-', '|+', '>-', '|2', '|1+', '\n   x', '\n  y z', '\r\n'],
  ...[
    '---',
    '\n---\n',
    '...',
    '%',
    '&a ',
    '*a',
    '!t ',
    '<<: ',
    '~',
    'null',
    'true',
    '1',
    '1.5',
    '1.10',
    '-1',
  ],
  ...[
    '2025-01-01',
    '医务部',
    '，',
    '：',
    '\u3000',
    '“x”',
    '－',
    '＃',
    '\\n',
    '\\u63a8',
    '\\',
    'x #y',
    'x#y',
    '-',
  ],
  ...['@', '`', '\u00a0', '\u0085', '\u2028', '{a: b}', '[a, b]', '[ ]', '{ }', 'a:b', '::', 'http://x'],
)
const beginnings = fc.constantFrom('a: ', 'a:\n  ', '', 'a:\n- ', 'k: {', 'k: [', 'a: |\n  ', 'x: "')
const texts = fc
  .tuple(beginnings, fc.array(pieces, { minLength: 1, maxLength: 14 }), fc.constantFrom('', '\n'))
  .map(([beginning, middle, end]) => `${beginning}${middle.join('')}${end}`)

/**
 * Where a comment follows a dash or a key and stands further out than the text below it, the library of the thorough
 * reader takes what comes next into that text, or refuses it. That reader is asked only where something else is wrong.
 */
const misread = /[-:] *\r?\n\s*#/u

test.each([
  ['a:\n-\n#c\n  b\n- d\n', { a: ['b', 'd'] }],
  ['a:\n#c\n  b\nd: e\n', { a: 'b', d: 'e' }],
])('the fast reader is right where the library of the other is not: %j', (text, value) => {
  expect(misread.test(text)).toBe(true)
  expect(readSound(text)?.value).toEqual(value)
  expect(parseAnyYaml({ name: 'test.yaml', text }, { keyAliases })[0]?.value).not.toEqual(value)
})

test('whatever the text, both read the same or the fast reader declines', () => {
  let read = 0
  fc.assert(
    fc.property(texts, (text) => {
      const fast = readSound(text)
      if (!fast || misread.test(text)) return
      read++
      expectSameReading(fast, parseAnyYaml({ name: 'test.yaml', text }, { keyAliases }))
    }),
    { numRuns: 6000 },
  )
  // Some of this is sound, or nothing would have been compared.
  expect(read).toBeGreaterThan(300)
})

test('a plan with one piece of it changed', () => {
  const plan = readFileSync('plans/2025/work-points.yaml', 'utf8').slice(0, 1200)
  const changes = fc.record({ at: fc.nat(plan.length), removed: fc.nat(4), piece: pieces })
  fc.assert(
    fc.property(changes, ({ at, removed, piece }) => {
      parse(`${plan.slice(0, at)}${piece}${plan.slice(at + removed)}\n`)
    }),
    { numRuns: 300 },
  )
})

test('a difference would be seen', () => {
  const [a, b] = [readSound('a: [b, c]\n'), readSound('a: [b,  c]\n')]
  expect(a && everythingIn(a)).not.toEqual(b && everythingIn(b))
})
