import { ownerDutiesDiffer } from '../../../src/rules/owner/duties-differ.ts'
import { rosterPlan } from '../../helpers/roster-plan.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withPoints } from '../../helpers/rule-workspace.ts'

const point = (id: string, text: string) => `- id: ${id}\n  text: '${text}'\n  lead: 医务部\n  by: 2025-06\n`
/** A decision with a part that is called after a department; its own text is in line 16. */
const decision = (duties: string) => `kind: decision
id: decision-2025-20
subject: 明确各中心职责
issuer: party-committee
number: 示医党发〔2025〕20号
to: [各党支部]
approval: { body: 医院党委会, on: 2025-03-18 }
signedOn: 2025-03-21
printedBy: 党委办公室
printedOn: 2025-03-21
sections:
  - title: 各中心职责
    sections:
      - title: 文化研究与宣传教育中心
        sections:
${duties.replaceAll(/^/gmu, '        ')}
`
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
  {
    name: 'a list of duties under the name of a department, and the duties of its roster in another document',
    files: {
      ...withPoints(point('mdt', '推进工作。')),
      '2025/decision.yaml': decision(
        '  - { text: 组织开展职工文化认同情况调查； }\n  - { text: 管理医院网站和公众号； }',
      ),
      '2025/plan.yaml': rosterPlan(
        'heads: [{ role: 主任, names: [张示例] }]\nduties: 主要负责组织开展职工文化认同调查；管理医院网站和公众号。\ngroups: [{ title: 研究组, heads: [{ role: 组长, names: [李示] }], duties: [组织开展职工文化认同情况的调查。] }]',
      ),
    },
    finds: [
      '2025/plan.yaml:11 “主要负责组织开展职工文化认同调查” owner/duties-differ {"unit":"文化研究与宣传教育中心","found":"组织开展职工文化认同调查","other":"组织开展职工文化认同情况调查"} (also-here 2025/decision.yaml:16 “组织开展职工文化认同情况调查”)',
      '2025/plan.yaml:12 “组织开展职工文化认同情况的调查” owner/duties-differ {"unit":"文化研究与宣传教育中心","found":"组织开展职工文化认同情况的调查","other":"组织开展职工文化认同情况调查"} (also-here 2025/decision.yaml:16 “组织开展职工文化认同情况调查”)',
    ],
  },
  {
    name: 'duties of one document beside each other, and those of the plan of another year',
    files: {
      ...withPoints(point('mdt', '推进工作。')),
      '2025/plan.yaml': rosterPlan(
        'heads: [{ role: 主任, names: [张示例] }]\nduties: [策划医院文化宣传活动。, 策划医院健康宣传活动。]',
      ),
      '2026/plan.yaml': rosterPlan(
        'heads: [{ role: 主任, names: [张示例] }]\nduties: [策划医院各类文化宣传活动。]',
        { id: 'plan-culture-2026' },
      ),
    },
    finds: [],
  },
  {
    name: 'a row of a table of duties, and a standing point of the department',
    files: {
      ...withPoints(
        `- id: mdt\n  text: 组织多学科诊疗项目的立项审核、过程督导和年终考核。\n  lead: 医务部\n  nature: standing\n`,
      ),
      '2025/decision.yaml': `${decision('  - { text: 管理医院网站和公众号； }')}attachments:
  - title: 职责分工表
    table:
      columns: [{ heading: 部　门 }, { heading: 主要职责 }]
      rows:
        - ['{{unit "medical-affairs"}}', 组织多学科诊疗项目的立项审核、过程督导和年终评价]
        - [护理部, 组织多学科诊疗项目的立项审核、过程督导和年终考评]
`,
    },
    finds: [
      '2025/work-points.yaml:10 “组织多学科诊疗项目的立项审核、过程督导和年终考核” owner/duties-differ {"unit":"医务部","found":"组织多学科诊疗项目的立项审核、过程督导和年终考核","other":"组织多学科诊疗项目的立项审核、过程督导和年终评价"} (also-here 2025/decision.yaml:22 “组织多学科诊疗项目的立项审核、过程督导和年终评价”)',
    ],
  },
  {
    name: 'a committee that only a roster names, and a group of it, in a part of an attachment and in a sentence',
    files: {
      ...withPoints(point('mdt', '项目评审组负责审核各中心项目的申报材料和预算。')),
      '2025/plan.yaml': rosterPlan(
        `body: 项目管理委员会\nheads: [{ role: 主任, names: [张示例] }]\nduties: [统筹各中心项目的立项与考核。]\ngroups: [{ title: 项目评审组, heads: [{ role: 组长, names: [李示] }], duties: [审核各中心项目的申报材料与预算。] }]`,
      ),
      '2025/decision.yaml': `${decision('  - { text: 管理医院网站和公众号； }')}attachments:
  - title: 职责
    sections: [{ title: 项目管理委员会, text: 统筹各中心项目的立项和考核。 }]
`,
    },
    finds: [
      '2025/plan.yaml:12 “统筹各中心项目的立项与考核” owner/duties-differ {"unit":"项目管理委员会","found":"统筹各中心项目的立项与考核","other":"统筹各中心项目的立项和考核"} (also-here 2025/decision.yaml:19 “统筹各中心项目的立项和考核”)',
      '2025/plan.yaml:13 “审核各中心项目的申报材料与预算” owner/duties-differ {"unit":"项目管理委员会","found":"审核各中心项目的申报材料与预算","other":"审核各中心项目的申报材料和预算"} (also-here 2025/work-points.yaml:10 “项目评审组负责审核各中心项目的申报材料和预算”)',
    ],
  },
  {
    name: 'what is done once',
    files: {
      ...withPoints(point('mdt', '组织多学科诊疗项目的立项审核、过程督导和年终考核。')),
      '2025/decision.yaml': `${decision('  - { text: 管理医院网站和公众号； }')}attachments:
  - title: 职责
    table:
      columns: [{ heading: 部门 }, { heading: 主要职责 }]
      rows: [[医务部, 组织多学科诊疗项目的立项审核、过程督导和年终评价]]
`,
    },
    finds: [],
  },
])
