import { proseUnmentioned } from '../../../src/rules/prose/unmentioned.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles, withPoints, workPoints } from '../../helpers/rule-workspace.ts'

const point = (text: string, targets = '心脏移植: 10～12例', id = 'transplants') =>
  `- id: ${id}\n  text: '${text}'\n  lead: 医务部\n  by: 2025-06\n  targets:\n    ${targets}\n`

testRule(proseUnmentioned, [
  {
    name: 'the text does not speak of its target',
    files: withPoints(point('加强器官移植能力建设。')),
    finds: ['2025/work-points.yaml:14 “心脏移植” prose/unmentioned {"indicator":"心脏移植"}'],
  },
  {
    name: 'only one of two targets, and only the name of the other',
    files: withPoints(
      point(
        '心脏移植{{target "心脏移植"}}，优化门急诊人次结构。',
        '心脏移植: 10～12例\n    门急诊人次: 达到90万人次',
      ),
    ),
    finds: ['2025/work-points.yaml:15 “门急诊人次” prose/unmentioned {"indicator":"门急诊人次"}'],
  },
  {
    name: 'only another point refers to its own target of the same indicator',
    files: withPoints(
      point('心脏移植{{target "心脏移植"}}。') + point('加强移植随访。', '心脏移植: 10～12例', 'follow-up'),
    ),
    finds: ['2025/work-points.yaml:20 “心脏移植” prose/unmentioned {"indicator":"心脏移植"}'],
  },
  {
    name: 'a reference that cannot be read, of which the loader has complained',
    files: withPoints(
      point('心脏移植{{target "心脏移殖"}}。') +
        point('门急诊{target "门急诊人次"}。', '门急诊人次: 90万人次', 'visits'),
    ),
    finds: [
      '2025/work-points.yaml:10 “{{target "心脏移殖"}}” reference/unknown {"thing":"target","name":"心脏移殖","nearest":["心脏移植"]}',
      '2025/work-points.yaml:16 “{target "门急诊人次"}” reference/syntax {"found":"{target \\"门急诊人次\\"}"}',
    ],
  },
  { name: 'by name', files: withPoints(point('心脏移植{{target "心脏移植"}}。')), finds: [] },
  { name: 'by id', files: withPoints(point('心脏移植{{target "heart-transplants"}}。')), finds: [] },
  {
    name: 'in the preamble',
    files: withPoints('', {
      '2025/work-points.yaml': workPoints(2025, point('加强器官移植能力建设。')).replace(
        'sections:',
        `preamble: '心脏移植{{target "心脏移植"}}。'\nsections:`,
      ),
    }),
    finds: [],
  },
  {
    name: 'in a table of the notice that issues it',
    files: withPoints(point('加强器官移植能力建设。'), {
      '2025/notice.yaml': `${ruleFiles['2025/notice.yaml']}attachments:
  - title: 主要指标表
    table:
      columns: [{ heading: 指标 }, { heading: 目标 }]
      rows: [[心脏移植, '{{target "心脏移植"}}']]
`,
    }),
    finds: [],
  },
  {
    name: 'its figure in plain words, which is read and held against it by other rules',
    files: withPoints(point('力争开展心脏移植10～12例。')),
    finds: [],
  },
])
