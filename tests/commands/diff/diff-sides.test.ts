import { execFileSync } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeRepository } from '../../helpers/git-repository.ts'
import { makeBaseStand, makeStand, type Stand } from '../../helpers/run-plan.ts'

/** The form of `--format json`, as far as it is asked for here. */
interface Answer {
  readonly before: { readonly name: { readonly en: string }; readonly revision?: string }
  readonly after: { readonly name: { readonly en: string }; readonly revision?: string }
  readonly changes: readonly { readonly fingerprint: string }[]
  readonly plans: readonly {
    readonly before: { readonly id: string }
    readonly after: { readonly id: string }
  }[]
}

let stand: Stand
let git: ReturnType<typeof makeRepository>['git']
const points = '2025/work-points.yaml'

async function answer(args: readonly string[], environment = {}) {
  const run = await stand.plan(['diff', '--lang', 'en', ...args, '--format', 'json'], environment)
  return { ...run, found: run.stdout === '' ? undefined : (JSON.parse(run.stdout) as Answer) }
}

async function edit(path: string, before: string, after: string): Promise<void> {
  const text = await readFile(join(stand.workspace, path), 'utf8')
  expect(text).toContain(before)
  await writeFile(join(stand.workspace, path), text.replace(before, after))
}

const prints = (found: Answer | undefined) => found?.changes.map(({ fingerprint }) => fingerprint)
const lowered = 'target-lowered day-surgery/day-surgery-share 22%以上>20%以上'

/** First 22%, then 21% under the tag `second` and the branch `2024`, in the work tree 20%. */
beforeAll(async () => {
  stand = await makeBaseStand()
  const made = makeRepository(stand.workspace)
  git = made.git
  made.commit('first')
  await edit(points, '22%以上', '21%以上')
  made.commit('second')
  git('tag', 'second')
  git('branch', '2024')
  await edit(points, '21%以上', '20%以上')
})
afterAll(() => stand.remove())

describe('one word is a revision', () => {
  test('against the files as they are', async () => {
    const { found, exitCode } = await answer(['HEAD~1'])
    expect(prints(found)).toContain(lowered)
    expect(found).toMatchObject({
      before: { revision: 'HEAD~1' },
      after: { name: { en: 'the files as they are' } },
    })
    expect(found?.after.revision).toBeUndefined()
    expect(exitCode).toBe(0)
  })

  test('or two, of which neither is the work tree', async () => {
    const { found } = await answer(['HEAD~1..second'])
    expect(prints(found)).toContain('target-lowered day-surgery/day-surgery-share 22%以上>21%以上')
    expect(found).toMatchObject({ before: { revision: 'HEAD~1' }, after: { revision: 'second' } })
    expect(prints((await answer(['second..second'])).found)).toEqual([])
  })

  test('or the last commit, where there is no word', async () => {
    expect(prints((await answer([])).found)).toContain(
      'target-lowered day-surgery/day-surgery-share 21%以上>20%以上',
    )
  })

  test('also where it is called like a year, while two years stay two years', async () => {
    expect((await answer(['2024'])).found?.plans.map(({ before }) => before.id)).toEqual([
      'work-points-2024',
      'work-points-2025',
    ])
    const { found } = await answer(['2024', '2025'])
    expect(found?.plans).toMatchObject([
      { before: { id: 'work-points-2024' }, after: { id: 'work-points-2025' } },
    ])
    expect((await answer(['heads/2024', 'second'])).found?.before.revision).toBe('heads/2024')
  })

  test('and since two histories parted, what came to the other one is no change', async () => {
    const other = join(dirname(stand.workspace), 'other')
    git('worktree', 'add', '--quiet', '-b', 'side', other, 'HEAD~1')
    const text = await readFile(join(other, points), 'utf8')
    await writeFile(join(other, points), text.replace('推广日间手术', '大力推广日间手术'))
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-qam', 'x'], {
      cwd: other,
    })
    const { found } = await answer(['second...side'])
    expect(prints(found)).toEqual(['reworded day-surgery'])
    expect(prints((await answer(['second..side'])).found)).toContain(
      'target-raised day-surgery/day-surgery-share 21%以上>22%以上',
    )
  })
})

test('neither work tree nor index is touched', async () => {
  const state = async () => [
    await readFile(join(stand.workspace, '.git/index')),
    git('status', '--porcelain'),
    git('rev-parse', 'HEAD'),
  ]
  const before = await state()
  await answer(['HEAD~1'])
  await answer(['HEAD~1..second'])
  expect(await state()).toEqual(before)
})

