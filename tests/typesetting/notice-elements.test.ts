import { beforeAll, describe, expect, test } from 'vitest'
import { buildWorkspace } from '../helpers/built-example.ts'
import { isRed, type MeasuredPage, type MeasuredPdf, type TextLine } from '../helpers/measure-pdf.ts'
import { type NoticeText, noticeWorkspace } from '../helpers/notice-workspace.ts'

/** The 版心 in mm on odd pages (GB/T 9704-2012 5.2.1). */
const area = { left: 28, right: 184, top: 37, bottom: 262 }
const pitch = 10.45

const notices: readonly NoticeText[] = [
  { id: 'marked', lines: 'serialNumber: 12\n密级: 秘密★1年\n紧急程度: 特急\n' },
  { id: 'urgent', lines: 'urgency: 加急\n' },
]

let pdfs: ReadonlyMap<string, MeasuredPdf>

beforeAll(async () => {
  pdfs = await buildWorkspace(
    noticeWorkspace(notices),
    notices.map(({ id }) => id),
  )
})

function pdfOf(id: string): MeasuredPdf {
  const pdf = pdfs.get(id)
  if (!pdf) throw new Error(`no ${id}`)
  return pdf
}

function pageOf(id: string, number = 1): MeasuredPage {
  const page = pdfOf(id).pages.at(number > 0 ? number - 1 : number)
  if (!page) throw new Error(`${id} has no page ${number}`)
  return page
}

function lineThat(page: MeasuredPage, pattern: RegExp): TextLine {
  const line = page.lines.find(({ text }) => pattern.test(text))
  if (!line) throw new Error(`no line like ${pattern}`)
  return line
}

/** Which row of the 版心 a line stands on, counted from 1: a baseline lies 0.88 em below its characters' top. */
function rowOf({ baseline }: TextLine): number {
  return (baseline - 0.88 * 15.75 * (25.4 / 72) - area.top) / pitch + 1
}

const isFace = (line: TextLine, face: RegExp) => line.runs.every(({ font }) => face.test(font))

describe('份号, 密级和保密期限, 紧急程度 (7.2.1–7.2.3)', () => {
  test('stand in this order from the first row on, flush left, 3号', () => {
    const page = pageOf('marked')
    const marks = [/^000012$/, /^秘密★1年$/, /^特急$/].map((pattern) => lineThat(page, pattern))
    for (const [index, mark] of marks.entries()) {
      expect(rowOf(mark)).toBeCloseTo(index + 1, 1)
      expect(mark.left - area.left).toBeCloseTo(0, 0)
      expect(mark.runs[0]?.size).toBeCloseTo(15.75, 2)
    }
    const faces = marks.map((mark) => mark.runs.map(({ font }) => font.replace(/-.*/, '')))
    expect(faces.map((names) => [...new Set(names)])).toEqual([['PlanFangLatin'], ['PlanHei'], ['PlanHei']])
  })

  test('one alone stands on the first row', () => {
    const mark = lineThat(pageOf('urgent'), /^加急$/)
    expect(rowOf(mark)).toBeCloseTo(1, 1)
    expect(isFace(mark, /PlanHei/)).toBe(true)
  })

  test('do not move 发文机关标志: its top stays at 72 mm', async () => {
    for (const id of ['marked', 'urgent']) {
      const ink = (await pdfOf(id).ink(1)).bounds({ isInk: isRed, region: { bottom: 110 } })
      expect(ink?.top).toBeGreaterThan(71.5)
      expect(ink?.top).toBeLessThan(72.5)
    }
  })
})
