import { targetBinding } from '../../../src/rules/target/binding.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withTargets } from '../../helpers/target-workspace.ts'

testRule(targetBinding, [
  {
    name: 'a binding target that is striven for, by its phrase or by its commitment',
    files: withTargets(`心脏移植: { target: 力争12例, binding: 约束性 }
四级手术占比: { target: 25%以上, binding: 约束性, commitment: 探索 }
`),
    finds: [
      '2025/work-points.yaml:14 “{ target: 力争12例, binding: 约束性 }” target/binding {"indicator":"心脏移植","word":"力争"}',
      '2025/work-points.yaml:15 “{ target: 25%以上, binding: 约束性, commitmen…” target/binding {"indicator":"四级手术占比","word":"探索"}',
    ],
  },
  {
    name: 'one of which nothing is said where it is said of most others',
    files: withTargets(`心脏移植: { target: 12例, binding: 预期性 }
四级手术占比: 25%以上
患者投诉: { target: 40件以下, binding: 约束性 }
`),
    finds: [
      '2025/work-points.yaml:15 “25%以上” target/binding {"indicator":"四级手术占比"} (also-here 2025/work-points.yaml:14 “预期性”)',
    ],
  },
  {
    name: 'an expected target that is striven for, a binding one that is promised',
    files: withTargets(`心脏移植: { target: 力争12例, binding: 预期性 }
四级手术占比: { target: 25%以上, binding: 约束性, commitment: 确保 }
患者投诉: { target: 40件以下, binding: 约束性 }
`),
    finds: [],
  },
  {
    name: 'a document that marks only what is binding',
    files: withTargets(`心脏移植: 力争12例
四级手术占比: 25%以上
患者投诉: { target: 40件以下, binding: 约束性 }
`),
    finds: [],
  },
  {
    name: 'a document that says it of none',
    files: withTargets('心脏移植: 力争12例\n四级手术占比: 25%以上\n'),
    finds: [],
  },
])
