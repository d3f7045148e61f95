import { targetAlreadyMet } from '../../../src/rules/target/already-met.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withTargets } from '../../helpers/target-workspace.ts'

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
])
