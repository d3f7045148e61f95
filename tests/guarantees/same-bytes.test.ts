/**
 * Guarantee: the same input gives the same bytes, HTML and PDF; in whatever folder, on whatever day, whatever the
 * language and the time zone of the machine, however many documents are built at a time.
 */
import { cp, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeStand, type Stand } from '../helpers/run-plan.ts'
import { preloading } from './preload.ts'

const example = join(import.meta.dirname, '..', '..', 'plans')
// The last one shows pictures.
const names = ['notice-2024-15', 'notice-2025-12', 'notice-2026-3'].flatMap((id) => [
  `${id}.html`,
  `${id}.pdf`,
])

let stand: Stand
let first: readonly Buffer[]
beforeAll(async () => {
  stand = await makeStand([example])
  first = await build([], { LANG: 'C', TZ: 'UTC' })
})
afterAll(() => stand.remove())

/** Builds the example and reads what came of it. */
async function build(
  args: readonly string[],
  environment: Record<string, string>,
  { workspace = '.', out = join(stand.workspace, 'out') } = {},
): Promise<readonly Buffer[]> {
  const options = ['--force', '--workspace', workspace, '--out', out, ...args]
  const run = await stand.plan(['build', ...options], environment)
  // In any language.
  expect(run.stderr).toContain('*.pdf')
  expect(run.exitCode).toBe(0)
  return Promise.all(names.map((name) => readFile(join(out, name))))
}

function differing(files: readonly Buffer[]): string[] {
  return names.filter((_, index) => !first[index]?.equals(files[index] ?? Buffer.of()))
}

test('again, in the same place', async () => {
  expect(differing(await build([], { LANG: 'C', TZ: 'UTC' }))).toEqual([])
})

test('in another folder, on a later day, in Chinese in Shanghai, two at a time', async () => {
  const workspace = join(stand.workspace, '示例 & co', 'deeper')
  await mkdir(workspace, { recursive: true })
  await cp(example, workspace, { recursive: true })
  const zh = 'zh_CN.UTF-8'
  const environment = { LANG: zh, LC_ALL: zh, LANGUAGE: 'zh', TZ: 'Asia/Shanghai', TEST_DAYS: '4242' }
  const out = join(stand.workspace, '输出')
  const files = await build(
    ['--jobs', '2'],
    { ...environment, ...preloading('another-day') },
    { workspace, out },
  )
  expect(differing(files)).toEqual([])
})

test('on an earlier day, in Turkish west of Greenwich', async () => {
  const tr = 'tr_TR.UTF-8'
  const environment = { LANG: tr, LC_ALL: tr, TZ: 'America/St_Johns', TEST_DAYS: '-9999' }
  const files = await build(['--jobs', '1'], { ...environment, ...preloading('another-day') })
  expect(differing(files)).toEqual([])
})

test('the machine was another one, to the program too', async () => {
  const told = await stand.shell(
    `LC_ALL=tr_TR.UTF-8 TZ=America/St_Johns TEST_DAYS=-9999 NODE_OPTIONS=${preloading('another-day').NODE_OPTIONS} ` +
      `node -p "[new Date().getFullYear() < 2010, Date.now() < Date.UTC(2010), (1.5).toLocaleString(), ` +
      `new Date(2025, 0, 1).getTimezoneOffset()].join()"`,
  )
  expect(told.stdout).toBe('true,true,1,5,210\n')
})
