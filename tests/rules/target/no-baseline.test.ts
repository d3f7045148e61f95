import { targetNoBaseline } from '../../../src/rules/target/no-baseline.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withTargets } from '../../helpers/target-workspace.ts'

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
])
