import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeFolder } from '../../src/host/make-folder.ts'
import { writeWhole } from '../../src/host/write-file.ts'
import { writeFolder } from '../../src/host/write-folder.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plan-write-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const bytes = Buffer.from('text')
const good = new Map([
  ['a', bytes],
  ['deep/b', bytes],
])
/** A file cannot be a folder as well: the third of these fails when two are written. */
const bad = new Map([...good, ['a/c', bytes]])

test('a new folder is filled', async () => {
  await writeFolder(join(folder, 'x/y'), good)
  expect((await readdir(folder, { recursive: true })).sort()).toEqual([
    'x',
    'x/y',
    'x/y/a',
    'x/y/deep',
    'x/y/deep/b',
  ])
})

test('what fails midway leaves no new folder, nor those above it', async () => {
  await expect(writeFolder(join(folder, 'x/y'), bad)).rejects.toThrow()
  expect(await readdir(folder)).toEqual([])
})

test('what fails midway leaves an empty folder empty', async () => {
  await mkdir(join(folder, 'x'))
  await expect(writeFolder(join(folder, 'x'), bad)).rejects.toThrow()
  expect(await readdir(folder, { recursive: true })).toEqual(['x'])
})

test('a file whose successor cannot be put in its place stays, with nothing beside it', async () => {
  await mkdir(join(folder, 'x'))
  await writeFile(join(folder, 'x/mine'), 'mine')
  await expect(writeWhole(join(folder, 'x'), bytes)).rejects.toMatchObject({ code: 'EISDIR' })
  await expect(writeWhole(join(folder, 'x/mine/y'), bytes)).rejects.toMatchObject({ code: 'EEXIST' })
  expect((await readdir(folder, { recursive: true })).sort()).toEqual(['x', 'x/mine'])
  expect(await readFile(join(folder, 'x/mine'), 'utf8')).toBe('mine')
})

test('a folder refused without a reason is an error, not an endless wait', async () => {
  await expect(makeFolder('/proc/x/y')).rejects.toMatchObject({ code: 'ENOENT' })
})

test('many make one folder at a time', async () => {
  const made = await Promise.all(Array.from({ length: 20 }, () => makeFolder(join(folder, 'x/y/z'))))
  expect(made.every((path) => path === undefined || path.startsWith(join(folder, 'x')))).toBe(true)
  expect(await readdir(join(folder, 'x/y'))).toEqual(['z'])
})
