import { describe, expect, test } from 'vitest'
import { allSections, postsOf, type Roster } from '../../src/model/index.ts'
import { diagnose, loadClean, workspaceWith } from '../helpers/memory-workspace.ts'
import { rosterPlan } from '../helpers/roster-plan.ts'

const path = '2025/plan.yaml'
const withRoster = (roster: string) => workspaceWith({ [path]: rosterPlan(roster) })

async function rosterOf(yaml: string): Promise<Roster> {
  const { documents } = await loadClean(withRoster(yaml))
  const plan = documents.find(({ kind }) => kind === 'construction-plan')
  const [roster] = allSections(plan?.sections ?? [])
    .flatMap(({ insets }) => insets)
    .filter((inset) => inset.type === 'roster')
  if (!roster) throw new Error('no roster')
  return roster
}

const people = (roster: Roster) =>
  postsOf(roster).map(({ post, group }) => [
    group?.title ?? '',
    post.role,
    post.people.map(({ name, note }) => (note === undefined ? name : `${name}|${note}`)),
  ])

/** The complaints of a roster, without the name of its file. */
const complaintsOf = async (roster: string) =>
  (await diagnose(withRoster(roster))).map((row) => row.slice(path.length + 1))

describe('a roster', () => {
  test('keeps the order that its author wrote, heads before groups', async () => {
    const roster = await rosterOf(`heads:
  - { role: 主任, names: [王样本] }
  - { role: 成员, names: [李示例, 安样, 李示例甲] }
groups:
  - { title: 宣传组, heads: [{ role: 组长, names: [张示例], plus: 及各科室主任 }] }
`)
    expect(people(roster)).toEqual([
      ['', '主任', ['王样本']],
      ['', '成员', ['李示例', '安样', '李示例甲']],
      ['宣传组', '组长', ['张示例']],
    ])
  })

  test('reads what stands in brackets behind a name as its note, and takes out the blanks of a spread name', async () => {
    const roster = await rosterOf(
      'heads: [{ role: 主　任, names: [张示例（兼）, "李示(护理部)", 王　样, { name: 赵 示, note: 兼 }, John Doe] }]',
    )
    expect(people(roster)).toEqual([
      ['', '主任', ['张示例|兼', '李示|护理部', '王样', '赵示|兼', 'John Doe']],
    ])
  })

  test('is that of the body which its plan sets up, unless it says whose it is', async () => {
    const heads = 'heads: [{ role: 主任, names: [张示例] }]'
    expect(await rosterOf(heads)).toMatchObject({ body: { id: 'culture-centre' } })
    expect(await rosterOf(`body: 医务处\n${heads}`)).toMatchObject({ body: { id: 'medical-affairs' } })
    expect(await rosterOf(`body: 质量管理委员会\n${heads}`)).toMatchObject({ body: '质量管理委员会' })
  })

  test('has duties in prose or item by item', async () => {
    const heads = 'heads: [{ role: 主任, names: [张示例] }]\n'
    const prose = await rosterOf(`${heads}duties: |\n  负责宣传。\n\n  负责研究。`)
    expect(prose.duties).toMatchObject({
      isList: false,
      items: [[[{ text: '负责宣传。' }], [{ text: '负责研究。' }]]],
    })
    const list = await rosterOf(`${heads}duties: [负责宣传。, 负责研究。]`)
    expect(list.duties).toMatchObject({
      isList: true,
      items: [[[{ text: '负责宣传。' }]], [[{ text: '负责研究。' }]]],
    })
  })

  test('may be written with Chinese keys', async () => {
    const roster = await rosterOf(
      '组成人员: [{ 身份: 主任, 姓名: [{ 名称: 张示例, 附注: 兼 }] }]\n下设各组: [{ 标题: 宣传组, 组成人员: [{ 身份: 组长, 姓名: [李样本] }], 主要职责: 负责宣传。 }]',
    )
    expect(people(roster)).toEqual([
      ['', '主任', ['张示例|兼']],
      ['宣传组', '组长', ['李样本']],
    ])
  })
})

describe('what a roster cannot say', () => {
  // biome-ignore format: one case a line
  test.each([
    ['a number of its own', 'heads: [{ role: 主任, names: [张示例] }]\ngroups: [{ title: 1.宣传组, heads: [{ role: 组长, names: [李样本] }] }]', ['11:25 heading/written-number 1.']],
    ['a telephone number', 'heads: [{ role: 主任, names: [{ name: 张示例, phone: "1" }] }]', ['10:48 key/unknown phone ≠ name|note']],
    ['nobody', 'heads: [{ role: 主任, names: [] }]', ['10:34 value/form [] ≠ non-empty']],
    ['no role', 'heads: [{ names: [张示例] }]', ['10:15 key/missing role']],
    ['a reference in a name', 'heads: [{ role: 主任, names: [\'{{unit "医务部"}}\'] }]', ['10:36 reference/not-here {{unit "医务部"}}']],
  ])('%s', async (_what, roster, rows) => {
    expect(await complaintsOf(roster)).toEqual(rows)
  })
})
