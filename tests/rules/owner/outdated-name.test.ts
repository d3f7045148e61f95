import { ownerOutdatedName } from '../../../src/rules/owner/outdated-name.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withPoints } from '../../helpers/rule-workspace.ts'

const point = (lead: string, text = '推进岗位管理。') => `- id: staffing
  text: '${text}'
  lead: ${lead}
  by: 2025-06
`

testRule(ownerOutdatedName, [
  {
    name: 'an alias',
    files: withPoints(point('人事部')),
    finds: [
      '2025/work-points.yaml:11 “人事部” owner/outdated-name {"written":"人事部","current":"人力资源部","on":"2025-02-21"}',
    ],
  },
  {
    name: 'a name that the department had before the day of signing, also in prose',
    files: withPoints(point('医务部', '建好{{unit "文化宣传与教育中心"}}。')),
    finds: [
      '2025/work-points.yaml:10 “{{unit "文化宣传与教育中心"}}” owner/outdated-name {"written":"文化宣传与教育中心","current":"文化研究与宣传教育中心","on":"2025-02-21"}',
    ],
  },
  {
    name: 'the name of that day, and the id',
    files: withPoints(point('hr') + point('文化研究与宣传教育中心').replace('staffing', 'culture')),
    finds: [],
  },
])
