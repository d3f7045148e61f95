/**
 * Guarantee: a browser that dies or hangs in the middle of a document costs at most that document's PDF. It is
 * tried once more with a fresh browser; then there is one complaint, the HTML is there, the former PDF stays, and
 * the other documents are printed.
 */
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { kill } from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runCommandLine } from '../../src/command-line.ts'
import { createPrinter } from '../../src/host/browser/index.ts'
import { machineOf } from '../../src/host/machine.ts'
import { makeFolder } from '../../src/host/make-folder.ts'
import { writeWhole } from '../../src/host/write-file.ts'
import { fakeHost } from '../helpers/fake-host.ts'
import { makeBaseStand, type Stand } from '../helpers/run-plan.ts'
import { processesThatMention } from '../host/test-machine.ts'
import { makeFaultyBrowser } from './make-faulty-browser.ts'

const former = 'what was there before'
/** In the head of one of the two documents, and not in the other. */
const at = '<title>示例市人民医院2024年工作要点'
const ill = 'work-points-2024.pdf'
const sound = 'notice-2025.pdf'

let stand: Stand
beforeEach(async () => {
  stand = await makeBaseStand()
})
afterEach(() => stand.remove())

const inOutput = (name: string) => join(stand.workspace, 'out', name)
const isPdf = async (name: string) => /^%PDF-.*%%EOF\s*$/s.test(await readFile(inOutput(name), 'latin1'))
const codes = (stderr: string) => stderr.match(/\b[a-z]+\/[a-z-]+(?=\n)/g) ?? []

/** Builds in the program's own process, where a document may take 1.5 seconds instead of a minute. */
async function buildImpatiently(args: readonly string[]) {
  const machine = { ...machineOf(process), temporaryFolder: stand.temporary }
  const host = {
    ...fakeHost(),
    workingFolder: stand.workspace,
    installation: join(import.meta.dirname, '..', '..'),
    makeFolder: async (folder: string) => void (await makeFolder(folder)),
    writeFile: writeWhole,
    createPrinter: (options: { readonly jobs?: number; readonly browser?: string }) => {
      const printer = createPrinter({ ...options, machine })
      return {
        ...printer,
        print: (html: string, wanted: object = {}) => printer.print(html, { ...wanted, timeout: 1500 }),
      }
    },
  }
  const exitCode = await runCommandLine(host, args)
  return { exitCode, ...host.written }
}

const run = {
  dies: (args: readonly string[]) => stand.plan(args),
  hangs: buildImpatiently,
}

describe.each(['dies', 'hangs'] as const)('the browser %s', (kind) => {
  test('once: nobody notices', async () => {
    const browser = await makeFaultyBrowser(stand.temporary, { kind, at, times: 1 })
    const jobs = kind === 'dies' ? '2' : '1'
    const { exitCode, stderr } = await run[kind](['build', '--browser', browser.path, '--jobs', jobs])
    expect({ exitCode, codes: codes(stderr) }).toEqual({ exitCode: 0, codes: [] })
    expect(await browser.failures()).toBe(1)
    expect(await Promise.all([isPdf(ill), isPdf(sound)])).toEqual([true, true])
  })

  test('each time: one complaint, after two tries', async () => {
    const browser = await makeFaultyBrowser(stand.temporary, { kind, at, times: 99 })
    await stand.plan(['build', '--format', 'html'])
    for (const name of [ill, 'work-points-2024.html']) await writeFile(inOutput(name), former)
    const { exitCode, stdout, stderr } = await run[kind](['build', '--browser', browser.path])
    expect({ exitCode, stdout, codes: codes(stderr) }).toEqual({
      exitCode: 2,
      stdout: '',
      codes: ['pdf/browser-failed'],
    })
    expect(stderr).toContain(kind === 'dies' ? 'it ended while printing' : 'it took too long')
    expect(stderr).not.toContain('    at ')
    expect(await browser.failures()).toBe(2)
    expect(await readFile(inOutput(ill), 'utf8')).toBe(former)
    expect(await readFile(inOutput('work-points-2024.html'), 'utf8')).toMatch(/<\/html>\s*$/)
    expect(await isPdf(sound)).toBe(true)
    expect((await readdir(inOutput('.'))).filter((name) => name.endsWith('.part'))).toEqual([])
    expect(await leftBrowsers()).toEqual([])
  })
})

test('the real browser is killed in the middle of a document: the PDFs are those of a quiet day', async () => {
  expect((await stand.plan(['build'])).exitCode).toBe(0)
  const quiet = await Promise.all([ill, sound].map((name) => readFile(inOutput(name))))
  const { finished } = stand.start(['build', '--force'])
  await killWhilePrinting()
  expect((await finished).exitCode).toBe(0)
  const after = await Promise.all([ill, sound].map((name) => readFile(inOutput(name))))
  expect(after.map((bytes, index) => quiet[index]?.equals(bytes))).toEqual([true, true])
  expect(await leftBrowsers()).toEqual([])
})

/** Kills the browser as soon as it has been given a document. */
async function killWhilePrinting(): Promise<void> {
  for (let tries = 0; tries < 5000; tries++) {
    for (const folder of await browserFolders()) {
      const path = join(stand.temporary, folder)
      if (existsSync(join(path, 'document-1.html'))) {
        const numbers = await processesThatMention(path)
        expect(numbers.length).toBeGreaterThan(0)
        for (const number of numbers) kill(number, 'SIGKILL')
        return
      }
    }
    await sleep(2)
  }
  throw new Error('nothing was printed')
}

async function browserFolders(): Promise<string[]> {
  return (await readdir(stand.temporary)).filter((name) => name.startsWith('plan-browser-'))
}

/** Folders and processes of browsers that should be gone. */
async function leftBrowsers(): Promise<unknown[]> {
  return [
    ...(await browserFolders()),
    ...(await processesThatMention(join(stand.temporary, 'plan-browser-'))),
  ]
}
