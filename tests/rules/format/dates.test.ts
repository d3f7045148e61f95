import { formatDates } from '../../../src/rules/format/dates.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withNotice } from '../../helpers/rule-workspace.ts'

const signed = { 'signedOn: 2025-02-21': 'signedOn: 2025-02-17' }

testRule(formatDates, [
  {
    name: 'approved after it was signed',
    files: withNotice(signed),
    finds: [
      '2025/notice.yaml:7 “2025-02-18” format/dates {"problem":"approved-after","signed":"2025-02-17","other":"2025-02-18"} (also-here 2025/notice.yaml:8 “2025-02-17”)',
    ],
  },
  {
    name: 'printed before it was signed',
    files: withNotice({ 'printedOn: 2025-02-21': 'printedOn: 2025-02-20' }),
    finds: [
      '2025/notice.yaml:10 “2025-02-20” format/dates {"problem":"printed-before","signed":"2025-02-21","other":"2025-02-20"} (also-here 2025/notice.yaml:8 “2025-02-21”)',
    ],
  },
  {
    name: 'all on one day',
    files: withNotice({ 'on: 2025-02-18': 'on: 2025-02-21' }),
    finds: [],
  },
  {
    name: 'printed later, across the turn of the year',
    files: withNotice({
      'on: 2025-02-18': 'on: 2024-12-30',
      'printedOn: 2025-02-21': 'printedOn: 2025-03-03',
    }),
    finds: [],
  },
  {
    name: 'no meeting',
    files: withNotice({ 'approval: { body: 医院党委会, on: 2025-02-18 }\n': '' }),
    finds: [],
  },
])
