import { readdir } from 'node:fs/promises'
import { kill } from 'node:process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { finishPdf } from '../../src/emitters/pdf/index.ts'
import { createPrinter, type Printer } from '../../src/host/browser/index.ts'
import { machineOf } from '../../src/host/machine.ts'
import { measurePdf } from '../helpers/measure-pdf.ts'
import { fakeBrowser, processesThatMention, testMachine } from './test-machine.ts'

const isLinux = process.platform === 'linux'
const hello = '<!doctype html><html lang="en"><title>t</title><p>Hello</p>'

describe('a printer', () => {
  let printer: Printer
  beforeAll(() => {
    printer = createPrinter({ machine: machineOf(process) })
  })
  afterAll(() => printer.close())

  test('prints', async () => {
    const { pdf, refused, failedFonts } = await printer.print(hello)
    expect((await measurePdf(pdf)).pages).toHaveLength(1)
    expect({ refused, failedFonts }).toEqual({ refused: [], failedFonts: [] })
    expect(await printer.browser()).toMatch(/^.+\/\d+\.\d+/)
  })

  test('refuses whatever is not in the document, and says what', async () => {
    const { refused } = await printer.print(`${hello}
      <link rel="stylesheet" href="https://example.org/style.css">
      <style>@import url('http://192.0.2.1/more.css')</style>
      <img src="file:///etc/hostname"><img src="document-1.html">
      <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">
      <iframe src="http://localhost/"></iframe>`)
    const neighbour = refused.find((address) => address.endsWith('document-1.html'))
    expect(refused.toSorted()).toEqual([
      'file:///etc/hostname',
      neighbour,
      'http://192.0.2.1/more.css',
      'http://localhost/',
      'https://example.org/style.css',
    ])
  })

  test('runs no JavaScript', async () => {
    const { pdf, refused } = await printer.print(`${hello}
      <script>document.body.append('written by a script')</script>
      <img src="data:," onerror="document.body.append('written by a handler')">
      <noscript><img src="http://no.script/"></noscript>`)
    const [page] = (await measurePdf(pdf)).pages
    expect(page?.lines.map(({ text }) => text).join()).not.toContain('written')
    expect(refused).toEqual(['http://no.script/'])
  })

  test('names the fonts that cannot be loaded, also those of margin boxes', async () => {
    const { failedFonts } = await printer.print(`${hello}<style>
      @font-face { font-family: Broken; src: url(data:font/ttf;base64,AAAA) }
      @page { @bottom-center { content: counter(page); font-family: Broken } }
    </style>`)
    expect(failedFonts).toEqual(['Broken'])
  })

  test('prints the same bytes again, whatever it printed before', async () => {
    const information = {
      title: '要点',
      author: '示例市人民医院',
      language: 'zh-CN',
      creationDate: '2025-02-21',
      producer: 'plan',
    }
    // A cell that refers to another bears an identifier, which Chromium takes from a running number.
    const table = `${hello}<table><tr><th id="a">1<th>2<tr><td headers="a">3<td>4</table>`
    const first = await finishPdf((await printer.print(table)).pdf, information)
    await printer.print(hello)
    const second = await finishPdf((await printer.print(table)).pdf, information)
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true)
  })
})

