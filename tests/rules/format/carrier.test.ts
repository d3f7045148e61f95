import { formatCarrier } from '../../../src/rules/format/carrier.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles, yearBefore } from '../../helpers/rule-workspace.ts'

const { '2024/work-points.yaml': workPoints = '' } = yearBefore()

testRule(formatCarrier, [
  {
    name: 'work points that no notice issues',
    files: { ...ruleFiles, '2024/work-points.yaml': workPoints },
    finds: [
      '2024/work-points.yaml:2 “work-points-2024” format/carrier {"title":"以实干开新局","id":"work-points-2024"}',
    ],
  },
  {
    name: 'a notice that issues it under a name that nothing has, of which the loader has complained',
    files: {
      ...ruleFiles,
      '2025/notice.yaml': String(ruleFiles['2025/notice.yaml']).replace(
        'issues: work-points',
        'issues: workpoints',
      ),
    },
    finds: [
      '2025/notice.yaml:3 “workpoints-2025” reference/unknown {"thing":"document","name":"workpoints-2025","nearest":["work-points-2025"]}',
    ],
  },
  { name: 'work points with their notice, each year', files: { ...ruleFiles, ...yearBefore() }, finds: [] },
  {
    name: 'a notice in another folder issues them as well',
    files: {
      ...ruleFiles,
      '2024/work-points.yaml': workPoints,
      '2025/notice-of-2024.yaml': yearBefore()['2024/notice.yaml'] ?? '',
    },
    finds: [],
  },
])
