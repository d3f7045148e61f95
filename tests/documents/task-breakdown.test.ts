import { describe, expect, test } from 'vitest'
import { documentContext, layoutFaults } from '../../src/documents/index.ts'
import { tasksOf, taskTable } from '../../src/documents/task-table.ts'
import { breakdownFiles } from '../helpers/breakdown-workspace.ts'
import { diagnose, type Files, loadClean, replaced, row } from '../helpers/memory-workspace.ts'
import { pageTree } from '../helpers/page-tree.ts'
import { renderDocument, select, textOf } from '../helpers/rendered-page.ts'
import { documentOf, taskFiles, taskPlan } from '../helpers/task-workspace.ts'

async function tableOf(given: Files, on?: string, isWhole = false) {
  const workspace = await loadClean(given)
  const tasks = tasksOf(documentOf(workspace, 'plan'))
  const context = documentContext(workspace, false, on)
  const { columns, groups, remark } = taskTable(tasks, { context, title: '', all: tasks, isWhole })
  const text = (line: readonly { readonly text: string }[] = []) => line.map((run) => run.text).join('')
  return {
    remark,
    heads: columns.map(({ heading }) => heading),
    groups: groups.map(({ heading }) => text(heading)),
    rows: groups.flatMap(({ rows }) =>
      rows.map((cells) => cells.map((cell) => cell.map((line) => text(line)))),
    ),
  }
}

test('progress: what targets have come to, and what the register said last', async () => {
  const workspace = await loadClean({
    ...taskFiles,
    '2025/tasks.yaml':
      'kind: task-breakdown\nid: tasks\nof: plan\nperiod: 2025\ntitle: 督查表\nprogressColumn: true\n',
    '2025/actuals.yaml': `year: 2025
actuals:
  - { indicator: 日间手术占比, period: 2025H1, value: 19.5% }
  - { indicator: 心脏移植, period: 2025Q1, value: 3例 }
  - { indicator: 心脏移植, period: 2025Q2, value: 4例 }
progress:
  - { point: surgery, on: 2025-07-02, state: under-way, note: 已覆盖8个科室 }
  - { point: nobody, on: 2025-07-02, state: behind, extension: { to: 2026-03, decision: 会议 } }
`,
  })
  const rows = select(pageTree(renderDocument(workspace, 'tasks')), 'tr').map((tr) =>
    select(tr, 'td').map(textOf),
  )
  const column = select(pageTree(renderDocument(workspace, 'tasks')), 'th')
    .map(textOf)
    .indexOf('进展情况')
  const told = rows.filter((cells) => cells.length > 1).map((cells) => cells[column]?.replaceAll(/\s/gu, ''))
  expect(told).toEqual([
    '日间手术占比：上半年19.5%，滞后心脏移植：上半年7例，符合预期2025年7月2日：推进中，已覆盖8个科室',
    '—',
    '—',
    '2025年7月2日：滞后，延至2026年3月底前',
  ])
})