describe('what cannot be compared', () => {
  test.each([
    ['no revision', ['secnod'], 'git/unknown-revision'],
    ['an option as a revision', ['--', '--all'], 'git/unknown-revision'],
    ['a year alone', ['2025'], 'usage/one-side'],
    ['a file alone', ['plan.yaml'], 'usage/one-side'],
    ['three revisions', ['second..HEAD..second'], 'git/unknown-revision'],
    ['two words of which one is nothing', ['2024', '2026'], 'usage/unknown-side'],
    ['a year and a revision', ['2025', 'second'], 'usage/sides-apart'],
    ['three words', ['2024', '2025', '2026'], 'usage/too-many-arguments'],
    ['two kinds', ['2024/work-points.yaml', 'plan.yaml'], 'usage/not-a-plan'],
    ['lineage the wrong way round', ['2025', '2024', '--accept'], 'usage/accept-backwards'],
    ['no department', ['2024', '2025', '--unit', '护里部'], 'usage/unknown-unit'],
    ['no class', ['2024', '2025', '--fail-on', 'weakend'], 'usage/choice'],
    ['no kind', ['2024', '2025', '--only', 'workpoints'], 'usage/choice'],
  ])('%s', async (_, args, code) => {
    const { exitCode, stdout, stderr } = await stand.plan(['diff', ...args])
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toContain(code)
    expect(stderr).not.toContain('    at ')
  })

  test('names what may have been meant', async () => {
    expect((await answer(['secnod'])).stderr).toContain('second')
    expect((await answer(['2024', '2026'])).stderr).toContain('2025')
    expect((await answer(['2024', '2025', '--fail-on', 'weakend'])).stderr).toContain('weakened')
    // As reports call it.
    expect((await answer(['2024', '2025', '--fail-on', '弱化'])).stderr).toContain('choices: weakened\n')
  })

  test('no git, no repository, no workspace at that time, a history that was cut off', async () => {
    const nothing = join(dirname(stand.workspace), 'nothing')
    await mkdir(nothing, { recursive: true })
    expect((await answer(['HEAD'], { PATH: nothing })).stderr).toContain('git/not-installed')
    // Two years need no git.
    expect((await answer(['2024', '2025'], { PATH: nothing })).exitCode).toBe(0)
    const bare = await makeBaseStand()
    expect((await bare.plan(['diff', 'HEAD'])).stderr).toContain('git/no-repository')
    git('checkout', '--quiet', '--orphan', 'empty')
    git('rm', '--quiet', '--force', '--cached', '-r', '.')
    git('add', 'indicators.yaml')
    git('commit', '--quiet', '--message', 'no workspace')
    git('checkout', '--quiet', '--force', 'main')
    await edit(points, '21%以上', '20%以上')
    expect((await answer(['empty'])).stderr).toContain('git/no-workspace')
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${stand.workspace}`, 'shallow'], {
      cwd: nothing,
    })
    const shallow = await stand.plan(['diff', 'HEAD~1', '--workspace', join(nothing, 'shallow')])
    expect(shallow.stderr).toMatch(/git\/unknown-revision[\s\S]*fetch-depth: 0/u)
    expect(shallow.exitCode).toBe(2)
    await bare.remove()
  })

  test('a file that is broken at a revision is named there, is neither new nor gone, and ends in 2', async () => {
    await edit(points, 'kind: work-points', 'kind: work-points\n"')
    git('commit', '--quiet', '--all', '--message', 'broken')
    git('tag', 'broken')
    git('reset', '--quiet', '--hard', 'second')
    await edit(points, '21%以上', '20%以上')
    const { found, stderr, exitCode } = await answer(['broken'])
    expect(stderr).toMatch(/broken:2025\/work-points\.yaml:\d+:\d+ error yaml\//u)
    expect(prints(found)).toEqual([])
    expect(found?.plans.map(({ after }) => after.id)).toEqual(['work-points-2024'])
    expect(exitCode).toBe(2)
  })
})

describe('exit codes', () => {
  const ends = async (...args: string[]) => (await stand.plan(['diff', 'HEAD~1', ...args])).exitCode
  test('are 0 unless something is asked for, then 1 where it is found', async () => {
    expect(await ends()).toBe(0)
    expect(await ends('--exit-code')).toBe(1)
    expect(await ends('--fail-on', 'dropped')).toBe(0)
    expect(await ends('--fail-on', 'dropped,weakened')).toBe(1)
    expect(await ends('--fail-on', 'error')).toBe(1)
    expect((await stand.plan(['diff', 'second..second', '--exit-code'])).exitCode).toBe(0)
    // What is left out of the answer does not fail.
    expect(await ends('--exit-code', '--only', 'notice')).toBe(0)
    expect(await ends('--exit-code', '--unit', '党委办公室')).toBe(0)
  })
})

describe('files that lie anywhere', () => {
  const draft = (share: string, lead = '医务部') =>
    `kind: work-points\nid: draft\nperiod: 2025\ntitle: 草稿\nsections:\n  - id: a\n    title: 医疗\n    points:\n` +
    `      - id: surgery\n        text: 推广日间手术，占比{{target "日间手术比重"}}。\n        lead: ${lead}\n` +
    `        by: 2025-11-30\n        targets: { 日间手术比重: ${share} }\n`

  test('are compared by their own names, with the direction that their phrases have', async () => {
    const alone = await makeStand([])
    await writeFile(join(alone.workspace, 'v3.yaml'), draft('22%以上'))
    await writeFile(join(alone.workspace, 'v5.yaml'), draft('20%以上', '门诊部'))
    const run = await alone.plan(['diff', 'v3.yaml', 'v5.yaml', '--format', 'json'])
    expect([run.stderr, run.exitCode]).toEqual(['', 0])
    const found: Answer = JSON.parse(run.stdout)
    expect(prints(found)?.map((print) => print.split(' ')[0])).toEqual(
      expect.arrayContaining(['weakened', 'lead-changed', 'target-lowered']),
    )
    expect(found.before.name.en).toBe('v3.yaml')
    await alone.remove()
  })

  test('use the registers of a workspace above, also where it claims a document of the same id', async () => {
    const text = await readFile(join(stand.workspace, '2024/work-points.yaml'), 'utf8')
    await mkdir(join(stand.workspace, 'drafts'), { recursive: true })
    await writeFile(join(stand.workspace, 'drafts/a.yaml'), text)
    await writeFile(
      join(stand.workspace, 'drafts/b.yaml'),
      text.replace('2～3个', '1～2个').replace('护理部', 'nursing'),
    )
    const { found, stderr } = await answer(['drafts/a.yaml', 'drafts/b.yaml'])
    expect(stderr).toBe('')
    expect(prints(found)).toEqual(['weakened wards', 'target-lowered wards/wards 2～3个>1～2个'])
    await rm(join(stand.workspace, 'drafts'), { recursive: true })
  })
})

describe('git diff', () => {
  const diff = (...args: string[]) =>
    stand.shell(
      `git -c diff.plan.command='plan diff --lang en --git-driver' -c core.attributesFile=.attributes --no-pager diff ${args.join(' ')}`,
    )

  test('shows plans by meaning, and everything else line by line', async () => {
    await writeFile(join(stand.workspace, '.attributes'), '*.yaml diff=plan\n')
    await edit('organization.yaml', '医务部', '医务处')
    await edit('organization.yaml', 'name: 医务处 }', 'name: 医务处, aliases: [医务部] }')
    const { stdout, stderr, exitCode } = await diff()
    expect([stderr, exitCode]).toEqual(['', 0])
    expect(stdout).toContain('日间手术占比: 21%以上 → 20%以上 (-1 percentage point), target lowered')
    expect(stdout).toContain('--- a/organization.yaml\n+++ b/organization.yaml\n@@')
    expect(stdout).toContain('+  - { id: medical-affairs, name: 医务处, aliases: [医务部] }')
    git('checkout', '--quiet', 'organization.yaml')
  })

  test('says of a plan that is broken what is wrong, and shows its lines', async () => {
    await edit(points, '    title: 提升医疗质量', '    tilte: 提升医疗质量')
    const { stdout, exitCode } = await diff()
    expect(exitCode).toBe(0)
    expect(stdout).toContain('key/unknown')
    expect(stdout).toContain('+    tilte: 提升医疗质量')
    await edit(points, '    tilte: 提升医疗质量', '    title: 提升医疗质量')
  })

  test('loses nothing of plans that are new, gone, renamed or only laid out otherwise', async () => {
    git('mv', '2024/work-points.yaml', '2024/points.yaml')
    expect((await diff('--cached -M')).stdout).toContain('2024/points.yaml')
    git('reset', '--quiet', '--hard', 'second')
    git('rm', '--quiet', '2024/work-points.yaml')
    const gone = await diff('--cached')
    expect(gone.stdout).toMatch(/document removed[\s\S]*-kind: work-points/u)
    const added = await diff('--cached -R')
    expect(added.stdout).toMatch(/document added[\s\S]*\+kind: work-points/u)
    // What CI is to refuse it refuses of a whole plan as of one task.
    expect((await stand.plan(['diff', 'HEAD', '--fail-on', 'dropped'])).exitCode).toBe(1)
    expect((await stand.plan(['diff', 'HEAD', '--fail-on', 'weakened'])).exitCode).toBe(0)
    git('reset', '--quiet', '--hard', 'second')
    await edit(points, 'kind: work-points', '# a remark\nkind: work-points')
    expect((await diff()).stdout).toContain('the plan is the same')
  })

  test('names a file with conflicts', async () => {
    const { stdout, exitCode } = await stand.plan(['diff', '--git-driver', points, '--lang', 'en'])
    expect([stdout, exitCode]).toEqual([`${points}: unmerged\n`, 0])
  })

  test('is not called by hand', async () => {
    const { exitCode, stderr } = await stand.plan(['diff', '--git-driver', 'a.yaml', 'b.yaml'])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('usage/git-driver')
  })
})
