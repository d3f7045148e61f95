import { expect, test } from 'vitest'
import { targetUnit } from '../../../src/rules/target/unit.ts'
import { check, testRule } from '../../helpers/rule-tester.ts'
import { withPlan, withTargets } from '../../helpers/target-workspace.ts'

testRule(targetUnit, [
  {
    name: 'people for visits, points of what is no percentage, a share of a percentage',
    files: withTargets(`门急诊人次: 90万人
平均住院日: 降低2个百分点
四级手术占比: { target: 降低10%, baseline: 22.1% }
`),
    finds: [
      '2025/work-points.yaml:14 “90万人” target/unit {"indicator":"门急诊人次","found":"人","expected":"人次","problem":"dimension"}',
      '2025/work-points.yaml:15 “降低2个百分点” target/unit {"indicator":"平均住院日","found":"个百分点","expected":"天","problem":"points"}',
      '2025/work-points.yaml:16 “{ target: 降低10%, baseline: 22.1% }” target/unit {"indicator":"四级手术占比","found":"降低10%","expected":"%","problem":"share"}',
    ],
  },
  {
    name: 'in a year, and in a baseline',
    files: withPlan(
      '2021..2025',
      `博士人数: { target: 100人以上, baseline: 47%, annual: { 2025: 100个 } }
新增博士: 每年6人次以上
`,
    ),
    finds: [
      '2021/plan.yaml:14 “47%” target/unit {"indicator":"博士人数","found":"%","expected":"人","problem":"dimension"}',
      '2021/plan.yaml:14 “100个” target/unit {"indicator":"博士人数","found":"个","expected":"人","problem":"dimension"}',
      '2021/plan.yaml:15 “每年6人次以上” target/unit {"indicator":"新增博士","found":"人次","expected":"人","problem":"dimension"}',
    ],
  },
  {
    name: 'in what a document of those above asks',
    files: {
      ...withTargets('博士人数: 100人\n'),
      'plan.yaml': 'schema: 1\ncited: cited.yaml\n',
      'cited.yaml':
        'cited:\n  - { id: rules, title: 办法, number: 示党发〔2018〕29号, requires: { 博士人数: 90人次以上 } }\n',
    },
    finds: [
      'cited.yaml:2 “90人次以上” target/unit {"indicator":"博士人数","found":"人次","expected":"人","problem":"dimension"}',
    ],
  },
  {
    name: 'units of one measure, and none',
    files: withTargets(`博士人数: 100名
人才专项经费: 投入5000000元
门急诊人次: { target: 95万人次, baseline: 90万人次 }
心脏移植: 12
`),
    finds: [],
  },
  {
    name: 'points on a percentage, a share of a count, a share of another quantity, a place',
    files: withTargets(`四级手术占比: { target: 提升3～5个百分点, baseline: 22.1% }
患者投诉: { target: 每年减少20%, baseline: 50件 }
博士人数: 不低于职工总数的0.5%
国考省内排名: 前12名
`),
    finds: [],
  },
  {
    name: 'an indicator that has no unit',
    files: withTargets('章程: 3项\n', '- { id: statutes, name: 章程, measure: event }\n'),
    finds: [],
  },
])

test('a measure word for another is a slip, people for visits are not', async () => {
  const found = await check(withTargets('市级领先重点学科: 36项\n门急诊人次: 90万人\n'), {
    rules: [targetUnit],
  })
  expect(found.map(({ severity }) => severity)).toEqual(['warning', 'error'])
})
