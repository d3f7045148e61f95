import Big from 'big.js'
import { describe, expect, it } from 'vitest'
import { parseNumeral, printNumeral } from '../../src/quantity/index.ts'
import fc from '../helpers/property.ts'

describe('Chinese numerals', () => {
  it.each([
    [0, '零'],
    [3, '三'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [105, '一百零五'],
    [110, '一百一十'],
    [3600, '三千六百'],
    [3005, '三千零五'],
    [10_010, '一万零一十'],
    [35_000, '三万五千'],
    [100_000, '十万'],
    [120_000, '十二万'],
    [200_500, '二十万零五百'],
    [1_050_000, '一百零五万'],
    [100_000_000, '一亿'],
    [105_000_000, '一亿零五百万'],
    [1_050_000_000, '十亿五千万'],
    [1_000_000_000_000, '一万亿'],
  ])('%i is %s', (value, hanzi) => {
    expect(printNumeral(value)).toBe(hanzi)
    expect(parseNumeral(hanzi)).toEqual(new Big(value))
  })

  it.each([
    ['两百', 200],
    ['两千两百', 2200],
    ['一十二', 12],
    ['一百〇五', 105],
    ['百', 100],
    ['二〇二六', 2026],
    ['三点五', 3.5],
    ['零点零五', 0.05],
  ])('%s is also %d', (text, value) => {
    expect(parseNumeral(text)).toEqual(new Big(value))
  })

  it.each([
    '',
    '二百五',
    '三四',
    '十十',
    '百十',
    '一零',
    '万万万',
    '三点',
    '点五',
    '一二三',
    'abc',
    '5百',
    '1,20',
    '--1',
  ])('%s is no number', (text) => {
    expect(parseNumeral(text)).toBeUndefined()
  })

  it('round trips from 0 to 10^12, in Chinese and in Arabic, plain and grouped', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), (value) => {
        const exact = new Big(value)
        expect(parseNumeral(printNumeral(value))).toEqual(exact)
        expect(parseNumeral(String(value))).toEqual(exact)
        expect(parseNumeral(value.toLocaleString('en-US'))).toEqual(exact)
      }),
      { numRuns: 3000 },
    )
    for (let value = 0; value <= 20_000; value++)
      expect(parseNumeral(printNumeral(value))?.toNumber()).toBe(value)
  })

  it.each([-1, 1.5, 1e16])('%d has no Chinese whole number', (value) => {
    expect(() => printNumeral(value)).toThrow(RangeError)
  })
})

describe('Arabic numerals', () => {
  it.each([
    ['１２', '12'],
    ['1,200', '1200'],
    ['１，２００．５', '1200.5'],
    ['1\u2009200\u2009000', '1200000'],
    ['0.10', '0.1'],
    ['-2.5', '-2.5'],
    ['−2.5', '-2.5'],
  ])('%s', (text, value) => {
    expect(parseNumeral(text)?.toFixed()).toBe(value)
  })

  it('is exact', () => {
    const sum = parseNumeral('0.1')?.plus(parseNumeral('0.2') ?? 0)
    expect(sum?.toFixed()).toBe('0.3')
    expect(parseNumeral('123456789012345678901234567890.123456789')?.toFixed()).toBe(
      '123456789012345678901234567890.123456789',
    )
  })
})
