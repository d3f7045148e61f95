import { formatCopies } from '../../../src/rules/format/copies.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles, withNotice } from '../../helpers/rule-workspace.ts'

const organization = ruleFiles['organization.yaml'].replace(
  '{ id: all-branches, name: 各党支部 }',
  '{ id: all-branches, name: 各党支部, members: [医务部, 护理部, 门诊部] }',
)

testRule(formatCopies, [
  {
    name: 'fewer than are addressed and copied to',
    files: withNotice({}, 'cc: [医务部, 护理部]\ncopies: 3\n'),
    finds: ['2025/notice.yaml:12 “3” format/copies {"copies":3,"addressees":4}'],
  },
  {
    name: 'a group counts for its members where the register lists them',
    files: { ...withNotice({}, 'copies: 3\n'), 'organization.yaml': organization },
    finds: ['2025/notice.yaml:11 “3” format/copies {"copies":3,"addressees":4}'],
  },
  { name: 'one for each, no more', files: withNotice({}, 'copies: 2\n'), finds: [] },
  { name: 'a group whose members nobody has listed', files: withNotice({}, 'copies: 15\n'), finds: [] },
  { name: 'no number of copies', files: withNotice({}), finds: [] },
])
