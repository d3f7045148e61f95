import { gradingRepeated } from '../../../src/rules/grading/repeated.ts'
import type { Files } from '../../helpers/memory-workspace.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles } from '../../helpers/rule-workspace.ts'

const scheme = (id: string) =>
  `{ id: ${id}, assessor: 医院质量管理委员会, dimensions: [{ id: score, name: 得分, unit: 分, to: 100 }], bands: [{ grade: 合格, when: { 得分: 60分以上 } }, { grade: 不合格, otherwise: true }] }`

/** Rules with one scheme for each of the ids, the first on line 7, and these below them. */
function rules(name: string, period: number, ids: readonly string[], below = ''): Files {
  const parts = ids
    .map((id, index) => `  - title: 考核之${'甲乙丙'[index]}\n    grading: ${scheme(id)}\n`)
    .join('')
  const text = `kind: rules\nid: ${name}\nperiod: ${period}\ntitle: ${name}管理办法\nsections:\n${parts}${below}`
  return { [`${period}/${name}.yaml`]: text }
}

const finding = (path: string, line: number, beforePath: string, before: number) =>
  `${path}:${line} “projects” grading/repeated {"id":"projects"} (also-here ${beforePath}:${before} “projects”)`

testRule(gradingRepeated, [
  {
    name: 'two schemes of one document',
    files: { ...ruleFiles, ...rules('one', 2025, ['projects', 'staff', 'projects']) },
    finds: [finding('2025/one.yaml', 11, '2025/one.yaml', 7)],
  },
  {
    name: 'two documents of one year',
    files: { ...ruleFiles, ...rules('one', 2025, ['projects']), ...rules('two', 2025, ['projects']) },
    finds: [finding('2025/two.yaml', 7, '2025/one.yaml', 7)],
  },
  {
    name: 'the scheme that a later year carries on',
    files: { ...ruleFiles, ...rules('one', 2024, ['projects']), ...rules('two', 2025, ['projects']) },
    finds: [],
  },
  {
    name: 'a plan that repeats the scheme of the rules that it is attached to',
    files: {
      ...ruleFiles,
      ...rules('one', 2025, ['projects'], 'attachments: [{ document: plan }]\n'),
      '2025/plan.yaml': `kind: construction-plan
id: plan
period: 2025
title: 运营管理中心建设方案
centre: 质量管理部
sections:
  - title: 考核
    grading: ${scheme('projects')}
`,
    },
    finds: [],
  },
])
