import { formatAddressees } from '../../../src/rules/format/addressees.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withNotice } from '../../helpers/rule-workspace.ts'

testRule(formatAddressees, [
  {
    name: 'one that is listed twice, also under another of its names',
    files: withNotice({ '[各党支部, 各部（处）、科室]': '[各党支部, 人力资源部, 各党支部, hr]' }),
    finds: [
      '2025/notice.yaml:6 “各党支部” format/addressees {"unit":"各党支部","problem":"twice"} (first-defined-here 2025/notice.yaml:6 “各党支部”)',
      '2025/notice.yaml:6 “hr” format/addressees {"unit":"人力资源部","problem":"twice"} (first-defined-here 2025/notice.yaml:6 “人力资源部”)',
    ],
  },
  {
    name: 'one that is addressed and copied to',
    files: withNotice({}, 'cc: [医务部, 各党支部]\n'),
    finds: [
      '2025/notice.yaml:11 “各党支部” format/addressees {"unit":"各党支部","problem":"both"} (first-defined-here 2025/notice.yaml:6 “各党支部”)',
    ],
  },
  { name: 'everyone once', files: withNotice({}, 'cc: [医务部, 护理部]\n'), finds: [] },
  {
    name: 'who prints it may get it, and may be named in the text',
    files: withNotice(
      { '[各党支部, 各部（处）、科室]': '[党委办公室]' },
      'text: 请{{unit "党委办公室"}}抓好落实。\n',
    ),
    finds: [],
  },
])
