import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeRepository } from '../../helpers/git-repository.ts'
import { makeBaseStand, type Stand } from '../../helpers/run-plan.ts'

let stand: Stand
let git: ReturnType<typeof makeRepository>['git']
const points = '2025/work-points.yaml'

beforeAll(async () => {
  stand = await makeBaseStand()
  const made = makeRepository(stand.workspace)
  git = made.git
  git('config', 'user.name', 'a')
  git('config', 'user.email', 'a@example.org')
  made.commit('base')
})
afterAll(() => stand.remove())

/** The hook that a README gives, with `plan` as the one of this repository. */
async function hookOf(readme: string): Promise<string> {
  const text = await readFile(join(import.meta.dirname, '../../..', readme), 'utf8')
  const { hook } = /`\.git\/hooks\/pre-commit`[^`]*```sh\n(?<hook>[^`]*)```/u.exec(text)?.groups ?? {}
  if (!hook?.includes('npx plan')) throw new Error(`${readme} gives no hook`)
  return hook.replaceAll('npx plan', 'plan')
}

async function commitWith(before: string, after: string) {
  const text = await readFile(join(stand.workspace, points), 'utf8')
  expect(text).toContain(before)
  await writeFile(join(stand.workspace, points), text.replace(before, after))
  return stand.shell('git commit --quiet --all --message change')
}

test.each(['README.md', 'README.zh-CN.md'])(
  'the hook of %s refuses a plan that is broken, says where, and lets a sound one in',
  async (readme) => {
    const hook = join(stand.workspace, '.git/hooks/pre-commit')
    await writeFile(hook, await hookOf(readme))
    await chmod(hook, 0o755)
    const head = git('rev-parse', 'HEAD')
    const refused = await commitWith('lead: 护理部', 'lead: 护里部')
    expect(refused.exitCode).toBe(1)
    expect(refused.stderr).toMatch(/2025\/work-points\.yaml:\d+:\d+ [^\n]*reference\/unknown/u)
    expect(git('rev-parse', 'HEAD')).toBe(head)
    const taken = await commitWith('lead: 护里部', `lead: 护理部 # ${readme}`)
    expect([taken.stderr, taken.exitCode]).toEqual(['', 0])
    expect(git('rev-parse', 'HEAD')).not.toBe(head)
    git('checkout', '--quiet', 'HEAD~1', points)
  },
)
