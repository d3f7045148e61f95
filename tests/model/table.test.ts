import { expect, test } from 'vitest'
import { attachedTexts } from '../../src/documents/attachments.ts'
import { documentContext, gbt9704 } from '../../src/documents/index.ts'
import { tableView } from '../../src/documents/table-view.ts'
import type { Paragraph, Table } from '../../src/model/index.ts'
import { baseFiles, diagnose, loadClean, workspaceWith } from '../helpers/memory-workspace.ts'

const notice = '2025/notice.yaml'
const withTable = (lines: string) =>
  workspaceWith({ [notice]: `${baseFiles[notice]}attachments:\n  - title: 分解表\n${lines}` })

async function complaintsOf(lines: string): Promise<string[]> {
  return (await diagnose(withTable(lines))).map((row) => row.slice(notice.length + 1))
}

async function tableOf(lines: string): Promise<Table> {
  const { documents } = await loadClean(withTable(lines))
  const document = documents.find(({ kind }) => kind === 'notice')
  const table = document?.kind === 'notice' ? document.attachments[0]?.table : undefined
  if (!table) throw new Error('no table')
  return table
}

const plainText = (paragraph: Paragraph) =>
  paragraph.map((piece) => (piece.type === 'text' ? piece.text : piece.type)).join('')

const columns = 'columns: [{ heading: 指标, width: 3 }, { heading: 目标 }]'

// biome-ignore format: one case a line
test.each([
  ['a row too short', `    table: { ${columns}, rows: [[甲, 1], [乙]] }\n`, '13:84 table/cells 1 ≠ 2'],
  ['a row too long', `    table: { ${columns}, rows: [[甲, 1, 2]] }\n`, '13:76 table/cells 3 ≠ 2'],
  ['beside a text', `    text: 好。\n    table: { ${columns}, rows: [[甲, 1]] }\n`, '14:5 key/exclusive table,text'],
  ['no column', '    table: { columns: [], rows: [[甲]] }\n', '13:23 value/form [] ≠ non-empty'],
  ['no row', `    table: { ${columns}, rows: [] }\n`, '13:75 value/form [] ≠ non-empty'],
  ['a width of nothing', '    table: { columns: [{ heading: 甲, width: 0 }], rows: [[1]] }\n', '13:45 value/form 0 ≠ share'],
  ['an orientation of its own', `    table: { orientation: lying, ${columns}, rows: [[甲, 1]] }\n`, '13:27 value/choice lying ≠ portrait|landscape'],
  ['a reference in a heading', `    table: { columns: [{ heading: '{{unit "医务部"}}' }], rows: [[1]] }\n`, '13:36 reference/not-here {{unit "医务部"}}'],
  ['a target that is not there', `    table: { ${columns}, rows: [[甲, '{{target "心藏移植"}}']] }\n`, '13:81 reference/unknown target 心藏移植 → 心脏移植'],
  ['a target without a baseline', `    table: { ${columns}, rows: [[甲, '{{baseline "心脏移植"}}']] }\n`, '13:81 reference/unknown baseline 心脏移植'],
  ['a reference in a note', `    table: { ${columns}, rows: [[甲, 1]], notes: ['{{unit "医务科"}}'] }\n`, '13:94 reference/unknown unit 医务科 → 医务处|医务部'],
])('%s', async (_what, lines, row) => {
  expect(await complaintsOf(lines)).toEqual([row])
})

test('Chinese keys, empty cells and numbers', async () => {
  const table = await tableOf(
    '    表: { 方向: landscape, 计量单位: 万元, 各栏: [{ 栏名: 甲 }, { 栏名: 乙 }], 各行: [["", 18.3], [乙, 22]], 表注: [说明。] }\n',
  )
  expect(table).toMatchObject({
    orientation: 'landscape',
    unit: '万元',
    rows: [
      [[], [{ type: 'text', text: '18.3' }]],
      [[{ type: 'text', text: '乙' }], [{ type: 'text', text: '22' }]],
    ],
    notes: [[{ type: 'text', text: '说明。' }]],
  })
})

