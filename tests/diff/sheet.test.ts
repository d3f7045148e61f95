import { beforeAll, describe, expect, test } from 'vitest'
import { composeSheet, diffPlans, missingReasons, type PlanDiff } from '../../src/diff/index.ts'
import { printOf } from '../../src/diff/wording/passage.ts'
import type { ComparisonSheet, Line, RichCell, RichTable } from '../../src/documents/index.ts'
import { planFolder } from '../../src/host/plan-folder.ts'
import { isPlan } from '../../src/model/index.ts'
import { loadWorkspace } from '../../src/workspace/index.ts'
import { comparedFiles, comparedPlans, partCount } from '../helpers/compared-plans.ts'
import { baseFiles, loadClean, replaced, row } from '../helpers/memory-workspace.ts'

let diff: PlanDiff
let sheet: ComparisonSheet
beforeAll(async () => {
  diff = await comparedPlans()
  sheet = composeSheet(diff, '示例市人民医院')
})

const lineText = (line: Line) => line.map(({ text }) => text).join('')
const cellText = (cell: RichCell | undefined) => (cell ?? []).map(lineText).join('\n')
const runsOf = (cell: RichCell | undefined, kind: string) =>
  (cell ?? []).flat().flatMap((run) => (run.kind === kind ? run.text : []))

function tableCalled(title: string): RichTable {
  const found = sheet.tables.find((table) => table.title === title)
  if (!found) throw new Error(`no table is called ${title}`)
  return found
}

const rowsIn = ({ groups }: RichTable) => groups.flatMap(({ rows }) => rows)

/** The row of 逐项对照表 whose wording of either year says something. */
function pointRow(wording: string): readonly RichCell[] {
  const found = rowsIn(tableCalled('逐项对照表')).find((cells) =>
    [cells[1], cells[2]].some((cell) => cellText(cell).includes(wording)),
  )
  if (!found) throw new Error(`no row says ${wording}`)
  return found
}

describe('逐项对照表', () => {
  test('has nine columns, and every row a cell for each', () => {
    const table = tableCalled('逐项对照表')
    expect(table.columns).toHaveLength(9)
    for (const cells of rowsIn(table)) expect(cells).toHaveLength(9)
  })

  test('holds every point of both years whole, each once and numbered in order', () => {
    const rows = rowsIn(tableCalled('逐项对照表')).filter(([number]) => cellText(number) !== '')
    expect(rows.map(([number]) => cellText(number))).toEqual(rows.map((_, index) => `${index + 1}`))
    for (const [side, column] of [
      ['before', 1],
      ['after', 2],
    ] as const) {
      for (const { text } of diff[side].points) {
        const whole = printOf(text)
        const found = rows.filter((cells) => cellText(cells[column]) === whole)
        const same = rows.filter((cells) => cellText(cells[1]) === whole && cellText(cells[2]) === '同左')
        expect([...found, ...same].length, whole).toBeGreaterThan(0)
      }
    }
  })

  test('strikes out in the older wording and writes in in the newer', () => {
    const [, before, after] = pointRow('日间手术')
    expect(runsOf(before, 'added')).toEqual([])
    expect(runsOf(after, 'removed')).toEqual([])
    expect(runsOf(before, 'removed').join()).toContain('22%以上')
    expect(runsOf(after, 'added').join()).toContain('24%以上')
  })

  test('says an equal wording once', () => {
    expect(cellText(pointRow('值班带班')[2])).toBe('同左')
  })

  test('shows departments that changed their roles, under the names of their years, and deadlines', () => {
    const cells = pointRow('日间手术')
    expect(cellText(cells[5])).toBe('牵头：医务部→党委办公室\n配合减：党委办公室')
    expect(cellText(cells[6])).toBe('2024年6月底前→\n2025年3月底前')
  })

  test('shows steps of the quarters and what there is to show, where they changed', () => {
    const cells = pointRow('值班带班')
    expect(cellText(cells[3])).toBe('节点推后\n节点变更\n成果变更')
    expect(cellText(cells[4])).toBe('成果形式增：值班台账\n成果形式减：值班日志')
    expect(cellText(cells[6])).toBe(
      '常设\n节点增：一季度排定全年班次\n节点减：三季度通报抽查结果\n节点：二季度完成值班抽查→四季度',
    )
    expect(cellText(pointRow('日间手术')[6])).not.toContain('节点')
  })

  test('groups by the parts of the newer plan, then by what it no longer has', () => {
    const headings = tableCalled('逐项对照表').groups.map(({ heading }) => lineText(heading ?? []))
    expect(headings).toHaveLength(partCount + 3)
    expect(headings[0]).toMatch(/^一、.*服务能力$/u)
    expect(headings[1]).toBe('二、分部1的工作')
    expect(headings.slice(-2)).toEqual(['2024年列有、2025年不再列入的事项', '标题和引言'])
  })
})

