import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { finishPdf } from '../../src/emitters/pdf/index.ts'
import { createPrinter } from '../../src/host/browser/index.ts'
import { machineOf } from '../../src/host/machine.ts'
import { isRed, type MeasuredPdf, measurePdf } from '../helpers/measure-pdf.ts'

/**
 * The ruler against a page whose measures are known. Lines are drawn as SVG, which Chromium prints where it
 * stands; borders and backgrounds it moves to whole pixels (0.26 mm).
 */
const page = (font: string) => `<!doctype html><html lang="en"><title>t</title><style>
  @font-face { font-family: Test; src: url(data:font/ttf;base64,${font}) }
  @page { size: A4; margin: 0 }
  @page wide { size: A4 landscape }
  body { margin: 0; font: 16pt/20pt Test }
  div, h1, h2, svg { position: absolute; margin: 0; left: 0; top: 0; font-size: 16pt; font-weight: normal }
  section { position: relative; height: 100%; break-after: page }
</style>
<section style="height: 296mm">
  <svg width="210mm" height="290mm" viewBox="0 0 210 290">
    <rect x="28" y="100" width="156" height="0.35" fill="#ff0000"/>
    <line x1="28" x2="184" y1="120" y2="120" stroke="#000000" stroke-width="0.5"/>
    <g transform="translate(50 150) rotate(90)"><rect width="40" height="0.25" fill="#00f"/></g>
    <rect x="100" y="150" width="20" height="20" fill="#123456"/>
    <path d="M30 200 C40 200 50 200 60 200" stroke="#000" fill="none"/>
  </svg>
  <div style="left: 28mm; top: 220mm; width: 50mm; border-top: 2px solid #008000"></div>
  <h1 style="left: 40mm; top: 50mm">Left <b style="font-weight: normal; color: #f00">red</b></h1>
  <div style="left: 100mm; top: 50mm">right</div>
  <h2 style="left: 40mm; top: 60mm">next</h2>
  <div style="left: 150mm; top: 60mm; writing-mode: sideways-rl">down</div>
</section>
<section style="page: wide; height: 200mm"><div style="left: 40mm; top: 50mm">wide</div></section>`

describe('measurePdf', () => {
  let measured: MeasuredPdf
  beforeAll(async () => {
    const font = await readFile(new URL('../../templates/fonts/fang-latin.ttf', import.meta.url), 'base64')
    const printer = createPrinter({ machine: machineOf(process) })
    const { pdf } = await printer.print(page(font))
    await printer.close()
    const information = { title: 't', author: 'a', language: 'en', creationDate: '2025-02-21', producer: 'p' }
    measured = await measurePdf(await finishPdf(pdf, information))
  })

  test('finds pages and their sizes', () => {
    expect(measured.pages.map(({ width, height }) => [rounded(width), rounded(height)])).toEqual([
      [210, 297],
      [297, 210],
    ])
  })

  test('finds rules in mm, however they are drawn, and takes no area or curve for one', () => {
    const rules = measured.pages[0]?.rules.map(({ x0, x1, y0, y1, thickness, ...others }) => ({
      box: [x0, x1, y0, y1].map(rounded),
      thickness: rounded(thickness),
      ...others,
    }))
    expect(rules).toEqual([
      { box: [28, 184, 100, 100.35], thickness: 0.35, direction: 'horizontal', colour: '#ff0000' },
      { box: [28, 184, 119.75, 120.25], thickness: 0.5, direction: 'horizontal', colour: '#000000' },
      { box: [49.75, 50, 150, 190], thickness: 0.25, direction: 'vertical', colour: '#0000ff' },
      { box: [28.05, 78.05, 219.87, 220.4], thickness: 0.53, direction: 'horizontal', colour: '#008000' },
    ])
  })

  test('finds text and its lines', () => {
    const [first, second] = measured.pages[0]?.lines ?? []
    expect(first?.text).toBe('Left red right')
    expect(first?.left).toBeCloseTo(40, 1)
    expect(first?.runs.at(-1)?.left).toBeCloseTo(100, 1)
    expect(first?.runs[0]?.size).toBeCloseTo(16, 1)
    expect(second?.text).toBe('next')
    expect((second?.baseline ?? 0) - (first?.baseline ?? 0)).toBeCloseTo(10, 0)
    expect(measured.pages[1]?.lines[0]?.left).toBeCloseTo(40, 1)
  })

  test('knows which way text runs', () => {
    expect(measured.pages[0]?.runs.find(({ text }) => text === 'down')?.angle).toBe(90)
  })

  test('finds ink where it is, by region and colour', async () => {
    const ink = await measured.ink(1)
    const pixel = 25.4 / 300
    const red = ink.bounds({ isInk: isRed, region: { top: 90, bottom: 110 } })
    for (const [found, expected] of [
      [red?.left, 28],
      [red?.right, 184],
      [red?.top, 100],
      [red?.bottom, 100.35],
    ] as const) {
      expect(Math.abs((found ?? 0) - expected)).toBeLessThanOrEqual(pixel)
    }
    // The ink of “L” stands on the baseline.
    const letter = ink.bounds({ region: { left: 39, right: 43, top: 45, bottom: 58 } })
    const baseline = measured.pages[0]?.lines[0]?.baseline ?? 0
    expect(Math.abs((letter?.bottom ?? 0) - baseline)).toBeLessThanOrEqual(2 * pixel)
    expect(ink.bounds({ region: { top: 255 } })).toBeUndefined()
  })

  test('reads outline, tags and fonts', () => {
    expect(measured.outline).toEqual([
      { title: 'Left red', level: 1 },
      { title: 'next', level: 2 },
    ])
    expect(measured.isTagged).toBe(true)
    expect(measured.fonts).toEqual([
      { name: expect.stringMatching(/./), type: 'CIDFontType2', isEmbedded: true },
    ])
  })
})

/** To 0.01 mm. */
function rounded(millimetres: number): number {
  return Math.round(millimetres * 100) / 100
}
