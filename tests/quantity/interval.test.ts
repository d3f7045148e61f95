import Big from 'big.js'
import { describe, expect, it } from 'vitest'
import {
  addIntervals,
  amountInterval,
  compareIntervals,
  containsInterval,
  containsValue,
  divideIntervals,
  type Interval,
  isSameInterval,
  multiplyIntervals,
  negateInterval,
  parseAmount,
  pointInterval,
  scaleInterval,
  subtractIntervals,
} from '../../src/quantity/index.ts'
import fc from '../helpers/property.ts'

/** `(2100, 2200)`, `[600, ∞)`: as mathematicians write it. */
function show(interval: Interval | undefined): string {
  if (!interval) return '-'
  const { low, high, lowInclusive, highInclusive } = interval
  const ends = `${low?.toFixed() ?? '-∞'}, ${high?.toFixed() ?? '∞'}`
  return `${lowInclusive ? '[' : '('}${ends}${highInclusive ? ']' : ')'}`
}

function of(phrase: string, unit?: string): Interval {
  const reading = parseAmount(phrase)
  const interval = reading.ok ? amountInterval(reading.amount, unit) : undefined
  if (!interval) throw new Error(phrase)
  return interval
}

describe('the interval of an amount', () => {
  it.each([
    ['22个', '[22, 22]'],
    ['600人以上', '[600, ∞)'],
    ['不低于600人', '[600, ∞)'],
    ['超过600人', '(600, ∞)'],
    ['600人以外', '(600, ∞)'],
    ['50人以下', '(-∞, 50]'],
    ['50人以内', '(-∞, 50]'],
    ['不满50人', '(-∞, 50)'],
    ['不足50人', '(-∞, 50)'],
    ['2100余人次', '(2100, 2200)'],
    ['20余万元', '(200000, 300000)'],
    ['2万余人次', '(20000, 30000)'],
    ['5.5万余人次', '(55000, 56000)'],
    ['近5万人次', '(40000, 50000)'],
    ['近300名', '(200, 300)'],
    ['约30%', '[25, 35)'],
    ['99.9%左右', '[99.85, 99.95)'],
    ['30.0%左右', '[29.95, 30.05)'],
  ])('%s is %s', (phrase, interval) => {
    expect(show(of(phrase))).toBe(interval)
  })

  it.each([
    ['500万元', '万元', '[500, 500]'],
    ['3.2亿元以上', '万元', '[32000, ∞)'],
    ['15万m²', '平方米', '[150000, 150000]'],
    ['5‰', '%', '[0.5, 0.5]'],
    ['90分钟', '小时', '[1.5, 1.5]'],
    ['20分钟', '小时', '[0.33333333333333333333, 0.33333333333333333334]'],
    ['600名', '人', '[600, 600]'],
  ])('%s in %s is %s', (phrase, unit, interval) => {
    expect(show(of(phrase, unit))).toBe(interval)
  })

  it.each([
    ['90人次', '人'],
    ['3例', '台次'],
    ['5个百分点', '%'],
    ['3个', '项'],
  ])('%s is not in %s', (phrase, unit) => {
    const reading = parseAmount(phrase)
    expect(reading.ok && amountInterval(reading.amount, unit)).toBeUndefined()
  })
})

describe('arithmetic', () => {
  it('adds exactly', () => {
    expect(show(addIntervals(of('0.1'), of('0.2')))).toBe('[0.3, 0.3]')
    expect(show(addIntervals(of('47人'), scaleInterval(of('6人以上'), 5)))).toBe('[77, ∞)')
  })

  it('recomputes a claim on round figures (2100余 to 3700余 is +68.2% to +81%)', () => {
    const growth = divideIntervals(of('3700余人次'), of('2100余人次'))
    expect(show(growth && subtractIntervals(growth, pointInterval(new Big(1))))).toBe(
      '(0.68181818181818181818, 0.80952380952380952381)',
    )
    expect(divideIntervals(of('3'), of('不超过3'))).toBeUndefined()
  })

  it('counts an included zero as reached', () => {
    expect(show(multiplyIntervals(of('0'), of('超过3')))).toBe('[0, ∞)')
    expect(multiplyIntervals(of('-1'), of('3'))).toBeUndefined()
  })
})

describe('laws', () => {
  const decimal = fc.integer({ min: -1000, max: 1000 }).map((n) => new Big(n).div(8))
  const end = fc.option(decimal, { freq: 5 })
  const interval: fc.Arbitrary<Interval> = fc
    .tuple(end, end, fc.boolean(), fc.boolean())
    .map(([a, b, lowInclusive, highInclusive]) => {
      const turned = a && b && a.gt(b)
      const low = turned ? b : a
      const high = turned ? a : b
      const isPoint = Boolean(low && high?.eq(low))
      return {
        low,
        high,
        lowInclusive: low !== null && (lowInclusive || isPoint),
        highInclusive: high !== null && (highInclusive || isPoint),
      }
    })

  it('addition is commutative and associative; zero and negation are neutral and inverse', () => {
    const zero = pointInterval(new Big(0))
    fc.assert(
      fc.property(interval, interval, interval, (a, b, c) => {
        expect(addIntervals(a, b)).toEqual(addIntervals(b, a))
        expect(addIntervals(addIntervals(a, b), c)).toEqual(addIntervals(a, addIntervals(b, c)))
        expect(addIntervals(a, zero)).toEqual(a)
        expect(isSameInterval(negateInterval(negateInterval(a)), a)).toBe(true)
      }),
    )
  })

  it('times an integer contains the values times it, and is repeated addition', () => {
    fc.assert(
      fc.property(interval, decimal, fc.integer({ min: -4, max: 4 }), (a, value, times) => {
        if (containsValue(a, value))
          expect(containsValue(scaleInterval(a, times), value.times(times))).toBe(true)
        if (times === 2) expect(scaleInterval(a, 2)).toEqual(addIntervals(a, a))
      }),
    )
  })

  it('containment follows the values; comparison is its mirror image', () => {
    fc.assert(
      fc.property(interval, interval, decimal, decimal, (a, b, x, y) => {
        if (containsInterval(a, b) && containsValue(b, x)) expect(containsValue(a, x)).toBe(true)
        const order = compareIntervals(a, b)
        const mirror = { below: 'above', above: 'below', equal: 'equal', overlapping: 'overlapping' }
        expect(compareIntervals(b, a)).toBe(mirror[order])
        expect(compareIntervals(a, a)).toBe('equal')
        if (order === 'below' && containsValue(a, x) && containsValue(b, y)) expect(x.lt(y)).toBe(true)
      }),
    )
  })
})
