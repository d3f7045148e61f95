import { appendFile, cp, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plansFolder } from '../../helpers/example-workspace.ts'
import { makeRepository } from '../../helpers/git-repository.ts'
import { makeStand, type Stand } from '../../helpers/run-plan.ts'

/** Each of them is referred to by others: by rows of a notice, by tasks that serve it, as an attachment, in prose. */
const files = [
  '2025/work-points.yaml',
  '2024/work-points.yaml',
  '2021-2025/five-year-plan.yaml',
  '2024/plan-culture.yaml',
  '2024/measures-notice.yaml',
  '2024/actuals.yaml',
  'cited.yaml',
]

let stand: Stand
let git: ReturnType<typeof makeRepository>['git']

/** The example, whole under the tag `sound`, with every one of the files broken under the tag `broken`. */
beforeAll(async () => {
  stand = await makeStand([plansFolder])
  const made = makeRepository(stand.workspace)
  git = made.git
  made.commit('sound')
  git('tag', 'sound')
  for (const file of files) await breakFile(file)
  made.commit('broken')
  git('tag', 'broken')
  git('reset', '--quiet', '--hard', 'sound')
})
afterAll(() => stand.remove())

async function breakFile(file: string): Promise<void> {
  await appendFile(join(stand.workspace, file), '\n"\n')
}

async function compare(...args: string[]) {
  const { stdout, stderr, exitCode } = await stand.plan(['diff', ...args, '--lang', 'en', '--format', 'json'])
  const found = JSON.parse(stdout) as { readonly changes: readonly { readonly fingerprint: string }[] }
  return { changes: found.changes.map(({ fingerprint }) => fingerprint), stderr, exitCode }
}

describe('what refers to a file that is broken on one side is no change', () => {
  test.each(files)('%s', async (file) => {
    await breakFile(file)
    const { changes, stderr, exitCode } = await compare()
    git('checkout', '--quiet', file)
    expect(changes).toEqual([])
    expect(stderr).toMatch(new RegExp(`^${file}:\\d+:\\d+ error yaml/syntax`, 'mu'))
    expect(exitCode).toBe(2)
  })

  test('be it the older side, or another workspace', async () => {
    expect((await compare('broken..sound')).changes).toEqual([])
    const other = join(dirname(stand.workspace), 'other')
    await cp(stand.workspace, other, { recursive: true, filter: (path) => !path.includes('.git') })
    await breakFile('2021-2025/five-year-plan.yaml')
    const years = await compare('2024', '2025', '--against', other)
    const all = await compare('--against', other)
    git('checkout', '--quiet', '.')
    expect(all.changes).toEqual([])
    expect(years.changes).toEqual((await compare('2024', '2025')).changes)
  })

  test('while what its own words say otherwise is one', async () => {
    const notice = join(stand.workspace, '2025/notice.yaml')
    const text = await readFile(notice, 'utf8')
    const row = `'{{target "平均住院日"}}', '{{unit "医务部"}}'`
    expect(text).toContain(row)
    await writeFile(notice, text.replace(row, row.replace('医务部', '护理部')))
    await breakFile('2025/work-points.yaml')
    const { changes } = await compare()
    git('checkout', '--quiet', '.')
    expect(changes).toEqual([
      'field-changed notice-2025-12/attachments/2025年主要指标表/rows/平均住院日 ' +
        '平均住院日｜7.6天｜7.2天｜医务部>平均住院日｜7.6天｜7.2天｜护理部',
    ])
  })
})

describe('what is wrong with the files of both sides is said once where they are the same', () => {
  const complaints = (stderr: string) => stderr.match(/^\S+ error yaml\/syntax/gmu)

  test.each([
    ['a revision and itself', 'broken..broken', 'broken'],
    ['two names of one revision', 'broken..again', 'again'],
  ])('%s', async (_, range, name) => {
    git('tag', '--force', 'again', 'broken')
    const { stderr, changes, exitCode } = await compare(range)
    expect(changes).toEqual([])
    expect(exitCode).toBe(2)
    const said = complaints(stderr)
    expect(said).toHaveLength(files.length)
    expect(said?.every((line) => line.startsWith(`${name}:`))).toBe(true)
  })

  test('a revision, and the files that are as it has them', async () => {
    git('checkout', '--quiet', 'broken')
    const same = await compare('broken')
    await appendFile(join(stand.workspace, '2024/notice.yaml'), '# a remark\n')
    const other = await compare('broken')
    git('checkout', '--quiet', '--force', 'sound')
    expect(complaints(same.stderr)).toHaveLength(files.length)
    expect(same.stderr).not.toContain('broken:')
    expect(complaints(other.stderr)).toHaveLength(2 * files.length)
  })

  test('also where a register is broken, so that nothing can be compared', async () => {
    await breakFile('organization.yaml')
    git('commit', '--quiet', '--all', '--message', 'no register')
    const { stdout, stderr, exitCode } = await stand.plan(['diff', 'HEAD..HEAD'])
    git('reset', '--quiet', '--hard', 'sound')
    expect([stdout, exitCode]).toEqual(['', 2])
    expect(stderr.match(/organization\.yaml:\d/gu)).toHaveLength(1)
  })
})
