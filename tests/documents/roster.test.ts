import { describe, expect, test } from 'vitest'
import { documentContext, viewOf } from '../../src/documents/index.ts'
import { loadClean, workspaceWith } from '../helpers/memory-workspace.ts'
import { rosterPlan } from '../helpers/roster-plan.ts'

interface Block {
  readonly heading?: { readonly text: string; readonly outlineLevel: number; readonly face: string }
  readonly text: string
  readonly figure?: {
    readonly text?: string
    readonly labelWidth?: number
    readonly lines?: readonly {
      readonly label: string
      readonly names: readonly { readonly text: string; readonly isSpread: boolean; readonly width: number }[]
      readonly rest: string
    }[]
  }
}

/** The blocks of a plan with this roster, in one part of the first level. */
async function blocksOf(plan: string): Promise<readonly Block[]> {
  const workspace = await loadClean(workspaceWith({ '2025/plan.yaml': plan }))
  const context = documentContext(workspace, false)
  const document = context.find('plan-culture')
  if (!document) throw new Error('no plan')
  const view: { body: { blocks: Block[] } } = JSON.parse(JSON.stringify(viewOf(document, context)))
  return view.body.blocks
}

/** A block in a row: what is printed, the names of a roster with their widths. */
function row({ heading, text, figure }: Block): string {
  const lines = figure?.lines?.map(
    ({ label, names, rest }) =>
      `${label}：${names.map((name) => `${name.text}${name.isSpread ? '*' : ''}${name.width}`).join(' ')}${rest}`,
  )
  return `${heading?.text ?? ''}${text}${figure?.text ?? ''}${lines?.join(' / ') ?? ''}`
}

const rows = async (plan: string) => (await blocksOf(plan)).map(row)

describe('a roster on the page', () => {
  test('heads, duties, the count of the groups, and each group with its number', async () => {
    const plan = rosterPlan(`heads: [{ role: 主任, names: [张示例] }]
duties: 负责文化建设。
groups:
  - { title: 研究组, heads: [{ role: 组长, names: [李示] }], duties: [拟定规划。, 开展调查。] }
  - title: 宣传组
    heads: [{ role: 组长, names: [王样本] }, { role: 成员, names: [赵示例], plus: "及{{unit \\"医务部\\"}}负责人" }]
`)
    expect(await rows(plan)).toEqual([
      '一、领导体制',
      '组成人员如下：',
      '主任：张示例3',
      '主要职责：负责文化建设。',
      '文化研究与宣传教育中心下设两个工作组：',
      '（一）研究组',
      '组长：李示*3',
      '主要职责：',
      '1.拟定规划。',
      '2.开展调查。',
      '（二）宣传组',
      '组长：王样本3 / 成员：赵示例3及医务部负责人',
    ])
  })

  test('groups and their duties go on with the levels of the part that holds them', async () => {
    const inner = rosterPlan(
      'heads: [{ role: 主任, names: [张示例] }]\ngroupName: 专班\ngroups: [{ title: 研究组, heads: [{ role: 组长, names: [李示] }], duties: [拟定规划。] }]',
    )
    const [before = '', after = ''] = inner.split('sections:\n')
    const deeper = `${before}sections:\n  - title: 体制机制\n    sections:\n${after.replaceAll(/^/gmu, '    ')}`
    const blocks = await blocksOf(deeper)
    expect(blocks.map(row).slice(4)).toEqual([
      '文化研究与宣传教育中心下设一个专班：',
      '1.研究组',
      '组长：李示*3',
      '主要职责：',
      '（1）拟定规划。',
    ])
    expect(blocks[5]?.heading).toMatchObject({ outlineLevel: 4, face: 'fang' })
  })

  test('names take columns of three 字 with one between, as many as they need', async () => {
    const names = '张示例, 李示, 欧阳示例, 乌日示例木拉克, 布仁示例尔（护理部）, 李示（兼）, Ann Lee, 王样本'
    const [, , list] = await blocksOf(rosterPlan(`heads: [{ role: 成员, names: [${names}] }]`))
    expect(list?.figure?.lines?.[0]?.names.map(({ text, width }) => [text, width])).toEqual([
      ['张示例', 3],
      ['李示', 3],
      ['欧阳示例', 7],
      ['乌日示例木拉克', 7],
      ['布仁示例尔', 11],
      ['李示', 7],
      ['Ann Lee', 7],
      ['王样本', 3],
    ])
  })

  test('its labels are as wide as the widest of all its lists', async () => {
    const blocks = await blocksOf(
      rosterPlan(
        'heads: [{ role: 主任, names: [张示例] }]\ngroups: [{ title: 研究组, heads: [{ role: 常务副组长, names: [李示] }] }]',
      ),
    )
    const widths = blocks.flatMap(({ figure }) => figure?.labelWidth ?? [])
    expect(widths).toEqual([5, 5])
  })
})

test('an assessment is one sentence of its parts', async () => {
  const plan = (dimensions: string) =>
    `${rosterPlan('heads: [{ role: 主任, names: [张示例] }]')}  - title: 考核评价
    assessment: { assessor: 医院质量管理委员会, dimensions: [${dimensions}], subject: 各中心项目, cycle: 每年底 }
`
  expect((await rows(plan('完成度, 贡献度'))).at(-1)).toBe(
    '每年底，由医院质量管理委员会从完成度、贡献度两个方面对各中心项目进行评估考核。',
  )
  expect((await rows(plan('完成度'))).at(-1)).toBe(
    '每年底，由医院质量管理委员会从完成度方面对各中心项目进行评估考核。',
  )
})
