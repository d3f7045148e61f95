import { proseNoUnit } from '../../../src/rules/prose/no-unit.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withPoints } from '../../helpers/rule-workspace.ts'

const point = (text: string, targets: string) =>
  `- id: goals\n  text: '${text}'\n  lead: 医务部\n  by: 2025-06\n  targets:\n    ${targets}\n`

testRule(proseNoUnit, [
  {
    name: 'a number alone',
    files: withPoints(point('四级手术占比{{target "四级手术占比"}}，床位不增。', '四级手术占比: 提高到25')),
    finds: [
      '2025/work-points.yaml:10 “{{target "四级手术占比"}}” prose/no-unit {"indicator":"四级手术占比","reads":"提高到25","unit":"%"} (target-here 2025/work-points.yaml:14 “提高到25”)',
    ],
  },
  {
    name: 'a unit of another measure behind it is none',
    files: withPoints(point('门急诊达到{{target "门急诊人次"}}个。', '门急诊人次: 95万')),
    finds: [
      '2025/work-points.yaml:10 “{{target "门急诊人次"}}” prose/no-unit {"indicator":"门急诊人次","reads":"95万","unit":"人次"} (target-here 2025/work-points.yaml:14 “95万”)',
    ],
  },
  {
    name: 'printed several times it is told once, with the others beside it',
    files: withPoints(
      point(
        '占比{{target "四级手术占比"}}，年中核对，年末再核对{{target "四级手术占比"}}；以{{target "四级手术占比"}}%为限。',
        '四级手术占比: 提高到25',
      ),
    ),
    finds: [
      '2025/work-points.yaml:10 “{{target "四级手术占比"}}” prose/no-unit {"indicator":"四级手术占比","reads":"提高到25","unit":"%"} (target-here 2025/work-points.yaml:14 “提高到25”) (also-here 2025/work-points.yaml:10 “{{target "四级手术占比"}}”)',
    ],
  },
  {
    name: 'the unit behind it, or in it',
    files: withPoints(
      point(
        '博士{{target "博士人数"}}余名，移植{{target "心脏移植"}}。',
        '博士人数: 100\n    心脏移植: 12例',
      ),
    ),
    finds: [],
  },
  {
    name: 'nothing prints it, or it needs none',
    files: withPoints(
      point(
        '逐项落实，投诉{{target "患者投诉"}}。',
        '心脏移植: 12\n    患者投诉: { target: 下降20%, baseline: 50件 }',
      ),
    ),
    finds: [],
  },
])
