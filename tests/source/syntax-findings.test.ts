import { describe, expect, test } from 'vitest'
import { parse } from './parse-cases.ts'

describe('every mistake is reported once, where its author must look', () => {
  test.each([
    ['a: "b\nc: d\n', '1:4 yaml/syntax unclosed-quote'],
    ["a: 'b\nc: d\n", '1:4 yaml/syntax unclosed-quote'],
    ['a: [b, c\nd: e\n', '1:4 yaml/syntax unclosed-bracket'],
    ['a: { b: [c }\nd: e\n', '1:9 yaml/syntax unclosed-bracket'],
    ['a: b\nno colon here\nc: d\n', '2:1 yaml/syntax missing-colon'],
    ['a: ["b" "c"]\n', '1:9 yaml/syntax missing-comma'],
    ['a: "b"#c\n', '1:7 yaml/syntax space-before-comment'],
    ['a: b: c\n', '1:5 yaml/syntax nested-colon'],
    ['a: “b: c”\n', '1:6 yaml/syntax nested-colon'],
    ['a: - b\n', '1:4 yaml/syntax misplaced-dash'],
    ['a: 1\n- b\n', '2:1 yaml/syntax misplaced-dash'],
    ['a:\n  b: 1\n\n  - [c\n', '4:3 yaml/syntax misplaced-dash'],
    ['a:\n    b: 1\n  c: 2\n', '3:3 yaml/syntax bad-indentation'],
    ['a: 1\n b: 2\n', '2:2 yaml/syntax bad-indentation'],
    ['a: @b\n', '1:4 yaml/syntax reserved-start'],
    ['a: %b\n', '1:4 yaml/syntax reserved-start'],
    ['a: "\\q"\n', '1:5 yaml/syntax bad-escape'],
    ['? [a]\n: b\n', '1:3 yaml/syntax complex-key'],
    ['a: {{target "x"}}\nb: c\n', '1:4 yaml/syntax unquoted-reference'],
    ['a: "x" y\n', '1:8 yaml/syntax text-after-value'],
    ['a: |x\n  b\n', '1:5 yaml/syntax bad-block-header'],
    ['a: 1\n---\nb: 2\n---\nc: 3\n', '2:1 yaml/syntax several-documents'],
    ['a: ]\nb: c\n', '1:4 yaml/syntax unexpected'],
    [`${'长'.repeat(1100)}: 1\n`, '1:1 yaml/syntax long-key'],
  ])('%j', (text, expected) => {
    expect(parse(text).shown).toEqual([expected])
  })
})

test('lines below one that begins at another column are not mistakes of their own; one further down is', () => {
  const point = (id: string) =>
    `  - id: ${id}\n    text: |\n      b\n   lead: c\n    # why\n    by: d\n    nature: e\n`
  expect(parse(`points:\n${point('a')}`).shown).toEqual(['5:4 yaml/syntax bad-indentation'])
  expect(
    parse(`points:\n  - id: a\n    text: b\n   lead: c\n    by: d\nn: 1\n m: 2\n`).shown.length,
  ).toBeGreaterThan(1)
})

test('all mistakes in one run, in reading order', () => {
  const text = 'a: @b\nlead: x\n牵头: y\nc: "\\q"\nd: 1.10\ne: &x z\nf: b: c\n'
  expect(parse(text).shown).toEqual([
    '1:4 yaml/syntax reserved-start',
    '3:1 yaml/duplicate-key',
    '4:5 yaml/syntax bad-escape',
    '5:4 yaml/number-changes',
    '6:4 yaml/anchor',
    '7:5 yaml/syntax nested-colon',
  ])
})

test('a tree that can be used comes with the complaints, junk and the first part of a whole do not', () => {
  expect(parse('a: "\\q"\n').parsed).toBeDefined()
  expect(parse('a: 1\n---\n').parsed).toBeDefined()
  expect(parse('a: 1\n---\nb: 2\n').parsed).toBeUndefined()
  expect(parse('a: [b, c\nd: e\n').parsed).toBeUndefined()
})
