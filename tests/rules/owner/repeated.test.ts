import { ownerRepeated } from '../../../src/rules/owner/repeated.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withPoints } from '../../helpers/rule-workspace.ts'

const point = (lead: string, support: string, text = '推进岗位管理。') => `- id: staffing
  text: '${text}'
  lead: ${lead}
  support: ${support}
  by: 2025-06
`

testRule(ownerRepeated, [
  {
    name: 'a lead that supports as well',
    files: withPoints(point('人力资源部', '[财务部, 人力资源部]')),
    finds: [
      '2025/work-points.yaml:12 “人力资源部” owner/repeated {"unit":"人力资源部","asLead":true} (first-defined-here 2025/work-points.yaml:11 “人力资源部”)',
    ],
  },
  {
    name: 'one department under two names, twice in support, and once of several leads',
    files: withPoints(
      point('[医务部, 护理部]', '[人事部, hr]') +
        point('[医务部, 护理部]', '[护理部]').replace('staffing', 'nursing'),
    ),
    finds: [
      '2025/work-points.yaml:12 “hr” owner/repeated {"unit":"人力资源部","asLead":false} (first-defined-here 2025/work-points.yaml:12 “人事部”)',
      '2025/work-points.yaml:17 “护理部” owner/repeated {"unit":"护理部","asLead":true} (first-defined-here 2025/work-points.yaml:16 “护理部”)',
    ],
  },
  {
    name: 'in the text, in another point, and within a collective name',
    files: withPoints(
      point('人力资源部', '[财务部]', '由{{unit "财务部"}}、{{unit "人力资源部"}}推进岗位管理。') +
        point('财务部', '[人力资源部, 各部（处）、科室]').replace('staffing', 'budget'),
    ),
    finds: [],
  },
])