describe('what lacks a reason', () => {
  test('is a red gap in its row and in 取消与弱化事项说明', () => {
    expect(runsOf(pointRow('开展移植')[8], 'gap')).toEqual(['【须说明】'])
    expect(runsOf(pointRow('停车场')[8], 'gap')).toEqual(['【须说明】'])
    expect(runsOf(pointRow('食堂')[8], 'gap')).toEqual([])
    const reasons = rowsIn(tableCalled('取消与弱化事项说明'))
    expect(reasons.map((cells) => [cellText(cells[1]), cellText(cells.at(-1))])).toEqual([
      ['扩建停车场，缓解就诊停车难', '【须说明】'],
      ['稳步开展移植', '【须说明】'],
      ['改造职工食堂', '食堂改造已于年内完工'],
    ])
  })

  test('is found at the place where the reason is to be written', () => {
    expect(missingReasons(diff).map(row)).toEqual([
      '2025/work-points.yaml:21:17 diff/missing-reason 稳步开展移植 weakened (formerly-here 2024/work-points.yaml:17:13)',
      '2025/work-points.yaml:2:5 diff/missing-reason 扩建停车场，缓解就诊停车难 dropped (formerly-here 2024/work-points.yaml:31:13)',
    ])
  })
})

test('指标对照表: what became less stands first, with last year’s result between the promises', () => {
  const table = tableCalled('指标对照表')
  const [first] = table.groups
  expect(lineText(first?.heading ?? [])).toContain('降低')
  expect(first?.rows[0]?.slice(0, 6).map(cellText)).toEqual([
    '心脏移植',
    '例',
    '↑',
    '12例以上',
    '11例',
    '10例以上',
  ])
})

test('部门增减表: who gained and lost', () => {
  const rows = rowsIn(tableCalled('部门增减表')).map((cells) => cells.map(cellText))
  expect(rows.map((cells) => cells.slice(0, 7))).toEqual([
    ['医务部△', `${partCount + 2}`, `${partCount + 2}`, '0', '0', '0', '0'],
    ['党委办公室', '4', '3', '−1', '1', '0', '−1'],
  ])
  expect(rows[0]?.[7]).toContain('增：第3项“畅通投诉渠道”')
  expect(rows[0]?.[7]).toContain('减：第1项“推进日间手术”')
})

test('统一改称表: said once', () => {
  expect(rowsIn(tableCalled('统一改称表')).map((cells) => cells.map(cellText))).toEqual([
    ['1', '文化宣传与教育中心', '文化研究与宣传教育中心'],
  ])
})

test('it is titled by its years, and by its year where two versions of a plan are compared', async () => {
  expect(sheet.title).toBe('2024—2025年工作要点对照表')
  const versions = await comparedPlans({
    ...comparedFiles,
    '2024/work-points.yaml': `${comparedFiles['2024/work-points.yaml']}`
      .replace('period: 2024', 'period: 2025')
      .replaceAll('by: 2024', 'by: 2025'),
  })
  const { title, tables } = composeSheet(versions, '示例市人民医院')
  expect(title).toBe('2025年工作要点对照表')
  expect(tables[0]?.columns.slice(1, 3).map(({ heading }) => heading.split('\n')[0])).toEqual([
    '修改前表述',
    '修改后表述',
  ])
})