describe('the table', () => {
  test('has a row for each point in the order of the plan, numbered through, under the headings of its part', async () => {
    const { groups, rows, remark } = await tableOf(taskFiles)
    expect(groups).toEqual(['一、提升能力　（一）改进手术', '二、建设文化'])
    expect(rows.map(([number]) => number)).toEqual([['1'], ['2'], ['3'], ['4']])
    expect(remark).toBe('共4项')
  })

  test('says of a task all that the plan says of it, and nothing of its own', async () => {
    const { heads, rows } = await tableOf(taskFiles, '2025-02-21')
    const cells = Object.fromEntries(heads.map((head, index) => [head, rows[0]?.[index]]))
    expect(cells).toEqual({
      序号: ['1'],
      任务: ['日间手术'],
      量化目标: ['日间手术占比：力争22%以上', '心脏移植：12～15例'],
      成果形式: ['运行报告', '病种目录'],
      责任领导: ['分管医疗副院长'],
      牵头部门: ['医务部'],
      配合部门: ['财务部、各中心'],
      季度节点: ['二季度：覆盖8个科室', '四季度：达到22%以上'],
      完成时限: ['2025年11月底前'],
      对应规划任务: ['发展日间手术'],
    })
  })

  test.each([
    // What its author calls it; else its title; else a short first sentence with all the rest behind it.
    [
      'shortTitle: 门诊手术扩面\n            title: 日间手术',
      '占比提高。',
      '门诊手术扩面',
      '日间手术。占比提高。',
    ],
    ['title: 日间手术', '占比提高。', '日间手术', '占比提高。'],
    ['', '发挥区域龙头作用。组建{{unit "财务部"}}专班。', '发挥区域龙头作用', '组建财务部专班。'],
    ['', '发挥区域龙头作用。{{unit "财务部"}}牵头。', '发挥区域龙头作用', '财务部牵头。'],
    // Nothing says that the rest belongs to it, or that it is all that is to be done.
    ['', '发挥区域龙头作用。', undefined, '发挥区域龙头作用。'],
    ['', '发挥作用，组建专班。按月调度。', undefined, '发挥作用，组建专班。按月调度。'],
    ['', '由{{unit "财务部"}}牵头。按月调度。', undefined, '由财务部牵头。按月调度。'],
  ])('a task is called %j, %s: %s', async (title, text, name, measures) => {
    const written = replaced(taskPlan, 'title: 日间手术\n', `${title}\n`)
    const given = {
      ...taskFiles,
      '2025/plan.yaml': written.replace(/text: \|\n.*?(?=\n {12}lead)/su, `text: ${text}`),
    }
    const short = await tableOf(given)
    const whole = await tableOf(given, undefined, true)
    expect(short.heads.slice(1, 3)).toEqual(['任务', '量化目标'])
    expect(short.rows[0]?.[1]).toEqual([name ?? measures])
    expect(whole.heads.slice(1, 3)).toEqual(['任务', '具体举措'])
    expect(whole.rows[0]?.[2]).toEqual([measures])
    expect(whole.rows[0]?.[1]?.[0]).toMatch(/^[^。]+$/u)
  })

  test('says where nothing is, and what has no end', async () => {
    const { heads, rows } = await tableOf(taskFiles)
    const [culture, branches, nobody] = rows.slice(1)
    const at = (head: string) => heads.indexOf(head)
    expect([culture?.[at('完成时限')], branches?.[at('完成时限')]]).toEqual([['常设职责'], ['经常开展']])
    expect([nobody?.[at('牵头部门')], nobody?.[at('配合部门')], nobody?.[at('季度节点')]]).toEqual([
      ['—'],
      ['—'],
      ['—'],
    ])
  })

  test('names departments as they were called on the day', async () => {
    const lead = async (on: string | undefined) => {
      const { heads, rows } = await tableOf(taskFiles, on)
      return rows[1]?.[heads.indexOf('牵头部门')]
    }
    expect([await lead('2025-02-21'), await lead(undefined)]).toEqual([['文化宣传中心'], ['文化研究中心']])
  })

  test('has no column of which the plan says nothing', async () => {
    const bare = ['serves:', 'leader:', 'milestones:', 'deliverables:'].reduce(
      (text, key) => text.replace(new RegExp(`^ *${key}.*\n`, 'mu'), ''),
      taskPlan,
    )
    expect((await tableOf({ ...taskFiles, '2025/plan.yaml': bare })).heads).toEqual([
      '序号',
      '任务',
      '量化目标',
      '牵头部门',
      '配合部门',
      '完成时限',
    ])
  })

  test('a point of another plan is called by how it begins', async () => {
    const { rows } = await tableOf({
      ...taskFiles,
      '2025/plan.yaml': replaced(taskPlan, '[five-year-surgery]', '[one]'),
    })
    expect(rows[0]?.at(-1)).toEqual(['发展日间手术'])
  })
})

describe('what can be broken down', () => {
  test.each([
    ['nothing of that name', 'of: plann', '2025/tasks.yaml:3:5 reference/unknown document plann → plan'],
    ['itself', 'of: tasks', '2025/tasks.yaml:3:5 value/choice tasks → tasks'],
  ])('%s', async (_what, of, found) => {
    const text = replaced(String(taskFiles['2025/tasks.yaml']), 'of: plan', of)
    const [first = ''] = await diagnose({ ...taskFiles, '2025/tasks.yaml': text })
    expect(first.replace(/ [→≠].*/u, '')).toBe(found.replace(/ →.*/u, ''))
  })

  test('an official document is none', async () => {
    const text = replaced(String(breakdownFiles['2025/tasks.yaml']), 'of: plan', 'of: notice-2025-12')
    const found = await diagnose({ ...breakdownFiles, '2025/tasks.yaml': text })
    expect(found).toContainEqual(
      expect.stringMatching(/^2025\/tasks\.yaml:3:5 value\/choice notice-2025-12/u),
    )
  })

  test('a text without points makes no table', async () => {
    const empty =
      'kind: work-points\nid: plan\nperiod: 2025\ntitle: 工作要点\nsections: [{ title: 总则, points: [] }]\n'
    const workspace = await loadClean({ ...taskFiles, '2025/plan.yaml': empty })
    expect(layoutFaults(workspace).map(row)).toEqual(['2025/tasks.yaml:3:5 breakdown/no-points plan'])
  })
})
