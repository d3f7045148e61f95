import { resultsEmpty } from '../../../src/rules/results/empty.ts'
import { reporting } from '../../helpers/results-workspace.ts'
import { testRule } from '../../helpers/rule-tester.ts'

/** Rules have neither points nor targets. */
const rules = {
  '2025/rules.yaml':
    'kind: rules\nid: rules\nperiod: 2025\ntitle: 办法\nsections: [{ title: 总则, text: 依法管理。 }]\n',
}
const showing = (inset: string, attachments = '') =>
  reporting(`- title: 图表\n  text: 如下。\n  ${inset}\n`, {
    ...rules,
    ...(attachments === '' ? {} : { '2025/other.yaml': attachments }),
  })

testRule(resultsEmpty, [
  {
    name: 'a year that is none of the plan’s',
    files: showing('chart: { type: bullet, title: 图, indicators: [心脏移植], year: 2024 }'),
    finds: [
      '2025/results.yaml:9 “2024” results/empty {"plan":"work-points-2025","problem":"year","found":"2024","period":"2025"}',
    ],
  },
  {
    name: 'a year of several, and one beyond them',
    files: showing(
      'chart: { type: bullet, title: 图, reports: plan-2021, indicators: [四级手术占比], year: 2023 }\n  indicatorResults: { title: 表, reports: plan-2021, year: 2026 }',
    ),
    finds: [
      '2025/results.yaml:10 “2026” results/empty {"plan":"plan-2021","problem":"year","found":"2026","period":"2021—2025"}',
    ],
  },
  {
    name: 'progress of what has no points, and a table of them',
    files: showing(
      'chart: { type: progress, title: 图, reports: rules }\n  pointResults: { title: 表, reports: rules }',
    ),
    finds: [
      '2025/results.yaml:9 “progress” results/empty {"plan":"rules","problem":"no-points","found":"2025","period":"2025"}',
      '2025/results.yaml:10 “表” results/empty {"plan":"rules","problem":"no-points","found":"2025","period":"2025"}',
    ],
  },
  {
    name: 'results of what has no targets, attached',
    files: showing(
      'chart: { type: progress, title: 图 }',
      `kind: results
id: other
reports: rules
period: 2025
title: 总结
sections: [{ title: 甲, text: 乙。 }]
attachments:
  - { title: 指标表, indicatorResults: {} }
`,
    ),
    finds: [
      '2025/other.yaml:8 “{}” results/empty {"plan":"rules","problem":"no-targets","found":"2025","period":"2025"}',
    ],
  },
  {
    name: 'a plan that is not there, of which something else is said',
    files: showing('chart: { type: progress, title: 图, reports: nothing }'),
    finds: [
      '2025/results.yaml:9 “nothing” reference/unknown {"thing":"document","name":"nothing","nearest":[]}',
    ],
  },
])
