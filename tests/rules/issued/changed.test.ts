import { issuedChanged } from '../../../src/rules/issued/changed.ts'
import { issuedNow } from '../../helpers/issued-record.ts'
import { replaced } from '../../helpers/memory-workspace.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles, withNotice, withPoints, yearBefore } from '../../helpers/rule-workspace.ts'

const points = `- id: branches
  text: 评选示范支部，博士人数达到{{target "博士人数"}}。
  lead: 党委办公室
  support: [人力资源部]
  by: 2025-06
  targets:
    博士人数: { target: 160人以上, baseline: 138人 }
`
const before = withPoints(points)
const issued = await issuedNow(before, ['notice-2025-12'])
const edited = (was: string, is: string) =>
  withPoints(replaced(points, was, is), { 'issued.json': issued['issued.json'] ?? '' })
const revision = 'revisions: [{ on: 2025-06-10, decision: 医院党委会, reason: 上级调整口径 }]\n'
const change = (key: string, was: string | null, is: string | null) =>
  `{"key":"${key}","before":${JSON.stringify(was)},"after":${JSON.stringify(is)}}`
const told = (changes: readonly string[], problem = 'unauthorized') =>
  `issued/changed {"number":"示医党发〔2025〕12号","problem":"${problem}","changes":[${changes.join(',')}]}`

testRule(issuedChanged, [
  { name: 'nothing has gone out', files: before, finds: [] },
  { name: 'as it went out', files: issued, finds: [] },
  {
    name: 'a target of what it issues',
    files: edited('160人以上', '150人以上'),
    finds: [
      `2025/work-points.yaml:15 “{ target: 150人以上, baseline: 138人 }” ${told([change('work-points-2025/branches/targets/doctorates', '160人以上', '150人以上')])}`,
    ],
  },
  {
    name: 'several things are one finding, at the first of them',
    files: edited('党委办公室\n  support: [人力资源部]\n', '科研部\n'),
    finds: [
      `2025/work-points.yaml:11 “科研部” ${told([
        change('work-points-2025/branches/lead', '党委办公室', '科研部'),
        change('work-points-2025/branches/support', '人力资源部', null),
      ])} (also-here 2025/work-points.yaml:9 “id: branches text: 评选示范支部，博士人数达到{{target…”)`,
    ],
  },
  {
    name: 'which points it carries out may be noted afterwards: that is not printed',
    files: {
      ...withNotice({}, 'fulfils: [branches]\n'),
      '2025/work-points.yaml': before['2025/work-points.yaml'] ?? '',
      'issued.json': issued['issued.json'] ?? '',
    },
    finds: [],
  },
  {
    name: 'the document itself',
    files: {
      ...withNotice({ 'to: [各党支部, 各部（处）、科室]': 'to: [各党支部]' }),
      '2025/work-points.yaml': before['2025/work-points.yaml'] ?? '',
      'issued.json': issued['issued.json'] ?? '',
    },
    finds: [
      `2025/notice.yaml:6 “[各党支部]” ${told([change('notice-2025-12/to', '各党支部、各部（处）、科室', '各党支部')])}`,
    ],
  },
  {
    name: 'a revision says so, and is to be entered',
    files: {
      ...edited('by: 2025-06\n', 'by: 2025-09\n'),
      ...{ '2025/notice.yaml': `${ruleFiles['2025/notice.yaml']}${revision}` },
    },
    finds: [
      `2025/work-points.yaml:13 “2025-09” ${told([change('work-points-2025/branches/by', '2025-06', '2025-09')], 'revised')}`,
    ],
  },
  {
    name: 'a revision that was entered',
    files: await issuedNow(
      {
        ...edited('by: 2025-06\n', 'by: 2025-09\n'),
        '2025/notice.yaml': `${ruleFiles['2025/notice.yaml']}${revision}`,
      },
      ['notice-2025-12'],
    ),
    finds: [],
  },
  {
    name: 'another document may change as its authors like',
    files: { ...issued, ...yearBefore() },
    finds: [],
  },
  {
    name: 'where a file cannot be read, nothing is said of what may be in it',
    files: { ...edited('160人以上', '150人以上'), '2025/broken.yaml': 'kind: work-points\nid: broken\n' },
    finds: [
      '2025/broken.yaml:1 “” key/missing {"key":"period","alias":"年度"}',
      '2025/broken.yaml:1 “” key/missing {"key":"title","alias":"标题"}',
      '2025/broken.yaml:1 “” key/missing {"key":"sections","alias":"部分"}',
    ],
  },
])
