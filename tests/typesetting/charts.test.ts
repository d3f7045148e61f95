import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowserView } from '../helpers/browser-view.ts'
import { type MeasuredPage, type MeasuredPdf, measurePdf, type TextRun } from '../helpers/measure-pdf.ts'
import { area, leftEdge, linesInArea, numberedPages, rowOf, width } from '../helpers/notice-measures.ts'
import { reporting, wholeReport } from '../helpers/results-workspace.ts'
import { makeStand, type Stand } from '../helpers/run-plan.ts'

const id = 'results-2025'

let stand: Stand
let view: Awaited<ReturnType<typeof openBrowserView>>
let html: string
let bytes: Uint8Array
let pdf: MeasuredPdf

beforeAll(async () => {
  stand = await makeStand([])
  view = await openBrowserView()
  for (const [path, text] of Object.entries(reporting(wholeReport))) {
    await mkdir(dirname(join(stand.workspace, path)), { recursive: true })
    await writeFile(join(stand.workspace, path), String(text))
  }
  await stand.plan(['build', id])
  html = await readFile(join(stand.workspace, 'out', `${id}.html`), 'utf8')
  bytes = await readFile(join(stand.workspace, 'out', `${id}.pdf`))
  pdf = await measurePdf(bytes)
}, 300_000)
afterAll(async () => {
  await view.close()
  await stand.remove()
})

/** The page with a caption, its number, and the runs of its drawing: between two baselines. */
function drawingAbove(caption: RegExp) {
  for (const { page, number } of numberedPages(pdf)) {
    const below = page.lines.find(({ text }) => caption.test(text))
    if (!below) continue
    const isWord = ({ text, size, baseline }: TextRun) =>
      text.trim() !== '' && size < 11 && baseline < below.baseline
    const runs = page.runs.filter(isWord)
    return { page, number, below, runs }
  }
  throw new Error(`no picture above ${caption}`)
}

const captions = [/^图1/, /^图2/, /^图3/] as const

describe.each(captions)('a picture (%s)', (caption) => {
  test('is drawn, and its words are text in the faces of the page, none below 小五', () => {
    const { runs } = drawingAbove(caption)
    expect(runs.length).toBeGreaterThan(10)
    for (const { size, font, angle } of runs) {
      expect(size).toBeGreaterThanOrEqual(8.99)
      expect(size).toBeLessThanOrEqual(10.51)
      expect(font).toMatch(/Fang|Hei/)
      expect(angle).toBe(0)
    }
  })

  test('lies within the 版心, and no word lies on another', () => {
    const { page, number, runs } = drawingAbove(caption)
    for (const { left, right, baseline, text } of runs) {
      expect([text, left]).toEqual([text, Math.max(left, leftEdge(number) - 0.1)])
      expect([text, right]).toEqual([text, Math.min(right, leftEdge(number) + width + 0.1)])
      expect(baseline).toBeGreaterThan(area.top)
    }
    expect(overlaps(runs)).toEqual([])
    for (const { x0, x1 } of page.rules) {
      expect(x0).toBeGreaterThan(leftEdge(number) - 0.3)
      expect(x1).toBeLessThan(leftEdge(number) + width + 0.3)
    }
  })

  test('leaves the lines below it on the rows of the page', () => {
    const { page, below } = drawingAbove(caption)
    const next = linesInArea(page).find(({ baseline, runs: [first] }) => {
      return baseline > below.baseline && (first?.size ?? 0) > 15
    })
    if (!next) return
    // A table between them has rows of its own.
    if (page.runs.some((run) => run.size > 11 && run.size < 13 && run.baseline > below.baseline)) return
    expect(Math.abs(rowOf(next) - Math.round(rowOf(next)))).toBeLessThan(0.05)
  })
})

function overlaps(runs: readonly TextRun[]): [string, string][] {
  const box = ({ left, right, baseline, size }: TextRun) => {
    const em = (size / 72) * 25.4
    return { left, right, top: baseline - 0.8 * em, bottom: baseline + 0.08 * em }
  }
  return runs.flatMap((one, index) =>
    runs.slice(index + 1).flatMap((other): [string, string][] => {
      const [a, b] = [box(one), box(other)]
      const isApart =
        a.right <= b.left + 0.1 || b.right <= a.left + 0.1 || a.bottom <= b.top || b.bottom <= a.top
      return isApart ? [] : [[one.text, other.text]]
    }),
  )
}

test('the targets of a picture lie on one vertical, drawn as lines', () => {
  const { page } = drawingAbove(captions[0])
  const marks = page.rules.filter(({ direction, thickness, y0, y1 }) => {
    return direction === 'vertical' && Math.abs(thickness - 0.706) < 0.05 && y1 - y0 > 5
  })
  expect(marks).toHaveLength(5)
  for (const { x0 } of marks) expect(x0).toBeCloseTo(marks[0]?.x0 ?? 0, 1)
})

test('no picture is an image: everything is lines and areas', async () => {
  const document = await PDFDocument.load(bytes)
  const images = document.context.enumerateIndirectObjects().filter(([, object]) => {
    const dict = object instanceof PDFRawStream ? object.dict : object instanceof PDFDict ? object : undefined
    return dict?.get(PDFName.of('Subtype')) === PDFName.of('Image')
  })
  expect(images).toEqual([])
})

test('each is a figure among the tags of its page, and its sentence is in the file', async () => {
  const tags = pdf.pages.flatMap((page: MeasuredPage) => page.tags)
  expect(tags.filter((tag) => tag === 'Figure').length).toBeGreaterThanOrEqual(3)
  const document = await PDFDocument.load(bytes)
  const alternatives = document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    const alt = object instanceof PDFDict ? object.get(PDFName.of('Alt')) : undefined
    return alt && 'decodeText' in alt && typeof alt.decodeText === 'function'
      ? [String(alt.decodeText())]
      : []
  })
  expect(alternatives.filter((text) => text.startsWith('条形图：2025年主要指标完成情况。'))).toHaveLength(1)
})

test('a table in a text never leaves its name and its head alone at the foot of a page', () => {
  for (const page of pdf.pages) {
    const heads = page.lines.filter(({ text }) => /^序号/.test(text))
    for (const { baseline } of heads) {
      const rows = page.lines.filter((line) => line.baseline > baseline + 3 && /^\d/.test(line.text))
      expect(rows.length).toBeGreaterThanOrEqual(1)
    }
  }
})

test('the tables that paper does without are not on it', () => {
  const captions = pdf.pages.flatMap(({ lines }) =>
    lines.filter(({ text }) => /^2025年主要指标完成情况$/.test(text)),
  )
  expect(captions).toEqual([])
})

test('the web page is valid, and accessible in light and dark', async () => {
  // A heading on the row of its text stands in the paragraph, where no <h3> may.
  const rules = {
    'no-inline-style': 'off',
    'long-title': 'off',
    'doctype-style': 'off',
    'prefer-native-element': 'off',
  } as const
  const { results } = await new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules,
  }).validateString(html)
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => [ruleId, message]))).toEqual(
    [],
  )
  for (const isDark of [false, true]) {
    const { violations, overflow } = await view.look(html, { width: 360, isDark })
    expect(violations).toEqual([])
    expect(overflow).toBeLessThanOrEqual(0)
  }
})
