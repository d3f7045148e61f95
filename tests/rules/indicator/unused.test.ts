import { indicatorUnused } from '../../../src/rules/indicator/unused.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withPoints, workPoints } from '../../helpers/rule-workspace.ts'

const indicators = {
  'indicators.yaml': `indicators:
  - { id: doctorates, name: 博士人数, unit: 人, measure: stock, better: higher }
  - { id: doctorates-joined, name: 新增博士, aliases: [引进博士], unit: 人, measure: flow, better: higher }
`,
}
const point = (targets: string, text = '加强人才队伍建设。') =>
  `- id: talent\n  text: '${text}'\n  lead: 人力资源部\n  by: 2025-06\n${targets}`

testRule(indicatorUnused, [
  {
    name: 'no target of it in any document, though prose speaks of it',
    files: withPoints(
      point('  targets:\n    博士人数: 77人\n', '新增博士，博士人数{{target "博士人数"}}。'),
      indicators,
    ),
    finds: ['indicators.yaml:3 “新增博士” indicator/unused {"name":"新增博士"}'],
  },
  {
    name: 'a target of the year before, under an alias',
    files: withPoints(point('  targets:\n    博士人数: 77人\n'), {
      ...indicators,
      '2024/work-points.yaml': workPoints(
        2024,
        point('  targets:\n    引进博士: 6人以上\n').replace('2025', '2024'),
      ),
    }),
    finds: [],
  },
  {
    name: 'a flow that feeds a target',
    files: withPoints(
      point('  targets:\n    博士人数: { target: 77人, baseline: 47人, fedBy: [doctorates-joined] }\n'),
      indicators,
    ),
    finds: [],
  },
  {
    name: 'one that is only watched: the register records it',
    files: withPoints(point('  targets:\n    博士人数: 77人\n'), {
      ...indicators,
      '2024/actuals.yaml':
        'year: 2024\nactuals:\n  - { indicator: 引进博士, period: 2024, value: 19人, source: 人事档案 }\n',
    }),
    finds: [],
  },
])