describe('plans without points', () => {
  const rows = (target: string) =>
    `attachments: [{ title: 主要指标, indicators: { groups: [{ targets: { 日间手术占比: { target: ${target}, baseline: 15% } } }] } }]\n`
  const plan = (from: number, text: string, target: string) =>
    `kind: five-year-plan\nid: plan-${from}\nperiod: ${from}..${from + 4}\ntitle: 发展规划\nparts:\n  - { title: 发展环境, text: 基础扎实。 }\n  - { title: 主要任务, text: ${text} }\n${rows(target)}`
  const compose = async () => {
    const workspace = await loadClean({
      'plan.yaml': baseFiles['plan.yaml'],
      'organization.yaml': baseFiles['organization.yaml'],
      'indicators.yaml': replaced(
        baseFiles['indicators.yaml'],
        'measure: ratio,',
        'measure: ratio, better: higher,',
      ),
      '2021/plan.yaml': plan(2021, '推进日间手术。', '25%以上'),
      '2026/plan.yaml': plan(2026, '做强日间手术。', '22%以上'),
    })
    const [before, after] = workspace.documents.filter(isPlan).map((document) => ({ workspace, document }))
    if (!before || !after) throw new Error('two plans')
    return composeSheet(diffPlans(before, after), '示例市人民医院')
  }

  test('are compared by their words and their targets, and nobody is idle in them', async () => {
    const { title, summary, tables } = await compose()
    expect(title).toBe('2021—2030年发展规划对照表')
    expect(summary.map(({ heading }) => heading)).toEqual(['取消与弱化。', '内容变化。', '指标升降。'])
    expect(summary.map(({ text }) => lineText(text)).join('')).toContain('日间手术占比由25%以上调整为22%以上')
    expect(summary.map(({ text }) => lineText(text)).join('')).not.toMatch(/0项|没有任务/u)
    const [table, targets] = tables
    // Neither has a longer plan above it, nor a point that holds its targets.
    expect(targets?.columns.map(({ heading }) => heading.replace('\n', ''))).toEqual([
      '指标',
      '计量单位',
      '导向',
      '2021—2025年目标',
      '规划基数',
      '2026—2030年目标',
      '增减',
      '变化',
    ])
    expect(rowsIn(targets ?? neverMissing()).every((cells) => cells.length === 8)).toBe(true)
    expect(targets?.notes.join('')).not.toContain('对应序号')
    expect(table?.columns).toHaveLength(3)
    expect(rowsIn(table ?? neverMissing()).map((cells) => cells.map(cellText))).toEqual([
      ['基础扎实。', '同左', '延续不变'],
      ['推进日间手术。', '做强日间手术。', '文字修改'],
    ])
  })
})

function neverMissing(): never {
  throw new Error('a sheet has its first table')
}

test('tasks of the longer plan are called by their names', async () => {
  const { workspace } = await loadWorkspace(planFolder('plans', '.'))
  const [before, after] = [2024, 2025].map((year) => {
    const document = workspace?.documents.filter(isPlan).find(({ id }) => id === `work-points-${year}`)
    if (!workspace || !document) throw new Error('the example does not load')
    return { workspace, document }
  })
  if (!before || !after) throw new Error('two years')
  const { tables } = composeSheet(diffPlans(before, after), '示例市人民医院')
  const [table] = tables
  const served = (table ? rowsIn(table) : [])
    .map((cells) => cellText(cells[7]))
    .filter((text) => text !== '—')
  expect(served.length).toBeGreaterThan(0)
  expect(served.filter((text) => /[a-z]-/u.test(text))).toEqual([])
  // Of several promises a reader has to be told which.
  expect(served.join('\n')).toContain('高层次人才引进2025年：累计9人以上')
  expect(served.join('\n')).toContain('\n2025年：160人以上')
})
