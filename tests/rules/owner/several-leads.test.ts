import { ownerSeveralLeads } from '../../../src/rules/owner/several-leads.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withPoints } from '../../helpers/rule-workspace.ts'

const point = (lead: string) =>
  `- id: day-surgery\n  text: 扩大日间手术病种。\n  lead: ${lead}\n  by: 2025-06\n`

testRule(ownerSeveralLeads, [
  {
    name: 'two leads, under the names of the day of signing',
    files: withPoints(point('[medical-affairs, 人事部]')),
    finds: [
      '2025/work-points.yaml:11 “[medical-affairs, 人事部]” owner/several-leads {"id":"day-surgery","leads":["医务部","人力资源部"]}',
    ],
  },
  { name: 'one lead', files: withPoints(point('医务部')), finds: [] },
  { name: 'one lead in a list', files: withPoints(point('[医务部]')), finds: [] },
  {
    name: 'one lead and several that support',
    files: withPoints(point('医务部\n  support: [护理部, 门诊部]')),
    finds: [],
  },
])
