import { expect, test } from 'vitest'
import { pointsOfRow, progressChart } from '../../../src/documents/charts/progress-chart.ts'
import fc from '../../helpers/property.ts'
import { outside, overlapping, textIn } from './check-drawing.ts'

const width = 442.2
const looks = ['done', 'under-way', 'behind'] as const

/** The bars without the legend above them. */
const bars = ({ areas }: ReturnType<typeof progressChart>) => areas.slice(3)

test('a point is as long in one part as in another, and the states follow each other', () => {
  const drawing = progressChart(
    [
      { name: '一、医疗', done: 3, underWay: 2, behind: 1 },
      { name: '二、教学', done: 1, underWay: 0, behind: 1 },
    ],
    width,
  )
  const [done, underWay, behind, other, late] = bars(drawing)
  expect(bars(drawing).map(({ look }) => look)).toEqual([...looks, 'done', 'behind'])
  const unit = other?.width ?? Number.NaN
  expect(done?.width).toBeCloseTo(3 * unit, 1)
  expect(underWay?.width).toBeCloseTo(2 * unit, 1)
  expect(behind?.width).toBeCloseTo(unit, 1)
  expect(underWay?.x).toBeCloseTo((done?.x ?? 0) + (done?.width ?? 0), 1)
  expect(late?.x).toBeCloseTo((other?.x ?? 0) + unit, 1)
  expect(textIn(drawing)).toContain('3/6')
  expect(textIn(drawing)).toContain('1/2')
})

test('a name is broken after its comma where that fits', () => {
  const name = '二、质量为先，夯实医疗技术与安全根基'
  const { words } = progressChart([{ name, done: 1, underWay: 0, behind: 0 }], width)
  const rows = words.map(({ text }) => text)
  expect(rows).toContain('二、质量为先，')
  expect(rows).toContain('夯实医疗技术与安全根基')
})

test('what is under way is hatched within its bar, and its number keeps clear', () => {
  const drawing = progressChart([{ name: '一、医疗', done: 0, underWay: 4, behind: 0 }], width)
  const [bar] = bars(drawing)
  const hatches = drawing.strokes.filter(({ look }) => look === 'hatch').slice(1)
  expect(hatches).toHaveLength(2)
  const xs = hatches.map(({ path }) => Array.from(path.matchAll(/[ML]([\d.]+)/g), ([, x]) => Number(x)))
  const middle = (bar?.x ?? 0) + (bar?.width ?? 0) / 2
  expect(Math.max(...(xs[0] ?? []))).toBeLessThan(middle - 2)
  expect(Math.min(...(xs[1] ?? []))).toBeGreaterThan(middle + 2)
})

test('everything stays inside, nothing lies on anything, and every point is drawn', () => {
  const count = fc.nat({ max: 40 })
  const name = fc.string({
    unit: fc.constantFrom(...'铸魂为先，把党的领导贯穿医院治理全过程、ICU12'),
    minLength: 1,
    maxLength: 60,
  })
  const rows = fc.array(fc.record({ name, done: count, underWay: count, behind: count }), {
    minLength: 1,
    maxLength: 10,
  })
  fc.assert(
    fc.property(rows, (rows) => {
      const drawing = progressChart(rows, width)
      expect(outside(drawing)).toEqual([])
      expect(overlapping(drawing)).toEqual([])
      const drawn = bars(drawing).reduce((sum, { width }) => sum + width, 0)
      const most = Math.max(...rows.map(pointsOfRow), 1)
      const all = rows.reduce((sum, row) => sum + pointsOfRow(row), 0)
      expect(drawn).toBeCloseTo((all / most) * (width - 156 - 44), 0)
    }),
    { numRuns: 60 },
  )
})