describe('a printer that fails', () => {
  test('gives up a document that takes too long, and prints the next', async () => {
    const printer = createPrinter({ machine: await testMachine() })
    try {
      await expect(printer.print(hello, { timeout: 1 })).rejects.toMatchObject({ problem: 'timeout' })
      await expect(printer.print(hello)).resolves.toBeDefined()
    } finally {
      await printer.close()
    }
  })

  test.runIf(isLinux)('survives the end of its browser', async () => {
    const machine = await testMachine()
    const printer = createPrinter({ machine })
    try {
      await printer.print(hello)
      for (const number of await processesThatMention(machine.temporaryFolder)) kill(number, 'SIGKILL')
      await expect(printer.print(hello)).resolves.toBeDefined()
    } finally {
      await printer.close()
    }
  })

  test('says at the first print that there is no browser', async () => {
    const printer = createPrinter({ machine: await testMachine(), browser: 'none' })
    await printer.running
    await expect(printer.print(hello)).rejects.toMatchObject({ problem: 'not-found' })
    await printer.close()
  })

  test.runIf(isLinux)('says when the machine grants no sandbox', async () => {
    const browser = await fakeBrowser('chromium', 'Chromium 150.0.1.1', 'FATAL: No usable sandbox! See …')
    const printer = createPrinter({ machine: await testMachine(), browser })
    await expect(printer.print(hello)).rejects.toMatchObject({ problem: 'no-sandbox' })
    await printer.close()
  })

  test.runIf(isLinux).each([
    ['1', true],
    ['', false],
  ])('PLAN_NO_SANDBOX=%s: is the sandbox waived? %s', async (PLAN_NO_SANDBOX, isWaived) => {
    // Its last words are the arguments that it was given.
    const browser = await fakeBrowser('chromium', 'Chromium 150.0.1.1', `'"$*"'`)
    const machine = await testMachine()
    const environment = { ...machine.environment, PLAN_NO_SANDBOX }
    const printer = createPrinter({ machine: { ...machine, userId: 1000, environment }, browser })
    const error: unknown = await printer.print(hello).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ problem: 'cannot-start', details: [expect.stringContaining('--headless')] })
    expect(String(error).includes('--no-sandbox')).toBe(isWaived)
    await printer.close()
  })

  test.runIf(isLinux)(
    'quotes what a browser wrote last without its process, its time and its sources',
    async () => {
      const last = '[1126/182956.388298:ERROR:../../ui/gl/display.cc:37] no display could be had'
      const printer = createPrinter({
        machine: await testMachine(),
        browser: await fakeBrowser('chromium', 'Chromium 150.0.1.1', last),
      })
      await expect(printer.print(hello)).rejects.toMatchObject({ details: ['no display could be had'] })
      await printer.close()
    },
  )

  test.runIf(isLinux)('reports a file that is no program', async () => {
    const machine = await testMachine()
    const printer = createPrinter({ machine, browser: machine.temporaryFolder })
    await printer.running
    await expect(printer.print(hello)).rejects.toMatchObject({ problem: 'cannot-start' })
    await printer.close()
    expect(await readdir(machine.temporaryFolder)).toEqual([])
  })
})

describe.runIf(isLinux)('closing a printer', () => {
  test('leaves no process and no file, and turns documents away', async () => {
    const machine = await testMachine()
    const printer = createPrinter({ machine, jobs: 2 })
    await Promise.all([printer.print(hello), printer.print(hello)])
    expect(await readdir(machine.temporaryFolder)).toHaveLength(2)

    const underWay = [printer.print(hello), printer.print(hello), printer.print(hello)]
    const outcomes = Promise.allSettled(underWay)
    await Promise.all([printer.close(), printer.close()])
    for (const outcome of await outcomes) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { problem: 'closed' } })
    }
    await expect(printer.print(hello)).rejects.toMatchObject({ problem: 'closed' })
    expect(await processesThatMention(machine.temporaryFolder)).toEqual([])
    expect(await readdir(machine.temporaryFolder)).toEqual([])
  })

  test('the program runs before the browser is up, and is closed all the same', async () => {
    const machine = await testMachine()
    const printer = createPrinter({ machine })
    await printer.running
    expect(await processesThatMention(machine.temporaryFolder)).not.toEqual([])
    await printer.close()
    expect(await processesThatMention(machine.temporaryFolder)).toEqual([])
  })

  test('is possible before the browser is up', async () => {
    const machine = await testMachine()
    await createPrinter({ machine }).close()
    expect(await processesThatMention(machine.temporaryFolder)).toEqual([])
    expect(await readdir(machine.temporaryFolder)).toEqual([])
  })
})
