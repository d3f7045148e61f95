import Big from 'big.js'
import { describe, expect, test } from 'vitest'
import {
  type Amount,
  compareParts,
  hasWholeBase,
  judgeChange,
  parseAmount,
  printInterval,
} from '../../src/quantity/index.ts'
import fc from '../helpers/property.ts'

function amount(written: string): Amount {
  const reading = parseAmount(written)
  if (!reading.ok) throw new Error(`no amount: ${written}`)
  return reading.amount
}

/** `holds up 76.1905` */
function judged(from: string, to: string, by: string): string | undefined {
  const found = judgeChange({ from: amount(from), to: amount(to), by: amount(by) })
  return found && `${found.verdict} ${found.way} ${printInterval(found.computed)}`
}

describe('a change worked out again', () => {
  // biome-ignore format: one case a line
  test.each([
    ['2100余人次', '3700余人次', '76.19%', 'too-precise up 68.1818～80.9524'],
    ['2100余人次', '3700余人次', '76%', 'holds up 68.1818～80.9524'],
    ['2100余人次', '3700余人次', '约80%', 'holds up 68.1818～80.9524'],
    ['2100余人次', '3700余人次', '81.5%', 'outside up 68.1818～80.9524'],
    ['近5万人次', '6万人次', '20%以上', 'holds up 20～50'],
    ['2100人次', '3700人次', '76.19%', 'holds up 76.1905'],
    ['2100人次', '3700人次', '超过76%', 'holds up 76.1905'],
    ['2100人次', '3700人次', '近80%', 'holds up 76.1905'],
    ['2100人次', '3700人次', '1600人次', 'holds up 1600'],
    ['2100人次', '3700人次', '1500人次', 'outside up 1600'],
    ['1.5万人次', '18000人次', '3000人次', 'holds up 3000'],
    ['286件', '205件', '28.3%', 'holds down 28.3217'],
    ['19.21%', '26.07%', '6.86个百分点', 'holds up 6.86'],
    ['19.21%', '26.07%', '6.86%', 'points up 6.86'],
    ['19.21%', '26.07%', '35.7%', 'holds up 35.7106'],
    ['100万元', '400万元', '3倍', 'holds up 3'],
    ['100万元', '400万元', '4倍', 'holds up 3'],
    ['100万元', '400万元', '5倍', 'outside up 3'],
    ['2100余人次', '2200人次', '1%', 'holds up 0～4.7619'],
    ['2100余人次', '2150人次', '1%', undefined],
    ['2100人次', '2100人次', '0%', undefined],
    ['2100人次', '37台', '1%', undefined],
    ['2100人次', '3700人次', '16个百分点', undefined],
    ['0例', '5例', '500%', undefined],
  ])('%s, %s, %s', (from, to, by, expected) => {
    expect(judged(from, to, by)).toBe(expected)
  })

  const count = fc.integer({ min: 1, max: 90_000 })

  test('what is rounded to its places always comes out; two units of the last place off never does', () => {
    fc.assert(
      fc.property(count, count, fc.integer({ min: 0, max: 2 }), (from, to, places) => {
        fc.pre(to > from)
        const growth = new Big(to).minus(from).times(100).div(from)
        const step = new Big(`1e-${places}`)
        const verdict = (share: Big) =>
          judged(`${from}台`, `${to}台`, `${share.toFixed(places)}%`)?.split(' ')[0]
        expect(verdict(growth.round(places))).toBe('holds')
        expect(verdict(growth.round(places, Big.roundDown))).toBe('holds')
        expect(verdict(growth.round(places).plus(step.times(2)))).toBe('outside')
      }),
    )
  })

  test('whatever 余 stands for, its growth is among what can come out', () => {
    const hundreds = fc.integer({ min: 1, max: 98 }).filter((some) => some % 10 !== 0)
    const more = fc.integer({ min: 1, max: 99 })
    fc.assert(
      fc.property(hundreds, hundreds, more, more, (first, second, a, b) => {
        fc.pre(second > first + 1)
        const [from, to] = [first * 100 + a, second * 100 + b]
        const growth = new Big(to).minus(from).times(100).div(from)
        const found = judged(`${first * 100}余台`, `${second * 100}余台`, `${growth.toFixed(0)}%`)
        expect(found?.split(' ')[0]).toBe('holds')
      }),
    )
  })
})

describe('a whole number of before', () => {
  test.each([
    ['299人', '90.93%', false],
    ['299人', '90.88%', true],
    ['16人', '150%', false],
    ['15人', '150%', true],
    ['16余人', '150%', true],
    ['1人', '100%', true],
    ['1人', '51%', false],
    ['1人', '40%', false],
  ])('%s more are %s: %s', (increase, share, expected) => {
    expect(hasWholeBase(amount(increase), amount(share))).toBe(expected)
  })

  test('one is found for every growth from a whole number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (base, more) => {
        const share = new Big(more).times(100).div(base).toFixed(2)
        fc.pre(Number(share) > 0.01)
        expect(hasWholeBase(amount(`${more}人`), amount(`${share}%`))).toBe(true)
      }),
    )
  })
})

describe('parts and their whole', () => {
  test.each([
    ['316人', ['1人', '16人', '299人'], 'equal'],
    ['316人', ['1人', '16人', '298人'], 'less'],
    ['316人', ['1人', '16人', '300人'], 'more'],
    ['近5万人次', ['3万人次', '18000人次'], 'equal'],
    ['180余项', ['90项', '95项'], 'equal'],
    ['180余项', ['90项', '100项'], 'more'],
    ['3个', ['1台', '2台'], undefined],
  ])('%s of %j: %s', (whole, parts, expected) => {
    expect(compareParts(amount(whole), parts.map(amount))).toBe(expected)
  })
})
