import { describe, expect, test } from 'vitest'
import { type BulletRow, bulletChart } from '../../../src/documents/charts/bullet-chart.ts'
import fc from '../../helpers/property.ts'
import { cornersOf, outside, overlapping, textIn } from './check-drawing.ts'

const width = 442.2
const value = (value: number, unit = '') => ({ value, printed: `${value}${unit}` })

const row: BulletRow = {
  name: '四级手术占比',
  goal: { low: 20, high: undefined, printed: '20%' },
  isLowerBetter: false,
  actual: value(22, '%'),
  before: value(16, '%'),
  outcome: '完成',
  isMissed: false,
}

const goalX = ({ strokes }: ReturnType<typeof bulletChart>) =>
  strokes.filter(({ look }) => look === 'goal').map(({ path }) => cornersOf(path)[0]?.x ?? Number.NaN)
const bars = ({ areas }: ReturnType<typeof bulletChart>) =>
  areas.filter(({ look }) => look === 'actual').slice(1)

test('a bar is to its target as the result is to what was promised', () => {
  const drawing = bulletChart([row, { ...row, actual: value(15, '%') }], width)
  const [, first = Number.NaN, second] = goalX(drawing)
  expect(second).toBe(first)
  const [full, short] = bars(drawing)
  const left = full?.x ?? Number.NaN
  expect((full?.width ?? 0) / (first - left)).toBeCloseTo(22 / 20, 3)
  expect((short?.width ?? 0) / (first - left)).toBeCloseTo(15 / 20, 3)
  const diamonds = drawing.strokes.filter(({ look }) => look === 'before').slice(1)
  const corners = cornersOf(diamonds[0]?.path ?? '').map(({ x }) => x)
  const middle = (Math.min(...corners) + Math.max(...corners)) / 2
  expect((middle - left) / (first - left)).toBeCloseTo(16 / 20, 2)
})

test('of a target with two ends the second is drawn too, and the first one counts', () => {
  const drawing = bulletChart([{ ...row, goal: { low: 20, high: 24, printed: '20%～24%' } }], width)
  const [, goal = Number.NaN] = goalX(drawing)
  const span = drawing.areas.find(({ look }) => look === 'span')
  const left = bars(drawing)[0]?.x ?? Number.NaN
  expect(span?.x).toBeCloseTo(goal, 1)
  expect((span?.width ?? 0) / (goal - left)).toBeCloseTo(4 / 20, 2)
})

test('where less is better, the upper end counts', () => {
  const lower = { ...row, isLowerBetter: true, goal: { low: undefined, high: 8, printed: '8天以内' } }
  const drawing = bulletChart([{ ...lower, actual: value(7, '天'), before: value(9, '天') }], width)
  const [, goal = Number.NaN] = goalX(drawing)
  const [bar] = bars(drawing)
  expect((bar?.width ?? 0) / (goal - (bar?.x ?? 0))).toBeCloseTo(7 / 8, 2)
})

test('a trend is measured by the year before and has no mark of a target', () => {
  const goal = { low: undefined, high: undefined, printed: '持续下降' }
  const drawing = bulletChart([{ ...row, goal, actual: value(12), before: value(16) }], width)
  expect(goalX(drawing)).toHaveLength(1)
  expect(bars(drawing)).toHaveLength(1)
})

test('a bar of more than twice its target is cut, and says so', () => {
  const drawing = bulletChart([{ ...row, actual: value(90, '%') }], width)
  expect(drawing.strokes.filter(({ look }) => look === 'cut')).toHaveLength(1)
  expect(outside(drawing)).toEqual([])
  const whole = bulletChart([{ ...row, actual: value(39, '%') }], width)
  expect(whole.strokes.filter(({ look }) => look === 'cut')).toEqual([])
})

test('what is not known is left out, and nothing is measured by nothing', () => {
  const goal = { low: 0, high: undefined, printed: '0例' }
  const drawing = bulletChart([{ ...row, goal, actual: undefined, before: undefined }], width)
  expect(bars(drawing)).toEqual([])
  expect(goalX(drawing)).toHaveLength(1)
})

describe('labels', () => {
  test('a long name goes on below, a number stays with its unit', () => {
    const name = '每百名卫生技术人员科研成果转化金额（不含合作单位所得的部分）'
    const goal = { low: 13, high: undefined, printed: '13万元以上' }
    const drawing = bulletChart([{ ...row, name, goal }], width)
    expect(textIn(drawing)).toContain(name)
    const rows = drawing.words.map(({ text }) => text)
    expect(rows).toContain('13万元')
    expect(rows).toContain('以上')
  })

  const hanzi = fc.string({
    unit: fc.constantFrom(...'四级手术占比（）、0123456789%ICU以上'),
    minLength: 1,
    maxLength: 40,
  })
  const figure = fc.record({ value: fc.double({ min: 0, max: 1e6, noNaN: true }), printed: hanzi })
  const rows = fc.array(
    fc.record({
      name: hanzi,
      goal: fc.record({
        low: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }), { nil: undefined }),
        high: fc.constant(undefined),
        printed: hanzi,
      }),
      isLowerBetter: fc.boolean(),
      actual: fc.option(figure, { nil: undefined }),
      before: fc.option(figure, { nil: undefined }),
      outcome: fc.constantFrom('', '完成', '提前完成', '未完成'),
      isMissed: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  )

  test('whatever is written stays inside, and lies on nothing else', () => {
    fc.assert(
      fc.property(rows, (rows) => {
        const drawing = bulletChart(rows, width)
        expect(outside(drawing)).toEqual([])
        expect(overlapping(drawing)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
