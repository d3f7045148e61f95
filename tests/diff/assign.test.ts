import { expect, test } from 'vitest'
import { assign, type Edge } from '../../src/diff/matching/assign.ts'
import fc from '../helpers/property.ts'

const least = 0.4

/** Up to six things on either side; scores in steps, for likely mistakes lie where many are equal. */
const edges: fc.Arbitrary<Edge[]> = fc.uniqueArray(
  fc.record({
    before: fc.nat({ max: 5 }),
    after: fc.nat({ max: 5 }),
    score: fc.oneof(
      fc.nat({ max: 10 }).map((tenths) => tenths / 10),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ),
    order: fc.constant(0),
  }),
  { selector: ({ before, after }) => `${before} ${after}` },
)

function worthOf(pairs: readonly Edge[]): number {
  return pairs.reduce((sum, { score }) => sum + score - least + 1e-3, 0)
}

/** What is best, found by trying all. */
function bestWorth(eligible: readonly Edge[]): number {
  const [first, ...others] = eligible
  if (!first) return 0
  const free = others.filter(({ before, after }) => before !== first.before && after !== first.after)
  return Math.max(bestWorth(others), worthOf([first]) + bestWorth(free))
}

test('no other pairs are worth more in all, and each thing is in one of them at most', () => {
  fc.assert(
    fc.property(edges, (given) => {
      const pairs = assign(given, least)
      expect(new Set(pairs.map(({ before }) => before)).size).toBe(pairs.length)
      expect(new Set(pairs.map(({ after }) => after)).size).toBe(pairs.length)
      expect(pairs.every((pair) => given.includes(pair) && pair.score >= least)).toBe(true)
      expect(worthOf(pairs)).toBeCloseTo(bestWorth(given.filter(({ score }) => score >= least)), 9)
    }),
    { numRuns: 2000 },
  )
})

test('the worth of pairs does not depend on the order in which their edges are given', () => {
  fc.assert(
    fc.property(edges, fc.infiniteStream(fc.nat()), (given, keys) => {
      const shuffled = given
        .map((edge) => ({ edge, key: Number(keys.next().value) }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ edge }) => edge)
      expect(worthOf(assign(shuffled, least))).toBeCloseTo(worthOf(assign(given, least)), 9)
    }),
  )
})

test('between equal pairs the order decides', () => {
  const edge = (before: number, after: number, order: number) => ({ before, after, score: 0.8, order })
  const crossed = [edge(0, 0, -2e-6), edge(0, 1, -1e-6), edge(1, 0, -1e-6), edge(1, 1, -2e-6)]
  expect(assign(crossed, least).map(({ before, after }) => [before, after])).toEqual([
    [0, 1],
    [1, 0],
  ])
})
