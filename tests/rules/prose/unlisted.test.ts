import { proseUnlisted } from '../../../src/rules/prose/unlisted.ts'
import type { Files } from '../../helpers/memory-workspace.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles } from '../../helpers/rule-workspace.ts'

const annex = (...rows: readonly string[]) => `attachments:
  - title: 主要指标
    indicators:
      groups:
        - targets:
${rows.map((row) => `            ${row}\n`).join('')}`

/** A plan whose one task (line 10) says this, with the targets of a point (line 17) and an annex. */
const plan = (
  text: string,
  table = annex('博士人数: 160人以上'),
  targets: readonly string[] = [],
): Files => ({
  ...ruleFiles,
  '2021-2025/plan.yaml': `kind: five-year-plan
id: fyp
period: 2021..2025
title: “十四五”规划
parts:
  - title: 任务
    sections:
      - id: talent
        title: 建设队伍
        text: '${text}'
      - title: 攻关
        points:
          - id: surgery
            text: 逐项攻关。
            lead: 医务部
${targets.length === 0 ? '' : `            targets:\n${targets.map((one) => `              ${one}\n`).join('')}`}${table}`,
})

const found = (place: string, args: string, table = 16) => [
  `2021-2025/plan.yaml:${place} prose/unlisted ${args} (list-here 2021-2025/plan.yaml:${table} “targets”)`,
]

/** Measures (text of a point in line 11) with an annex. */
const measures = (id: string, period: string, table: string) => `kind: measures
id: ${id}
period: ${period}
title: 加强人才队伍建设的措施
sections:
  - id: ${id}-work
    title: 主要措施
    points:
      - id: ${id}-masters
        lead: 医务部
        text: 硕士人数达到600人以上，博士人数达到160人。
        nature: standing
${table}`

testRule(proseUnlisted, [
  {
    name: 'prose promises a figure that is no row; twice is once',
    files: plan('硕士人数达到600人以上。到2025年，硕士人数达到600人。', annex('博士人数: 160人以上')),
    finds: found('10 “达到600人以上”', '{"indicator":"硕士人数","found":"达到600人以上"}', 20),
  },
  {
    name: 'a target of a point, before the prose that says the same',
    files: plan('开展心脏移植10例。', annex('博士人数: 160人以上'), ['心脏移植: 每年10例']),
    finds: found('17 “心脏移植”', '{"indicator":"心脏移植"}', 22),
  },
  {
    name: 'rows, one of them by its alias id, and a flow that feeds one',
    files: plan(
      '博士人数达到160人，新增博士每年15人以上。',
      annex('doctorates: { target: 160人以上, fedBy: [新增博士] }'),
    ),
    finds: [],
  },
  {
    name: 'what rows add up to',
    files: plan('队伍壮大。', annex('新增博士: 每年15人以上'), [
      '博士人数: { target: 160人以上, fedBy: [新增博士] }',
    ]),
    finds: [],
  },
  { name: 'a plan without a table', files: plan('硕士人数达到600人以上。', ''), finds: [] },
  {
    name: 'what was, what is quoted, a condition, a trend, a thing done or not',
    files: plan(
      '“十三五”末硕士人数已达到439人。“硕士人数达到600人”曾是目标。硕士人数不足400人的，约谈。患者投诉持续下降。',
      annex('博士人数: 160人以上'),
      ['患者投诉: 持续下降', '章程修订: 2022年底前完成'],
    ),
    finds: [],
  },
  {
    name: 'in measures for several years that have a table; not in those for one year, or without a table',
    files: {
      ...ruleFiles,
      '2025/three-years.yaml': measures('three-years', '2025..2027', annex('博士人数: 160人以上')),
      '2025/one-year.yaml': measures('one-year', '2025', annex('博士人数: 160人以上')),
      '2025/untabled.yaml': measures('untabled', '2025..2027', ''),
    },
    finds: [
      '2025/three-years.yaml:11 “达到600人以上” prose/unlisted {"indicator":"硕士人数","found":"达到600人以上"} (list-here 2025/three-years.yaml:17 “targets”)',
    ],
  },
])
