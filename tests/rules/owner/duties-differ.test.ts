import { ownerDutiesDiffer } from '../../../src/rules/owner/duties-differ.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withPoints } from '../../helpers/rule-workspace.ts'

const point = (id: string, text: string) => `- id: ${id}\n  text: '${text}'\n  lead: 医务部\n  by: 2025-06\n`
const both = (one: string, two: string) => withPoints(point('mdt', one) + point('rules', two))

testRule(ownerDutiesDiffer, [
  {
    name: 'a copy that was mended in one place, the department by name and by reference',
    files: both(
      '医务部负责多学科诊疗项目的立项审核、过程督导和年终考核。',
      '明确分工。{{unit "medical-affairs"}}负责多学科诊疗项目的立项审核、过程督导与年终评价。',
    ),
    finds: [
      '2025/work-points.yaml:14 “{{unit "medical-affairs"}}负责多学科诊疗项目的立项审核…” owner/duties-differ {"unit":"医务部","found":"多学科诊疗项目的立项审核、过程督导与年终评价","other":"多学科诊疗项目的立项审核、过程督导和年终考核"} (also-here 2025/work-points.yaml:10 “医务部负责多学科诊疗项目的立项审核、过程督导和年终考核”)',
    ],
  },
  {
    name: 'the same words twice',
    files: both('医务部负责多学科诊疗项目的立项审核。', '医务部负责多学科诊疗项目的立项审核。'),
    finds: [],
  },
  {
    name: 'two duties side by side in one text',
    files: both(
      '质量管理部负责门诊病历质量的检查和通报；质量管理部负责住院病历质量的检查和通报。',
      '推进工作。',
    ),
    finds: [],
  },
  {
    name: 'another duty, and another department',
    files: both(
      '医务部负责多学科诊疗项目的立项审核、过程督导。医务部负责手术分级授权管理。',
      '护理部负责多学科诊疗项目的立项审核、过程督办。',
    ),
    finds: [],
  },
])
