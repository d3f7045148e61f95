import { expect, test } from 'vitest'
import { compareFields, type FieldChange } from '../../src/diff/index.ts'
import { changedFields, marked } from '../helpers/changed-fields.ts'
import { loadPlans } from '../helpers/plan-pair.ts'
import { ruleFiles, workPoints } from '../helpers/rule-workspace.ts'
import { pointWith } from '../helpers/target-workspace.ts'

const notice = ruleFiles['2025/notice.yaml']

/** A notice in two workspaces, with these lines below it. */
function compared(before: string, after: string): Promise<readonly FieldChange[]> {
  const noticeWith = (more: string) =>
    loadPlans({
      '2025/work-points.yaml': workPoints(2025, pointWith('a')),
      '2025/notice.yaml': `${notice}${more}`,
    })
  return changedFields('notice', noticeWith(before), noticeWith(after))
}

function rows(changes: readonly FieldChange[]): string[] {
  return changes.map(({ key, name, revisions }) => `${key} ${name['zh-CN']} ${name.en}: ${marked(revisions)}`)
}

const table = (rows: string, heading = '时限') => `attachments:
  - title: 任务分解表
    table:
      columns: [{ heading: 部门 }, { heading: ${heading} }]
      rows: ${rows}
`

test('a notice with itself has changed in nothing', async () => {
  const more = table('[[医务部, 6月], [护理部, 9月]]')
  expect(await compared(more, more)).toEqual([])
})

test('what a notice says once more, no more, and otherwise', async () => {
  const before = 'copies: 15\ntext: 现予印发，请认真执行。\n'
  const after = 'cc: [各党支部]\ntext: 现予印发，请遵照执行。\n'
  expect(rows(await compared(before, after))).toEqual([
    'text 正文 text: 现予印发，请[-认真-]{+遵照+}执行。',
    'cc 抄送 cc: {+各党支部+}',
    'copies 份数 copies: [-15-]',
  ])
})

test('parts by their titles, with what stands below them', async () => {
  const before = 'sections:\n  - title: 提高认识\n    text: 各部门要认真学习。\n  - title: 加强督查\n'
  const after = 'sections:\n  - title: 提高认识\n    text: 各部门要深入学习。\n  - title: 严格考核\n'
  expect(rows(await compared(before, after))).toEqual([
    'sections/提高认识 部分 sections: 提高认识\n各部门要[-认真-]{+深入+}学习。',
    'sections/严格考核 部分 sections: {+严格考核\n+}',
    'sections/加强督查 部分 sections: [-加强督查\n-]',
  ])
})

test('a document that is attached by its title, which is no change of what it is attached to', async () => {
  const withMeasures = (title: string, more: string) =>
    loadPlans({
      '2025/work-points.yaml': workPoints(2025, pointWith('a')),
      '2025/measures.yaml': `kind: measures\nid: steps\nperiod: 2025\ntitle: ${title}\nsections: [{ title: 措施, points: [{ id: step, text: 改进服务。, lead: 医务部 }] }]\n`,
      '2025/notice.yaml': `${notice}${more}`,
    })
  const attached = 'attachments: [{ document: steps }]\n'
  const title = '改进服务若干措施'
  expect(rows(await changedFields('notice', withMeasures(title, ''), withMeasures(title, attached)))).toEqual(
    [`attachments/steps 附件 attachments: {+${title}+}`],
  )
  expect(
    await changedFields('notice', withMeasures('旧措施', attached), withMeasures('新措施', attached)),
  ).toEqual([])
})

