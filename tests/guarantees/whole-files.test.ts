/**
 * Guarantee: a file of output is whole, its former or its new self, whatever befalls the program while it writes.
 * (Interruptions from outside, output that cannot be written at all and errors of single documents are in
 * tests/commands.)
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeBaseStand, type Stand } from '../helpers/run-plan.ts'
import { preloading } from './preload.ts'

const former = 'what was there before'
const html = ['build', '--format', 'html', '--lang', 'en']

let stand: Stand
beforeEach(async () => {
  stand = await makeBaseStand()
})
afterEach(() => stand.remove())

const inOutput = (name: string) => join(stand.workspace, 'out', name)
const read = (name: string) => readFile(inOutput(name), 'utf8')
const isWhole = async (name: string) => /<\/html>\s*$/.test(await read(name))

/** Builds once, puts `former` in the place of what came of it, and builds again while `fault` befalls `file`. */
async function buildWith(fault: string, file: string, args: readonly string[] = html) {
  await stand.plan(args)
  for (const name of await readdir(inOutput('.'))) await writeFile(inOutput(name), former)
  const environment = { ...preloading('interrupted-writing'), TEST_FAULT: fault, TEST_FILE: file }
  return stand.plan(args, environment)
}

describe.each(['killed', 'killed-before-rename'])('%s', (fault) => {
  test.each([
    ['notice-2025.html', html],
    ['notice-2025.pdf', ['build']],
  ])('the former %s is whole, and the next build makes the new one', async (file, args) => {
    const run = await buildWith(fault, file, args)
    expect({ ...run, stderr: '' }).toEqual({ exitCode: null, stdout: '', stderr: '' })
    // It had begun: what it wrote lies beside.
    expect((await readdir(inOutput('.'))).filter((name) => name.startsWith(`${file}.`))).toHaveLength(1)
    expect(await read(file)).toBe(former)
    for (const name of ['notice-2025.html', 'work-points-2024.html']) {
      expect((await read(name)) === former || (await isWhole(name)), name).toBe(true)
    }

    expect((await stand.plan(args)).exitCode).toBe(0)
    expect((await readFile(inOutput(file))).length).toBeGreaterThan(10_000)
  })
})

test('the disk fills up: one complaint, the former file stays, nothing lies beside, the others are built', async () => {
  const { exitCode, stdout, stderr } = await buildWith('full', 'notice-2025.html')
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
  expect(stderr.match(/\w+\/\w+(?=\n)/g)).toEqual(['file/unwritable'])
  expect(stderr).toContain('the disk is full')
  expect(stderr).not.toContain('    at ')
  expect(await read('notice-2025.html')).toBe(former)
  expect(await isWhole('work-points-2024.html')).toBe(true)
  expect((await readdir(inOutput('.'))).filter((name) => !name.startsWith('.')).sort()).toEqual([
    'notice-2025.html',
    'work-points-2024.html',
  ])
  expect((await readdir(inOutput('.'))).filter((name) => name.endsWith('.part'))).toEqual([])
})
