import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { comparedFiles } from '../../helpers/compared-plans.ts'
import { pageTree } from '../../helpers/page-tree.ts'
import { select, textOf } from '../../helpers/rendered-page.ts'
import { makeStand, type Stand } from '../../helpers/run-plan.ts'

let stand: Stand
beforeAll(async () => {
  stand = await makeStand([])
  for (const [path, text] of Object.entries(comparedFiles)) {
    await mkdir(dirname(join(stand.workspace, path)), { recursive: true })
    await writeFile(join(stand.workspace, path), String(text))
  }
})
afterAll(() => stand.remove())

const compare = (...options: string[]) => stand.plan(['diff', '2024', '2025', '--lang', 'en', ...options])
const page = async (path: string) => pageTree(await readFile(join(stand.workspace, path), 'utf8'))

test('without a file it is named by its title; it is Chinese, whatever the language of the run', async () => {
  const { exitCode, stderr, stdout } = await compare('--format', 'html')
  const path = 'out/2024—2025年工作要点对照表.html'
  expect([exitCode, stdout]).toEqual([0, ''])
  expect(stderr).toContain(path)
  const tree = await page(path)
  expect(select(tree, '.title').map(textOf)).toEqual(['2024—2025年工作要点对照表'])
  expect(select(tree, 'h2').map(textOf)).toEqual([
    '附表1　逐项对照表',
    '附表2　指标对照表',
    '附表3　部门增减表',
    '附表4　取消与弱化事项说明',
    '附表5　统一改称表',
    '附表6　其他内容对照表',
  ])
  expect(select(tree, 'del').length).toBeGreaterThan(3)
  expect(select(tree, 'ins').length).toBeGreaterThan(3)
  expect(select(tree, 'mark').map(textOf)).toContain('【须说明】')
})

test('a text may go to the terminal beside it', async () => {
  const { exitCode, stdout } = await compare('--format', 'json', '--format', 'html=对照.html')
  expect(exitCode).toBe(0)
  expect(JSON.parse(stdout)).toBeTypeOf('object')
  expect(select(await page('对照.html'), '.of-texts')).toHaveLength(6)
})

test('a file that ends as another form does is refused', async () => {
  const { exitCode, stderr } = await compare('--format', 'html=对照.pdf')
  expect(exitCode).toBe(2)
  expect(stderr).toContain('usage/page-file')
  // What it offers instead would be taken.
  const other = await compare('--format', 'pdf=对照.html')
  expect(other.stderr.replaceAll(/\s+/gu, ' ')).toMatch(/--format pdf=out\/\S+\.pdf/u)
})

test('what prints it may be said, and a browser that is none is complained of once', async () => {
  const { exitCode, stderr } = await compare('--format', 'report=两年', '--browser', 'none')
  expect(exitCode).toBe(2)
  expect(stderr.match(/pdf\/no-browser/gu)).toHaveLength(1)
  // A page needs none.
  expect(select(await page('两年.html'), '.title')).toHaveLength(1)
})

test('a reason that lacks is said at its place, and fails where it is asked for', async () => {
  const lacking = await compare('--format', 'json', '--fail-on', 'missing-reason')
  expect(lacking.exitCode).toBe(1)
  expect(lacking.stderr).toMatch(/2025\/work-points\.yaml:21:17 warning diff\/missing-reason/u)
  const path = join(stand.workspace, '2025/work-points.yaml')
  const text = await readFile(path, 'utf8')
  const explained = text
    .replace('baseline: 11例', 'baseline: 11例, reason: 供体减少')
    .replace('ended:\n', 'ended:\n  - { id: parking, as: cancelled, reason: 改由市政建设 }\n')
  await writeFile(path, explained)
  const complete = await compare('--format', 'json', '--fail-on', 'missing-reason')
  expect([complete.exitCode, complete.stderr]).toEqual([0, ''])
})

test('several pages and places in one value', async () => {
  const { exitCode, stdout } = await compare('--format', 'html=甲,json')
  expect(exitCode).toBe(0)
  expect(JSON.parse(stdout)).toBeTypeOf('object')
  expect(select(await page('甲.html'), '.title')).toHaveLength(1)
})

const rules = (text: string) =>
  `kind: rules\nid: house-rules\nperiod: 2024\ntitle: 值班管理办法\nsections:\n  - title: 总则\n    text: ${text}\n`

test('what is no plan has a sheet of its own', async () => {
  const paths = ['旧.yaml', '新.yaml']
  for (const [index, path] of paths.entries())
    await writeFile(join(stand.workspace, path), rules(index === 0 ? '值班须满员。' : '值班须交接。'))
  const { exitCode } = await stand.plan(['diff', ...paths, '--lang', 'en', '--format', 'html=办法'])
  expect(exitCode).toBe(0)
  const tree = await page('办法.html')
  expect(select(tree, '.title').map(textOf)).toEqual(['《值班管理办法》修改对照表'])
  expect(select(tree, 'h2').map(textOf)).toEqual(['附表1　逐件对照表'])
  expect(select(tree, 'del').map(textOf)).toEqual(['满员'])
})

test('where nothing is compared at all, it says so', async () => {
  const { exitCode, stderr } = await compare('--only', 'measures', '--format', 'html=无')
  expect(exitCode).toBe(2)
  expect(stderr).toContain('usage/no-plan-to-print')
})
