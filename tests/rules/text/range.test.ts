import { textRange } from '../../../src/rules/text/range.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withPoints } from '../../helpers/rule-workspace.ts'

const say = (text: string) =>
  withPoints(`- id: branches\n  text: ${text}\n  lead: 党委办公室\n  by: 2025-06\n`)

testRule(textRange, [
  {
    name: 'a hyphen, a half-width tilde, and % at one end only',
    files: say('评选支部3-5个，建成病房2~3个，占比63～68%，增幅5—8%。'),
    finds: [
      '2025/work-points.yaml:10 “3-5” text/range {"found":"3-5","expected":"3～5"}',
      '2025/work-points.yaml:10 “2~3” text/range {"found":"2~3","expected":"2～3"}',
      '2025/work-points.yaml:10 “63～68” text/range {"found":"63～68","expected":"63%～68"}',
      '2025/work-points.yaml:10 “5—8” text/range {"found":"5—8","expected":"5%—8"}',
    ],
  },
  {
    name: 'ranges that are right, years, telephone numbers, numbers of documents, titles and quotations',
    files: say(
      '评选支部3～5个，建成病房2—3个，占比63%～68%，2021—2025年，电话0472-2178888，示医发〔2024〕1-2号，标题为《推广3-5个病房》，原文为“推选3-5个”。',
    ),
    finds: [],
  },
])
