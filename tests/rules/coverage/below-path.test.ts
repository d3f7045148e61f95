import { expect, test } from 'vitest'
import { coverageBelowPath } from '../../../src/rules/coverage/below-path.ts'
import { findingsOf, testRule } from '../../helpers/rule-tester.ts'
import { fiveYears, workspace, year } from './coverage-workspace.ts'

const both = (promise: string, target: string, of = 2024) =>
  workspace(fiveYears([promise]), year(of, { a: { serves: ['doctors'], target } }))

const doctors = '博士人数: { target: 160人以上, baseline: 88人, annual: { 2024: 136人, 2025: 160人以上 } }'

testRule(coverageBelowPath, [
  {
    name: 'less than the plan’s own target for the year',
    files: both(doctors, '博士人数: { target: 130人以上, baseline: 119人 }'),
    finds: [
      '2024/work-points.yaml:15 “{ target: 130人以上, baseline: 119人 }” coverage/below-path {"indicator":"博士人数","target":"130人以上","due":"136人","year":2024,"by":"annual"} (plan-here 2021-2025/five-year-plan.yaml:22 “136人”)',
    ],
  },
  {
    name: 'less than the target of the plan, in its last year',
    files: both('博士人数: { target: 160人以上, baseline: 88人 }', '博士人数: 150人', 2025),
    finds: [
      '2025/work-points.yaml:15 “150人” coverage/below-path {"indicator":"博士人数","target":"150人","due":"160人","year":2025,"by":"end"} (plan-here 2021-2025/five-year-plan.yaml:22 “{ target: 160人以上, baseline: 88人 }”)',
    ],
  },
  {
    name: 'less than on the straight way from the baseline: 88 + 72 × 3 ÷ 5',
    files: both('博士人数: { target: 160人以上, baseline: 88人 }', '博士人数: 130人', 2023),
    finds: [
      '2023/work-points.yaml:15 “130人” coverage/below-path {"indicator":"博士人数","target":"130人","due":"131人","year":2023,"by":"straight-line"} (plan-here 2021-2025/five-year-plan.yaml:22 “{ target: 160人以上, baseline: 88人 }”)',
    ],
  },
  {
    name: 'a part of a person, which nobody owes: 88 + 72 × 4 ÷ 5 is 145',
    files: both('博士人数: { target: 160人以上, baseline: 88人 }', '博士人数: 145人', 2024),
    finds: [],
  },
  {
    name: 'less than every year is to bring',
    files: both('新增博士: { target: 每年6人以上, baseline: unknown }', '新增博士: 5人', 2023),
    finds: [
      '2023/work-points.yaml:15 “5人” coverage/below-path {"indicator":"新增博士","target":"5人","due":"6人","year":2023,"by":"every-year"} (plan-here 2021-2025/five-year-plan.yaml:22 “{ target: 每年6人以上, baseline: unknown }”)',
    ],
  },
  {
    name: 'a level, by its name',
    files: both(
      '电子病历应用水平: { target: 六级, baseline: 四级, annual: { 2024: 五级, 2025: 六级 } }',
      '电子病历应用水平: 四级',
    ),
    finds: [
      '2024/work-points.yaml:15 “四级” coverage/below-path {"indicator":"电子病历应用水平","target":"四级","due":"五级","year":2024,"by":"annual"} (plan-here 2021-2025/five-year-plan.yaml:22 “五级”)',
    ],
  },
  {
    name: 'more of what should be less',
    files: both(
      '患者投诉: { target: 不超过80件, baseline: 120件, annual: { 2025: 80件 } }',
      '患者投诉: 不超过90件',
      2025,
    ),
    finds: [
      '2025/work-points.yaml:15 “不超过90件” coverage/below-path {"indicator":"患者投诉","target":"不超过90件","due":"80件","year":2025,"by":"annual"} (plan-here 2021-2025/five-year-plan.yaml:22 “80件”)',
    ],
  },
  {
    name: 'a year’s share of what all years together are to bring, which nobody set',
    files: both('新增博士: { target: 累计75人以上, baseline: unknown }', '新增博士: 12人', 2023),
    finds: [],
  },
  { name: 'just as much', files: both(doctors, '博士人数: 136人'), finds: [] },
  {
    name: 'a change that leads there from where the year begins',
    files: both(doctors, '博士人数: { target: 新增17人, baseline: 119人 }'),
    finds: [],
  },
  { name: 'a direction, which is no number', files: both(doctors, '博士人数: 持续增加'), finds: [] },
  { name: 'a year outside the plan', files: both(doctors, '博士人数: 130人', 2026), finds: [] },
])

test('what is within the tolerance is let pass', async () => {
  const files = {
    ...both(doctors, '博士人数: 130人'),
    'plan.yaml': 'schema: 1\ncheck: { rules: { coverage/below-path: { tolerance: 5 } } }\n',
  }
  const options = { rules: [coverageBelowPath] }
  expect(await findingsOf(files, options)).toEqual([])
  const strict = {
    ...files,
    'plan.yaml': 'schema: 1\ncheck: { rules: { coverage/below-path: { tolerance: 4 } } }\n',
  }
  expect(await findingsOf(strict, options)).toHaveLength(1)
})
