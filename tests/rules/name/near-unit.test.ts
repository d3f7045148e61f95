import { expect, test } from 'vitest'
import { nameNearUnit } from '../../../src/rules/name/near-unit.ts'
import { rosterPlan } from '../../helpers/roster-plan.ts'
import { findingsOf, mended, testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles } from '../../helpers/rule-workspace.ts'

const heads = 'heads: [{ role: 主任, names: [张示例] }]\n'
const filesWith = (body: string) => ({
  ...ruleFiles,
  '2025/plan.yaml': rosterPlan(`body: ${body}\n${heads}`),
})
const finding = (written: string, expected: string, line: number) =>
  `2025/plan.yaml:10 “${written}” name/near-unit {"written":"${written}","expected":"${expected}"} (register-here organization.yaml:${line} “`

// biome-ignore format: one case a line
const slips: readonly (readonly [what: string, written: string, expected: string, line: number])[] = [
  ['another character', '质量管埋部', '质量管理部', 12],
  ['two that are swapped', '务医部', '医务部', 9],
  ['one too many', '信息管理部部', '信息管理部', 14],
  ['one too few', '党委办公', '党委办公室', 6],
  ['another sort of unit', '医务科', '医务部', 9],
]

testRule(nameNearUnit, [
  ...[
    ['a committee', '医院质量管理委员会'],
    ['a unit', '质量管理部'],
    ['a unit by its alias', '人事部'],
    ['a group of a unit', '医务部质控小组'],
    ['a body with another first character', '纪委办公室'],
    ['three characters of which the middle one tells', '科教部'],
    ['one of several', '第二门诊部'],
  ].map(([what, body]) => ({ name: `${what}: nothing`, files: filesWith(body ?? ''), finds: [] })),
  {
    name: 'who assesses',
    files: {
      ...ruleFiles,
      '2025/rules.yaml':
        'kind: rules\nid: rules\nperiod: 2025\ntitle: 管理办法\nsections:\n  - title: 考核\n    assessment: { assessor: 质量管里部, dimensions: [完成度] }\n',
    },
    finds: [
      '2025/rules.yaml:7 “质量管里部” name/near-unit {"written":"质量管里部","expected":"质量管理部"} (register-here organization.yaml:12 “{ id: quality, name: 质量管理部 }”)',
    ],
  },
])

test.each(slips)('%s', async (_what, written, expected, line) => {
  const rows = await findingsOf(filesWith(written), { rules: [nameNearUnit], preset: 'recommended' })
  expect(rows).toHaveLength(1)
  expect(rows[0]).toContain(finding(written, expected, line))
})

test('a slip is mended after review', async () => {
  const files = await mended(nameNearUnit, filesWith('质量管埋部'))
  expect(files['2025/plan.yaml']).toContain('body: 质量管理部')
})
