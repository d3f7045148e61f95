import Big from 'big.js'
import type { Amount, Level, Qualifier } from '../../src/quantity/index.ts'
import fc from '../helpers/property.ts'

/** Amounts and levels that a phrase can say, and what else targets are put together with. */

export const oneOf = <const T>(...values: readonly T[]) => fc.constantFrom(...values)
export const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

export const absent = fc.constant(undefined)

/** Says of which type a record is, so that the compiler checks its parts: absent ones are named too. */
export function record<T>(parts: { [K in keyof T]-?: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> {
  return fc.record<T>(parts)
}

export const quantityUnits = [
  '人',
  '名',
  '人次',
  '例',
  '台次',
  '张',
  '个',
  '项',
  '元',
  'm²',
  '分钟',
  '天',
  '%',
  '‰',
  undefined,
]
export const changeUnits = ['人', '个', '项', '级', '分', '天', undefined]

interface Digits {
  readonly value: Big
  readonly places: number
  readonly scale: Amount['scale']
}

const digits: fc.Arbitrary<Digits> = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), oneOf(0, 0, 1, 2), oneOf('', '', '万', '亿'))
  .map(([whole, places, scale]) => ({
    value: new Big(`${whole}e-${places}`).times(scale === '' ? 1 : scale === '万' ? 1e4 : 1e8),
    places,
    scale,
  }))

export const qualifiers = {
  exact: [
    undefined,
    { word: '近', place: 'before' },
    { word: '约', place: 'before' },
    { word: '余', place: 'beforeUnit' },
    { word: '多', place: 'beforeUnit' },
    { word: '余', place: 'beforeScale' },
    { word: '左右', place: 'after' },
  ],
  min: [
    ...['不低于', '不少于', '至少', '超过', '超', '高于', '≥'].map((word) => ({ word, place: 'before' })),
    ...['以上', '及以上', '以外'].map((word) => ({ word, place: 'after' })),
  ],
  max: [
    ...['不超过', '不高于', '至多', '不满', '低于'].map((word) => ({ word, place: 'before' })),
    ...['以下', '以内', '内'].map((word) => ({ word, place: 'after' })),
  ],
} as { readonly [K in 'exact' | 'min' | 'max']: readonly (Qualifier | undefined)[] }

export function amountOf(units: readonly (string | undefined)[], words: readonly (Qualifier | undefined)[]) {
  return fc
    .tuple(digits, fc.constantFrom(...units), fc.constantFrom(...words))
    .filter(([{ scale }, , qualifier]) => scale !== '' || qualifier?.place !== 'beforeScale')
    .map(([number, unit, qualifier]): Amount => ({ ...number, unit, qualifier }))
}

export function levelOf(
  units: readonly (string | undefined)[],
  verbs: readonly string[] = [],
): fc.Arbitrary<Level> {
  const verb = fc.constantFrom(undefined, ...verbs)
  const bound = <K extends 'exact' | 'min' | 'max'>(kind: K) =>
    record<{ kind: K; verb: string | undefined; amount: Amount }>({
      kind: fc.constant(kind),
      verb,
      amount: amountOf(units, qualifiers[kind]),
    })
  const range = fc
    .tuple(digits, fc.integer({ min: 1, max: 999 }), fc.constantFrom(...units), verb)
    .map(([low, more, unit, word]): Level => {
      const step = new Big(more).times(low.scale === '亿' ? 1e8 : low.scale === '万' ? 1e4 : 1)
      return {
        kind: 'range',
        verb: word,
        low: { ...low, unit },
        high: { ...low, value: low.value.plus(step), unit },
      }
    })
  return fc.oneof(bound('exact'), bound('min'), bound('max'), range)
}
