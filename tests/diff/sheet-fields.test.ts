import { describe, expect, test } from 'vitest'
import { compareWorkspaces, composeOthersSheet, composeSheet, diffPlans } from '../../src/diff/index.ts'
import type { ComparisonSheet, RichCell } from '../../src/documents/index.ts'
import { planFolder } from '../../src/host/plan-folder.ts'
import { isPlan } from '../../src/model/index.ts'
import { loadWorkspace, type Workspace } from '../../src/workspace/index.ts'
import { loadPlans } from '../helpers/plan-pair.ts'
import { rosterPlan } from '../helpers/roster-plan.ts'
import { ruleFiles, workPoints } from '../helpers/rule-workspace.ts'
import { pointWith } from '../helpers/target-workspace.ts'

const cellText = (cell: RichCell | undefined) =>
  (cell ?? []).map((line) => line.map(({ text }) => text).join('')).join('\n')

/** The groups of the table of fields, which is the last before the reasons, each with its rows, a line each: `项目: 修改前 > 修改后 变化`. */
function rowsOf({ tables }: ComparisonSheet): Record<string, string[]> {
  const groups =
    tables.findLast(({ title }) => title.startsWith('逐件') || title.startsWith('其他'))?.groups ?? []
  return Object.fromEntries(
    groups.map(({ heading, rows }) => [
      cellText([heading ?? []]),
      rows.map((cells) => {
        const [name, was, is, change] = cells.map(cellText)
        return `${name}: ${was} > ${is} ${change}`
      }),
    ]),
  )
}

const whole = (workspace: Workspace) => ({ workspace, documents: workspace.documents })

const plan = (members: string, id = 'plan-culture') =>
  rosterPlan(
    `heads:\n  - { role: 主任, names: [张示例] }\n  - { role: 副主任, names: [王样本] }\n  - { role: 成员, names: [${members}] }\n`,
    { id },
  )
const rules = (mark: string, reward: string) => `kind: rules
id: rules
period: 2025
title: 考核办法
sections:
  - title: 考核
    grading:
      id: projects
      assessor: 医务部
      dimensions: [{ id: completion, name: 完成度, unit: "%" }]
      order: first-match
      bands:
        - { grade: A, when: { completion: ${mark} }, says: 成效显著, reward: ${reward} }
        - { grade: B, otherwise: true, says: 尚需改进 }
`
const results = (indicators: string, title: string) => `kind: results
id: results
period: 2025
reports: work-points-2025
title: 工作总结
sections:
  - title: 概况
    text: 如下。
    chart: { type: bullet, title: ${title}, indicators: [${indicators}] }
`

/** What the report reports on. */
const reported = {
  '2025/work-points.yaml': workPoints(2025, pointWith('goals', '四级手术占比: 20%\n平均住院日: 8天')),
}

