import { targetDecomposition } from '../../../src/rules/target/decomposition.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withPlan } from '../../helpers/target-workspace.ts'

const plan = (targets: string) => withPlan('2023..2025', targets)

testRule(targetDecomposition, [
  {
    name: 'a flow adds up',
    files: plan(`新增博士: { target: 累计100人, annual: { 2023: 26人, 2024: 31人, 2025: 36人 } }
心脏移植: { target: 新增30例, annual: { 2023: 8～10例, 2024: 8～9例, 2025: 8～10例 } }
`),
    finds: [
      '2021/plan.yaml:14 “{ 2023: 26人, 2024: 31人, 2025: 36人 }” target/decomposition {"indicator":"新增博士","problem":"sum","arithmetic":"26 + 31 + 36 = 93 ≠ 累计100人"} (target-here 2021/plan.yaml:14 “{ target: 累计100人, annual: { 2023: 26人, 2…”)',
      '2021/plan.yaml:15 “{ 2023: 8～10例, 2024: 8～9例, 2025: 8～10例 }” target/decomposition {"indicator":"心脏移植","problem":"sum","arithmetic":"(8～10) + (8～9) + (8～10) = 24～29 ≠ 新增30例"} (target-here 2021/plan.yaml:15 “{ target: 新增30例, annual: { 2023: 8～10例, …”)',
    ],
  },
  {
    name: 'a flow of as many years as the plan has adds up; one of other years is not held against its last',
    files: plan(`新增博士: { target: 三年新增100人, annual: { 2023: 26人, 2024: 31人, 2025: 36人 } }
心脏移植: { target: 五年新增60例, annual: { 2023: 8例, 2024: 9例, 2025: 10例 } }
`),
    finds: [
      '2021/plan.yaml:14 “{ 2023: 26人, 2024: 31人, 2025: 36人 }” target/decomposition {"indicator":"新增博士","problem":"sum","arithmetic":"26 + 31 + 36 = 93 ≠ 三年新增100人"} (target-here 2021/plan.yaml:14 “{ target: 三年新增100人, annual: { 2023: 26人,…”)',
    ],
  },
  {
    name: 'a cap of all years adds up, a cap of one ends there',
    files: plan(`患者投诉: { target: 累计不超过100件, annual: { 2023: 40件, 2024: 40件, 2025: 40件 } }
人才专项经费: { target: 不超过60万元, annual: { 2023: 90万元, 2024: 80万元, 2025: 70万元 } }
`),
    finds: [
      '2021/plan.yaml:14 “{ 2023: 40件, 2024: 40件, 2025: 40件 }” target/decomposition {"indicator":"患者投诉","problem":"sum","arithmetic":"40 + 40 + 40 = 120 ≠ 累计不超过100件"} (target-here 2021/plan.yaml:14 “{ target: 累计不超过100件, annual: { 2023: 40件…”)',
      '2021/plan.yaml:15 “70万元” target/decomposition {"indicator":"人才专项经费","problem":"end","arithmetic":"2025: 70 ≠ 不超过60万元"} (target-here 2021/plan.yaml:15 “{ target: 不超过60万元, annual: { 2023: 90万元,…”)',
    ],
  },
  {
    name: 'a stock, a share and a level end there',
    files: plan(`市级领先重点学科: { target: 36个, annual: { 2023: 26个, 2024: 31个, 2025: 35个 } }
四级手术占比: { target: 25%以上, annual: { 2023: 22%, 2025: 24.5% } }
电子病历应用水平: { target: 六级, annual: { 2023: 四级, 2024: 五级, 2025: 五级 } }
`),
    finds: [
      '2021/plan.yaml:14 “35个” target/decomposition {"indicator":"市级领先重点学科","problem":"end","arithmetic":"2025: 35 ≠ 36个"} (target-here 2021/plan.yaml:14 “{ target: 36个, annual: { 2023: 26个, 2024…”)',
      '2021/plan.yaml:15 “24.5%” target/decomposition {"indicator":"四级手术占比","problem":"end","arithmetic":"2025: 24.5 ≠ 25%以上"} (target-here 2021/plan.yaml:15 “{ target: 25%以上, annual: { 2023: 22%, 20…”)',
      '2021/plan.yaml:16 “五级” target/decomposition {"indicator":"电子病历应用水平","problem":"end","arithmetic":"2025: 五级 ≠ 六级"} (target-here 2021/plan.yaml:16 “{ target: 六级, annual: { 2023: 四级, 2024: …”)',
    ],
  },
  {
    name: 'and go there step by step, upwards or downwards',
    files: plan(`市级领先重点学科: { target: 36个, annual: { 2023: 31个, 2024: 26个, 2025: 36个 } }
国考省内排名: { target: 前12名, annual: { 2023: 前15名, 2024: 前18名, 2025: 前12名 } }
电子病历应用水平: { target: 六级, annual: { 2023: 五级, 2024: 四级, 2025: 六级 } }
`),
    finds: [
      '2021/plan.yaml:14 “26个” target/decomposition {"indicator":"市级领先重点学科","problem":"way","arithmetic":"2023: 31 > 2024: 26"} (target-here 2021/plan.yaml:14 “{ target: 36个, annual: { 2023: 31个, 2024…”)',
      '2021/plan.yaml:15 “前18名” target/decomposition {"indicator":"国考省内排名","problem":"way","arithmetic":"2023: 前15名 < 2024: 前18名"} (target-here 2021/plan.yaml:15 “{ target: 前12名, annual: { 2023: 前15名, 20…”)',
      '2021/plan.yaml:16 “四级” target/decomposition {"indicator":"电子病历应用水平","problem":"way","arithmetic":"2023: 五级 > 2024: 四级"} (target-here 2021/plan.yaml:16 “{ target: 六级, annual: { 2023: 五级, 2024: …”)',
    ],
  },
  {
    name: 'a change ends where its baseline and it lead',
    files: plan(`四级手术占比: { target: 提升3～5个百分点, baseline: 20%, annual: { 2024: 21%, 2025: 22% } }
`),
    finds: [
      '2021/plan.yaml:14 “22%” target/decomposition {"indicator":"四级手术占比","problem":"end","arithmetic":"2025: 22 ≠ 提升3～5个百分点"} (target-here 2021/plan.yaml:14 “{ target: 提升3～5个百分点, baseline: 20%, annu…”)',
    ],
  },
  {
    name: 'a mean is the mean, as it would be printed',
    files:
      plan(`门急诊人次: { target: 年均90万人次, annual: { 2023: 85万人次, 2024: 88万人次, 2025: 91万人次 } }
平均住院日: { target: 7.5天, annual: { 2023: 8.3天, 2024: 8.1天, 2025: 7.8天 } }
`),
    finds: [
      '2021/plan.yaml:14 “{ 2023: 85万人次, 2024: 88万人次, 2025: 91万人次 …” target/decomposition {"indicator":"门急诊人次","problem":"mean","arithmetic":"(850000 + 880000 + 910000) ÷ 3 = 880000 ≠ 年均90万人次"} (target-here 2021/plan.yaml:14 “{ target: 年均90万人次, annual: { 2023: 85万人次…”)',
      '2021/plan.yaml:15 “{ 2023: 8.3天, 2024: 8.1天, 2025: 7.8天 }” target/decomposition {"indicator":"平均住院日","problem":"mean","arithmetic":"(8.3 + 8.1 + 7.8) ÷ 3 ≈ 8.1 ≠ 7.5天"} (target-here 2021/plan.yaml:15 “{ target: 7.5天, annual: { 2023: 8.3天, 20…”)',
    ],
  },
  {
    name: 'what every year must bring, every year must; a year of another plan',
    files: plan(`新增博士: { target: 每年6人以上, annual: { 2023: 6人, 2024: 5人, 2025: 8人 } }
患者投诉: { target: 每年不超过40件, annual: { 2023: 38件, 2024: 42件, 2025: 30件 } }
硕士人数: { target: 600人, annual: { 2025: 600人, 2026: 620人 } }
`),
    finds: [
      '2021/plan.yaml:14 “5人” target/decomposition {"indicator":"新增博士","problem":"every-year","arithmetic":"2024: 5 ≠ 每年6人以上"} (target-here 2021/plan.yaml:14 “{ target: 每年6人以上, annual: { 2023: 6人, 20…”)',
      '2021/plan.yaml:15 “42件” target/decomposition {"indicator":"患者投诉","problem":"every-year","arithmetic":"2024: 42 ≠ 每年不超过40件"} (target-here 2021/plan.yaml:15 “{ target: 每年不超过40件, annual: { 2023: 38件,…”)',
      '2021/plan.yaml:16 “620人” target/decomposition {"indicator":"硕士人数","problem":"year","arithmetic":"2026 ∉ 2023—2025"} (target-here 2021/plan.yaml:16 “{ target: 600人, annual: { 2025: 600人, 20…”)',
    ],
  },
  {
    name: 'yearly targets that make the whole',
    files: plan(`患者投诉: { target: 累计不超过100件, annual: { 2023: 40件, 2024: 30件, 2025: 30件 } }
人才专项经费: { target: 不超过60万元, annual: { 2023: 90万元, 2024: 80万元, 2025: 60万元 } }
新增博士: { target: 累计93人, annual: { 2023: 26人, 2024: 31人, 2025: 36人 } }
市级领先重点学科: { target: 新增19个, baseline: 17个, annual: { 2023: 26个, 2024: 31个, 2025: 36个 } }
四级手术占比: { target: 25%以上, annual: { 2023: 22%以上, 2024: 22%以上, 2025: 26%以上 } }
国考省内排名: { target: 前12名, annual: { 2023: 前15名, 2024: 前14名, 2025: 前12名 } }
电子病历应用水平: { target: 六级, annual: { 2023: 五级, 2025: 六级 } }
`),
    finds: [],
  },
  {
    name: 'means that round to the target',
    files:
      plan(`门急诊人次: { target: 年均90万人次, annual: { 2023: 89万人次, 2024: 90万人次, 2025: 90万人次 } }
平均住院日: { target: 7.8天, annual: { 2023: 7.9天, 2024: 7.8天, 2025: 7.8天 } }
`),
    finds: [],
  },
  {
    name: 'a flow or a mean that reaches the target in the last year, and a flow of which not every year is given',
    files: plan(`门急诊人次: { target: 90万人次, annual: { 2023: 80万人次, 2024: 85万人次, 2025: 90万人次 } }
平均住院日: { target: 8天以下, annual: { 2023: 8.6天, 2024: 8.3天, 2025: 7.9天 } }
新增博士: { target: 累计100人, annual: { 2023: 26人, 2025: 36人 } }
`),
    finds: [],
  },
  {
    name: 'years before the end of the plan, more than each year must bring, and trends',
    files: plan(`市级领先重点学科: { target: 36个, annual: { 2023: 26个, 2024: 31个 } }
新增博士: { target: 每年6人, annual: { 2023: 6人, 2024: 7人, 2025: 8人 } }
患者投诉: { target: 40件以下, annual: { 2023: 持续下降, 2024: 持续下降, 2025: 40件 } }
`),
    finds: [],
  },
])
