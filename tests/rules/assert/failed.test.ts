import { assertFailed } from '../../../src/rules/assert/failed.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withPoints } from '../../helpers/rule-workspace.ts'

const points = `- id: talents
  text: 博士人数{{target "博士人数"}}，硕士人数{{target "硕士人数"}}。
  lead: 人力资源部
  by: 2025-12-31
  targets:
    博士人数: { target: 100人以上, baseline: 47人 }
    硕士人数: { target: 600人以上, baseline: 439人 }
`
const asserting = (...that: string[]) =>
  withPoints(points, {
    'plan.yaml': `schema: 1\nassert:\n${that.map((one, index) => `  - { id: own-${index + 1}, that: '${one}' }`).join('\n')}\n`,
  })

testRule(assertFailed, [
  {
    name: 'what does not hold, with the values that it had; names in Chinese or English',
    files: asserting('target("博士人数") >= 0.2 * target("硕士人数")', '目标("博士人数") ≤ 99'),
    finds: [
      'plan.yaml:3 “\'target("博士人数") >= 0.2 * target("硕士人数")\'” assert/failed {"id":"own-1","that":"target(\\"博士人数\\") >= 0.2 * target(\\"硕士人数\\")","message":"","document":"work-points-2025","values":["target(\\"博士人数\\") = 100","target(\\"硕士人数\\") = 600"]}',
      'plan.yaml:4 “\'目标("博士人数") ≤ 99\'” assert/failed {"id":"own-2","that":"目标(\\"博士人数\\") ≤ 99","message":"","document":"work-points-2025","values":["目标(\\"博士人数\\") = 100"]}',
    ],
  },
  {
    name: 'in a document, with words of its own and a severity',
    files: {
      ...asserting(),
      'plan.yaml': 'schema: 1\n',
      '2025/work-points.yaml': `${withPoints(points)['2025/work-points.yaml']}assert:
  - { id: one-lead, that: leads("人力资源部") > 1, message: 人力资源部至少牵头两项, severity: warning }
`,
    },
    finds: [
      '2025/work-points.yaml:17 “leads("人力资源部") > 1” assert/failed {"id":"one-lead","that":"leads(\\"人力资源部\\") > 1","message":"人力资源部至少牵头两项","document":"work-points-2025","values":["leads(\\"人力资源部\\") = 1"]}',
    ],
  },
  {
    name: 'what holds: sums, brackets, and, or, not, exact decimals, counts of points',
    files: asserting(
      'target("博士人数") - baseline("博士人数") == 53',
      '(1 + 2) * 3 == 9 and not (1 > 2 or 2 > 3)',
      '0.1 + 0.2 == 0.3',
      'points() = 1 and supports("医务部") == 0',
      '-1 < 0',
    ),
    finds: [],
  },
  {
    name: 'whatever an operator is written as, it binds as it does',
    files: asserting(
      '（1＋1）＝3',
      '1 ＋ 2 × 3 ＝ 7 and 8 － 1 = 7 and 1＜2 and 2＞1',
      '1 + 2×3＝7 && 9÷3 = 3 and 1≠2 and 2≥2 and 1≤2 && (1>2 || 2>1)',
      '1 + 2×3 = 9 || 6÷3 ≠ 2',
      '2≤1',
    ),
    finds: [
      'plan.yaml:3 “\'（1＋1）＝3\'” assert/failed {"id":"own-1","that":"（1＋1）＝3","message":"","document":"work-points-2025","values":[]}',
      'plan.yaml:6 “\'1 + 2×3 = 9 || 6÷3 ≠ 2\'” assert/failed {"id":"own-4","that":"1 + 2×3 = 9 || 6÷3 ≠ 2","message":"","document":"work-points-2025","values":[]}',
      'plan.yaml:7 “\'2≤1\'” assert/failed {"id":"own-5","that":"2≤1","message":"","document":"work-points-2025","values":[]}',
    ],
  },
  {
    name: 'what a document has no answer to is not said of it: another target, a year before, a division by nothing',
    files: asserting(
      'target("心脏移植") > 1000',
      'lastYear("博士人数") > 1000',
      '1 / 0 > 1',
      'annual("博士人数", 2024) > 1000',
    ),
    finds: [],
  },
])
