import { describe, expect, test } from 'vitest'
import { keepTogether } from '../../src/render/keep-together.ts'
import { latinPieces, longLatin } from '../../src/render/long-latin.ts'
import fc from '../helpers/property.ts'

const found = (text: string) => longLatin(text).map(({ start, end }) => text.slice(start, end))

describe('what is so long that a row before it would be spread', () => {
  test.each([
    ['发送至office@example.org。', ['office@example.org']],
    ['见https://www.example.org/a?id=1，另见', ['https://www.example.org/a?id=1']],
    ['登录www.example.org.cn/或拨打', ['www.example.org.cn/']],
    ['登录service.example.org:8080', ['service.example.org:8080']],
    ['（zhang.s@example.org）', ['zhang.s@example.org']],
    ['See office@example.org.', ['office@example.org']],
    ['患pneumonoultramicroscopicsilicovolcanoconiosis者', ['pneumonoultramicroscopicsilicovolcanoconiosis']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))

  // A number and its unit, 文号, a code and what is no longer than a row can lack.
  test.each([
    '示医发〔2025〕12号',
    '2025—2030年达到1234567890.5kg/m2',
    'GB/T9704-2012和GB/T15834-2011',
    '统一社会信用代码91370000MA3EXAMPLE',
    'a@example.cn',
    'electrocardiogram',
    '2025年12月31日',
    '0000-8600123/8600124/8600125',
  ])('%s is none', (text) => expect(found(text)).toEqual([]))
})

describe('the pieces that a row may hold', () => {
  test.each([
    ['office@example.org', 'office@|example.|org'],
    ['https://www.example.org.cn/2025/a.html?id=1', 'https://|www.|example.|org.|cn/|2025/|a.|html?|id=1'],
    ['zhang.shili_2025@mail.example.cn', 'zhang.|shili_|2025@|mail.|example.cn'],
    ['www.example.org/%E9%80%9A', 'www.|example.|org/|%E9|%80|%9A'],
  ])('%s', (text, expected) => expect(latinPieces(text).join('|')).toBe(expected))

  test('what no mark divides is parted anywhere, but never a letter or two from its end', () => {
    expect(latinPieces('abcdefghijklmnopqrstuvwxyz').join('|')).toBe(
      'abc|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|xyz',
    )
  })

  test('are the text, and none of either end is shorter than three characters', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
        const pieces = latinPieces(url)
        expect(pieces.join('')).toBe(url)
        for (const end of [pieces[0], pieces.at(-1)]) expect(end?.length).toBeGreaterThanOrEqual(3)
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(20)
      }),
    )
  })
})

test('an address is parted as an address, and what stands beside it as before', () => {
  const html = keepTogether('2025年3月前发至office-2025@example.org，<b>逾期').toHTML()
  expect(html).toBe(
    '<span class="together">2025年</span><span class="together">3月</span>前发至office-<wbr>2025@<wbr>example.<wbr>org，&lt;b&gt;逾期',
  )
})
