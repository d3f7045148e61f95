import { formatApproval } from '../../../src/rules/format/approval.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withNotice } from '../../helpers/rule-workspace.ts'

const none = { 'approval: { body: 医院党委会, on: 2025-02-18 }\n': '' }

testRule(formatApproval, [
  {
    name: 'nobody has approved it',
    files: withNotice(none),
    finds: ['2025/notice.yaml:3 “issues” format/approval {}'],
  },
  { name: 'a meeting and its day', files: withNotice({}), finds: [] },
  {
    name: 'a text of its own says it, or its parts do',
    files: withNotice(none, 'text: 已经医院党委会研究通过，现予印发。\n'),
    finds: [],
  },
  {
    name: 'parts of its own',
    files: withNotice(none, 'sections:\n  - { title: 审议情况, text: 已经医院党委会研究通过。 }\n'),
    finds: [],
  },
])
