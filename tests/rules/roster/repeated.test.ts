import { rosterRepeated } from '../../../src/rules/roster/repeated.ts'
import { rosterPlan } from '../../helpers/roster-plan.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles } from '../../helpers/rule-workspace.ts'

const plan = (roster: string) => ({ ...ruleFiles, '2025/plan.yaml': rosterPlan(roster) })
const culture = '文化研究与宣传教育中心'

testRule(rosterRepeated, [
  {
    name: 'a head who is a member too, also where the name is spread by hand',
    files: plan(
      'heads:\n  - { role: 主任, names: [张示例] }\n  - { role: 副主任, names: [李示] }\n  - { role: 成员, names: [王样本, 李　示] }',
    ),
    finds: [
      `2025/plan.yaml:13 “李 示” roster/repeated {"name":"李示","body":"${culture}","roles":["副主任","成员"]} (also-here 2025/plan.yaml:12 “李示”)`,
    ],
  },
  {
    name: 'a member twice in a group, with and without a note that says it is a second office',
    files: plan(
      'heads: [{ role: 主任, names: [张示例] }]\ngroups:\n  - title: 宣传组\n    heads:\n      - { role: 组长, names: [王样本] }\n      - { role: 成员, names: [李范例, 赵示例, 李范例, 王样本（兼）] }',
    ),
    finds: [
      `2025/plan.yaml:15 “李范例” roster/repeated {"name":"李范例","body":"${culture}宣传组","roles":["成员","成员"]} (also-here 2025/plan.yaml:15 “李范例”)`,
    ],
  },
  {
    name: 'a deputy director who is a plain member of a group',
    files: plan(
      'heads: [{ role: 副主任, names: [张示例] }]\ngroups:\n  - { title: 宣传组, heads: [{ role: 组员, names: [王样本, 张示例] }] }',
    ),
    finds: [
      `2025/plan.yaml:12 “张示例” roster/repeated {"name":"张示例","body":"${culture}宣传组","roles":["副主任","组员"]} (also-here 2025/plan.yaml:10 “张示例”)`,
    ],
  },
  {
    name: 'a deputy director who leads a group, and a member in two groups',
    files: plan(
      'heads: [{ role: 副主任, names: [张示例] }]\ngroups:\n  - { title: 研究组, heads: [{ role: 组长, names: [张示例] }, { role: 成员, names: [王样本] }] }\n  - { title: 宣传组, heads: [{ role: 组长, names: [李范例] }, { role: 成员, names: [王样本] }] }',
    ),
    finds: [],
  },
  {
    name: 'two persons of one name, told apart by their departments',
    files: plan(
      'heads:\n  - { role: 主任, names: [李示例] }\n  - { role: 成员, names: [{ name: 李示例, note: 护理部 }, 李示例（财务部）] }',
    ),
    finds: [],
  },
])
