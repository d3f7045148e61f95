import { targetNoBaseline } from '../../../src/rules/target/no-baseline.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withPoints } from '../../helpers/rule-workspace.ts'
import { pointWith, withTargets } from '../../helpers/target-workspace.ts'

testRule(targetNoBaseline, [
  {
    name: 'points, a share, a number more and a multiple of nobody knows what',
    files: withTargets(`四级手术占比: 提升3～5个百分点
患者投诉: 每年减少20%
市级领先重点学科: 新增1个
人才专项经费: 翻一番
`),
    finds: [
      '2025/work-points.yaml:14 “提升3～5个百分点” target/no-baseline {"indicator":"四级手术占比","target":"提升3～5个百分点"}',
      '2025/work-points.yaml:15 “每年减少20%” target/no-baseline {"indicator":"患者投诉","target":"每年减少20%"}',
      '2025/work-points.yaml:16 “新增1个” target/no-baseline {"indicator":"市级领先重点学科","target":"新增1个"}',
      '2025/work-points.yaml:17 “翻一番” target/no-baseline {"indicator":"人才专项经费","target":"翻一番"}',
    ],
  },
  {
    name: 'changes of a baseline that is given, or that nobody knows',
    files: withTargets(`四级手术占比: { target: 提升3～5个百分点, baseline: 22.1% }
患者投诉: { target: 每年减少20%, baseline: unknown }
`),
    finds: [],
  },
  {
    name: 'changes that say from when they count',
    files: withTargets(`硕士人数: 较2020年增加100人以上
患者投诉: 同比降低20%
人才专项经费: 增至2020年的3倍
`),
    finds: [],
  },
  {
    name: 'what is brought anew, levels and trends',
    files: withTargets(`心脏移植: 新增3例
新增博士: 每年新增3～5人
章程修订: 新增2项
市级领先重点学科: 36个
平均住院日: 持续下降
`),
    finds: [],
  },
  {
    name: 'said to be unknown, though the register has it, or the text',
    files: {
      ...withPoints(
        pointWith(
          'goals',
          '四级手术占比: { target: 25%以上, baseline: unknown }\n硕士人数: { target: 600人, baseline: unknown }\n博士人数: { target: 160人, baseline: unknown }',
          '上年末，硕士人数已达到439人。',
        ),
      ),
      '2024/actuals.yaml':
        'year: 2024\nactuals:\n  - { indicator: 四级手术占比, period: 2024, value: 22.1% }\n  - { indicator: 博士人数, period: 2024Q2, value: 138人 }\n',
    },
    finds: [
      '2025/work-points.yaml:14 “unknown” target/no-baseline {"indicator":"四级手术占比","target":"25%以上","known":"22.1%"} (actual-here 2024/actuals.yaml:3 “22.1%”)',
      '2025/work-points.yaml:15 “unknown” target/no-baseline {"indicator":"硕士人数","target":"600人","known":"达到439人"} (also-here 2025/work-points.yaml:10 “达到439人”)',
    ],
  },
])
