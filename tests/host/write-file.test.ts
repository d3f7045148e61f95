import { chmod, lstat, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeWhole } from '../../src/host/write-file.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plan-write-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('a new file in a new folder, and nothing beside it', async () => {
  const path = join(folder, 'out', 'a.txt')
  await writeWhole(path, '一')
  expect(await readFile(path, 'utf8')).toBe('一')
  expect(await readdir(join(folder, 'out'))).toEqual(['a.txt'])
})

test.each([0o600, 0o664, 0o755])('who may read and write a file stays as it was: %o', async (mode) => {
  const path = join(folder, 'a.txt')
  await writeFile(path, '一')
  await chmod(path, mode)
  await writeWhole(path, '二')
  expect(await readFile(path, 'utf8')).toBe('二')
  expect((await stat(path)).mode & 0o777).toBe(mode)
})

test('a link stays one, and the file that it leads to is written', async () => {
  const [path, link] = [join(folder, 'a.txt'), join(folder, 'link.txt')]
  await writeFile(path, '一')
  await symlink(path, link)
  await writeWhole(link, '二')
  expect((await lstat(link)).isSymbolicLink()).toBe(true)
  expect(await readFile(path, 'utf8')).toBe('二')
})

test('what nobody may write to is left as it is, with nothing beside it', async () => {
  const path = join(folder, 'a.txt')
  await writeFile(path, '一')
  await chmod(path, 0o444)
  await expect(writeWhole(path, '二')).rejects.toMatchObject({ code: 'EACCES' })
  expect(await readFile(path, 'utf8')).toBe('一')
  expect(await readdir(folder)).toEqual(['a.txt'])
})
