import { describe, expect, test } from 'vitest'
import { locateInScalar } from '../../src/source/index.ts'
import { parse } from './parse-cases.ts'

/** What stands in the source where `wanted` stands in the value of `text`. */
function find(source: string, wanted: string): string {
  const { parsed } = parse(source)
  if (!parsed) throw new Error('the source must be good YAML')
  const offset = (parsed.scalarText(['text']) ?? '').indexOf(wanted)
  if (offset < 0) throw new Error(`${wanted} must occur in the value`)
  const { start, end } = locateInScalar(parsed, ['text'], offset, wanted.length)
  return source.slice(start, end)
}

describe('exact in every style', () => {
  const target = '{{target "x"}}'
  test.each([
    ['literal', `text: |\n  一\n  推进${target}；\nlead: a\n`],
    ['literal, keeping', `text: |+\n\n    推进\n\n      多${target}\n\n`],
    ['literal, indentation given', `text: |2-\n    推进\n  ${target}`],
    ['literal, with a comment', `text: |  # ${target}\n  推进${target}\n`],
    ['literal, CRLF', `text: |\r\n  一\r\n\r\n  推进${target}\r\n`],
    ['folded', `text: >\n  一\n  二\n\n  推进${target}；\n`],
    ['folded, CRLF', `text: >-\r\n  一\r\n  二\r\n\r\n   推进${target}；\r\n`],
    ['plain', `text: 推进${target}；\n`],
    ['plain, on several lines', `text: 一 二\n   三\n\n   推进${target}；\n`],
    ['single-quoted', `text: '推进''${target}；'\n`],
    ['double-quoted, emoji', `text: '😀推进${target}；'\n`],
  ])('%s', (_, source) => {
    expect(find(source, target)).toBe(target)
    // The first one might also be found in a comment.
    expect(source.lastIndexOf(find(source, target))).toBe(source.lastIndexOf(target))
  })

  test.each([
    ['text: "a\\tb\\"c{{d}}"', '{{d}}', '{{d}}'],
    ['text: "\\u63a8\\U0001F600{{d}}"', '{{d}}', '{{d}}'],
    ['text: "推\\u8fdb改革"', '进', '\\u8fdb'],
    ['text: "\\U0001F600x"', '😀', '\\U0001F600'],
    ['text: "a\\\n  b{{d}}"', 'b{{d}}', 'b{{d}}'],
    ['text: "a\\ \n  b{{d}}"', 'b{{d}}', 'b{{d}}'],
    ["text: 'a''b'", "'b", "''b"],
    ['text: a  b', '  ', '  '],
    ['text: |\n  a \tb', ' \t', ' \t'],
    ['text: 1.10', '10', '10'],
  ])('%s', (source, wanted, expected) => {
    expect(find(source, wanted)).toBe(expected)
  })
})

test('an empty stretch is a point, and what lies beyond the value is its end', () => {
  const { parsed } = parse('text: |\n  ab\n')
  expect(parsed && locateInScalar(parsed, ['text'], 1, 0)).toMatchObject({ start: 11, end: 11 })
  expect(parsed && locateInScalar(parsed, ['text'], 1, 99)).toMatchObject({ start: 11, end: 12 })
  expect(parsed && locateInScalar(parsed, ['text'], 99, 1)).toMatchObject({ start: 12, end: 12 })
})

test('the whole value where nothing finer can be said', () => {
  const { parsed } = parse('text: [a, b]\nempty:\n')
  expect(parsed && locateInScalar(parsed, ['text'], 0, 1)).toMatchObject({ start: 6, end: 12 })
  expect(parsed && locateInScalar(parsed, ['empty'], 0, 1)).toMatchObject({ start: 13, end: 18 })
  expect(parsed && locateInScalar(parsed, ['missing'], 0, 1)).toMatchObject({ start: 0, end: 19 })
  // The full-width indentation, which was complained of, is not in the value.
  const mended = parse('text: |\n　　推进{{d}}\n').parsed
  expect(mended && locateInScalar(mended, ['text'], 2, 5)).toMatchObject({ start: 6, end: 17 })
})

test('to locate a second place in a long text does not take as long as the first: it is read once', () => {
  const lines = '推进改革，\\u8fdb一步。\n  '.repeat(20_000)
  const { parsed } = parse(`text: "${lines}{{d}}"\n`)
  if (!parsed) throw new Error('the source must be good YAML')
  const end = (parsed.scalarText(['text']) ?? '').length
  const spent = (times: number) => {
    const before = process.cpuUsage()
    for (let time = 0; time < times; time++) locateInScalar(parsed, ['text'], end - 5, 5)
    return process.cpuUsage(before).user
  }
  const first = spent(1)
  expect(spent(50)).toBeLessThan(first * 10)
})
