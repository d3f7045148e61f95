import { beforeAll, describe, expect, test } from 'vitest'
import { isRed } from '../helpers/measure-pdf.ts'
import { baseFiles, replaced } from '../helpers/memory-workspace.ts'
import {
  area,
  type BuiltNotices,
  buildNotices,
  emBottom,
  emTop,
  leftEdge,
  linesInArea,
  pitch,
  width,
} from '../helpers/notice-measures.ts'
import { testSeal } from '../helpers/test-seal.ts'

/** One below the other, five seals and a row of the text are higher than a page; side by side the longest names are too wide. */
const organs = ['卫生健康委员会', '教育局', '财政局', '人力资源和社会保障局', '医疗保障局'].map(
  (name) => `示例市${name}办公室`,
)
const organization = replaced(
  baseFiles['organization.yaml'],
  'issuers:\n',
  `issuers:\n${organs.map((name, at) => `  - { id: organ-${at}, name: ${name}, prefix: 示卫发, seal: { file: ring.svg, diameter: 42 } }\n`).join('')}`,
)

let built: BuiltNotices

beforeAll(async () => {
  built = await buildNotices(
    [
      {
        id: 'five',
        issuer: `[${organs.map((_, at) => `organ-${at}`).join(', ')}]`,
        prefix: '示卫发',
        lines: 'text: 请认真抓好落实。\n',
      },
    ],
    organization,
    { 'ring.svg': testSeal },
  )
}, 120_000)

/** The page that is signed, its number, and the last row of the text on it. */
function signed() {
  const { pages } = built.pdf('five')
  const index = pages.findIndex(({ lines }) => lines.some(({ text }) => /^2025年2月21日$/.test(text)))
  const lines = pages[index] ? linesInArea(pages[index]) : []
  const text = lines.findLast((line) => line.text.endsWith('抓好落实。'))
  if (!text) throw new Error('nothing is signed')
  return { number: index + 1, lines, text }
}

describe('five organs with long names (7.3.5.1)', () => {
  test('every name is there, in order, within the 版心; the longest in two rows', () => {
    const { number, lines, text } = signed()
    const below = lines.filter(({ baseline }) => baseline > text.baseline + 1)
    const runs = below.flatMap((line) => line.runs).filter((run) => run.text.trim() !== '')
    const middle = leftEdge(number) + width / 2
    const column = (isRight: boolean) =>
      runs
        .filter(({ left }) => left > middle === isRight)
        .toSorted((a, b) => a.baseline - b.baseline)
        .map((run) => run.text)
        .join('')
    expect(column(false)).toBe(`${organs[0]}${organs[2]}`)
    expect(column(true)).toBe(`${organs[1]}${organs[3]}${organs[4]}2025年2月21日`)
    expect(new Set(runs.map(({ baseline }) => Math.round(baseline))).size).toBe(5)
    for (const { left, right } of runs) {
      expect(left).toBeGreaterThan(leftEdge(number))
      expect(right).toBeLessThan(leftEdge(number) + width)
    }
  })

  test('the seals neither touch each other nor leave the 版心, and begin within a row of the text', async () => {
    const { number, text } = signed()
    const left = leftEdge(number)
    const ink = await built.pdf('five').ink(number)
    const seals = [left, left + width / 2].map((from) =>
      ink.bounds({ isInk: isRed, region: { left: from, right: from + width / 2, top: emBottom(text) } }),
    )
    const [first, last] = seals
    if (!first || !last) throw new Error('no seals')
    // Two above each other on the left, three on the right, 3 mm apart.
    expect(first.bottom - first.top).toBeCloseTo(2 * 42 + 3, 0)
    expect(last.bottom - last.top).toBeCloseTo(3 * 42 + 2 * 3, 0)
    for (const seal of [first, last]) {
      expect(seal.right - seal.left).toBeCloseTo(42, 0)
      expect(seal.top - emBottom(text)).toBeLessThan(pitch)
      expect(seal.left).toBeGreaterThan(left)
      expect(seal.right).toBeLessThan(left + width)
      expect(seal.bottom).toBeLessThan(area.bottom)
    }
    expect(emTop(text)).toBeLessThan(first.top)
  })
})