test('cells and notes speak of the targets of what the notice issues, and may open with a number', async () => {
  const files = withTable(`    table:
      columns: [{ heading: 指标 }, { heading: 上年 }, { heading: 目标 }, { heading: 牵头 }]
      rows:
        - ['1. 日间手术占比', '{{baseline "日间手术占比"}}', '{{target "日间手术占比"}}', '{{unit "医务部"}}']
      notes: ['心脏移植{{target "心移植"}}。']
`)
  const { documents } = await loadClean(files)
  const document = documents.find(({ kind }) => kind === 'notice')
  if (document?.kind !== 'notice') throw new Error('no notice')
  const context = documentContext(await loadClean(files), false, document.signedOn)
  const [attached] = attachedTexts(document.attachments, context)
  expect(attached?.table?.lastRows[0]?.cells.map(({ text }) => text)).toEqual([
    '1. 日间手术占比',
    '18.3%',
    '22%以上',
    '医务部',
  ])
  expect(attached?.table?.notes).toEqual(['注：心脏移植12～15例。'])
})

test('a reference to a target of what could not be read is not blamed as well', async () => {
  const broken = {
    ...baseFiles,
    '2025/work-points.yaml': 'kind: work-points\nid: work-points-2025\nperiod: 2025\n',
  }
  const files = { ...broken, [notice]: `${baseFiles[notice]}text: 日间手术占比{{target "日间手术占比"}}。\n` }
  expect((await diagnose(files)).filter((row) => row.startsWith(notice))).toEqual([])
})

test('a plan and a notice that share an id: neither is taken for what the notice issues of itself', async () => {
  const files = workspaceWith({
    [notice]: `${baseFiles[notice].replace('notice-2025-12', 'work-points-2025')}text: 心脏移植{{target "心脏移植"}}。\n`,
  })
  expect(await diagnose(files)).toEqual([
    `2025/work-points.yaml:2:5 id/duplicate document work-points-2025 (first-defined-here ${notice}:2:5)`,
  ])
})

test('figures stand on their points, short texts in the middle, long ones at the left, or as the author says', async () => {
  const table = await tableOf(`    table:
      columns: [{ heading: 数 }, { heading: 短 }, { heading: 长, width: 2 }, { heading: 数, align: center }]
      rows: [[18.3, 个, 一段比较长的文字, 1], ["22%", 人次, 短, 2], [5, 级, "", 3]]
`)
  const inWords = { ...table, rows: table.rows.map((cells) => cells.map(plainText)), notes: [] }
  const { columns: printed, rows, lastRows, caption, isCaptionUnseen } = tableView(inWords, '分解表', gbt9704)
  const cells = [...rows, ...lastRows].map((row) => row.cells)
  expect(printed.map(({ percent }) => percent)).toEqual([20, 20, 40, 20])
  expect(cells.map(([first]) => first)).toMatchObject([
    { text: '18.3', align: 'right', inset: 0 },
    { text: '22%', align: 'right', inset: 0.5 },
    { text: '5', align: 'right', inset: 1 },
  ])
  for (const [, short, long, own] of cells) {
    expect([short?.align, long?.align, own?.align]).toEqual(['center', 'left', 'center'])
  }
  expect([rows.length, lastRows.length, caption, isCaptionUnseen]).toEqual([1, 2, '分解表', true])
})

test.each([
  ['right', '"-5"', '"+12"', '"−3%"'],
  ['center', 'A1', 'B2', 'C3'],
] as const)('at the %s stand %s, %s and %s', async (align, ...written) => {
  const table = await tableOf(`    table:
      columns: [{ heading: 项目 }, { heading: 数 }]
      rows: [${written.map((text) => `[甲, ${text}]`).join(', ')}]
`)
  const inWords = { ...table, rows: table.rows.map((cells) => cells.map(plainText)), notes: [] }
  const { rows, lastRows } = tableView(inWords, '分解表', gbt9704)
  expect([...rows, ...lastRows].map(({ cells }) => cells[1]?.align)).toEqual([align, align, align])
})
