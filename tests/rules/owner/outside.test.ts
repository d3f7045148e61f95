import { ownerOutside } from '../../../src/rules/owner/outside.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles, withPoints } from '../../helpers/rule-workspace.ts'

const organization = `${ruleFiles['organization.yaml']}organs:
  - { id: health-commission, name: 示例市卫生健康委员会, standing: superior }
  - { id: insurance-bureau, name: 示例市医疗保障局, standing: equal }
  - { id: community-centre, name: 示例社区卫生服务中心, standing: subordinate }
`
const lead = (written: string, support = '[财务部]') =>
  withPoints(
    `- id: payment\n  text: 做好清算。\n  lead: ${written}\n  support: ${support}\n  by: 2025-06\n`,
    {
      'organization.yaml': organization,
    },
  )

testRule(ownerOutside, [
  {
    name: 'an organ above, one beside among several leads',
    files: lead('[示例市卫生健康委员会, 医务部, insurance-bureau]'),
    finds: [
      '2025/work-points.yaml:11 “示例市卫生健康委员会” owner/outside {"unit":"示例市卫生健康委员会","standing":"superior"}',
      '2025/work-points.yaml:11 “insurance-bureau” owner/outside {"unit":"示例市医疗保障局","standing":"equal"}',
    ],
  },
  {
    name: 'who answers for a row of the table of indicators',
    files: {
      ...lead('医务部'),
      '2025/notice.yaml': `${ruleFiles['2025/notice.yaml']}attachments:
  - title: 主要指标
    indicators:
      groups:
        - owner: 医务部
          targets:
            心脏移植: { target: 10例, owner: 示例市医疗保障局 }
`,
    },
    finds: [
      '2025/notice.yaml:17 “示例市医疗保障局” owner/outside {"unit":"示例市医疗保障局","standing":"equal","isRow":true}',
    ],
  },
  { name: 'one below, which can be told to', files: lead('示例社区卫生服务中心'), finds: [] },
  { name: 'one that supports', files: lead('医务部', '[示例市医疗保障局]'), finds: [] },
])
