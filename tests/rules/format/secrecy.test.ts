import { formatSecrecy } from '../../../src/rules/format/secrecy.ts'
import { withOfficial } from '../../helpers/official-files.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withNotice } from '../../helpers/rule-workspace.ts'

testRule(formatSecrecy, [
  {
    name: 'a level without the number of the copy is an error',
    files: withNotice({}, 'secrecy: 秘密★1年\n'),
    finds: [
      '2025/notice.yaml:11 “秘密★1年” format/secrecy {"found":"秘密★1年","problem":"no-serial-number"}',
    ],
  },
  {
    name: 'the number of the copy without a level is a warning',
    files: withNotice({}, 'serialNumber: 12\n'),
    finds: ['2025/notice.yaml:11 “12” format/secrecy {"found":"000012","problem":"no-level"}'],
  },
  {
    name: 'of any kind of document',
    files: withOfficial('letter', {}, 'secrecy: 绝密★长期\n'),
    finds: [
      '2025/official.yaml:9 “绝密★长期” format/secrecy {"found":"绝密★长期","problem":"no-serial-number"}',
    ],
  },
  { name: 'both', files: withNotice({}, 'secrecy: 机密\nserialNumber: 1\n'), finds: [] },
  { name: 'neither, but urgent', files: withNotice({}, 'urgency: 特急\n'), finds: [] },
])
