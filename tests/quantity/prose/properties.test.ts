import { expect, test } from 'vitest'
import {
  figureOf,
  findChanges,
  findCounts,
  findFigures,
  findMentions,
  findParts,
  printTarget,
} from '../../../src/quantity/index.ts'
import { exampleFiles } from '../../helpers/example-workspace.ts'
import fc from '../../helpers/property.ts'

const letters =
  '一二三十百万个大项名人例%以上余至～-－ 0129年年内共月日第前任期达到新增引进每均由的基础，。；、（）《》\n四级手术占比博士翻番半数分之'
const noise = fc.string({ unit: fc.constantFrom(...letters), maxLength: 60 })
const names = [
  { id: 'a', name: '四级手术占比', unit: '%' },
  { id: 'b', name: '博士人数', unit: '人' },
]

test('whatever the text, spans lie in it, in order, and none overlaps another', () => {
  fc.assert(
    fc.property(noise, (text) => {
      for (const found of [
        findFigures(text),
        findCounts(text),
        findMentions(text, names),
        findChanges(text),
        findParts(text),
      ]) {
        let end = 0
        for (const span of found) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          end = span.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }
      for (const figure of findFigures(text)) {
        expect(figure.number.start).toBeGreaterThanOrEqual(figure.start)
        expect(figure.number.end).toBeLessThanOrEqual(figure.end)
        expect(text.slice(figure.start, figure.end).trim()).toBe(text.slice(figure.start, figure.end))
        expect(figure.target && figure.amount).toBeUndefined()
        if (figure.target) expect(printTarget(figure.target)).not.toBe('')
      }
    }),
    { numRuns: 1000 },
  )
})

test('a figure is the same wherever its sentence stands', () => {
  const sentence = '四级手术占比提升3～5个百分点'
  fc.assert(
    fc.property(noise, (text) => {
      const ahead = `${text}。\n\n`
      const last = findFigures(`${ahead}${sentence}`).at(-1)
      expect(last && { start: last.start - ahead.length, phrase: last.phrase }).toEqual({
        start: '四级手术占比'.length,
        phrase: '提升3~5个百分点',
      })
    }),
  )
})

test('a bound figure is found by its mention, whatever its number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (count) => {
      const text = `加强培养，博士达到${count}人以上，持续改善结构。`
      const [mention] = findMentions(text, names)
      const figure = mention && figureOf(mention, findFigures(text), text)
      expect(figure?.phrase).toBe(`达到${count}人以上`)
    }),
  )
})

/** Processor time is compared, not measured: other work on the machine slows both alike. */
test('a text twice as long takes about twice as long', () => {
  const text = (exampleFiles['2025/work-points.yaml'] ?? '').repeat(4)
  const costOf = (stretch: string) => {
    const start = process.cpuUsage().user
    for (let round = 0; round < 5; round++) {
      const figures = findFigures(stretch)
      findCounts(stretch)
      for (const mention of findMentions(stretch, names)) figureOf(mention, figures, stretch)
    }
    return process.cpuUsage().user - start
  }
  costOf(text)
  const ratios = Array.from({ length: 3 }, () => costOf(text.repeat(8)) / costOf(text))
  expect(Math.min(...ratios)).toBeLessThan(8 * 3)
})
