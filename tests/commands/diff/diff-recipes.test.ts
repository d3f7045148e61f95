import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeRepository } from '../../helpers/git-repository.ts'
import { makeBaseStand, type Stand } from '../../helpers/run-plan.ts'

/** The line of the README that runs `plan diff` for one service, as its runner would be given it. */
async function recipe(readme: string, word: string): Promise<string> {
  const text = await readFile(join(import.meta.dirname, '../../..', readme), 'utf8')
  const [line, ...others] = [...text.matchAll(/npx (?<run>plan diff .*)/gu)].flatMap(({ groups }) =>
    groups?.run?.includes(word) ? [groups.run] : [],
  )
  if (line === undefined || others.length > 0) throw new Error(`one recipe says ${word}`)
  return line
}

let stand: Stand
let base: string

/** `main` goes on after `change` has left it, which promises less; the runner has both, joined. */
beforeAll(async () => {
  stand = await makeBaseStand()
  const { git, commit, write } = makeRepository(stand.workspace)
  const points = '2025/work-points.yaml'
  const text = await readFile(join(stand.workspace, points), 'utf8')
  await write('.gitignore', 'out\n')
  commit('base')
  base = git('rev-parse', 'HEAD').trim()
  git('checkout', '--quiet', '-b', 'change')
  await write(points, text.replace('22%以上', '20%以上'))
  commit('less')
  git('checkout', '--quiet', 'main')
  await write('later.txt', 'main goes on')
  commit('later')
  git('update-ref', 'refs/remotes/origin/main', 'main')
  git('checkout', '--quiet', '--detach', 'main')
  git('merge', '--quiet', '--no-edit', 'change')
})
afterAll(() => stand.remove())

const lowered = /day-surgery.*22%以上 → 20%以上/u
const readmes = ['README.md', 'README.zh-CN.md']

test.each(readmes)(
  'GitHub Actions, as %s says: marked at its line, told in the job, refused',
  async (readme) => {
    const run = (await recipe(readme, '--format github')).replace(/\$\{\{ github\.base_ref \}\}/u, 'main')
    expect(run).not.toContain('{{')
    const summary = join(stand.temporary, 'summary.md')
    await writeFile(summary, '')
    const { stdout, exitCode } = await stand.shell(
      `GITHUB_ACTIONS=true GITHUB_STEP_SUMMARY=${summary} ${run}`,
    )
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/^::error file=2025\/work-points\.yaml,line=\d+,title=/u)
    const [told, comment] = await Promise.all([
      readFile(summary, 'utf8'),
      readFile(join(stand.workspace, 'out/diff.md'), 'utf8'),
    ])
    expect(comment).toMatch(lowered)
    expect(told).toBe(comment)
  },
)

test.each(readmes)('GitLab CI, as %s says: shown, kept, refused', async (readme) => {
  const run = await recipe(readme, 'CI_MERGE_REQUEST_DIFF_BASE_SHA')
  const { stdout, exitCode } = await stand.shell(`CI_MERGE_REQUEST_DIFF_BASE_SHA=${base}; ${run}`)
  expect(exitCode).toBe(1)
  expect(stdout).toContain('day-surgery')
  expect(await readFile(join(stand.workspace, 'out/diff.md'), 'utf8')).toMatch(lowered)
  const report: unknown = JSON.parse(await readFile(join(stand.workspace, 'out/diff.json'), 'utf8'))
  expect(report).toMatchObject({ version: 1, before: { revision: base.slice(0, 10) } })
})
