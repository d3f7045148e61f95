import { expect, test } from 'vitest'
import { type LinePanel, lineChart } from '../../../src/documents/charts/line-chart.ts'
import fc from '../../helpers/property.ts'
import { cornersOf, outside, overlapping, textIn } from './check-drawing.ts'

const width = 442.2
const years = [2020, 2021, 2022, 2023, 2024, 2025]

const course = (values: readonly number[], unit = '') =>
  values.map((value, index) => ({ year: 2020 + index, value, printed: `${value}${unit}` }))

const panel: LinePanel = {
  name: '四级手术占比（%）',
  planned: course([15, 16, 18, 19, 21, 23]),
  reached: course([15, 16.5, 17, 18.6, 22.1]),
}

const pathOf = (drawing: ReturnType<typeof lineChart>, look: string) =>
  cornersOf(drawing.strokes.filter((stroke) => stroke.look === look)[1]?.path ?? '')

test('years lie evenly, and heights are as far apart as the figures', () => {
  const drawing = lineChart([panel], years, width)
  const planned = pathOf(drawing, 'planned')
  const reached = pathOf(drawing, 'reached')
  expect(planned).toHaveLength(6)
  expect(reached).toHaveLength(5)
  const steps = planned.slice(1).map(({ x }, index) => x - (planned[index]?.x ?? 0))
  for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 1)
  const rise = (from: number, to: number) => (planned[from]?.y ?? 0) - (planned[to]?.y ?? 0)
  expect(rise(0, 5) / rise(0, 1)).toBeCloseTo(8, 1)
  expect(reached[4]?.x).toBe(planned[4]?.x)
  expect(reached[4]?.y).toBeLessThan(planned[4]?.y ?? 0)
})

test('a figure that both courses share is written once', () => {
  const drawing = lineChart([panel], years, width)
  expect(drawing.words.filter(({ text }) => text === '15')).toHaveLength(1)
})

test('of two figures of a year the lower one is written lower, in panels abreast too', () => {
  const complaints = {
    name: '患者投诉（件）',
    planned: course([368, 350, 330, 305, 285, 230]),
    reached: course([368, 352, 331, 304, 286, 226]),
  }
  const doctors = {
    name: '博士人数（人）',
    planned: course([88, 95, 107, 119, 137, 160]),
    reached: course([88, 96, 108, 119, 138, 162]),
  }
  for (const panels of [[complaints], [doctors, complaints]]) {
    const { words } = lineChart(panels, years, width)
    const heightOf = (text: string) => words.find((word) => word.text === text)?.y ?? Number.NaN
    for (const { planned, reached } of panels) {
      for (const [index, { value, printed }] of planned.entries()) {
        const other = reached[index]
        if (!other || other.value === value) continue
        const [upper, lower] = value > other.value ? [printed, other.printed] : [other.printed, printed]
        expect(heightOf(upper), `${upper} above ${lower}`).toBeLessThan(heightOf(lower))
      }
    }
  }
})

test('two panels stand abreast where their figures have room, else one below the other', () => {
  const tops = (panels: readonly LinePanel[]) =>
    lineChart(panels, years, width).words.flatMap(({ text, y }) => (/^(?:甲|乙)$/.test(text) ? [y] : []))
  const [first, second] = tops([
    { ...panel, name: '甲' },
    { ...panel, name: '乙' },
  ])
  expect(second).toBe(first)
  const wide = { ...panel, planned: course([15, 16], '.0000万人次') }
  const [above, below] = tops([
    { ...wide, name: '甲' },
    { ...panel, name: '乙' },
  ])
  expect(below).toBeGreaterThan((above ?? 0) + 80)
})

test('a single year, and a course that never changes, are drawn too', () => {
  const flat = { name: '国家级重点专科（个）', planned: course([1, 1, 1, 1]), reached: course([1]) }
  expect(outside(lineChart([flat], years, width))).toEqual([])
  expect(outside(lineChart([{ ...flat, planned: course([3]) }], [2020], width))).toEqual([])
})

test('no figure hides another one, all are written, and they keep off the courses where there is a way round', () => {
  const value = fc.integer({ min: 0, max: 400 })
  const values = fc.array(value, { minLength: 6, maxLength: 6 })
  const reached = fc.array(value, { minLength: 0, maxLength: 6 })
  const panels = fc.array(fc.record({ planned: values, reached }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(panels, (panels) => {
      const drawn = panels.map(({ planned, reached }) => ({
        name: '指标（人次）',
        planned: course(planned),
        reached: course(reached),
      }))
      const drawing = lineChart(drawn, years, width)
      expect(outside(drawing)).toEqual([])
      expect(overlapping(drawing)).toEqual([])
      for (const { planned, reached } of drawn)
        for (const { printed } of [...planned, ...reached]) expect(textIn(drawing)).toContain(printed)
    }),
    { numRuns: 80 },
  )
})
