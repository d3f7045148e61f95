import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createPrinter } from '../../src/host/browser/index.ts'
import { machineOf } from '../../src/host/machine.ts'
import { plansFolder } from '../helpers/example-workspace.ts'
import { type MeasuredPdf, measurePdf } from '../helpers/measure-pdf.ts'
import { makeStand } from '../helpers/run-plan.ts'

/** Where each row lies to the millimetre is measured on one document, in web-page.test.ts. */
test('every page of the example, printed from a browser, has the rows of its PDF on the pages of its PDF', async () => {
  const stand = await makeStand([plansFolder])
  const printer = createPrinter({ machine: machineOf(process) })
  try {
    expect((await stand.plan(['build'])).exitCode).toBe(0)
    const out = join(stand.workspace, 'out')
    const pages = (await readdir(out)).filter((name) => name.endsWith('.html'))
    expect(pages.length).toBeGreaterThan(10)
    for (const name of pages) {
      const printed = await printer.print(await readFile(join(out, name), 'utf8'))
      const pdf = await measurePdf(await readFile(join(out, name.replace(/html$/, 'pdf'))))
      expect(rowsOf(await measurePdf(printed.pdf)), name).toEqual(rowsOf(pdf))
    }
  } finally {
    await printer.close()
    await stand.remove()
  }
}, 300_000)

const rowsOf = ({ pages }: MeasuredPdf) => pages.map(({ lines }) => lines.map(({ text }) => text))
