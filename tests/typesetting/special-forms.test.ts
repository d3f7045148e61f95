import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createPrinter } from '../../src/host/browser/index.ts'
import { machineOf } from '../../src/host/machine.ts'
import { openBrowserView } from '../helpers/browser-view.ts'
import { plansFolder } from '../helpers/example-workspace.ts'
import { type MeasuredPdf, measurePdf } from '../helpers/measure-pdf.ts'
import { makeStand, type Stand } from '../helpers/run-plan.ts'

const ids = ['letter-2025-5', 'party-minutes-2025-3', 'request-2025-7'] as const

let stand: Stand
let view: Awaited<ReturnType<typeof openBrowserView>>
const pages = new Map<string, { readonly html: string; readonly pdf: MeasuredPdf }>()

beforeAll(async () => {
  stand = await makeStand([plansFolder])
  view = await openBrowserView()
  await stand.plan(['build', ...ids])
  for (const id of ids) {
    const file = (form: string) => join(stand.workspace, 'out', `${id}.${form}`)
    const pdf = await measurePdf(await readFile(file('pdf')))
    pages.set(id, { html: await readFile(file('html'), 'utf8'), pdf })
  }
}, 300_000)
afterAll(async () => {
  await view.close()
  await stand.remove()
})

function page(id: string) {
  const found = pages.get(id)
  if (!found) throw new Error(`${id} was not built`)
  return found
}

describe.each(ids)('%s', (id) => {
  test('is valid HTML', async () => {
    const rules = { 'no-inline-style': 'off', 'long-title': 'off', 'doctype-style': 'off' } as const
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules })
    const { results } = await validator.validateString(page(id).html)
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => [ruleId, message])),
    ).toEqual([])
  })

  test.each([
    [360, false],
    [360, true],
    [1400, false],
  ])('on a screen of %d pixels, dark %s: it is read without scrolling sideways', async (width, isDark) => {
    const seen = await view.look(page(id).html, { width, isDark })
    expect(seen.violations).toEqual([])
    expect(seen.overflow).toBeLessThanOrEqual(0)
    expect(seen.smallestText).toBeGreaterThanOrEqual(16)
    expect(seen.longestLine).toBeLessThanOrEqual(45)
  })

  test('printed from a browser it is the PDF: the same lines on the same pages', async () => {
    const printer = createPrinter({ machine: machineOf(process) })
    const printed = await measurePdf((await printer.print(page(id).html)).pdf).finally(() => printer.close())
    const linesOf = (pdf: MeasuredPdf) => pdf.pages.map(({ lines }) => lines.map(({ text }) => text))
    expect(linesOf(printed)).toEqual(linesOf(page(id).pdf))
  })
})