describe('what is no plan', () => {
  const others = async (before: Record<string, string>, after: Record<string, string>) =>
    compareWorkspaces(
      whole(await loadPlans({ ...reported, ...before })),
      whole(await loadPlans({ ...reported, ...after })),
      'revision',
    )

  test('has a sheet by itself: rosters person by person, grading schemes, charts', async () => {
    const sheet = composeOthersSheet(
      await others(
        {
          '2025/plan.yaml': plan('李示, 赵示例'),
          '2025/rules.yaml': rules('95%以上', '10000元'),
          '2025/results.yaml': results('四级手术占比, 平均住院日', '主要指标'),
        },
        {
          '2025/plan.yaml': plan('孙范例, 王样本').replace(
            '副主任, names: [王样本]',
            '副主任, names: [李示]',
          ),
          '2025/rules.yaml': rules('90%以上', '8000元'),
          '2025/results.yaml': results('四级手术占比', '重点指标'),
        },
      ),
      '示例医院',
    )
    expect(sheet.title).toBe('文件修改对照表')
    expect(rowsOf(sheet)).toEqual({
      '《文化研究与宣传教育中心建设方案》：名单（4项）': [
        '文化研究与宣传教育中心名单：李示: 成员 > 副主任 任职调整',
        '文化研究与宣传教育中心名单：孙范例: — > 成员 新任',
        '文化研究与宣传教育中心名单：王样本: 副主任 > 成员 任职调整',
        '文化研究与宣传教育中心名单：赵示例: 成员 > — 退出',
      ],
      '《考核办法》：考核评价（2项）': [
        '考核等次的条件：A: 完成度95%以上 > 完成度90%以上 修改',
        '考核等次的奖励：A: 10000元 > 8000元 修改',
      ],
      '《工作总结》：图表（2项）': [
        '图的标题：重点指标: 主要指标 > 重点指标 修改',
        '图的指标：重点指标: 四级手术占比、平均住院日 > 四级手术占比 修改',
      ],
    })
  })

  test('has the marks of a title within a title single', async () => {
    const sheet = composeOthersSheet(
      await others({}, { '2025/notice.yaml': `${ruleFiles['2025/notice.yaml']}` }),
      '示例医院',
    )
    expect(cellText(sheet.summary.map(({ text }) => text))).toMatch(
      /新增文件1件：《[^《》]*印发〈[^《》]*〉的通知》。/u,
    )
    expect(Object.values(rowsOf(sheet)).flat().join('')).toMatch(
      /示医党发〔2025〕\d+号\n2025年\d+月\d+日 新增文件/u,
    )
  })

  test('says days and how far a point is as a paper does, not as a file', async () => {
    const dated = (day: string) => `${rules('95%以上', '10000元')}effectiveOn: ${day}\n`
    const answered = (state: string) =>
      `${results('四级手术占比', '指标')}  - title: 落实\n    answers: [{ point: goals, ${state}, title: 手术能力, text: 逐项推进。 }]\n`
    const sheet = composeOthersSheet(
      await others(
        { '2025/rules.yaml': dated('2025-03-01'), '2025/results.yaml': answered('state: done') },
        {
          '2025/rules.yaml': dated('2025-04-01'),
          '2025/results.yaml': answered('state: under-way, reason: 设备未到货'),
        },
      ),
      '示例医院',
    )
    expect(rowsOf(sheet)).toEqual({
      '《考核办法》：标题、文号、日期等（1项）': ['施行日期: 2025年3月1日 > 2025年4月1日 修改'],
      '《工作总结》：各部分（1项）': [
        '逐项落实：手术能力: 完成\n手术能力\n逐项推进。 > 推进中\n设备未到货\n手术能力\n逐项推进。 修改',
      ],
    })
  })

  test('is named in its title where it is the only one', async () => {
    const pair = await others({ '2025/plan.yaml': plan('李示') }, { '2025/plan.yaml': plan('赵示例') })
    const { title, summary } = composeOthersSheet(pair, '示例医院')
    expect(title).toBe('《文化研究与宣传教育中心建设方案》修改对照表')
    expect(summary.map(({ heading, text }) => `${heading}${cellText([text])}`)).toEqual([
      '文件增减。没有新增或取消的文件。',
      '文件修改。修改1件，共2处：《文化研究与宣传教育中心建设方案》。',
    ])
  })

  test('is told where it stands on one side only, and counted where nothing changed', async () => {
    const same = { '2025/same.yaml': rules('95%以上', '10000元') }
    const sheet = composeOthersSheet(
      await others(
        { ...same, '2025/old.yaml': plan('李示', 'old') },
        { ...same, '2025/new.yaml': results('四级手术占比', '指标') },
      ),
      '示例医院',
    )
    expect(cellText(sheet.summary.map(({ text }) => text))).toBe(
      '文件不再列入1件：《文化研究与宣传教育中心建设方案》。新增文件1件：《工作总结》。\n所比较的1件都没有变化。',
    )
    expect(rowsOf(sheet)).toEqual({
      '文件不再列入（1项）': ['《文化研究与宣传教育中心建设方案》: 2025年 > — 文件不再列入'],
      '新增文件（1项）': ['《工作总结》: — > 2025年 新增文件'],
    })
  })
})

describe('the sheet of a plan', () => {
  test('shows every field that changed, of the plan and of the notice that issues it', async () => {
    const { workspace } = await loadWorkspace(planFolder('plans', '.'))
    const [before, after] = [2024, 2025].map((year) => {
      const document = workspace?.documents.filter(isPlan).find(({ id }) => id === `work-points-${year}`)
      if (!workspace || !document) throw new Error('the example does not load')
      return { workspace, document }
    })
    if (!before || !after) throw new Error('two years')
    const diff = diffPlans(before, after)
    const sheet = composeSheet(diff, '示例市人民医院')
    expect(sheet.tables.at(-1)?.title).toBe('其他内容对照表')
    const beside = Object.entries(rowsOf(sheet))
    expect(beside.map(([heading]) => heading.replace(/（.*$/u, ''))).toEqual([
      '印发文件：标题、文号、日期等',
      '印发文件：附件',
    ])
    const words = sheet.tables[0]?.groups.find(({ heading }) => cellText([heading ?? []]) === '标题和引言')
    const told = beside.reduce((sum, [, rows]) => sum + rows.length, words?.rows.length ?? 0)
    expect(diff.fields.length).toBeGreaterThan(10)
    expect(told).toBe(diff.fields.length)
  })
})
