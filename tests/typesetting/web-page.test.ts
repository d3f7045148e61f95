import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createPrinter } from '../../src/host/browser/index.ts'
import { machineOf } from '../../src/host/machine.ts'
import { openBrowserView, type SeenPage } from '../helpers/browser-view.ts'
import { plansFolder } from '../helpers/example-workspace.ts'
import { type MeasuredPage, type MeasuredPdf, measurePdf } from '../helpers/measure-pdf.ts'
import { makeStand, type Stand } from '../helpers/run-plan.ts'

const id = 'notice-2025-12'
/** A phone, a tablet, a desk. */
const widths = [360, 800, 1400]

let stand: Stand
let view: Awaited<ReturnType<typeof openBrowserView>>
let html: string
let draft: string
let pdf: MeasuredPdf

beforeAll(async () => {
  stand = await makeStand([plansFolder])
  view = await openBrowserView()
  await stand.plan(['build', id])
  await stand.plan(['build', id, '--draft', '--format', 'html', '--out', 'draft'])
  html = await readFile(join(stand.workspace, 'out', `${id}.html`), 'utf8')
  draft = await readFile(join(stand.workspace, 'draft', `${id}.html`), 'utf8')
  pdf = await measurePdf(await readFile(join(stand.workspace, 'out', `${id}.pdf`)))
}, 300_000)
afterAll(async () => {
  await view.close()
  await stand.remove()
})

test('the page is valid HTML', async () => {
  // Styles are inline on purpose: the page is one file. The title is the document's.
  const rules = { 'no-inline-style': 'off', 'long-title': 'off', 'doctype-style': 'off' } as const
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules })
  for (const page of [html, draft]) {
    const { results } = await validator.validateString(page)
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => [ruleId, message])),
    ).toEqual([])
  }
})

describe.each(widths)('on a screen of %d pixels', (width) => {
  test.each([
    ['light', false],
    ['dark', true],
  ])(
    '%s: it is read without scrolling sideways, in 16 px or more, in lines of 45 字 or less',
    async (_name, isDark) => {
      const seen = await view.look(html, { width, isDark })
      expectReadable(seen)
    },
  )
})

test('a draft too', async () => expectReadable(await view.look(draft, { width: 360 })))

function expectReadable({ overflow, smallestText, longestLine, requests, violations }: SeenPage): void {
  expect(violations).toEqual([])
  expect(requests.filter((address) => !address.startsWith('data:'))).toEqual([])
  expect(overflow).toBeLessThanOrEqual(0)
  expect(smallestText).toBeGreaterThanOrEqual(16)
  expect(longestLine).toBeLessThanOrEqual(45)
  expect(longestLine).toBeGreaterThan(12)
}

test('axe looks at what it is given, and the measures can fail', async () => {
  const bad = html
    .replace('lang="zh-CN"', '')
    .replace(
      '</main>',
      '<p style="font-size: 9px; width: 900px; color: #aaa">浅色的小字</p><img src="data:,"></main>',
    )
  const seen = await view.look(bad, { width: 360 })
  expect(seen.violations.map((violation) => violation.split(':')[0])).toEqual(
    expect.arrayContaining(['html-has-lang', 'image-alt', 'color-contrast']),
  )
  expect(seen.overflow).toBeGreaterThan(0)
  expect(seen.smallestText).toBe(9)
  expect(seen.longestLine).toBeGreaterThan(45)
})

/**
 * How far a page that Chromium prints as it stands may be off the PDF, which is laid out ten times finer; in its pixels.
 * Along the row text stands to fractions of a pixel, and rules lie on whole ones. A baseline is rounded twice: the half
 * of the leading above it is cut to whole pixels, and where the line then stands is rounded. Both are rounding of the
 * line's own and do not add up from row to row.
 */
const pixel = 25.4 / 96
const alongRow = 0.25 * pixel
const ofRule = pixel
const baselines = { above: (1 + 0.5) * pixel, below: 0.5 * pixel }

/** How far down a table and a note below it reach on a page (mm); nowhere where there is none. */
function footOfTable({ rules }: MeasuredPage): number {
  const upright = rules.filter(({ direction }) => direction === 'vertical')
  return upright.length === 0 ? 0 : Math.max(...upright.map(({ y1 }) => y1)) + 10
}
/** Its rows are whole pixels high, and its columns whole pixels wide, which does add up. */
const inTable = ({ lines }: MeasuredPage) => 0.5 * pixel * lines.length

test('printed from a browser it is the PDF: the same lines on the same pages, but for the rounding of pixels', async () => {
  const printer = createPrinter({ machine: machineOf(process) })
  const printed = await measurePdf((await printer.print(html)).pdf).finally(() => printer.close())
  expect(printed.pages.map(({ lines }) => lines.map(({ text }) => text))).toEqual(
    pdf.pages.map(({ lines }) => lines.map(({ text }) => text)),
  )
  expect(printed.pages.map(({ rules }) => rules.length)).toEqual(pdf.pages.map(({ rules }) => rules.length))
  const compared = pdf.pages.flatMap((page, number) => {
    const { lines, rules } = page
    const other = printed.pages[number]
    const foot = footOfTable(page)
    const slack = (y: number) => (y < foot ? inTable(page) : 0)
    return [
      ...lines.map(({ text, left, right, baseline }, index) => {
        const line = other?.lines[index]
        if (!line) return { text, isClose: false }
        const down = line.baseline - baseline
        const aside = Math.max(Math.abs(line.left - left), Math.abs(line.right - right))
        return {
          text: `${text} ${aside} ${down}`,
          isClose:
            aside <= alongRow + slack(baseline) &&
            down >= -baselines.above - slack(baseline) &&
            down <= baselines.below + slack(baseline),
        }
      }),
      ...rules.map(({ x0, x1, y0, y1 }, index) => {
        const rule = other?.rules[index]
        const off = rule ? [rule.x0 - x0, rule.x1 - x1, rule.y0 - y0, rule.y1 - y1] : [Number.NaN]
        const most = Math.max(...off.map(Math.abs))
        return { text: `rule on page ${number + 1} ${most}`, isClose: most <= ofRule + slack(y0) }
      }),
    ]
  })
  expect(compared.length).toBeGreaterThan(300)
  expect(compared.filter(({ isClose }) => !isClose)).toEqual([])
})