test('tables row by row, a row by its first cell, and the order of those that stayed', async () => {
  const before = table('[[医务部, 6月], [护理部, 9月], [财务部, 3月]]')
  const after = table('[[护理部, 10月], [医务部, 6月], [科研部, 3月]]')
  expect(rows(await compared(before, after))).toEqual([
    'attachments/任务分解表/rows/护理部 《任务分解表》各行：护理部 “任务分解表” rows: 护理部: 护理部｜[-9月-]{+10月+}',
    'attachments/任务分解表/rows/科研部 《任务分解表》各行：科研部 “任务分解表” rows: 科研部: {+科研部｜3月+}',
    'attachments/任务分解表/rows/order 《任务分解表》各行：次序 “任务分解表” rows: order: [-医务部、-]护理部{+、医务部+}',
    'attachments/任务分解表/rows/财务部 《任务分解表》各行：财务部 “任务分解表” rows: 财务部: [-财务部｜3月-]',
  ])
})

test('an attachment under another title is the same by its place, and its rows are still compared', async () => {
  const before = table('[[医务部, 6月]]')
  const after = table('[[医务部, 7月]]', '完成时限').replace('任务分解表', '任务分工表')
  expect(rows(await compared(before, after)).map((row) => row.split(' ')[0])).toEqual([
    'attachments/任务分工表',
    'attachments/任务分工表/columns',
    'attachments/任务分工表/rows/医务部',
  ])
})

test('a plan has its title, its subtitle and what stands before its parts; two kinds have nothing in common', async () => {
  const workspace = await loadPlans({
    '2024/work-points.yaml': `${workPoints(2024, pointWith('a'))}preamble: 总要求如下。\n`,
    '2025/work-points.yaml': `${workPoints(2025, pointWith('a')).replace('开新局', '谱新篇')}subtitle: 二〇二五\n`,
    '2025/notice.yaml': notice,
  })
  const [before, after, other] = ['work-points-2024', 'work-points-2025', 'notice-2025-12'].map((id) => {
    const document = workspace.documents.find((one) => one.id === id)
    if (!document) throw new Error(id)
    return { workspace, document }
  })
  if (!before || !after || !other) throw new Error('three documents')
  const idOf = ({ id }: { id: string }) => id
  expect(rows(compareFields(before, after, idOf)).map((row) => row.split(' ')[0])).toEqual([
    'title',
    'subtitle',
    'preamble',
  ])
  expect(compareFields(before, other, idOf)).toEqual([])
})

test('a form by what its cover, its instructions and each of its blocks ask for', async () => {
  const form = (cover: string, item: string, rows: string) => `kind: form
id: project-form
period: 2025
title: 项目立项表
cover: { fields: [项目名称, ${cover}] }
instructions: { items: ['${item}'] }
tables:
  - { side: 申请人, rows: [${rows}] }
  - { columns: [姓名, 签名], emptyRows: 3 }
`
  const formOf = (...parts: Parameters<typeof form>) => loadPlans({ '2025/form.yaml': form(...parts) })
  const changes = await changedFields(
    'form',
    formOf('申报日期', '一律打印。', "[姓名, '']"),
    formOf(
      '申请日期',
      '一律打印，不得手写。',
      "[姓名, ''], [性别, { options: [男, 女, { name: 其他, line: 4 }] }]",
    ),
  )
  expect(rows(changes)).toEqual([
    'cover 封面 cover: 项目名称、[-申报日期-]{+申请日期+}',
    'instructions 填写说明 instructions: 一律打印{+，不得手写+}。',
    'tables/申请人 表格 tables: 申请人、姓名{+、性别、男、女、其他：+}',
  ])
})

test('an empty column behind the others is told once', async () => {
  const before = table('[[医务部, 6月], [护理部, 9月]]')
  const after = table("[[医务部, 6月, ''], [护理部, 10月, '']]").replace(
    '{ heading: 时限 }',
    '{ heading: 时限 }, { heading: 备注 }',
  )
  expect(rows(await compared(before, after)).map((line) => line.split(': ').at(-1))).toEqual([
    '部门、时限{+、备注+}',
    '护理部｜[-9月-]{+10月+}',
  ])
})

test('what a file says in English is told in the words of the office', async () => {
  expect(rows(await compared('', 'sealed: false\n'))).toEqual(['sealed 盖章 sealed: [-是-]{+否+}'])
})
