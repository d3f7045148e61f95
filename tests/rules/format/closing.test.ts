import { formatClosing } from '../../../src/rules/format/closing.ts'
import { officialKinds, withOfficial } from '../../helpers/official-files.ts'
import { testRule } from '../../helpers/rule-tester.ts'

const report = '"kind":"报告","expected":["特此报告","专此报告"]'
const request =
  '"kind":"请示","expected":["妥否，请批示","当否，请批示","妥否，请批复","当否，请批复","特此请示"]'

testRule(formatClosing, [
  ...officialKinds.map((kind) => ({ name: `${kind}: nothing`, files: withOfficial(kind), finds: [] })),
  ...(
    [
      ['report', '特此报告。'],
      ['circular', '特此通报。'],
      ['notice', '特此通知。'],
      ['reply', '此复。'],
      ['reply', '特此批复。'],
      ['letter', '专此函达，请予函复。'],
      ['letter', '特此函商。'],
      ['notice', '此前的通知同时废止。'],
      ['notice', '“特此报告”是报告的结语。'],
    ] as const
  ).map(([kind, closing]) => ({
    name: `${kind}: ${closing}`,
    files: withOfficial(kind, {}, `closing: ${closing}\n`),
    finds: [],
  })),
  {
    name: 'a request that ends as a report',
    files: withOfficial('request', { '妥否，请批示。': '特此报告，请审批。' }),
    finds: [
      `2025/official.yaml:12 “特此报告” format/closing {"found":"特此报告",${request},"problem":"other-kind"}`,
    ],
  },
  {
    name: 'a notice that asks',
    files: withOfficial('notice', {}, 'closing: 妥否，请批示。\n'),
    finds: [
      '2025/official.yaml:11 “妥否，请批示” format/closing {"found":"妥否，请批示","kind":"通知","expected":["特此通知"],"problem":"other-kind"}',
    ],
  },
  {
    name: 'a report that asks, in a part of its text',
    files: withOfficial('report', {}, 'sections: [{ title: 建议, text: 以上请示，请予批复。 }]\n'),
    finds: [
      `2025/official.yaml:12 “以上请示，请予批复” format/closing {"found":"以上请示，请予批复",${report},"problem":"asks"}`,
    ],
  },
  {
    name: 'a decision that ends with half a formula',
    files: withOfficial('decision', {}, 'closing: 此决定\n'),
    finds: [
      '2025/official.yaml:11 “此决定” format/closing {"found":"此决定","kind":"决定","expected":[],"problem":"short"}',
    ],
  },
  {
    name: 'a request that asks for nothing',
    files: withOfficial('request', { 'closing: 妥否，请批示。\n': '' }),
    finds: [`2025/official.yaml:1 “request” format/closing {"found":"",${request},"problem":"missing"}`],
  },
  {
    name: 'what is attached has an end of its own',
    files: withOfficial('notice', {}, 'attachments: [{ title: 样表, text: 特此报告。 }]\n'),
    finds: [],
  },
])
