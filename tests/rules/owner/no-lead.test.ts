import { ownerNoLead } from '../../../src/rules/owner/no-lead.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withPoints } from '../../helpers/rule-workspace.ts'

const point = (more: string) => `- id: day-surgery\n  text: 扩大日间手术病种。\n  by: 2025-06\n${more}`

testRule(ownerNoLead, [
  {
    name: 'nobody leads',
    files: withPoints(point('')),
    finds: ['2025/work-points.yaml:9 “day-surgery” owner/no-lead {"id":"day-surgery"}'],
  },
  {
    name: 'departments that support, and none that leads',
    files: withPoints(point('  support: [医务部, 护理部]\n')),
    finds: ['2025/work-points.yaml:9 “day-surgery” owner/no-lead {"id":"day-surgery"}'],
  },
  { name: 'one lead', files: withPoints(point('  lead: 医务部\n')), finds: [] },
  { name: 'a list of leads', files: withPoints(point('  lead: [医务部, 护理部]\n')), finds: [] },
  {
    name: 'a lead that no register has, which is complained of as such',
    files: withPoints(point('  lead: 医务科\n')),
    finds: [
      '2025/work-points.yaml:12 “医务科” reference/unknown {"thing":"unit","name":"医务科","nearest":["医务部"]}',
    ],
  },
])
