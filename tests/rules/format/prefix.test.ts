import { formatPrefix } from '../../../src/rules/format/prefix.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withNotice } from '../../helpers/rule-workspace.ts'

testRule(formatPrefix, [
  {
    name: 'the prefix of the hospital on a document of the party committee',
    files: withNotice({ 示医党发: '示医发' }),
    finds: [
      '2025/notice.yaml:5 “示医发〔2025〕12号” format/prefix {"found":"示医发","expected":"示医党发","issuer":"中共示例市人民医院委员会"} (register-here organization.yaml:3 “示医党发”)',
    ],
  },
  {
    name: 'and the other way round',
    files: withNotice({ 'issuer: party-committee': 'issuer: hospital' }),
    finds: [
      '2025/notice.yaml:5 “示医党发〔2025〕12号” format/prefix {"found":"示医党发","expected":"示医发","issuer":"示例市人民医院"} (register-here organization.yaml:4 “示医发”)',
    ],
  },
  { name: 'its own prefix', files: withNotice({}), finds: [] },
  {
    name: 'its own prefix, in brackets that are not 〔〕: they are printed so',
    files: withNotice({ '〔2025〕': '[2025]' }),
    finds: [],
  },
  {
    name: 'the issuer by name',
    files: withNotice({ 'issuer: party-committee': 'issuer: 中共示例市人民医院委员会' }),
    finds: [],
  },
])
