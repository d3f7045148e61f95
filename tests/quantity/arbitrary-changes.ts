import Big from 'big.js'
import type { Amount, BodyOf, Increment, Level, Pace, Qualifier, Versus } from '../../src/quantity/index.ts'
import fc from '../helpers/property.ts'
import { changeUnits, levelOf, maybe, oneOf, record } from './arbitrary-amounts.ts'

/** Changes from what was before: by an amount, by points, by a share, to a multiple. */

const change = oneOf<Pick<Increment, 'verb' | 'sign'>>(
  ...['新增', '增加', '提升', '提高', '增长', '扩大'].map((verb) => ({ verb, sign: 'up' as const })),
  ...['减少', '降低', '下降', '缩短', '压减'].map((verb) => ({ verb, sign: 'down' as const })),
)
const bases = ['2020年', '上年', '去年同期', '“十三五”', '十三五末', '基期']
const versus: fc.Arbitrary<Versus> = fc.oneof(
  record<Versus>({ word: oneOf('较', '比'), base: fc.constantFrom(...bases) }),
  record<Versus>({ word: oneOf('同比', '环比'), base: fc.constant('') }),
)
const pace: fc.Arbitrary<Pace> = oneOf<Pace>(
  { rhythm: 'yearly', word: '每年' },
  { rhythm: 'yearly', word: '逐年' },
  { rhythm: 'yearlyAverage', word: '年均' },
)
export const increment: fc.Arbitrary<Increment> = fc
  .tuple(change, levelOf(changeUnits), maybe(versus))
  .map(([words, by, from]) => ({ kind: 'increment', ...words, by, versus: from }))
export const paced = <K extends 'pp' | 'growth'>(kind: K, units: readonly string[]) =>
  fc.tuple(change, levelOf(units), maybe(versus), maybe(pace)).map(([words, by, from, each]) => ({
    kind,
    ...words,
    by,
    versus: from,
    pace: each,
  }))

const times = (value: number, qualifier?: Qualifier): Level => {
  const amount: Amount = { value: new Big(value), places: 0, scale: '', unit: '倍', qualifier }
  return qualifier ? { kind: 'min', amount } : { kind: 'exact', amount }
}
export const afterwards: Qualifier = { word: '以上', place: 'after' }
export const multiple: fc.Arbitrary<BodyOf<'multiple'>> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.boolean(), maybe(versus))
    .map(([count, more, from]): BodyOf<'multiple'> => {
      return {
        kind: 'multiple',
        verb: '翻番',
        factor: times(2 ** count, more ? afterwards : undefined),
        versus: from,
      }
    }),
  fc.tuple(oneOf('翻倍', '翻一倍'), maybe(versus)).map(([verb, from]): BodyOf<'multiple'> => {
    return { kind: 'multiple', verb, factor: times(2), versus: from }
  }),
  fc
    .tuple(oneOf('增至', '达到', '提升至', '降至'), maybe(fc.constantFrom(...bases, '原来')), levelOf(['倍']))
    .map(([verb, of, factor]): BodyOf<'multiple'> => ({ kind: 'multiple', verb, of, factor })),
)
