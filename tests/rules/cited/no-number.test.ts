import { citedNoNumber } from '../../../src/rules/cited/no-number.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { saying } from '../../helpers/rule-workspace.ts'

const citing = (text: string) =>
  saying(text, {
    'plan.yaml': 'schema: 1\ncited: cited.yaml\n',
    'cited.yaml': `cited:
  - { id: training, title: 医师培养意见, number: 示卫发〔2023〕8号 }
  - { id: custom, title: 工作惯例 }
`,
  })

testRule(citedNoNumber, [
  {
    name: 'a title alone',
    files: citing('落实《医师培养意见》。'),
    finds: [
      '2025/work-points.yaml:10 “《医师培养意见》” cited/no-number {"title":"医师培养意见","number":"示卫发〔2023〕8号"} (register-here cited.yaml:2 “{ id: training, title: 医师培养意见, number: 示…”)',
    ],
  },
  {
    name: 'before its number is given',
    files: citing('落实《医师培养意见》，按《医师培养意见》（示卫发〔2023〕8号）自查。'),
    finds: [
      '2025/work-points.yaml:10 “《医师培养意见》” cited/no-number {"title":"医师培养意见","number":"示卫发〔2023〕8号"} (register-here cited.yaml:2 “{ id: training, title: 医师培养意见, number: 示…”)',
    ],
  },
  { name: 'with its number', files: citing('落实《医师培养意见》（示卫发〔2023〕8号）。'), finds: [] },
  {
    name: 'after its number',
    files: citing('落实《医师培养意见》（示卫发〔2023〕8号），依《医师培养意见》办。'),
    finds: [],
  },
  { name: 'after a reference', files: citing('落实{{doc "training"}}，依《医师培养意见》办。'), finds: [] },
  { name: 'one that has no number', files: citing('依《工作惯例》办。'), finds: [] },
  { name: 'one that is not in the register', files: citing('依《别的办法》办。'), finds: [] },
])
