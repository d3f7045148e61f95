import { expect, test } from 'vitest'
import { baseFiles, diagnose, replaced, rewritten, workspaceWith } from '../helpers/memory-workspace.ts'

const points = '2025/work-points.yaml'

test('a document of the id of another', async () => {
  const text = replaced(baseFiles[points], 'id: surgery', 'id: surgery-again')
  const files = workspaceWith({ '2026/work-points.yaml': text })
  expect(await diagnose(files)).toEqual([
    `2026/work-points.yaml:2:5 id/duplicate document work-points-2025 (first-defined-here ${points}:2:5)`,
  ])
})

test('the same point in the documents of two years is the same point', async () => {
  const text = replaced(baseFiles[points], 'id: work-points-2025\n', 'id: work-points-2026\n')
  expect(await diagnose(workspaceWith({ '2026/work-points.yaml': text }))).toEqual([])
})

test('points of one document, and a section that takes the id of a point', async () => {
  const more = `      - { id: surgery, text: 再做一次。 }
  - id: surgery
    title: 又一部分
    points: [{ id: care, text: 甲。 }, { id: surgery-2, text: 乙。 }]
`
  const first = `(first-defined-here ${points}:10:13)`
  expect(await diagnose(workspaceWith({ [points]: baseFiles[points] + more }))).toEqual([
    `${points}:22:15 id/duplicate point surgery ${first}`,
    `${points}:23:9 id/duplicate section surgery ${first}`,
    `${points}:25:20 id/duplicate point care (first-defined-here ${points}:7:9)`,
  ])
})

// biome-ignore format: one case a line
test.each([
  ['an id', 'id: party-office', 'id: medical-affairs', '6:11 id/duplicate unit medical-affairs (first-defined-here organization.yaml:5:11)'],
  ['a name', 'name: 党委办公室', 'name: 医务部', '6:34 id/duplicate unit 医务部 (first-defined-here organization.yaml:5:31)'],
  ['an alias that is a name', 'aliases: [医务处]', 'aliases: [党委办公室]', '6:49 id/duplicate unit 党委办公室 (first-defined-here organization.yaml:5:31)'],
  ['an alias that another once was called', 'aliases: [医务处]', 'aliases: [文化宣传与教育中心]', '9:17 id/duplicate unit 文化宣传与教育中心 (first-defined-here organization.yaml:6:49)'],
  ['a group of the name of a unit', 'name: 各科室', 'name: 医务处', '12:34 id/duplicate unit 医务处 (first-defined-here organization.yaml:6:49)'],
])('units: %s', async (_what, before, after, row) => {
  const rows = await diagnose(rewritten('organization.yaml', before, after))
  expect(rows.filter((found) => found.startsWith('organization.yaml'))).toEqual([`organization.yaml:${row}`])
})

test('a unit may go back to a name that it had', async () => {
  const again =
    '文化研究与宣传教育中心, from: 2024-05-24 }\n      - { name: 文化宣传与教育中心, from: 2025-05-24 }'
  const files = rewritten('organization.yaml', '文化研究与宣传教育中心, from: 2024-05-24 }', again)
  expect(await diagnose(files)).toEqual([])
})

test('issuers', async () => {
  const second = '  - { id: party-committee, name: 示例市人民医院, prefix: 示医发 }\nunits:'
  expect(await diagnose(rewritten('organization.yaml', 'units:', second))).toEqual([
    'organization.yaml:4:11 id/duplicate issuer party-committee (first-defined-here organization.yaml:3:11)',
  ])
})

test('indicators, by id and by alias', async () => {
  const more = '  - { id: heart-transplants, name: 移植, aliases: [日间手术占比], measure: flow }\nscales:'
  expect(await diagnose(rewritten('indicators.yaml', 'scales:', more))).toEqual([
    'indicators.yaml:5:11 id/duplicate indicator heart-transplants (first-defined-here indicators.yaml:3:11)',
    'indicators.yaml:5:50 id/duplicate indicator 日间手术占比 (first-defined-here indicators.yaml:2:36)',
  ])
})

test('a notice that one organ issues twice, by its id and by its name', async () => {
  const issuer = '[party-committee, 中共示例市人民医院委员会]'
  expect(
    await diagnose(rewritten('2025/notice.yaml', 'issuer: party-committee', `issuer: ${issuer}`)),
  ).toEqual([
    '2025/notice.yaml:4:27 id/duplicate issuer 中共示例市人民医院委员会 (first-defined-here 2025/notice.yaml:4:10)',
  ])
})
