import { assertNotUnderstood } from '../../../src/rules/assert/not-understood.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles } from '../../helpers/rule-workspace.ts'

const asserting = (that: string) => ({
  ...ruleFiles,
  'plan.yaml': `schema: 1\nassert:\n  - { id: own, that: '${that}' }\n`,
})
const finds = (text: string, args: object) => [
  `plan.yaml:3 “${text}” assert/not-understood ${JSON.stringify(args)}`,
]

testRule(assertNotUnderstood, [
  {
    name: 'a name that the language does not know',
    files: asserting('targets("博士人数") > 1'),
    finds: finds('targets', { found: 'targets', problem: 'unknown-name', nearest: ['target'] }),
  },
  {
    name: 'an indicator that there is not',
    files: asserting('target("博士人") > 1'),
    finds: finds('博士人', { found: '博士人', problem: 'unknown-thing', nearest: ['博士人数'] }),
  },
  {
    name: 'what would reach into a program',
    files: asserting('process.exit(1) > 0'),
    finds: finds('process.exit(1) > 0', {
      found: 'process.exit(1) > 0',
      problem: 'unknown-name',
      nearest: [],
    }),
  },
  {
    name: 'an operator that is none of arithmetic',
    files: asserting('1 << 2 > 0'),
    finds: finds('<<', { found: '<<', problem: 'not-allowed', nearest: [] }),
  },
  {
    name: 'a name behind marks of full width, just where it stands',
    files: asserting('目标（“博士人数”）≥1 and 牵头（“医务部”）＝2 and（数目（“医务部”）≤9）'),
    finds: finds('数目', { found: '数目', problem: 'unknown-name', nearest: [] }),
  },
  {
    name: 'text that ends too soon',
    files: asserting('target("博士人数") >'),
    finds: finds('target("博士人数") >', { found: 'target("博士人数") >', problem: 'syntax', nearest: [] }),
  },
  { name: 'what can be read', files: asserting('目标("博士人数") ≥ 1 and 牵头("医务部") < 9'), finds: [] },
])
