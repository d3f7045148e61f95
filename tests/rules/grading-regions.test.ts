import Big from 'big.js'
import { describe, expect, test } from 'vitest'
import { containsValue, type Interval, parseCondition } from '../../src/quantity/index.ts'
import {
  type Axis,
  type Box,
  caseIn,
  sharedRegion,
  uncoveredRegions,
} from '../../src/rules/grading-regions.ts'
import fc from '../helpers/property.ts'

const from = (low: number, high: number): Interval => ({
  low: new Big(low),
  high: new Big(high),
  lowInclusive: true,
  highInclusive: true,
})
const percent: Axis = { range: from(0, 100), isWhole: false }

/** `[0, 70] × (70, 100]`, as mathematicians write it. */
function show(box: Box): string {
  return box
    .map(({ low, high, lowInclusive, highInclusive }) => {
      const ends = `${low?.toFixed() ?? '-∞'}, ${high?.toFixed() ?? '∞'}`
      return `${lowInclusive ? '[' : '('}${ends}${highInclusive ? ']' : ')'}`
    })
    .join(' × ')
}

function bands(unit: string, ...written: string[][]): Box[] {
  return written.map((phrases) =>
    phrases.map((phrase) => {
      const reading = parseCondition(phrase, { unit })
      if (!reading.ok) throw new Error(`${phrase}: ${reading.problem.kind}`)
      return reading.condition.interval
    }),
  )
}

const holds = (box: Box, point: readonly Big[]) =>
  box.every((interval, index) => containsValue(interval, point[index] ?? new Big(0)))
const point = (...values: number[]) => values.map((value) => new Big(value))

describe('a scheme of four grades over two percentages, as hospitals have it', () => {
  const axes = [percent, percent]
  const boxes = bands(
    '%',
    ['95%以上', '90%以上'],
    ['80%以上', '85%以上'],
    ['75%以上', '80%以上'],
    ['70%以下', '70%以下'],
  )
  const regions = uncoveredRegions(axes, boxes)

  test('has three holes', () => {
    expect(regions.map(show)).toEqual(['[0, 70] × (70, 100]', '(70, 75) × [0, 100]', '[75, 100] × [0, 80)'])
  })

  test('each of which has a case that people recognise', () => {
    const cases = regions.map((region) => caseIn(axes, boxes, region).map(Number))
    expect(cases).toEqual([
      [60, 95],
      [72, 85],
      [96, 75],
    ])
  })

  test('lets each grade hold all of the next better one, and the last share nothing', () => {
    const shared = (a: number, b: number) => {
      const [one, other] = [boxes[a], boxes[b]]
      const region = one && other && sharedRegion(axes, one, other)
      return region && show(region)
    }
    expect(shared(0, 1)).toBe('[95, 100] × [90, 100]')
    expect(shared(0, 2)).toBe('[95, 100] × [90, 100]')
    expect(shared(1, 2)).toBe('[80, 100] × [85, 100]')
    expect(shared(2, 3)).toBeUndefined()
  })
})

describe('ends of bands', () => {
  const score: Axis = { range: from(0, 100), isWhole: false }
  const holes = (axis: Axis, ...phrases: string[]) => {
    const boxes = bands('分', ...phrases.map((phrase) => [phrase]))
    return uncoveredRegions([axis], boxes).map((region) => [
      show(region),
      ...caseIn([axis], boxes, region).map(Number),
    ])
  }

  test('a number that neither of two bands holds', () => {
    expect(holes(score, '超过90分', '低于90分')).toEqual([['[90, 90]', 90]])
  })

  test('a number that only one of them holds', () => {
    expect(holes(score, '90分以上', '不满90分')).toEqual([])
  })

  test('between whole numbers', () => {
    expect(holes(score, '90分以上', '89分以下')).toEqual([['(89, 90)', 89.5]])
    expect(holes({ ...score, isWhole: true }, '90分以上', '89分以下')).toEqual([])
    expect(holes({ ...score, isWhole: true }, '90分以上', '低于88分')).toEqual([['[88, 89]', 89]])
  })

  test('an axis without ends', () => {
    const open: Axis = {
      range: { low: new Big(0), high: null, lowInclusive: true, highInclusive: false },
      isWhole: true,
    }
    expect(holes(open, '3分以上10分以下')).toEqual([
      ['[0, 2]', 2],
      ['[11, ∞)', 15],
    ])
  })

  test('nothing at all', () => {
    expect(holes(score)).toEqual([['[0, 100]', 100]])
  })
})

