import { citedWeakened } from '../../../src/rules/cited/weakened.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles, withPoints } from '../../helpers/rule-workspace.ts'

const indicators = ruleFiles['indicators.yaml'].replace(
  'indicators:\n',
  'indicators:\n  - { id: party-staff, name: 专职党务工作人员, unit: 人, measure: stock, better: higher }\n',
)

/** A point with this target, below documents that ask for this. */
const against = (required: string, target: string) =>
  withPoints(
    `- id: staff
  text: 按照{{doc "rules"}}配备。
  lead: 党委办公室
  by: 2025-06
  targets: { ${target} }
`,
    {
      'plan.yaml': 'schema: 1\ncited: cited.yaml\n',
      'indicators.yaml': indicators,
      'cited.yaml': `cited:
  - id: rules
    title: 公立医院党的建设办法
    number: 示党发〔2018〕29号
    requires: { ${required} }
`,
    },
  )

testRule(citedWeakened, [
  {
    name: 'a smaller share, and a smaller number',
    files: against('专职党务工作人员: 不低于职工总数的0.5%', '专职党务工作人员: 不低于职工总数的0.3%'),
    finds: [
      '2025/work-points.yaml:13 “不低于职工总数的0.3%” cited/weakened {"indicator":"专职党务工作人员","ways":["number"],"required":"不低于职工总数的0.5%","found":"不低于职工总数的0.3%","title":"公立医院党的建设办法"} (register-here cited.yaml:5 “不低于职工总数的0.5%”)',
    ],
  },
  {
    name: 'words for a number, and a weaker promise',
    files: against('患者投诉: 每年减少10%', '患者投诉: 持续下降'),
    finds: [
      '2025/work-points.yaml:13 “持续下降” cited/weakened {"indicator":"患者投诉","ways":["words"],"required":"每年减少10%","found":"持续下降","title":"公立医院党的建设办法"} (register-here cited.yaml:5 “每年减少10%”)',
    ],
  },
  {
    name: 'as much as is asked, or more',
    files: against('专职党务工作人员: 不低于职工总数的0.5%', '专职党务工作人员: 不低于职工总数的0.5%'),
    finds: [],
  },
  {
    name: 'another indicator',
    files: against('专职党务工作人员: 不低于职工总数的0.5%', '患者投诉: 持续下降'),
    finds: [],
  },
  {
    name: 'a sum of years that are not the plan’s, by its share of a year',
    files: against('新增博士: 三年累计30人', '新增博士: 8人'),
    finds: [
      '2025/work-points.yaml:13 “8人” cited/weakened {"indicator":"新增博士","ways":["number"],"required":"三年累计30人","found":"8人","title":"公立医院党的建设办法"} (register-here cited.yaml:5 “三年累计30人”)',
    ],
  },
  {
    name: 'the same in other words',
    files: against('新增博士: 三年新增30人', '新增博士: 新增8人'),
    finds: [
      '2025/work-points.yaml:13 “新增8人” cited/weakened {"indicator":"新增博士","ways":["number"],"required":"三年新增30人","found":"新增8人","title":"公立医院党的建设办法"} (register-here cited.yaml:5 “三年新增30人”)',
    ],
  },
  {
    name: 'that share',
    files: against('新增博士: 三年累计30人', '新增博士: 10人'),
    finds: [],
  },
  {
    name: 'a sum of nobody knows how many years',
    files: against('新增博士: 累计30人', '新增博士: 6人'),
    finds: [],
  },
  {
    name: 'what is asked of this year',
    files: against('四级手术占比: 2025年底前达到30%', '四级手术占比: 达到26%'),
    finds: [
      '2025/work-points.yaml:13 “达到26%” cited/weakened {"indicator":"四级手术占比","ways":["number"],"required":"2025年底前达到30%","found":"达到26%","title":"公立医院党的建设办法"} (register-here cited.yaml:5 “2025年底前达到30%”)',
    ],
  },
  {
    name: 'what is not yet owed this year',
    files: against('四级手术占比: 2027年底前达到30%', '四级手术占比: 达到26%'),
    finds: [],
  },
  {
    name: 'what is asked of one year by what it says of that year',
    files: against(
      '四级手术占比: { target: 30%, annual: { 2025: 27%, 2027: 30% } }',
      '四级手术占比: 达到26%',
    ),
    finds: [
      '2025/work-points.yaml:13 “达到26%” cited/weakened {"indicator":"四级手术占比","ways":["number"],"required":"27%","found":"达到26%","title":"公立医院党的建设办法"} (register-here cited.yaml:5 “{ target: 30%, annual: { 2025: 27%, 2027…”)',
    ],
  },
  {
    name: 'as much as that',
    files: against(
      '四级手术占比: { target: 30%, annual: { 2025: 26%, 2027: 30% } }',
      '四级手术占比: 达到26%',
    ),
    finds: [],
  },
  {
    name: 'what is only said of later years',
    files: against(
      '四级手术占比: { target: 30%, annual: { 2026: 28%, 2027: 30% } }',
      '四级手术占比: 达到26%',
    ),
    finds: [],
  },
])
