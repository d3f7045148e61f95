import { expect, test } from 'vitest'
import { attachedTexts } from '../../src/documents/attachments.ts'
import { documentContext } from '../../src/documents/index.ts'
import type { IndicatorTableView } from '../../src/documents/indicator-table.ts'
import { printTarget } from '../../src/quantity/index.ts'
import { baseFiles, diagnose, loadClean, workspaceWith } from '../helpers/memory-workspace.ts'

const notice = '2025/notice.yaml'
const withAnnex = (lines: string) =>
  workspaceWith({ [notice]: `${baseFiles[notice]}attachments:\n  - title: 主要指标\n${lines}` })

/** The complaints, each at its place in the notice, whose attachment begins on line 11. */
async function complaintsOf(lines: string): Promise<string[]> {
  return (await diagnose(withAnnex(lines))).map((row) => row.slice(notice.length + 1))
}

async function annexOf(lines: string) {
  const workspace = await loadClean(withAnnex(lines))
  const document = workspace.documents.find(({ kind }) => kind === 'notice')
  if (document?.kind !== 'notice') throw new Error('no notice')
  const context = documentContext(workspace, false, document.signedOn)
  const [attached] = attachedTexts(document.attachments, context)
  const table = document.attachments[0]?.indicators
  if (!attached?.indicators || !table) throw new Error('no table of indicators')
  return { table, view: attached.indicators }
}

const allPieces = ({ pieces, lastPiece }: IndicatorTableView) => [...pieces, lastPiece]
const textsOf = (view: IndicatorTableView) =>
  allPieces(view).flatMap(({ heading, rows }) => [
    ...(heading === '' ? [] : [heading]),
    ...rows.map(({ cells }) => cells.map(({ text }) => text).join('|')),
  ])
const heads = ({ headRows }: IndicatorTableView) =>
  headRows.map(({ cells }) => cells.map(({ text }) => text).join('|'))

const group = (lines: string) => `    indicators:\n      groups:\n        - targets:\n${lines}`

// biome-ignore format: one case a line
test.each([
  ['an indicator that nobody knows', group('            心藏移植: 12例\n'), '16:13 reference/unknown indicator 心藏移植 → 心移植|心脏移植'],
  ['an owner that nobody knows', group('            心脏移植: { target: 12例, owner: 医务科 }\n'), '16:41 reference/unknown unit 医务科 → 医务处|医务部'],
  ['a phrase that is none', group('            心脏移植: 若干例\n'), '16:19 target/not-understood 若干例 若干例 not-understood → 22个|约30%|翻一番'],
  ['a key of no row', group('            心脏移植: { target: 12例, leader: 张示例 }\n'), '16:34 key/unknown leader ≠ target|checklist|qualitative|commitment|baseline|binding|reason|benchmark|annual|fedBy|owner'],
  ['no group', '    indicators: { groups: [] }\n', '13:27 value/form [] ≠ non-empty'],
  ['beside a text', `    text: 好。\n${group('            心脏移植: 12例\n')}`, '14:5 key/exclusive indicators,text'],
  ['beside a table', `${group('            心脏移植: 12例\n')}    table: { columns: [{ heading: 甲 }], rows: [[1]] }\n`, '13:5 key/exclusive indicators,table'],
  ['a note on what is no target', `${group('            心脏移植: 12例\n')}      notes: ['{{target "心藏移植"}}']\n`, '17:16 reference/unknown target 心藏移植 → 心脏移植'],
])('%s', async (_what, lines, row) => {
  expect(await complaintsOf(lines)).toEqual([row])
})

test('rows are targets; a row has the owner of its group or its own', async () => {
  const { table } = await annexOf(`    指标:
      分组:
        - 标题: 医疗服务
          责任部门: 医务部
          指标目标:
            心脏移植: { 目标: 12～15例, 基数: 11例, 属性: 预期性 }
            日间手术占比: { 目标: 22%以上, 基数: unknown, 责任部门: [党委办公室, 医务部] }
`)
  expect(
    table.groups.map(({ title, rows }) => [
      title,
      rows.map(({ target, owners }) => [printTarget(target.target), owners.map(({ id }) => id)]),
    ]),
  ).toEqual([
    [
      '医疗服务',
      [
        ['12～15例', ['medical-affairs']],
        ['22%以上', ['party-office', 'medical-affairs']],
      ],
    ],
  ])
  expect(table.period).toEqual({ from: 2025, to: 2025 })
})

const twoGroups = `    indicators:
      groups:
        - title: 医疗服务
          owner: 医务部
          targets:
            心脏移植: { target: 12～15例, baseline: 11例, binding: 预期性 }
            日间手术占比: { target: 22%以上, baseline: unknown }
        - title: 信息化
          targets:
            电子病历应用水平: { target: 六级, baseline: 五级, owner: 党委办公室 }
      notes: ['心脏移植{{target "心脏移植"}}。', 数据以年报为准。]
`

test('a table as it is printed: numbers begin anew, a column has no unit twice, what is unknown is said', async () => {
  const { view } = await annexOf(twoGroups)
  expect(heads(view)).toEqual(['序号|指标|单位|2024年实际|2025年目标|属性|责任部门'])
  expect(textsOf(view)).toEqual([
    '一、医疗服务',
    '1|心脏移植|例|11|12～15|预期性|医务部',
    '2|日间手术占比|%|暂无数据|22%以上|',
    '二、信息化',
    '1|电子病历应用水平||五级|六级||党委办公室',
  ])
  expect(view.notes).toEqual(['注：心脏移植12～15例。', '数据以年报为准。'])
  expect([view.isLandscape, view.page]).toEqual([false, 'upright-1'])
})

test('the years have columns of their own, and the table lies', async () => {
  const { view } = await annexOf(
    group(`            心脏移植: { target: 30例, annual: { 2024: 12例, 2025: 18例 } }
            日间手术占比: { target: 22%以上, owner: 医务部, annual: { 2025: 22%以上 } }
`),
  )
  expect(heads(view)).toEqual(['序号|指标|单位|2024年实际|2025年目标|分年度目标|责任部门', '2024年|2025年'])
  expect(view.headRows[0]?.cells.map(({ rows, columns }) => [rows, columns])).toEqual(
    [2, 2, 2, 2, 2, 1, 2].map((rows) => [rows, rows === 1 ? 2 : 1]),
  )
  expect(textsOf(view)).toEqual(['1|心脏移植|例||30|12|18|', '2|日间手术占比|%||22%以上||22%以上|医务部'])
  expect([view.isLandscape, view.page]).toEqual([true, 'lying-1'])
})

test('the author’s heads and orientation stand', async () => {
  const { view } = await annexOf(
    `    indicators:
      orientation: landscape
      headings: { baseline: “十三五”末现状, target: “十四五”目标 }
      groups: [{ targets: { 心脏移植: 12例 } }]
`,
  )
  expect(heads(view)).toEqual(['序号|指标|单位|“十三五”末现状|“十四五”目标'])
  expect(view.isLandscape).toBe(true)
})