/** An interval with ends on whole numbers, each within or not. */
const interval: fc.Arbitrary<Interval> = fc
  .tuple(
    fc.option(fc.integer({ min: -1, max: 7 })),
    fc.option(fc.integer({ min: -1, max: 7 })),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([a, b, lowInclusive, highInclusive]) => {
    const [low, high] = a !== null && b !== null && a > b ? [b, a] : [a, b]
    return {
      low: low === null ? null : new Big(low),
      high: high === null ? null : new Big(high),
      lowInclusive: low !== null && lowInclusive,
      highInclusive: high !== null && highInclusive,
    }
  })
const axis: fc.Arbitrary<Axis> = fc.record({ range: fc.constant(from(0, 6)), isWhole: fc.boolean() })
const schemes = fc.integer({ min: 1, max: 3 }).chain((size) =>
  fc.record({
    axes: fc.array(axis, { minLength: size, maxLength: size }),
    boxes: fc.array(fc.array(interval, { minLength: size, maxLength: size }), { maxLength: 4 }),
  }),
)

/** Every case of the axes at the whole numbers and, where there are decimals, half way between. */
function* grid(axes: readonly Axis[]): Generator<Big[]> {
  const [first, ...rest] = axes
  if (!first) {
    yield []
    return
  }
  for (let value = 0; value <= 6; value += first.isWhole ? 1 : 0.5) {
    for (const others of grid(rest)) yield [new Big(value), ...others]
  }
}

describe('against trying every case', () => {
  test('what no box holds is in exactly one region, and nothing else is in any', () => {
    fc.assert(
      fc.property(schemes, ({ axes, boxes }) => {
        const regions = uncoveredRegions(axes, boxes)
        for (const one of grid(axes)) {
          const expected = boxes.some((box) => holds(box, one)) ? 0 : 1
          expect({
            one: one.map(Number),
            found: regions.filter((region) => holds(region, one)).length,
          }).toEqual({
            one: one.map(Number),
            found: expected,
          })
        }
      }),
      { numRuns: 100 },
    )
  })

  test('the case of a region is one of its cases, and whole on an axis of whole numbers', () => {
    fc.assert(
      fc.property(schemes, ({ axes, boxes }) => {
        for (const region of uncoveredRegions(axes, boxes)) {
          const found = caseIn(axes, boxes, region)
          expect(holds(region, found)).toBe(true)
          expect(boxes.some((box) => holds(box, found))).toBe(false)
          for (const [index, { isWhole }] of axes.entries())
            if (isWhole) expect(Number(found[index]) % 1).toBe(0)
        }
      }),
    )
  })

  test('the order of the boxes does not matter', () => {
    fc.assert(
      fc.property(schemes, ({ axes, boxes }) => {
        expect(uncoveredRegions(axes, boxes.toReversed()).map(show)).toEqual(
          uncoveredRegions(axes, boxes).map(show),
        )
      }),
    )
  })

  test('two boxes share what both hold', () => {
    fc.assert(
      fc.property(schemes, ({ axes, boxes: [a, b] }) => {
        fc.pre(a !== undefined && b !== undefined)
        const region = sharedRegion(axes, a, b)
        for (const one of grid(axes))
          expect(region !== undefined && holds(region, one)).toBe(holds(a, one) && holds(b, one))
      }),
    )
  })
})

test('a scheme of many bands and dimensions is searched in no time', () => {
  const axes = Array.from({ length: 8 }, () => percent)
  const boxes = Array.from({ length: 12 }, (_, band) =>
    axes.map((_, index) => ({ ...from((band * 7 + index * 13) % 90, 100), highInclusive: true })),
  )
  const regions = uncoveredRegions(axes, boxes)
  expect(regions.length).toBeGreaterThan(0)
  const lowest = point(...axes.map(() => 0))
  expect(regions.filter((region) => holds(region, lowest))).toHaveLength(1)
})
