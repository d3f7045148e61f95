import { expect, test } from 'vitest'
import { rulesContradicted } from '../../../src/rules/rules/contradicted.ts'
import { bands, dimensions } from '../../helpers/graded.ts'
import type { Files } from '../../helpers/memory-workspace.ts'
import { findingsOf, mended, testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles } from '../../helpers/rule-workspace.ts'

const indented = (text: string, by: number) => text.replaceAll(/^(?=.)/gmu, ' '.repeat(by))

const rules = `kind: rules
id: centre-rules
period: 2025
title: 行政管理中心管理办法
sections:
  - title: 考核
    grading:
      id: projects
      assessor: 医院质量管理委员会
      subject: 各中心项目
      dimensions:
${indented(dimensions, 8)}      bands:
${indented(bands, 8)}attachments:
  - { document: plan }
`

/** A construction plan that is attached to the rules and says this of the assessment, on line 8. */
function plan(inset: string): Files {
  const text = `kind: construction-plan
id: plan
period: 2025
title: 运营管理中心建设方案
centre: 质量管理部
sections:
  - title: 考核
    ${inset}
`
  return { ...ruleFiles, '2025/rules.yaml': rules, '2025/plan.yaml': text }
}

const grades = (reward: string, subject = '各中心项目') =>
  plan(
    `grading: { id: own, assessor: 质量管理委员会, subject: ${subject}, order: first-match, dimensions: [{ id: completion, name: 完成度, unit: "%" }, { id: satisfaction, name: 员工满意度, unit: "%" }], bands: [{ grade: A, when: { 完成度: 95%以上 }, reward: ${reward} }, { grade: 其余, otherwise: true }] }`,
  )

testRule(rulesContradicted, [
  {
    name: 'another body that assesses, by other dimensions',
    files: plan('assessment: { assessor: 医院党委, dimensions: [完成度, 满意度, 创新] }'),
    finds: [
      '2025/plan.yaml:8 “医院党委” rules/contradicted {"what":"assessor","found":["医院党委"],"expected":["医院质量管理委员会"]} (rules-here 2025/rules.yaml:9 “医院质量管理委员会”)',
      '2025/plan.yaml:8 “[完成度, 满意度, 创新]” rules/contradicted {"what":"dimensions","found":["完成度","满意度","创新"],"expected":["完成度","员工满意度"]} (rules-here 2025/rules.yaml:12 “- { id: completion, name: 完成度, unit: "%"…”)',
    ],
  },
  {
    name: 'the same body, with and without 医院, and the dimensions in another order',
    files: plan('assessment: { assessor: 质量管理委员会, dimensions: [员工满意度, 完成度] }'),
    finds: [],
  },
  {
    name: 'another reward for a grade',
    files: grades('1.2万元'),
    finds: [
      '2025/plan.yaml:8 “1.2万元” rules/contradicted {"what":"reward","found":["A：1.2万元"],"expected":["A：10000元"]} (rules-here 2025/rules.yaml:15 “10000元”)',
    ],
  },
  { name: 'the same sum in another unit', files: grades('1万元'), finds: [] },
  { name: 'grades of something else', files: grades('1.2万元', '中心工作人员'), finds: [] },
  {
    name: 'an assessment of something else',
    files: plan('assessment: { assessor: 人力资源部, subject: 人员, dimensions: [出勤] }'),
    finds: [],
  },
  {
    name: 'a plan that hangs on no rules',
    files: {
      ...plan('assessment: { assessor: 医院党委, dimensions: [创新] }'),
      '2025/rules.yaml': rules.slice(0, rules.indexOf('attachments:')),
    },
    finds: [],
  },
  {
    name: 'a plan that the decision attaches, while it issues the rules',
    files: {
      ...plan('assessment: { assessor: 医院党委, dimensions: [完成度, 员工满意度] }'),
      '2025/rules.yaml': rules.slice(0, rules.indexOf('attachments:')),
      '2025/decision.yaml': `kind: decision
id: decision
subject: 成立行政管理中心
issues: centre-rules
issuer: party-committee
number: 示医党发〔2025〕39号
to: [各党支部]
text: 决定成立行政管理中心。
attachments: [{ document: plan }]
signedOn: 2025-05-24
printedBy: 党委办公室
printedOn: 2025-05-24
`,
    },
    finds: [
      '2025/plan.yaml:8 “医院党委” rules/contradicted {"what":"assessor","found":["医院党委"],"expected":["医院质量管理委员会"]} (rules-here 2025/rules.yaml:9 “医院质量管理委员会”)',
    ],
  },
])

test('the mending that is offered names the body of the rules', async () => {
  const files = plan('assessment: { assessor: 医院党委, dimensions: [完成度, 员工满意度] }')
  const better = await mended(rulesContradicted, files)
  expect(await findingsOf(better, { rules: [rulesContradicted] })).toEqual([])
})
