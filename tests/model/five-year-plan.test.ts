import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { documentContext, viewOf } from '../../src/documents/index.ts'
import { asText, pointsOf, targetsOf } from '../../src/model/index.ts'
import { printTarget } from '../../src/quantity/index.ts'
import { exampleFiles } from '../helpers/example-workspace.ts'
import { diagnose, loadClean, replaced } from '../helpers/memory-workspace.ts'
import { fiveYears, workspace, year } from '../rules/coverage/coverage-workspace.ts'

const path = '2021-2025/five-year-plan.yaml'
const plan = `${fiveYears(['博士人数: { target: 160人以上, baseline: 88人 }'])[path]}`
const files = (text: string) => workspace({ [path]: text })

test('its targets are those of its points and of its annex, in order of the page', async () => {
  const withPoint = replaced(
    plan,
    'text: 推进支部建设，健全组织。, lead: 党委办公室 }',
    'text: \'患者投诉{{target "患者投诉"}}。\', lead: 党委办公室, targets: { 患者投诉: 每年减少5% } }',
  )
  const { documents } = await loadClean(files(withPoint))
  const [document] = documents
  if (!document) throw new Error('no plan')
  expect(targetsOf(document).map(({ target, point }) => [point?.id, printTarget(target.target)])).toEqual([
    ['branches', '每年减少5%'],
    [undefined, '160人以上'],
  ])
  expect(asText(document)?.period).toEqual({ from: 2021, to: 2025 })
  expect(pointsOf(document).map(({ nature }) => nature)).toEqual(['standing'])
})

test('every text of it may speak of a row of its annex, before it as well as behind', async () => {
  const speaking = plan
    .replace('parts:', `preamble: '博士人数{{target "博士人数"}}。'\nparts:`)
    .replace('text: 引进人才。', `text: '由{{baseline "博士人数"}}增加到{{target "博士人数"}}。'`)
  expect(await diagnose(files(speaking))).toEqual([])
})

test.each([
  [
    'a fifth level',
    'text: 引进人才。 }',
    'text: 引进人才。, sections: [{ title: 甲, text: 乙, sections: [] }] }',
    'key/unknown sections',
  ],
  ['an id twice', 'id: disciplines', 'id: doctors', 'id/duplicate section doctors'],
  ['a row of no indicator', '博士人数:', '博士人士:', 'reference/unknown indicator 博士人士'],
])('%s', async (_what, before, after, complaint) => {
  const found = await diagnose(files(replaced(plan, before, after)))
  expect(found).toHaveLength(1)
  expect(found[0]).toContain(complaint)
})

test('points of years serve its parts and its points', async () => {
  const serving = year(2025, { a: { serves: ['talent', 'doctors', 'branches'] } })
  expect(await diagnose(workspace({ [path]: plan }, serving))).toEqual([])
  const lost = year(2025, { a: { serves: ['doctor'] } })
  expect((await diagnose(workspace({ [path]: plan }, lost)))[0]).toContain('reference/unknown point doctor')
})

test('parts are numbered 第一部分, and below them the four levels', async () => {
  const example = await loadClean(exampleFiles)
  const document = example.documents.find(({ kind }) => kind === 'five-year-plan')
  if (!document) throw new Error('no plan')
  const view = JSON.stringify(viewOf(document, documentContext(example, false)))
  for (const heading of [
    '第一部分　发展环境',
    '一、发展成就',
    '（九）条件保障持续改善',
    '1.政策红利集中释放',
    '第五部分　规划实施',
  ])
    expect(view).toContain(`"text":"${heading}"`)
  expect(view).toContain('七是治理效能尚需提升')
  expect(view).toContain('——党建引领更加有力')
})

test('the example of its page is a plan', async () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/kinds/five-year-plan.md'), 'utf8')
  const yaml = /```yaml\n(.*?)```/su.exec(page)?.[1] ?? ''
  const registers = Object.fromEntries(
    Object.entries(exampleFiles).filter(([name]) =>
      /^(?:plan|organization|indicators|cited)\.yaml$/u.test(name),
    ),
  )
  expect(await diagnose({ ...registers, [path]: yaml })).toEqual([])
})
