import { yearRedefined } from '../../../src/rules/year/redefined.ts'
import { replaced } from '../../helpers/memory-workspace.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles, withPoints, workPoints } from '../../helpers/rule-workspace.ts'

const point = (target: string, id = 'surgery') =>
  `- id: ${id}\n  text: 四级手术占比{{target "四级手术占比"}}。\n  lead: 医务部\n  nature: recurring\n  targets:\n    四级手术占比: ${target}\n`
const years = (from: string, now: string, was = '25%以上') =>
  withPoints(now, {
    '2024/work-points.yaml': workPoints(2024, point(was)),
    'indicators.yaml': replaced(
      ruleFiles['indicators.yaml'],
      'reference: 国考-6 }',
      `reference: 国考-6, revisions: [{ from: ${from}, definition: 新版目录 }] }`,
    ),
  })
const found = (from: string, line = 14) => [
  `2025/work-points.yaml:${line} “25%以上” year/redefined {"indicator":"四级手术占比","target":"25%以上","from":"${from}","definition":"新版目录"} (last-year-here 2024/work-points.yaml:14 “25%以上”) (register-here indicators.yaml:6 “${from}”)`,
]

testRule(yearRedefined, [
  {
    name: 'since the first day of this year',
    files: years('2025-01-01', point('25%以上')),
    finds: found('2025-01-01'),
  },
  {
    name: 'since the middle of last year, under another id',
    files: years(
      '2024-07-01',
      point('25%以上', 'operations').replace('  lead', '  continues: surgery\n  lead'),
    ),
    finds: found('2024-07-01', 15),
  },
  { name: 'another target', files: years('2025-01-01', point('27%以上')), finds: [] },
  {
    name: 'since the first day of last year',
    files: years('2024-01-01', point('25%以上')),
    finds: [],
  },
  {
    name: 'later this year, which is another matter',
    files: years('2025-07-01', point('25%以上')),
    finds: [],
  },
  {
    name: 'a reason is given',
    files: years('2025-01-01', point('{ target: 25%以上, reason: 已按新口径测算 }')),
    finds: [],
  },
  {
    name: 'a reason is given for the point',
    files: years('2025-01-01', `${point('25%以上')}  reason: 已按新口径测算\n`),
    finds: [],
  },
])
