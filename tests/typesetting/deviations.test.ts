import { beforeAll, describe, expect, test } from 'vitest'
import { buildWorkspace } from '../helpers/built-example.ts'
import { isRed, type MeasuredPage, type MeasuredPdf } from '../helpers/measure-pdf.ts'
import { linesInArea, lineThat } from '../helpers/notice-measures.ts'
import { noticeWorkspace } from '../helpers/notice-workspace.ts'

/** A page on which nearly every length is another than the standard's. */
const typography = `typography:
  天头: 30mm
  订口: 25mm
  版心宽: 160mm
  版心高: 230mm
  每面行数: 20行
  每行字数: 27字
  正文字号: 16pt
  标题字号: 小一
  版记字号: 小四
  标志上空: 30mm
  红线上空: 6mm
  红线粗细: 1mm
  标题上空: 1行
  标题下空: 2行
  版记首末线: 0.5mm
  页码上空: 10mm
`
const area = { left: 25, right: 185, top: 30, bottom: 260 }
const body = (16 / 72) * 25.4
const pitch = (230 - body) / 19

let pdf: MeasuredPdf
let first: MeasuredPage
let full: MeasuredPage

beforeAll(async () => {
  const files = noticeWorkspace([
    { id: 'own', points: 60, lines: `text: ${'字'.repeat(70)}\nsealed: false\ncc: [党委办公室]\n` },
  ])
  const built = await buildWorkspace({ ...files, 'plan.yaml': `schema: 1\n${typography}` }, ['own'])
  pdf = built.get('own') ?? expect.fail('not built')
  const page = (index: number) => pdf.pages[index] ?? expect.fail(`no page ${index}`)
  first = page(0)
  full = page(2)
})

describe('a page by the lengths of plan.yaml', () => {
  test('版心: margins, lines and characters', async () => {
    const lines = linesInArea(full)
    expect(lines).toHaveLength(20)
    expect((lines.at(-1)?.baseline ?? 0) - (lines[0]?.baseline ?? 0)).toBeCloseTo(19 * pitch, 0)
    expect(Math.min(...lines.map(({ left }) => left))).toBeCloseTo(area.left, 0)
    expect(Math.max(...lines.map(({ right }) => right))).toBeCloseTo(area.right, 0)
    // Two 字 in, so 25 on the first row of the text, and 27 on the second.
    const text = first.lines.filter((line) => /^字+$/u.test(line.text))
    expect(text.map((line) => line.text.length)).toEqual([25, 27, 18])
    expect(text[1]?.left).toBeCloseTo(area.left, 0)
    expect(text[1]?.runs[0]?.size).toBeCloseTo(16, 2)
    const ink = (await pdf.ink(3)).bounds({ region: { bottom: area.bottom + 3 } })
    expect(Math.abs((ink?.top ?? 0) - area.top)).toBeLessThan(1)
    expect(Math.abs((ink?.bottom ?? 0) - area.bottom)).toBeLessThan(1.5)
  })

  test('版头: the mark below the 版心 edge, the rule below the number', async () => {
    const ink = (await pdf.ink(1)).bounds({ isInk: isRed, region: { bottom: 90 } })
    expect(Math.abs((ink?.top ?? 0) - (area.top + 30))).toBeLessThan(0.5)
    const number = lineThat(first, /^示医党发/u)
    const [rule] = first.rules.filter(({ colour }) => colour === '#e60012')
    expect((rule?.y0 ?? 0) - (number.baseline + 0.12 * body)).toBeCloseTo(6, 1)
    expect(rule?.thickness).toBeCloseTo(1, 1)
    expect((rule?.x1 ?? 0) - (rule?.x0 ?? 0)).toBeCloseTo(160, 1)
  })

  test('title: its size, and the rows above and below', () => {
    const titles = first.lines.filter(({ runs }) => Math.abs((runs[0]?.size ?? 0) - 24) < 0.01)
    const [rule] = first.rules.filter(({ colour }) => colour === '#e60012')
    const above = (titles[0]?.baseline ?? 0) - (rule?.y1 ?? 0)
    // The baseline lies some 0.7 of a row below the top of its own.
    expect(above / pitch).toBeGreaterThan(1.5)
    expect(above / pitch).toBeLessThan(2)
    const addressees = lineThat(first, /：$/u)
    expect(Math.round((addressees.baseline - (titles.at(-1)?.baseline ?? 0)) / pitch)).toBe(3)
  })

  test('版记 and 页码 keep to the bottom of the 版心', async () => {
    const last = pdf.pages.at(-1)
    const rules = (last?.rules ?? []).toSorted((a, b) => a.y0 - b.y0)
    expect(rules.at(-1)?.y1).toBeCloseTo(area.bottom, 1)
    expect(rules.at(-1)?.thickness).toBeCloseTo(0.5, 1)
    const number = lineThat(full, /^— 3 —$/u)
    expect(number.runs[0]?.size).toBeCloseTo(12, 1)
    const region = { top: area.bottom + 3, left: number.left, right: number.left + 3 }
    const dash = (await pdf.ink(3)).bounds({ region })
    expect(Math.abs(((dash?.top ?? 0) + (dash?.bottom ?? 0)) / 2 - (area.bottom + 10))).toBeLessThan(0.3)
  })
})
