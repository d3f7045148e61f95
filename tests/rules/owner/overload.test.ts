import { ownerOverload } from '../../../src/rules/owner/overload.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withPoints, workPoints } from '../../helpers/rule-workspace.ts'

const points = (count: number, lead = '医务部', prefix = 'task') =>
  Array.from(
    { length: count },
    (_, index) => `- id: ${prefix}-${index + 1}\n  text: 推进工作。\n  lead: ${lead}\n  by: 2025-06\n`,
  ).join('')
/** Points that others lead, and it supports. */
const supported = (count: number) => points(count, '门诊部\n  support: [医务部]', 'aid')
const most = (limit: number) => ({
  'plan.yaml': `schema: 1\ncheck:\n  rules:\n    owner/overload: { severity: warning, most: ${limit} }\n`,
})

testRule(ownerOverload, [
  {
    name: 'nine of ten, one more than it can, shown where it becomes too much',
    files: withPoints(points(1, '护理部', 'nursing') + points(8) + points(1, 'medical-affairs', 'last')),
    finds: [
      '2025/work-points.yaml:47 “medical-affairs” owner/overload {"unit":"医务部","leads":9,"points":10,"limit":8}',
    ],
  },
  {
    name: "the office's own limit",
    files: withPoints(points(3), most(2)),
    finds: [
      '2025/work-points.yaml:19 “医务部” owner/overload {"unit":"医务部","leads":3,"points":3,"limit":2}',
    ],
  },
  { name: 'as many as it can', files: withPoints(points(8) + points(8, '护理部', 'nursing')), finds: [] },
  {
    name: 'too many only in two years together',
    files: withPoints(points(5), {
      '2024/work-points.yaml': workPoints(2024, points(5).replaceAll('2025', '2024')),
    }),
    finds: [],
  },
  {
    name: 'points that it only supports',
    files: withPoints(points(9, '护理部\n  support: [医务部]'), most(9)),
    finds: [],
  },
  {
    name: 'in eleven of twenty points, few of which it leads',
    files: withPoints(
      points(8) + supported(3) + points(8, '护理部', 'nursing') + points(1, '财务部', 'audit'),
    ),
    finds: [
      '2025/work-points.yaml:51 “aid-3” owner/overload {"unit":"医务部","leads":8,"points":20,"limit":50,"parts":11}',
    ],
  },
  {
    name: 'in half of twenty points, and in most of nineteen',
    files: withPoints(
      points(7) + supported(3) + points(8, '护理部', 'nursing') + points(2, '财务部', 'audit'),
      {
        '2024/work-points.yaml': workPoints(
          2024,
          (points(7) + supported(4) + points(8, '护理部', 'nursing')).replaceAll('2025', '2024'),
        ),
      },
    ),
    finds: [],
  },
  {
    name: 'a collective name that supports everything',
    files: withPoints(
      points(8, '医务部\n  support: [各部（处）、科室]') +
        points(8, '护理部\n  support: [各部（处）、科室]', 'nursing') +
        points(8, '财务部', 'audit'),
    ),
    finds: [],
  },
])
