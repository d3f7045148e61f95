import { rosterAlike } from '../../../src/rules/roster/alike.ts'
import { rosterPlan } from '../../helpers/roster-plan.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles } from '../../helpers/rule-workspace.ts'

const members = (names: string) => `heads: [{ role: 成员, names: [${names}] }]`
const plan = (names: string) => ({ ...ruleFiles, '2025/plan.yaml': rosterPlan(members(names)) })

testRule(rosterAlike, [
  {
    name: 'a homophone apart, in two documents',
    files: {
      ...ruleFiles,
      '2025/plan-a.yaml': rosterPlan(members('张示例, 例样楠')),
      '2025/plan-b.yaml': rosterPlan(members('例样男, 例样楠'), { id: 'plan-quality', centre: '质量管理部' }),
    },
    finds: [
      '2025/plan-b.yaml:10 “例样男” roster/alike {"name":"例样男","other":"例样楠"} (also-here 2025/plan-a.yaml:10 “例样楠”)',
    ],
  },
  {
    name: 'of a long name any character, or one too few',
    files: plan('乌日示例木拉, 布仁示例尔, 乌日示例木勒, 布仁示例'),
    finds: [
      '2025/plan.yaml:10 “乌日示例木勒” roster/alike {"name":"乌日示例木勒","other":"乌日示例木拉"} (also-here 2025/plan.yaml:10 “乌日示例木拉”)',
      '2025/plan.yaml:10 “布仁示例” roster/alike {"name":"布仁示例","other":"布仁示例尔"} (also-here 2025/plan.yaml:10 “布仁示例尔”)',
    ],
  },
  {
    name: 'one character apart that sounds otherwise, names of two, and one name twice',
    files: plan('例样伟, 例样芳, 例伟, 例玮, 例样伟（护理部）'),
    finds: [],
  },
])
