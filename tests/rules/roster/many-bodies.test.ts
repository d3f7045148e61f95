import { rosterManyBodies } from '../../../src/rules/roster/many-bodies.ts'
import { rosterPlan } from '../../helpers/roster-plan.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles } from '../../helpers/rule-workspace.ts'

const groups = (count: number, names: string) =>
  `heads: [{ role: 主任, names: [张示例] }]\ngroups:\n${Array.from(
    { length: count },
    (_, index) => `  - { title: 第${index + 1}组, heads: [{ role: 成员, names: [${names}] }] }\n`,
  ).join('')}`
const plan = (roster: string) => rosterPlan(roster)
const other = (roster: string) => rosterPlan(roster, { id: 'plan-quality', centre: '质量管理部' })

testRule(rosterManyBodies, [
  {
    name: 'in five groups of two bodies, shown at the first with the others',
    files: {
      ...ruleFiles,
      '2025/plan-a.yaml': plan(groups(3, '王样本')),
      '2025/plan-b.yaml': other(groups(2, '王样本, 李范例')),
    },
    finds: [
      `2025/plan-a.yaml:12 “王样本” roster/many-bodies {"name":"王样本","bodies":${JSON.stringify([
        ...['第1组', '第2组', '第3组'].map((group) => `文化研究与宣传教育中心${group}`),
        ...['第1组', '第2组'].map((group) => `质量管理部${group}`),
      ])},"limit":3} ${['a.yaml:13', 'a.yaml:14', 'b.yaml:12', 'b.yaml:13']
        .map((place) => `(also-here 2025/plan-${place} “王样本”)`)
        .join(' ')}`,
    ],
  },
  {
    name: 'the limit of an office',
    files: {
      ...ruleFiles,
      'plan.yaml': 'schema: 1\ncheck:\n  rules:\n    roster/many-bodies: { severity: info, most: 1 }\n',
      '2025/plan.yaml': plan(
        'heads: [{ role: 主任, names: [张示例] }]\ngroups:\n  - { title: 宣传组, heads: [{ role: 组长, names: [张示例] }] }',
      ),
    },
    finds: [
      '2025/plan.yaml:10 “张示例” roster/many-bodies {"name":"张示例","bodies":["文化研究与宣传教育中心","文化研究与宣传教育中心宣传组"],"limit":1} (also-here 2025/plan.yaml:12 “张示例”)',
    ],
  },
  {
    name: 'as many as one can serve',
    files: { ...ruleFiles, '2025/plan.yaml': plan(groups(3, '王样本')) },
    finds: [],
  },
  {
    name: 'the same groups in two documents, and two persons of one name',
    files: {
      ...ruleFiles,
      '2025/plan-a.yaml': plan(groups(2, '王样本')),
      '2025/plan-b.yaml': rosterPlan(groups(2, '王样本'), { id: 'plan-culture-revised' }),
      '2025/plan-c.yaml': other(groups(3, '王样本（护理部）')),
    },
    finds: [],
  },
])
