import { formatIssuer } from '../../../src/rules/format/issuer.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles, withNotice } from '../../helpers/rule-workspace.ts'

const approvedBy = (body: string, changes: Readonly<Record<string, string>> = {}) =>
  withNotice({ 'body: 医院党委会': `body: ${body}`, ...changes })
const byHospital = { 'issuer: party-committee': 'issuer: hospital', 示医党发: '示医发' }

testRule(formatIssuer, [
  {
    name: 'a document of the party committee that the management approved',
    files: approvedBy('院长办公会'),
    finds: [
      '2025/notice.yaml:7 “院长办公会” format/issuer {"issuer":"中共示例市人民医院委员会","body":"院长办公会"}',
    ],
  },
  {
    name: 'the meeting of the committee, under its several names',
    files: approvedBy('党委常委会'),
    finds: [],
  },
  { name: 'both meetings', files: approvedBy('院长办公会、党委会'), finds: [] },
  { name: 'a document of the hospital', files: approvedBy('院长办公会', byHospital), finds: [] },
  {
    name: 'a document of the hospital that the committee approved as well',
    files: approvedBy('医院党委会', byHospital),
    finds: [],
  },
  {
    name: 'a commission of the government is none of the party',
    files: {
      ...approvedBy('院长办公会'),
      'organization.yaml': ruleFiles['organization.yaml'].replace(
        '中共示例市人民医院委员会',
        '示例市卫生健康委员会',
      ),
    },
    finds: [],
  },
  { name: 'a meeting that is neither', files: approvedBy('职工代表大会'), finds: [] },
])
