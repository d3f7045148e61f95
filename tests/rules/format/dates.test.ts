import { formatDates } from '../../../src/rules/format/dates.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withNotice } from '../../helpers/rule-workspace.ts'

/** Rules that are in force from a day on, and the decision of 2025-03-10 that issues them. */
const rulesFrom = (day: string) => ({
  ...withNotice({}),
  '2025/rules.yaml': `kind: rules\nid: centre-rules\nperiod: 2025\ntitle: 中心管理办法\nsections: [{ title: 总则, text: 各中心照此办理。 }]\neffectiveOn: ${day}\n`,
  '2025/decision.yaml': `kind: decision\nid: centre-decision\nsubject: 印发中心管理办法\nissues: centre-rules\nissuer: party-committee\nnumber: 示医党发〔2025〕13号\nto: [各党支部]\ntext: 现予印发，请遵照执行。\nsignedOn: 2025-03-10\nprintedBy: 党委办公室\nprintedOn: 2025-03-10\n`,
})

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
  {
    name: 'in force before it was signed',
    files: rulesFrom('2025-03-01'),
    finds: [
      '2025/rules.yaml:6 “2025-03-01” format/dates {"problem":"in-force-before","signed":"2025-03-10","other":"2025-03-01"}',
    ],
  },
  { name: 'in force from the day of its signing', files: rulesFrom('2025-03-10'), finds: [] },
  { name: 'in force later', files: rulesFrom('2025-05-01'), finds: [] },
])
