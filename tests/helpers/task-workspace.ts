import type { PlanDocument } from '../../src/model/index.ts'
import type { Workspace } from '../../src/workspace/index.ts'
import { baseFiles, type Files, replaced } from './memory-workspace.ts'

const organization = `name: 示例市人民医院
issuers: [{ id: party-committee, name: 中共示例市人民医院委员会, prefix: 示医党发 }]
units:
  - { id: finance, name: 财务部 }
  - { id: medical-affairs, name: 医务部, aliases: [医务处] }
  - id: culture-centre
    names: [{ name: 文化宣传中心 }, { name: 文化研究中心, from: 2025-06-01 }]
  - { id: idle, name: 保健所 }
leaders:
  - { id: vice-medical, post: 分管医疗副院长, name: 示例甲, until: 2025-03-31 }
  - { id: vice-medical-2, post: 常务副院长, name: 示例乙, from: 2025-04-01 }
groups:
  - { id: centres, name: 各中心, members: [文化研究中心] }
  - { id: branches, name: 各党支部 }
`
/** Work points of 2025 of whose tasks all is said that a table has a column for. */
export const taskPlan = `kind: work-points
id: plan
period: 2025
title: 以实干开新局
sections:
  - title: 提升能力
    sections:
      - title: 改进手术
        points:
          - id: surgery
            title: 日间手术
            text: |
              占比达到{{target "日间手术占比"}}。

              做好随访。
            lead: 医务部
            support: [财务部, 各中心]
            leader: vice-medical
            by: 2025-11-30
            serves: [five-year-surgery]
            milestones: { Q4: '达到{{target "日间手术占比"}}', Q2: 覆盖8个科室 }
            deliverables: [运行报告, 病种目录]
            targets:
              日间手术占比: { target: 22%以上, baseline: 18.3%, commitment: 力争 }
              心脏移植: 12～15例
  - title: 建设文化
    points:
      - { id: culture, text: 办好宣讲。, lead: 文化研究中心, support: [医务部], nature: standing }
      - { id: branches, text: 开展活动。, lead: 各党支部, support: [医务部, 医务部], nature: recurring }
      - { id: nobody, text: 另行安排。, by: 2025 }
`
/** Them, the plan that they serve, and their breakdown. */
export const taskFiles: Files = {
  'plan.yaml': baseFiles['plan.yaml'],
  'organization.yaml': organization,
  'indicators.yaml': replaced(baseFiles['indicators.yaml'], ', owner: 医务部', ''),
  '2025/plan.yaml': taskPlan,
  '2021/five-year.yaml': `kind: work-points
id: five-year
period: 2021..2025
title: 五年规划
sections: [{ id: five-year-surgery, title: 发展日间手术, points: [{ id: one, text: 发展日间手术。 }] }]
`,
  '2025/tasks.yaml': 'kind: task-breakdown\nid: tasks\nof: plan\nperiod: 2025\ntitle: 任务分解表\n',
}

/** A document of a workspace that has it. */
export function documentOf(workspace: Workspace, id: string): PlanDocument {
  const document = workspace.documents.find((candidate) => candidate.id === id)
  if (!document) throw new Error(`no document ${id}`)
  return document
}
