import { targetAlreadyMet } from '../../../src/rules/target/already-met.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles } from '../../helpers/rule-workspace.ts'
import { planOf, withTargets } from '../../helpers/target-workspace.ts'

/** A register of 2024, its records from line 3 on. */
const register = {
  '2024/actuals.yaml': `year: 2024
actuals:
  - { indicator: 四级手术占比, period: 2024, value: 22.1% }
  - { indicator: 电子病历应用水平, period: 2024, value: 五级 }
  - { indicator: 门急诊人次, period: 2024, value: 88万人次 }
  - { indicator: 心脏移植, period: 2024, value: 11例 }
  - { indicator: 患者投诉, period: 2024, value: 286件 }
  - { indicator: 平均住院日, period: 2024, value: 6.9天, status: provisional }
`,
}
/** A plan of five years that says this, and promises 31 of what nobody knows. */
const told = (text: string) => ({
  ...ruleFiles,
  '2021/plan.yaml': planOf('2021..2025', '市级领先重点学科: { target: 31个, baseline: unknown }').replace(
    'text: 逐项落实。',
    `text: '${text}'`,
  ),
})

testRule(targetAlreadyMet, [
  {
    name: 'a stock that is there already, a cost that is low already, a share within its range',
    files: withTargets(`市级领先重点学科: { target: 31个, baseline: 31个 }
平均住院日: { target: 降至8天以下, baseline: 7.6天 }
四级手术占比: { target: 20%～22%, baseline: 22.1% }
`),
    finds: [
      '2025/work-points.yaml:14 “{ target: 31个, baseline: 31个 }” target/already-met {"indicator":"市级领先重点学科","target":"31个","baseline":"31个"} (baseline-here 2025/work-points.yaml:14 “31个”)',
      '2025/work-points.yaml:15 “{ target: 降至8天以下, baseline: 7.6天 }” target/already-met {"indicator":"平均住院日","target":"降至8天以下","baseline":"7.6天"} (baseline-here 2025/work-points.yaml:15 “7.6天”)',
      '2025/work-points.yaml:16 “{ target: 20%～22%, baseline: 22.1% }” target/already-met {"indicator":"四级手术占比","target":"20%～22%","baseline":"22.1%"} (baseline-here 2025/work-points.yaml:16 “22.1%”)',
    ],
  },
  {
    name: 'a bound that is met already, also from a change of nothing, and a level that is held',
    files: withTargets(`硕士人数: { target: 430人以上, baseline: 439人 }
电子病历应用水平: { target: 五级, baseline: 五级 }
`),
    finds: [
      '2025/work-points.yaml:14 “{ target: 430人以上, baseline: 439人 }” target/already-met {"indicator":"硕士人数","target":"430人以上","baseline":"439人"} (baseline-here 2025/work-points.yaml:14 “439人”)',
      '2025/work-points.yaml:15 “{ target: 五级, baseline: 五级 }” target/already-met {"indicator":"电子病历应用水平","target":"五级","baseline":"五级"} (baseline-here 2025/work-points.yaml:15 “五级”)',
    ],
  },
  {
    name: 'targets that are still to be reached, and changes',
    files: withTargets(`市级领先重点学科: { target: 36个, baseline: 17个 }
平均住院日: { target: 8天以下, baseline: 8.4天 }
四级手术占比: { target: 提升3～5个百分点, baseline: 22.1% }
电子病历应用水平: { target: 六级, baseline: 五级 }
`),
    finds: [],
  },
  {
    name: 'caps and floors, which are kept and not reached',
    files: withTargets(`平均住院日: { target: 不超过8天, baseline: 7.6天 }
患者投诉: { target: 控制在40件以内, baseline: 31件 }
硕士人数: { target: 不少于430人, baseline: 439人 }
四级手术占比: { target: 稳定在20%以上, baseline: 22.1% }
电子病历应用水平: { target: 保持五级, baseline: 五级 }
`),
    finds: [],
  },
  {
    name: 'a baseline that nobody knows, and an indicator of which nothing says which way is better',
    files: withTargets(
      `市级领先重点学科: { target: 31个, baseline: unknown }
院内发文数量: { target: 380件, baseline: 412件 }
`,
      '- { id: papers, name: 院内发文数量, unit: 件, measure: flow }\n',
    ),
    finds: [],
  },
  {
    name: 'without a baseline: the register of the year before, by amount and by level',
    files: {
      ...withTargets(`四级手术占比: 20%以上
电子病历应用水平: 五级
门急诊人次: 80万～85万人次
患者投诉: 300件
平均住院日: 7天
`),
      ...register,
    },
    finds: [
      '2025/work-points.yaml:14 “20%以上” target/already-met {"indicator":"四级手术占比","target":"20%以上","baseline":"22.1%"} (actual-here 2024/actuals.yaml:3 “22.1%”)',
      '2025/work-points.yaml:15 “五级” target/already-met {"indicator":"电子病历应用水平","target":"五级","baseline":"五级"} (actual-here 2024/actuals.yaml:4 “五级”)',
      '2025/work-points.yaml:16 “80万～85万人次” target/already-met {"indicator":"门急诊人次","target":"80万人次～85万人次","baseline":"88万人次"} (actual-here 2024/actuals.yaml:5 “88万人次”)',
      '2025/work-points.yaml:17 “300件” target/already-met {"indicator":"患者投诉","target":"300件","baseline":"286件"} (actual-here 2024/actuals.yaml:7 “286件”)',
    ],
  },
  {
    name: 'what begins anew each year and may come up to it, and what is not final',
    files: {
      ...withTargets(`门急诊人次: 80万人次以上
心脏移植: 10例以上
患者投诉: 286件
`),
      ...register,
    },
    finds: [],
  },
  {
    name: 'without a baseline: what the text tells of the end of the last five years',
    files: told('“十三五”末，市级领先重点学科达到31个。'),
    finds: [
      '2021/plan.yaml:14 “{ target: 31个, baseline: unknown }” target/already-met {"indicator":"市级领先重点学科","target":"31个","baseline":"达到31个"} (also-here 2021/plan.yaml:10 “达到31个”)',
    ],
  },
  {
    name: 'what the text only compares with, of another plan, and too little',
    files: told('与“十三五”末相比，市级领先重点学科达到31个。“十二五”末，市级领先重点学科达到33个。'),
    finds: [],
  },
])
