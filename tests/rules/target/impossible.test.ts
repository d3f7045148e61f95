import { targetImpossible } from '../../../src/rules/target/impossible.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withTargets } from '../../helpers/target-workspace.ts'

const indicators = `- { id: surplus, name: 收支结余, unit: 万元, measure: flow, better: steady }
- { id: bed-use, name: 床位使用率, unit: "%", measure: ratio, better: steady }
`

testRule(targetImpossible, [
  {
    name: 'changes away from where the indicator should go',
    files: withTargets(`平均住院日: { target: 增加0.5天, baseline: 8.1天 }
四级手术占比: { target: 降低2个百分点, baseline: 22.1% }
患者投诉: 逐年增加
新增博士: 每年减少2人
门急诊人次: { target: 降低5%, baseline: 90万人次 }
`),
    finds: [
      '2025/work-points.yaml:14 “{ target: 增加0.5天, baseline: 8.1天 }” target/impossible {"indicator":"平均住院日","target":"增加0.5天","problem":"wrong-way","better":"lower"}',
      '2025/work-points.yaml:15 “{ target: 降低2个百分点, baseline: 22.1% }” target/impossible {"indicator":"四级手术占比","target":"降低2个百分点","problem":"wrong-way","better":"higher"}',
      '2025/work-points.yaml:16 “逐年增加” target/impossible {"indicator":"患者投诉","target":"逐年增加","problem":"wrong-way","better":"lower"}',
      '2025/work-points.yaml:17 “每年减少2人” target/impossible {"indicator":"新增博士","target":"每年减少2人","problem":"wrong-way","better":"higher"}',
      '2025/work-points.yaml:18 “{ target: 降低5%, baseline: 90万人次 }” target/impossible {"indicator":"门急诊人次","target":"降低5%","problem":"wrong-way","better":"higher"}',
    ],
  },
  {
    name: 'more than all, and less than nothing',
    files: withTargets(`执业医师资格考试通过率: 105%以上
四级手术占比: { target: 提升3～5个百分点, baseline: 98% }
患者投诉: { target: 减少60件, baseline: 50件 }
平均住院日: { target: 降低120%, baseline: 8天 }
`),
    finds: [
      '2025/work-points.yaml:14 “105%以上” target/impossible {"indicator":"执业医师资格考试通过率","target":"105%以上","problem":"above-all"}',
      '2025/work-points.yaml:15 “{ target: 提升3～5个百分点, baseline: 98% }” target/impossible {"indicator":"四级手术占比","target":"提升3～5个百分点","problem":"above-all","comesTo":"101%"} (baseline-here 2025/work-points.yaml:15 “98%”)',
      '2025/work-points.yaml:16 “{ target: 减少60件, baseline: 50件 }” target/impossible {"indicator":"患者投诉","target":"减少60件","problem":"below-nothing","comesTo":"-10件"} (baseline-here 2025/work-points.yaml:16 “50件”)',
      '2025/work-points.yaml:17 “{ target: 降低120%, baseline: 8天 }” target/impossible {"indicator":"平均住院日","target":"降低120%","problem":"below-nothing"} (baseline-here 2025/work-points.yaml:17 “8天”)',
    ],
  },
  {
    name: 'changes that go the right way, and levels, which go either way',
    files: withTargets(`平均住院日: { target: 减少0.5天, baseline: 8.1天 }
四级手术占比: { target: 提升3～5个百分点, baseline: 22.1% }
患者投诉: { target: 达到40件以下, baseline: 50件 }
国考省内排名: 排名提升5位
`),
    finds: [],
  },
  {
    name: 'all of it, what can be more than all, and what can be less than nothing',
    files: withTargets(
      `执业医师资格考试通过率: { target: 提升3～5个百分点, baseline: 96% }
四级手术占比: 100%
床位使用率: { target: 降低5个百分点, baseline: 110% }
收支结余: { target: 减少80万元, baseline: 50万元 }
`,
      indicators,
    ),
    finds: [],
  },
])
