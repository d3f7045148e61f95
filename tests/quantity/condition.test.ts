import { describe, expect, it } from 'vitest'
import { type Interval, parseCondition, printCondition } from '../../src/quantity/index.ts'
import fc from '../helpers/property.ts'

const scale = { id: 'contribution', levels: ['没有', '一般', '较大', '突出'] }

/** `[95, ∞)`: as mathematicians write it. */
function show({ low, high, lowInclusive, highInclusive }: Interval): string {
  const ends = `${low?.toFixed() ?? '-∞'}, ${high?.toFixed() ?? '∞'}`
  return `${lowInclusive ? '[' : '('}${ends}${highInclusive ? ']' : ')'}`
}

describe('a condition', () => {
  it.each([
    ['95%以上', '95%以上', '[95, ∞)'],
    ['９５％ 以上', '95%以上', '[95, ∞)'],
    ['95以上', '95%以上', '[95, ∞)'],
    ['不低于95%', '不低于95%', '[95, ∞)'],
    ['超过95%', '超过95%', '(95, ∞)'],
    ['70%以下', '70%以下', '(-∞, 70]'],
    ['不满70%', '不满70%', '(-∞, 70)'],
    ['80%以上不满95%', '80%以上不满95%', '[80, 95)'],
    ['80%以上，不满95%', '80%以上不满95%', '[80, 95)'],
    ['80%以上且95%以下', '80%以上、95%以下', '[80, 95]'],
    ['80～95%', '80%～95%', '[80, 95]'],
    ['80-95', '80%～95%', '[80, 95]'],
    ['100%', '100%', '[100, 100]'],
    ['九成', undefined, undefined],
  ])('%s of a percentage', (phrase, printed, interval) => {
    const reading = parseCondition(phrase, { unit: '%' })
    expect(reading.ok ? printCondition(reading.condition) : undefined).toBe(printed)
    expect(reading.ok ? show(reading.condition.interval) : undefined).toBe(interval)
  })

  it.each([
    ['突出', '[3, 3]'],
    ['一般以上', '[1, ∞)'],
    ['较大及以上', '[2, ∞)'],
    ['一般以下', '(-∞, 1]'],
    ['低于较大', '(-∞, 2)'],
    ['一般以上、较大以下', '[1, 2]'],
  ])('%s on a scale', (phrase, interval) => {
    const reading = parseCondition(phrase, { scale })
    if (!reading.ok) throw new Error(reading.problem.kind)
    expect(printCondition(reading.condition)).toBe(phrase)
    expect(show(reading.condition.interval)).toBe(interval)
  })

  it('counts in the unit of its dimension', () => {
    const reading = parseCondition('不超过2万元', { unit: '元' })
    expect(reading.ok && show(reading.condition.interval)).toBe('(-∞, 20000]')
  })

  it.each([
    ['', 'empty', '', []],
    ['优良', 'not-understood', '优良', ['95%以上', '不满60%', '60～79分']],
    ['95%以上，80%以下', 'inverted-range', '95%以上，80%以下', undefined],
    ['95%～80%', 'inverted-range', '95%～80%', ['80%～95%']],
    ['3人以上', 'unknown-unit', '3人以上', ['%']],
    ['约95%左右', 'stacked-approximators', undefined, undefined],
    ['95%以上吧', 'not-understood', '吧', undefined],
  ])('%s is not understood', (phrase, kind, part, nearest) => {
    const reading = parseCondition(phrase, { unit: '%' })
    if (reading.ok) throw new Error(printCondition(reading.condition))
    const { problem } = reading
    expect(problem.kind).toBe(kind)
    if (part !== undefined) expect(phrase.slice(problem.offset, problem.offset + problem.length)).toBe(part)
    if (nearest && kind !== 'empty') expect(problem.nearest).toEqual(nearest)
  })

  it('that names no level of the scale offers those there are', () => {
    const reading = parseCondition('很大', { scale })
    expect(reading.ok || reading.problem.kind).toBe('not-on-scale')
    expect(!reading.ok && reading.problem.nearest[0]).toBe('较大')
  })

  it('prints so that it reads back as itself', () => {
    const low = fc.integer({ min: 0, max: 49 })
    const high = fc.integer({ min: 50, max: 100 })
    const bound = (number: fc.Arbitrary<number>, before: readonly string[], after: readonly string[]) =>
      fc.oneof(
        fc.tuple(fc.constantFrom(...before), number).map(([word, value]) => `${word}${value}%`),
        fc.tuple(fc.constantFrom(...after), number).map(([word, value]) => `${value}%${word}`),
      )
    const phrase = fc.oneof(
      bound(low, ['不低于', '超过', '高于'], ['以上']),
      bound(high, ['不高于', '不满', '低于'], ['以下', '以内']),
      fc
        .tuple(
          bound(low, ['不低于', '超过'], ['以上']),
          fc.constantFrom('', '、', '，', '且'),
          bound(high, ['不满', '低于'], ['以下']),
        )
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(phrase, (written) => {
        const reading = parseCondition(written, { unit: '%' })
        if (!reading.ok) throw new Error(reading.problem.kind)
        expect(parseCondition(printCondition(reading.condition), { unit: '%' })).toEqual(reading)
      }),
    )
  })
})
