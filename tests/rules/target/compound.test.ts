import { targetCompound } from '../../../src/rules/target/compound.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withPlan, withTargets } from '../../helpers/target-workspace.ts'

testRule(targetCompound, [
  {
    name: 'a fifth less every year, a growth on average, a rate between two',
    files: withPlan(
      '2021..2025',
      `患者投诉: { target: 每年减少20%, baseline: 50件 }
门急诊人次: { target: 年均增长5%以上, baseline: 70万人次 }
人才专项经费: { target: 每年增长3%～5%, baseline: 500万元 }
医疗赔款: { target: 每年减少20%～30%, baseline: 80万元 }
`,
      '- { id: compensation, name: 医疗赔款, unit: 万元, measure: flow, better: lower }\n',
    ),
    finds: [
      '2021/plan.yaml:14 “{ target: 每年减少20%, baseline: 50件 }” target/compound {"indicator":"患者投诉","target":"每年减少20%","years":5,"total":"-67%"}',
      '2021/plan.yaml:15 “{ target: 年均增长5%以上, baseline: 70万人次 }” target/compound {"indicator":"门急诊人次","target":"年均增长5%以上","years":5,"total":"+28%"}',
      '2021/plan.yaml:16 “{ target: 每年增长3%～5%, baseline: 500万元 }” target/compound {"indicator":"人才专项经费","target":"每年增长3%～5%","years":5,"total":"+16%～+28%"}',
      '2021/plan.yaml:17 “{ target: 每年减少20%～30%, baseline: 80万元 }” target/compound {"indicator":"医疗赔款","target":"每年减少20%～30%","years":5,"total":"-67%～-83%"}',
    ],
  },
  {
    name: 'a rate for the whole period, a number for each year, points',
    files: withPlan(
      '2021..2025',
      `患者投诉: { target: 降低20%, baseline: 50件 }
新增博士: 每年6人以上
四级手术占比: { target: 每年提高1个百分点, baseline: 18% }
`,
    ),
    finds: [],
  },
  {
    name: 'a yearly rate in the plan of one year',
    files: withTargets('患者投诉: { target: 每年减少20%, baseline: 50件 }\n'),
    finds: [],
  },
])
