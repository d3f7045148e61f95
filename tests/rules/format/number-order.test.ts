import { formatNumberOrder } from '../../../src/rules/format/number-order.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles, yearBefore } from '../../helpers/rule-workspace.ts'

/** A second notice, of the work points of the year before. */
const second = (number: string, signedOn: string) => ({
  ...ruleFiles,
  ...yearBefore({
    '示医党发〔2024〕12号': number,
    'signedOn: 2024-02-21': `signedOn: ${signedOn}`,
  }),
})

testRule(formatNumberOrder, [
  {
    name: 'a number that is taken',
    files: second('示医党发〔2025〕12号', '2025-01-06'),
    finds: [
      '2025/notice.yaml:5 “示医党发〔2025〕12号” format/number-order {"number":"示医党发〔2025〕12号","other":"示医党发〔2025〕12号","problem":"repeated"} (also-here 2024/notice.yaml:5 “示医党发〔2025〕12号”)',
    ],
  },
  {
    name: 'a lower number for a later day',
    files: second('示医党发〔2025〕9号', '2025-03-14'),
    finds: [
      '2024/notice.yaml:5 “示医党发〔2025〕9号” format/number-order {"number":"示医党发〔2025〕9号","other":"示医党发〔2025〕12号","problem":"order"} (also-here 2025/notice.yaml:5 “示医党发〔2025〕12号”)',
    ],
  },
  {
    name: 'numbers in the order of signing, also two of one day and a gap between',
    files: second('示医党发〔2025〕15号', '2025-02-21'),
    finds: [],
  },
  {
    name: '9 comes before 12',
    files: second('示医党发〔2025〕9号', '2025-01-06'),
    finds: [],
  },
  {
    name: 'each year and each prefix has its own numbers',
    files: second('示医党发〔2024〕12号', '2024-02-23'),
    finds: [],
  },
  {
    name: 'another prefix',
    files: second('示医发〔2025〕12号', '2025-03-14'),
    finds: [],
  },
])
