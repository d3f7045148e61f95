import { targetUnmeasurable } from '../../../src/rules/target/unmeasurable.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withTargets } from '../../helpers/target-workspace.ts'

testRule(targetUnmeasurable, [
  {
    name: 'words that look like a quantity',
    files: withTargets(`平均住院日: 控制在合理范围内
市级领先重点学科: { qualitative: 打造一批优势学科 }
患者投诉: 大幅下降
`),
    finds: [
      '2025/work-points.yaml:14 “控制在合理范围内” target/unmeasurable {"indicator":"平均住院日","target":"控制在合理范围内","word":"合理范围"}',
      '2025/work-points.yaml:15 “{ qualitative: 打造一批优势学科 }” target/unmeasurable {"indicator":"市级领先重点学科","target":"打造一批优势学科","word":"一批"}',
      '2025/work-points.yaml:16 “大幅下降” target/unmeasurable {"indicator":"患者投诉","target":"大幅下降","word":"大幅"}',
    ],
  },
  {
    name: 'a trend that is binding',
    files: withTargets('患者投诉: { target: 持续下降, binding: 约束性 }\n'),
    finds: [
      '2025/work-points.yaml:14 “{ target: 持续下降, binding: 约束性 }” target/unmeasurable {"indicator":"患者投诉","target":"持续下降"}',
    ],
  },
  {
    name: 'a trend that is expected, a result that can be told',
    files: withTargets(`患者投诉: { target: 持续下降, binding: 预期性 }
平均住院日: 逐年缩短
章程修订: { qualitative: 通过三级医院等级评审复审, binding: 约束性 }
`),
    finds: [],
  },
  {
    name: 'the first of its kind, and a grade that the law defines',
    files: withTargets(`章程修订: { qualitative: 列入第一批改革试点 }
患者投诉: { qualitative: 不发生较大及以上安全事故 }
`),
    finds: [],
  },
  { name: 'numbers', files: withTargets('平均住院日: 8天以下\n心脏移植: 10～12例\n'), finds: [] },
])
