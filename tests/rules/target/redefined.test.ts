import { targetRedefined } from '../../../src/rules/target/redefined.ts'
import { replaced } from '../../helpers/memory-workspace.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles, withPoints } from '../../helpers/rule-workspace.ts'

const registered = (revisions: string) =>
  replaced(
    ruleFiles['indicators.yaml'],
    'reference: 国考-6 }',
    `reference: 国考-6, revisions: [${revisions}] }`,
  )
const on = (day: string) => `{ from: ${day}, definition: 新版目录 }`
const share = (revisions: string, target = '25%以上') =>
  withPoints(
    `- id: surgery\n  text: 四级手术占比{{target "四级手术占比"}}。\n  lead: 医务部\n  by: 2025-06\n  targets:\n    四级手术占比: ${target}\n`,
    { 'indicators.yaml': registered(revisions) },
  )

testRule(targetRedefined, [
  {
    name: 'in the middle of the year, the second revision',
    files: share(`${on('2022-01-01')}, ${on('2025-07-01')}`),
    finds: [
      '2025/work-points.yaml:14 “四级手术占比” target/redefined {"indicator":"四级手术占比","from":"2025-07-01","definition":"新版目录"} (register-here indicators.yaml:6 “2025-07-01”)',
    ],
  },
  {
    name: 'in one of five years, of a row of the annex',
    files: {
      ...share(on('2023-01-01')),
      '2025/work-points.yaml': `kind: five-year-plan
id: work-points-2025
period: 2021..2025
title: 规划
parts: [{ title: 任务, text: '四级手术占比{{target "四级手术占比"}}。' }]
attachments:
  - title: 指标
    indicators: { groups: [{ targets: { 四级手术占比: 25%以上 } }] }
`,
    },
    finds: [
      '2025/work-points.yaml:8 “四级手术占比” target/redefined {"indicator":"四级手术占比","from":"2023-01-01","definition":"新版目录"} (register-here indicators.yaml:6 “2023-01-01”)',
    ],
  },
  {
    name: 'on the first day of the year, before it, and after it',
    files: share(`${on('2024-07-01')}, ${on('2025-01-01')}, ${on('2026-01-01')}`),
    finds: [],
  },
  {
    name: 'a reason is given',
    files: share(on('2025-07-01'), '{ target: 25%以上, reason: 已折算 }'),
    finds: [],
  },
])
