/**
 * Guarantee: the page is sealed. Whatever stands in it, nothing runs, and nothing is fetched from the network or
 * from the disk; each address that the page asks for is refused and listed.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createPrinter, findBrowser, type Printer } from '../../src/host/browser/index.ts'
import { launchBrowser } from '../../src/host/browser/launch-browser.ts'
import { machineOf } from '../../src/host/machine.ts'
import { measurePdf } from '../helpers/measure-pdf.ts'
import { type Attempt, silentAttempts, speakingAttempts } from './attempts.ts'

/** What is heard of the page outside: requests, and connections without one. */
const heard: string[] = []
const server = createServer((request, response) => {
  heard.push(request.url ?? '')
  response.end('FETCHED')
}).on('connection', () => heard.push('a connection'))

let printer: Printer
let network: string
let folder: string
let disk: string
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('the server has no port')
  network = `http://127.0.0.1:${address.port}`
  folder = await mkdtemp(join(tmpdir(), 'plan-sealed-'))
  for (const name of ['secret.txt', 'secret.html', 'secret.css', 'secret.svg', 'secret.ttf']) {
    await writeFile(join(folder, name), '<p>SECRET</p>')
  }
  disk = pathToFileURL(folder).href
  printer = createPrinter({ machine: machineOf(process) })
})
afterAll(async () => {
  await printer.close()
  server.close()
  await rm(folder, { recursive: true })
})

async function print({ html }: Attempt) {
  heard.length = 0
  const body = html.replaceAll('NETWORK', network).replaceAll('DISK', disk)
  const page = `<!doctype html><html lang="en"><title>t</title>${body}<p>Hello`
  const { pdf, refused } = await printer.print(page, { timeout: 10_000 })
  const text = (await measurePdf(pdf)).pages.flatMap(({ lines }) => lines.map((line) => line.text)).join()
  return { text, refused: refused.map((url) => url.replace(network, 'NETWORK').replace(disk, 'DISK')).sort() }
}

function expectSealed(text: string): void {
  expect(text).not.toMatch(/RAN|SECRET|FETCHED/)
  expect(heard).toEqual([])
}

describe('is refused and listed', () => {
  test.each(speakingAttempts)('$name', async (attempt) => {
    const { text, refused } = await print(attempt)
    expectSealed(text)
    const asked = [...new Set(attempt.html.match(/(?:NETWORK|DISK)\/[^"'\s)>#]+/g))].sort()
    expect(attempt.isLate ? [[], asked] : [asked]).toContainEqual(refused)
    expect(text).toContain(attempt.replaces ? '' : 'Hello')
  })
})

describe('does not happen at all', () => {
  test.each(silentAttempts)('$name', async (attempt) => {
    const { text, refused } = await print(attempt)
    expectSealed(text)
    expect(refused).toEqual([])
    expect(text).toContain('Hello')
  })
})

test.each(['NETWORK/refresh', 'DISK/secret.html'])(
  'a refresh to %s, long before the fonts are loaded, leaves the page where it is',
  async (target) => {
    const font = await readFile(
      join(import.meta.dirname, '..', '..', 'templates', 'fonts', 'fang.ttf'),
      'base64',
    )
    const face = `@font-face { font-family: Slow; src: url(data:font/ttf;base64,${font}) }`
    const html = `<meta http-equiv=refresh content="0;url=${target}"><style>${face.repeat(3)}</style>`
    const { text, refused } = await print({ name: 'an early refresh', html })
    expectSealed(text)
    expect([[], [target]]).toContainEqual(refused)
    expect(text).toContain('Hello')
  },
)

test('what a document asks for late is not said of the next one', async () => {
  await print({ name: 'late', html: '<meta http-equiv=refresh content="1;url=NETWORK/refresh">' })
  // Nothing is heard meanwhile: what the browser reports of the refresh waits until the next document is on its way.
  for (const end = performance.now() + 1500; performance.now() < end; );
  const { text, refused } = await print({ name: 'next', html: '' })
  expect([text, refused]).toEqual(['Hello', []])
})

test('all of them on one page', async () => {
  const attempts = [...speakingAttempts, ...silentAttempts].filter(({ replaces }) => !replaces)
  const { text, refused } = await print({ name: 'all', html: attempts.map(({ html }) => html).join('\n') })
  expectSealed(text)
  expect(text).toContain('Hello')
  expect(refused.length).toBeGreaterThan(20)
})

test('the browser itself finds no machine, also where nobody refuses its requests', async () => {
  const machine = machineOf(process)
  const launched = await launchBrowser(await findBrowser(machine), { machine })
  heard.length = 0
  try {
    const { connection } = launched.devTools
    const { targetId } = await connection.send('Target.createTarget', { url: 'about:blank' })
    const { sessionId } = await connection.send('Target.attachToTarget', { targetId, flatten: true })
    const tab = connection.session(sessionId)
    const { errorText } = (await tab?.send('Page.navigate', { url: `${network}/itself` })) ?? {}
    expect(errorText).toBe('net::ERR_NAME_NOT_RESOLVED')
  } finally {
    await launched.close()
  }
  expect(heard).toEqual([])
})

test('the server and the files are there for those who may', async () => {
  expect(await (await fetch(`${network}/there`)).text()).toBe('FETCHED')
  expect(heard).toContain('/there')
})
