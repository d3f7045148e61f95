import { describe, expect, test } from 'vitest'
import { changedFields, marked } from '../helpers/changed-fields.ts'
import { loadPlans } from '../helpers/plan-pair.ts'
import { rosterPlan } from '../helpers/roster-plan.ts'

/** What changed from one construction plan to another, a line each: `key: text`. */
async function compared(before: string, after: string): Promise<string[]> {
  const planOf = (yaml: string) => loadPlans({ '2025/plan.yaml': yaml })
  const changes = await changedFields('construction-plan', planOf(before), planOf(after))
  return changes.map(({ key, revisions }) => `${key}: ${marked(revisions)}`)
}

const group = (title: string, members: string, more = '') =>
  `  - { title: ${title}, heads: [{ role: 组长, names: [王样本] }, { role: 成员, names: [${members}] }]${more} }\n`
const plan = (members: string, groups = '') =>
  rosterPlan(
    `heads:\n  - { role: 主任, names: [张示例] }\n  - { role: 成员, names: [${members}] }\n${groups === '' ? '' : `groups:\n${groups}`}`,
  )
const roster = 'roster/culture-centre'

describe('two rosters of one body', () => {
  test('are the same where only blanks and the spelling of a note are not', async () => {
    const same = await compared(plan('李示, 赵示例（兼）'), plan('李　示, { name: 赵示例, note: 兼 }'))
    expect(same).toEqual([])
  })

  test('who came, who left, and who was given a second office', async () => {
    expect(await compared(plan('李示, 赵示例, 钱样'), plan('李示, 孙范例, 钱样（兼）'))).toEqual([
      `${roster}/people/孙范例: {+成员+}`,
      `${roster}/people/钱样: [-成员-]{+成员（兼）+}`,
      `${roster}/people/赵示例: [-成员-]`,
    ])
  })

  test('who changed the group or the role, also of those who are in several', async () => {
    const before = plan('李示', group('研究组', '赵示例, 钱样') + group('宣传组', '孙范例'))
    const after = plan('李示, 钱样', group('研究组', '钱样') + group('宣传组', '孙范例, 赵示例'))
    expect(await compared(before, after)).toEqual([
      `${roster}/people/钱样: {+成员、+}研究组成员`,
      `${roster}/people/赵示例: [-研究组成员-]{+宣传组成员+}`,
    ])
  })

  test('another order is told once, whoever came or left meanwhile', async () => {
    expect(await compared(plan('李示, 赵示例, 钱样, 孙范例'), plan('钱样, 李示, 赵示例, 周样'))).toEqual([
      `${roster}/people/周样: {+成员+}`,
      `${roster}/order: 张示例、{+钱样、+}李示、赵示例[-、钱样-]`,
      `${roster}/people/孙范例: [-成员-]`,
    ])
  })

  test('a group that is renamed keeps its people; its duties and the rest are compared', async () => {
    const before = plan(
      '李示',
      group('研究组', '赵示例', ', duties: 负责文化研究。') + group('宣传组', '孙范例'),
    )
    const after = plan(
      '李示',
      group('文化组', '赵示例', ', duties: 负责文化传播。') + group('宣传组', '孙范例'),
    )
    expect(await compared(before, after)).toEqual([
      `${roster}/groups/文化组: [-研究组-]{+文化组+}`,
      `${roster}/groups/文化组/duties: 负责文化[-研究-]{+传播+}。`,
    ])
  })

  test('a person is the same in a renamed body, and of two with one name each is one', async () => {
    const before = plan('李示（护理部）, 李示（财务部）')
    const after = plan('李示（财务部）, 李示（护理部）, 赵示例')
    expect(await compared(before, after)).toEqual([
      `${roster}/people/赵示例: {+成员+}`,
      `${roster}/order: 张示例、[-李示（护理部）、-]李示（财务部）{+、李示（护理部）+}`,
    ])
  })
})

test('parts, lists, the body and how it is assessed are compared too', async () => {
  const more = (dimensions: string, items: string, text: string) =>
    `${plan('李示')}  - title: 工作机制\n    text: ${text}\n    list: { marks: dashes, items: [${items}] }\n  - title: 考核评价\n    assessment: { assessor: 医务部, dimensions: [${dimensions}] }\n`
  const before = more('完成度, 贡献度', '立项。, 实施。', '流程如下：')
  const after = more('完成度, 创新性', '立项。, 结题。', '按以下流程：').replace(
    /centre: .*/u,
    'centre: 医务部',
  )
  const rows = await compared(before, after)
  expect(rows.filter((row) => !row.startsWith('roster/'))).toEqual([
    'centre: [-文化研究与宣传教育中心-]{+医务部+}',
    expect.stringMatching(/^sections\/工作机制: /u),
    'assessment/1/dimensions: 完成度、[-贡献度-]{+创新性+}',
  ])
  expect(rows[1]).toContain('[-实施。-]{+结题。+}')
})

test('a grading scheme is compared grade by grade', async () => {
  const scheme = (bands: string, assessor = '质量管理部') =>
    `${plan('李示')}  - title: 考核\n    grading:\n      id: projects\n      assessor: ${assessor}\n      dimensions: [{ id: completion, name: 完成度, unit: "%" }]\n      bands:\n${bands}`
  const a = '        - { grade: A, when: { 完成度: 95%以上 }, says: 成效突出, reward: 10000元 }\n'
  const rest = '        - { grade: B, otherwise: true }\n'
  const before = scheme(a + rest)
  expect(await compared(before, before)).toEqual([])
  const after = scheme(
    a.replace('95', '90').replace('10000', '8000') + rest.replace('grade: B', 'grade: C'),
    '医务部',
  )
  expect(await compared(before, after)).toEqual([
    'grading/projects/assessor: [-质量管理部-]{+医务部+}',
    'grading/projects/bands/A: [-完成度95%以上-]{+完成度90%以上+}',
    'grading/projects/bands/A/reward: [-10000元-]{+8000元+}',
    'grading/projects/bands/C: {+其余+}',
    'grading/projects/bands/B: [-其余-]',
  ])
})
