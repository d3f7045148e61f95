import { issuedMissing } from '../../../src/rules/issued/missing.ts'
import { issuedNow } from '../../helpers/issued-record.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles, withNotice } from '../../helpers/rule-workspace.ts'

const issued = await issuedNow(ruleFiles, ['notice-2025-12'])
const record = { 'issued.json': issued['issued.json'] ?? '' }

testRule(issuedMissing, [
  { name: 'everything is there', files: issued, finds: [] },
  {
    name: 'its id was changed',
    files: { ...withNotice({ 'id: notice-2025-12': 'id: notice-12' }), ...record },
    finds: [
      'issued.json:5 “"notice-2025-12"” issued/missing {"document":"notice-2025-12","number":"示医党发〔2025〕12号"}',
    ],
  },
  {
    name: 'it may be in the file that cannot be read',
    files: { ...withNotice({ 'id: notice-2025-12\n': '' }), ...record },
    finds: ['2025/notice.yaml:1 “” key/missing {"key":"id","alias":"标识"}'],
  },
])
