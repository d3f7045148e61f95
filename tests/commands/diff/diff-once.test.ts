import { cp, readFile, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { diffFormatters } from '../../../src/formatters/diff/index.ts'
import { type AnswerStand, makeAnswerStand } from '../../helpers/answer-stand.ts'
import { makeRepository } from '../../helpers/git-repository.ts'

let stand: AnswerStand
beforeEach(async () => {
  stand = await makeAnswerStand()
  // Something to find: an error that can be mended, and a figure in the prose.
  await stand.edit('2025/work-points.yaml', '推广日间手术', '推广日间手术,新增3个示范病房')
})
afterEach(() => stand.remove())

describe('what was compared', () => {
  /** A history of three commits above the files as they are. */
  async function withHistory() {
    const repository = makeRepository(stand.workspace)
    Object.assign(stand.world.environment, { PATH: process.env.PATH })
    repository.commit('one')
    repository.git('branch', 'old')
    await stand.edit('2025/work-points.yaml', '新增3个示范病房', '新增4个示范病房')
    repository.commit('two')
    return repository
  }

  test.each(diffFormatters.map(({ name }) => name))('in the form %s is the same', async (form) => {
    const first = await stand.plan('diff', '2024', '2025', '--format', form)
    expect(first).toMatchObject({ isFresh: true, exitCode: 0 })
    expect(first.stdout).not.toBe('')
    const args = ['diff', '2024', '2025', '--format', form]
    expect(await stand.plan(...args)).toEqual({ ...first, isFresh: false })
  })

  const changes: [string, (stand: AnswerStand) => unknown, string[]?][] = [
    [
      'a document of either year',
      ({ edit }) => edit('2024/work-points.yaml', 'title:', 'subtitle: 试行\ntitle:'),
    ],
    ['a register', ({ edit }) => edit('organization.yaml', '医务部 }', '医务处 }')],
    ['a document more', ({ file }) => cp(file('2024/work-points.yaml'), file('2024/other.yaml'))],
    ['the years the other way about', () => {}, ['diff', '2025', '2024']],
    ['one department', () => {}, ['diff', '2024', '2025', '--unit', '医务部']],
    ['the exit code', () => {}, ['diff', '2024', '2025', '--exit-code']],
  ]
  test.each(changes)('is looked at again: %s', async (_what, change, args = ['diff', '2024', '2025']) => {
    const first = await stand.plan('diff', '2024', '2025')
    expect(await stand.plan('diff', '2024', '2025')).toEqual({ ...first, isFresh: false })
    await change(stand)
    // An answer with complaints is not kept, and so never fresh; then it is another one.
    expect(await stand.plan(...args)).not.toEqual({ ...first, isFresh: false })
  })

  test('a record that is not whole is none', async () => {
    const first = await stand.plan('diff', '2024', '2025', '--exit-code')
    expect(first.exitCode).toBe(1)
    const [path = ''] = stand.answers()
    const text = await readFile(path, 'utf8')
    await writeFile(path, text.replace('"exitCode":1', '"exitCode":0'))
    expect(await stand.plan('diff', '2024', '2025', '--exit-code')).toEqual(first)
  })

  test.each(['old', 'old..main', 'old...main'])(
    'with %s of the history, until a name means another commit',
    async (range) => {
      const repository = await withHistory()
      const first = await stand.plan('diff', range)
      expect(first).toMatchObject({ exitCode: 0, isFresh: true })
      expect(first.stdout).toContain('示范病房')
      expect(await stand.plan('diff', range)).toEqual({ ...first, isFresh: false })
      repository.git('branch', '--force', 'old', 'main')
      const after = await stand.plan('diff', range)
      expect(after.isFresh).toBe(true)
      expect(after.stdout).not.toContain('示范病房')
    },
  )

  test('with the files as they are, until one of them changes', async () => {
    const repository = await withHistory()
    await stand.plan('diff', 'HEAD')
    await stand.edit('2025/work-points.yaml', '新增4个示范病房', '新增5个示范病房')
    expect((await stand.plan('diff', 'HEAD')).stdout).toContain('5个示范病房')
    // The files are the same, and HEAD is not.
    repository.commit('three')
    const after = await stand.plan('diff', 'HEAD')
    expect(after.isFresh).toBe(true)
    expect(after.stdout).not.toContain('示范病房')
  })

  test('with another workspace, until either changes', async () => {
    const older = stand.file('../older')
    await cp(stand.workspace, older, { recursive: true })
    await stand.edit('2025/work-points.yaml', '新增3个示范病房', '新增4个示范病房')
    const args = ['diff', '--against', '../older']
    const first = await stand.plan(...args)
    expect(first).toMatchObject({ exitCode: 0, isFresh: true })
    expect(await stand.plan(...args)).toEqual({ ...first, isFresh: false })
    await stand.edit('../older/2025/work-points.yaml', '新增3个示范病房', '新增2个示范病房')
    const after = await stand.plan(...args)
    expect(after.isFresh).toBe(true)
    expect(after.stdout).toContain('[-2个-]')
  })

  test('of two words that may come to mean files nothing is kept', async () => {
    await withHistory()
    expect(await stand.plan('diff', 'old', 'main')).toMatchObject({ exitCode: 0, isFresh: false })
  })
})
