import { ownerVague } from '../../../src/rules/owner/vague.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles, withPoints } from '../../helpers/rule-workspace.ts'

const organization = ruleFiles['organization.yaml'].replace(
  'groups:\n',
  `  - { id: new-campus-group, name: 新院区筹建工作组 }
  - { id: insurance-group, name: 医保改革专班 }
  - { id: tender-office, name: 招标采购办公室 }
groups:
  - { id: logistics, name: 后勤管理等部门 }
`,
)
const lead = (written: string, support = '[财务部]') =>
  withPoints(`- id: energy\n  text: 降低能耗。\n  lead: ${written}\n  support: ${support}\n  by: 2025-06\n`, {
    'organization.yaml': organization,
  })

testRule(ownerVague, [
  {
    name: 'a collective name',
    files: lead('各党支部'),
    finds: ['2025/work-points.yaml:11 “各党支部” owner/vague {"unit":"各党支部","problem":"collective"}'],
  },
  {
    name: 'and others',
    files: lead('后勤管理等部门'),
    finds: [
      '2025/work-points.yaml:11 “后勤管理等部门” owner/vague {"unit":"后勤管理等部门","problem":"and-others"}',
    ],
  },
  {
    name: 'bodies that will be gone, among several leads',
    files: lead('[医务部, new-campus-group, 医保改革专班]'),
    finds: [
      '2025/work-points.yaml:11 “new-campus-group” owner/vague {"unit":"新院区筹建工作组","problem":"temporary"}',
      '2025/work-points.yaml:11 “医保改革专班” owner/vague {"unit":"医保改革专班","problem":"temporary"}',
    ],
  },
  {
    name: 'who answers for rows of a table of indicators, and for a group of them',
    files: {
      ...lead('医务部'),
      '2025/notice.yaml': `${ruleFiles['2025/notice.yaml']}attachments:
  - title: 主要指标
    indicators:
      groups:
        - owner: 各党支部
          targets:
            心脏移植: { target: 10例, owner: [医务部, 后勤管理等部门] }
            博士人数: { target: 160人, owner: 财务部 }
`,
    },
    finds: [
      '2025/notice.yaml:15 “各党支部” owner/vague {"unit":"各党支部","problem":"collective","isRow":true}',
      '2025/notice.yaml:17 “后勤管理等部门” owner/vague {"unit":"后勤管理等部门","problem":"and-others","isRow":true}',
    ],
  },
  { name: 'a department', files: lead('医务部'), finds: [] },
  { name: 'an office that stays', files: lead('招标采购办公室'), finds: [] },
  {
    name: 'those that only support',
    files: lead('财务部', '[各部（处）、科室, 新院区筹建工作组, 后勤管理等部门]'),
    finds: [],
  },
])
