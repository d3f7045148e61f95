import { formatMinutes } from '../../../src/rules/format/minutes.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles, withNotice } from '../../helpers/rule-workspace.ts'

/** Minutes that say this; their day stands on line 4. */
const minutes = (text: string, on = '2025-02-18', body = '示例市人民医院党委会', id = 'minutes') => ({
  [`2025/${id}.yaml`]: `kind: minutes
id: ${id}
body: ${body}
on: ${on}
title: 示例市人民医院党委会2025年第三次会议纪要
issuer: party-committee
text: '${text}'
present: [张示例]
signedOn: 2025-02-27
`,
})
const titled = {
  '2025/work-points.yaml': ruleFiles['2025/work-points.yaml'].replace(
    'title: 以实干开新局',
    'title: 示例市人民医院2025年工作要点',
  ),
}
const files = { ...ruleFiles, ...titled }

testRule(formatMinutes, [
  {
    name: 'minutes of the day that speak of other matters',
    files: { ...files, ...minutes('会议研究了门诊楼改造事项，同意招标。') },
    finds: [
      '2025/notice.yaml:7 “2025-02-18” format/minutes {"problem":"silent","body":"医院党委会","on":"2025-02-18","day":"2025-02-18"} (minutes-here 2025/minutes.yaml:4 “2025-02-18”)',
    ],
  },
  {
    name: 'minutes that speak of it: by its title, in passing, by a reference',
    files: {
      ...files,
      ...minutes('会议审议通过《2025年工作要点》。'),
    },
    finds: [],
  },
  { name: 'in passing', files: { ...files, ...minutes('会议讨论了年度工作要点。') }, finds: [] },
  {
    name: 'by a reference',
    files: { ...files, ...minutes('会议通过{{doc "work-points-2025"}}。') },
    finds: [],
  },
  {
    name: 'one of two meetings of a day that does',
    files: {
      ...files,
      ...minutes('会议研究了门诊楼改造事项。'),
      ...minutes('会议讨论了年度工作要点。', '2025-02-18', '医院党委会', 'minutes-2'),
    },
    finds: [],
  },
  {
    name: 'minutes of another day that say it passed',
    files: { ...files, ...minutes('会议原则通过2025年工作要点。', '2025-02-25') },
    finds: [
      '2025/notice.yaml:7 “2025-02-18” format/minutes {"problem":"other-day","body":"医院党委会","on":"2025-02-18","day":"2025-02-25"} (minutes-here 2025/minutes.yaml:4 “2025-02-25”)',
    ],
  },
  {
    name: 'the same by a reference',
    files: { ...files, ...minutes('会议研究了预算。会议同意{{doc "work-points-2025"}}。', '2025-02-25') },
    finds: [
      '2025/notice.yaml:7 “2025-02-18” format/minutes {"problem":"other-day","body":"医院党委会","on":"2025-02-18","day":"2025-02-25"} (minutes-here 2025/minutes.yaml:4 “2025-02-25”)',
    ],
  },
  {
    name: 'minutes of another day that only discuss it, put it off, or pass something else',
    files: {
      ...files,
      ...minutes('会议讨论2025年工作要点。会议通过了预算。', '2025-02-11'),
      ...minutes('会议同意2025年工作要点修改后再次提交。', '2025-02-04', '医院党委会', 'minutes-2'),
    },
    finds: [],
  },
  {
    name: 'minutes of another body',
    files: { ...files, ...minutes('会议通过2025年工作要点。', '2025-02-25', '示例市人民医院院长办公会') },
    finds: [],
  },
  {
    name: 'no approval, and no minutes',
    files: withNotice({ 'approval: { body: 医院党委会, on: 2025-02-18 }\n': 'text: 现予印发。\n' }),
    finds: [],
  },
])
