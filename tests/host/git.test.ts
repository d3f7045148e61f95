import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRepository, type Repository, revisionFolder } from '../../src/host/index.ts'
import { planFolder } from '../../src/host/plan-folder.ts'
import { makeRepository } from '../helpers/git-repository.ts'

let folder: string
let repository: Repository

const environment = { PATH: process.env.PATH }
const open = (at: string, changes: Record<string, string> = {}) =>
  openRepository({ folder: at, environment: { ...environment, ...changes } })

async function opened(at: string): Promise<Repository> {
  const found = await open(at)
  if ('problem' in found) throw new Error(found.problem)
  return found
}

async function filesAt(name: string, prefix = 'plans/') {
  const revision = await repository.find(name)
  if (!revision) throw new Error(`no ${name}`)
  return revisionFolder(await repository.tree(revision), { revision: name, prefix })
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plan-git-'))
  const made = makeRepository(folder)
  await made.write('plans/plan.yaml', 'schema: 1\n')
  await made.write('plans/2024/甲 乙.yaml', 'kind: work-points\n')
  await made.write('plans/2024/深/x.yml', 'a: 1\n')
  await made.write('plans/2024/.hidden.yaml', 'a: 1\n')
  await made.write('plans/empty.yaml', '')
  await made.write('secret.yaml', 'no: business\n')
  await mkdir(join(folder, 'plans', '2024', 'folder.yaml'))
  await made.write('plans/2024/folder.yaml/inside.txt', 'x')
  await symlink('../plan.yaml', join(folder, 'plans/2024/link.yaml'))
  await symlink('../../secret.yaml', join(folder, 'plans/2024/out.yaml'))
  await symlink('loop.yaml', join(folder, 'plans/2024/loop.yaml'))
  made.commit('one')
  made.git('tag', 'old')
  await made.write('plans/plan.yaml', 'schema: 2\n')
  made.commit('two')
  repository = await opened(join(folder, 'plans'))
})

afterAll(() => rm(folder, { recursive: true }))

describe('a revision', () => {
  test('lists what the disk lists for the same patterns', async () => {
    const disk = planFolder(join(folder, 'plans'), folder)
    const files = await filesAt('HEAD')
    for (const patterns of [
      ['20*/**/*.yaml'],
      ['**/*.yaml'],
      ['**/*.{yml,yaml}', '!2024/link.yaml'],
      ['2024/甲 乙.yaml'],
      ['nothing/*.yaml'],
      [],
    ])
      expect([patterns, await files.list(patterns)]).toEqual([patterns, await disk.list(patterns)])
  })

  test('reads each file as it was then, by the name that git gives it', async () => {
    const files = await filesAt('old')
    const read = async (path: string) => {
      const found = await files.read(path, 1000)
      return 'bytes' in found ? Buffer.from(found.bytes).toString('utf8') : found.failure
    }
    expect(await read('plan.yaml')).toBe('schema: 1\n')
    expect(await read('2024/甲 乙.yaml')).toBe('kind: work-points\n')
    expect(await read('empty.yaml')).toBe('')
    expect(await read('2024/link.yaml')).toBe('schema: 1\n')
    expect(files.display('plan.yaml')).toBe('old:plans/plan.yaml')
  })

  test('fails as the disk does', async () => {
    const disk = planFolder(join(folder, 'plans'), folder)
    const files = await filesAt('HEAD')
    for (const path of ['none.yaml', '2024', '2024/folder.yaml', '../secret.yaml', '2024/out.yaml'])
      expect([path, await files.read(path, 1000)]).toEqual([path, await disk.read(path, 1000)])
    expect(await files.read('plan.yaml', 3)).toMatchObject({ failure: 'too-large' })
    expect(await files.read('2024/loop.yaml', 1000)).toMatchObject({ failure: 'not-found' })
  })

  test('knows the names beside a missing one', async () => {
    const files = await filesAt('HEAD')
    expect(await files.siblings('plam.yaml')).toEqual(expect.arrayContaining(['plan.yaml', 'empty.yaml']))
  })
})

describe('a repository', () => {
  test('finds commits by any name of git, and nothing that is an option', async () => {
    expect((await repository.find('HEAD~1'))?.hash).toBe((await repository.find('old'))?.hash)
    expect(await repository.find('nope')).toBeUndefined()
    expect(await repository.find('--all')).toBeUndefined()
    // A blob is no commit.
    expect(await repository.find('HEAD:secret.yaml')).toBeUndefined()
    expect(await repository.names()).toEqual(expect.arrayContaining(['main', 'old']))
    expect(repository.prefix).toBe('plans/')
  })

  test('is found by its folder, whatever a hook is told', async () => {
    const found = await open(join(folder, 'plans'), { GIT_DIR: '.git', GIT_INDEX_FILE: 'x' })
    expect(found).toMatchObject({ prefix: 'plans/' })
  })

  test('is missed in words that can be told apart', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'plan-no-git-'))
    expect(await open(elsewhere)).toEqual({ problem: 'no-repository' })
    expect(await open(folder, { PATH: elsewhere })).toEqual({ problem: 'no-git' })
    await rm(elsewhere, { recursive: true })
  })
})
