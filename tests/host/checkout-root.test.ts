import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkoutRoot } from '../../src/host/checkout-root.ts'

let top: string
const at = (...names: string[]) => join(top, ...names)
beforeAll(async () => {
  top = await realpath(await mkdtemp(join(tmpdir(), 'plan-checkout-')))
  await mkdir(at('job/site/.git'), { recursive: true })
  await mkdir(at('job/site/plans'))
  await mkdir(at('job/module/plans'), { recursive: true })
  await writeFile(at('job/module/.git'), 'gitdir: ../.git/modules/module\n')
  await mkdir(at('beside'))
  await symlink(at('job'), at('link'))
})
afterAll(() => rm(top, { recursive: true }))

test.each([
  ['GitHub Actions', 'module/plans', 'GITHUB_WORKSPACE', ''],
  ['GitLab CI', 'module/plans', 'CI_PROJECT_DIR', ''],
  ['a repository of its own below', 'site/plans', 'GITHUB_WORKSPACE', 'site'],
  ['where the user stands at its top', 'site', 'GITHUB_WORKSPACE', 'site'],
])('%s: %s', async (_what, folder, name, root) => {
  expect(await checkoutRoot(at('job', folder), { [name]: at('job') })).toBe(at('job', root))
})

test('a link to the folder of the job is that folder', async () => {
  expect(await checkoutRoot(at('job/module'), { GITHUB_WORKSPACE: at('link') })).toBe(at('job'))
})

test.each([
  ['nobody says it', {}],
  ['it is said to be nothing', { GITHUB_WORKSPACE: '' }],
  ['it is not there', { GITHUB_WORKSPACE: '/nowhere/at/all' }],
])('none where %s', async (_what, environment) => {
  expect(await checkoutRoot(at('job/module'), environment)).toBeUndefined()
})

test('none where the folder lies beside it', async () => {
  expect(await checkoutRoot(at('beside'), { GITHUB_WORKSPACE: at('job') })).toBeUndefined()
})
