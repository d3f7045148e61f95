import { formatYear } from '../../../src/rules/format/year.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withNotice } from '../../helpers/rule-workspace.ts'

testRule(formatYear, [
  {
    name: 'the number of another year',
    files: withNotice({ '〔2025〕12号': '〔2024〕12号' }),
    finds: [
      '2025/notice.yaml:5 “示医党发〔2024〕12号” format/year {"number":"示医党发〔2024〕12号","signed":"2025-02-21"} (also-here 2025/notice.yaml:8 “2025-02-21”)',
    ],
  },
  {
    name: 'signed on the last day of the year before',
    files: withNotice({ 'signedOn: 2025-02-21': 'signedOn: 2024-12-31', 'on: 2025-02-18': 'on: 2024-12-30' }),
    finds: [
      '2025/notice.yaml:5 “示医党发〔2025〕12号” format/year {"number":"示医党发〔2025〕12号","signed":"2024-12-31"} (also-here 2025/notice.yaml:8 “2024-12-31”)',
    ],
  },
  { name: 'the same year', files: withNotice({}), finds: [] },
  {
    name: 'approved in the year before, printed in the year after',
    files: withNotice({
      'on: 2025-02-18': 'on: 2024-12-30',
      'signedOn: 2025-02-21': 'signedOn: 2025-12-31',
      'printedOn: 2025-02-21': 'printedOn: 2026-01-04',
    }),
    finds: [],
  },
])
