import { execFile } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeBaseStand, type Stand } from '../helpers/run-plan.ts'

const run = promisify(execFile)

let stand: Stand
beforeEach(async () => {
  stand = await makeBaseStand()
})
afterEach(() => stand.remove())

/** Every file of a folder with its bytes. */
async function contents(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).sort()
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name), 'base64')] as const),
    ),
  )
}

const output = () => join(stand.workspace, 'out')
/** The manifest apart, which also knows when the files were made. */
const outputs = async () => new Map([...(await contents(output()))].filter(([name]) => !name.startsWith('.')))
const oneDocument = ['build', 'work-points-2024']

/** Processes whose environment or command line names our folder for temporary files: browsers of this test. */
async function ourBrowsers(): Promise<string[]> {
  const { stdout } = await run('ps', ['-eo', 'pid,args'])
  return stdout.split('\n').filter((line) => line.includes(stand.temporary) && !line.includes('ps -eo'))
}

/** Waits until `isSo`, looking often: what is awaited lasts some tens of milliseconds. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 2000; tries++) {
    if (await isSo()) return
    await sleep(5)
  }
  throw new Error('it never came to that')
}

const hasProfile = async () =>
  (await readdir(stand.temporary)).some((name) => name.startsWith('plan-browser-'))

describe('interrupted', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s while the browser prints: everything is as it was', async (signal, exitCode) => {
    expect((await stand.plan(['build'])).exitCode).toBe(0)
    const before = await contents(output())
    expect([...before.keys()]).toEqual([
      '.plan-manifest.json',
      'notice-2025.html',
      'notice-2025.pdf',
      'work-points-2024.html',
      'work-points-2024.pdf',
    ])

    const { child, finished } = stand.start(['build', '--format', 'pdf', '--force'])
    await until(hasProfile)
    const started = performance.now()
    child.kill(signal)
    expect(await finished).toEqual({ exitCode, stdout: '', stderr: '' })
    expect(performance.now() - started).toBeLessThan(3000)
    expect(await ourBrowsers()).toEqual([])
    expect(await hasProfile()).toBe(false)
    expect(await contents(output())).toEqual(before)
  })

  test.each([0, 60, 120, 180, 240])('SIGINT after %i ms: what is there is whole', async (milliseconds) => {
    await stand.plan(['build', '--format', 'html'])
    const whole = await contents(output())
    const { child, finished } = stand.start(['build', '--format', 'html', '--force'])
    await sleep(milliseconds)
    child.kill('SIGINT')
    expect((await finished).stdout).toBe('')
    expect(await contents(output())).toEqual(whole)
  })

  test('SIGKILL at any moment leaves the outputs whole', async () => {
    await stand.plan(['build', '--format', 'html'])
    const whole = await contents(output())
    for (const milliseconds of [120, 160, 200, 240]) {
      const { child, finished } = stand.start(['build', '--format', 'html', '--force'])
      await sleep(milliseconds)
      child.kill('SIGKILL')
      await finished
      const after = await contents(output())
      for (const [name, bytes] of whole) expect(after.get(name) === bytes, name).toBe(true)
    }
  })
})

test('two builds at a time into one folder: both succeed, every file is whole', async () => {
  await stand.plan(['build', '--format', 'html'])
  const whole = await outputs()
  const runs = await Promise.all(
    Array.from({ length: 3 }, () => stand.plan(['build', '--format', 'html', '--force'])),
  )
  expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0])
  expect(await outputs()).toEqual(whole)
  // Whoever of the three wrote the manifest last: what it says is true, or is not believed.
  expect((await stand.plan(['build', '--format', 'html'])).exitCode).toBe(0)
  expect(await outputs()).toEqual(whole)
})

describe('output that cannot be written', () => {
  test('one code, no stack, and nothing of what is there is changed', async () => {
    await stand.plan(['build', '--format', 'html'])
    const whole = await contents(output())
    // Even root can write nothing there.
    const { exitCode, stdout, stderr } = await stand.plan([
      ...oneDocument,
      '--format',
      'html',
      '--out',
      '/proc/x',
    ])
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr.match(/file\/unwritable/g)).toHaveLength(1)
    expect(stderr).not.toContain('    at ')
    expect(await contents(output())).toEqual(whole)
  })

  test('a full disk: /dev/full stands for it on standard output', async () => {
    const { exitCode, stderr } = await stand.shell('plan list > /dev/full')
    expect(exitCode).toBe(2)
    expect(stderr).toContain('ENOSPC')
  })
})

test('without a browser: the HTML is built, the PDF of before stays', async () => {
  await stand.plan(oneDocument)
  const pdf = join(output(), 'work-points-2024.pdf')
  const before = await readFile(pdf)
  await writeFile(join(output(), 'work-points-2024.html'), 'old')
  const { exitCode, stderr } = await stand.plan(oneDocument, { PLAN_BROWSER: 'none' })
  expect(exitCode).toBe(2)
  expect(stderr.match(/pdf\/no-browser/g)).toHaveLength(1)
  expect((await readFile(join(output(), 'work-points-2024.html'))).length).toBeGreaterThan(10_000)
  expect(before.equals(await readFile(pdf))).toBe(true)
})

test.each([
  ['build', ['build', '--format', 'pdf']],
  ['核稿意见表', ['check', '--format', 'review=review.pdf']],
])('a browser that is none, for %s: one complaint, no stack', async (_what, call) => {
  const { exitCode, stderr } = await stand.plan([...call, '--browser', '/bin/true'])
  expect(exitCode).toBe(2)
  expect(stderr.match(/pdf\/browser-failed/g)).toHaveLength(1)
  expect(stderr).not.toContain('    at ')
  expect(await hasProfile()).toBe(false)
})

test('inputs are never written to', async () => {
  const folder = join(stand.workspace, '2025')
  const before = await contents(folder)
  await stand.plan(['build', '--format', 'html', '--draft'])
  await stand.plan(['list', '--json'])
  await stand.plan(['schema'])
  expect(await contents(folder)).toEqual(before)
})
