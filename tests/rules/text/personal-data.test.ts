import { textPersonalData } from '../../../src/rules/text/personal-data.ts'
import { rosterPlan } from '../../helpers/roster-plan.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles, saying } from '../../helpers/rule-workspace.ts'

const found = (number: string, kind: string, masked: string) =>
  `2025/work-points.yaml:10 “${number}” text/personal-data ${JSON.stringify({ kind, masked })}`

testRule(textPersonalData, [
  {
    name: 'an identity card, a mobile telephone, a bank card; the number itself goes into no report',
    files: saying('身份证999999190001010015，手机19900000000，卡号6200000000000000000。'),
    finds: [
      found('999999190001010015', 'identity-card', '999*************15'),
      found('19900000000', 'mobile', '199******00'),
      found('6200000000000000000', 'bank-card', '620**************00'),
    ],
  },
  {
    name: 'in a comment, and in a register',
    files: {
      ...ruleFiles,
      'organization.yaml': `${ruleFiles['organization.yaml']}# 联系人电话 19900000000\n`,
      '2025/notice.yaml': `# 手机 19900000000\n${ruleFiles['2025/notice.yaml']}`,
    },
    finds: [
      '2025/notice.yaml:1 “19900000000” text/personal-data {"kind":"mobile","masked":"199******00"}',
      'organization.yaml:23 “19900000000” text/personal-data {"kind":"mobile","masked":"199******00"}',
    ],
  },
  {
    name: 'in the registers of results and of what is cited',
    files: {
      ...ruleFiles,
      'plan.yaml': 'schema: 1\ncited: cited.yaml\n',
      'cited.yaml': 'cited: [] # 联系人 19900000000\n',
      '2024/actuals.yaml':
        'year: 2024\nactuals:\n  - { indicator: 博士人数, period: 2024, value: 80人, source: 台账（19900000000） }\n',
    },
    finds: [
      '2024/actuals.yaml:3 “19900000000” text/personal-data {"kind":"mobile","masked":"199******00"}',
      'cited.yaml:1 “19900000000” text/personal-data {"kind":"mobile","masked":"199******00"}',
    ],
  },
  {
    name: 'behind a name of a roster',
    files: {
      ...ruleFiles,
      '2025/plan.yaml': rosterPlan(
        'heads: [{ role: 主任, names: [{ name: 张示例, note: "19900000000" }, 李示999999190001010015] }]',
      ),
    },
    finds: [
      '2025/plan.yaml:10 “19900000000” text/personal-data {"kind":"mobile","masked":"199******00"}',
      '2025/plan.yaml:10 “999999190001010015” text/personal-data {"kind":"identity-card","masked":"999*************15"}',
    ],
  },
  {
    name: 'numbers whose check sums do not hold, or that are too long',
    files: saying('编号999999190001010016，条码6200000000000000001，流水号62000000000000000000。'),
    finds: [],
  },
  {
    name: 'amounts, landlines, addresses, ids',
    files: saying(
      '总资产13900000000元，电话0472-2178888，网址https://example.org/info/13900000000，编号A13900000000。',
    ),
    finds: [],
  },
])
