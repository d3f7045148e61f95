import { expect, test } from 'vitest'
import { targetPeriod } from '../../../src/rules/target/period.ts'
import { check, testRule } from '../../helpers/rule-tester.ts'
import { withPlan, withTargets } from '../../helpers/target-workspace.ts'

testRule(targetPeriod, [
  {
    name: 'a day and a mean at once, a stock by the year, and a flow of nobody knows how long',
    files: withPlan(
      '2021..2025',
      `门急诊人次: 2025年末年均90万人次
博士人数: 每年6人以上
市级领先重点学科: 年均31个
心脏移植: 3～5例
`,
    ),
    finds: [
      '2021/plan.yaml:14 “2025年末年均90万人次” target/period {"indicator":"门急诊人次","target":"2025年末年均90万人次","problem":"point-and-mean"}',
      '2021/plan.yaml:15 “每年6人以上” target/period {"indicator":"博士人数","target":"每年6人以上","problem":"stock-by-year"}',
      '2021/plan.yaml:16 “年均31个” target/period {"indicator":"市级领先重点学科","target":"年均31个","problem":"stock-by-year"}',
      '2021/plan.yaml:17 “3～5例” target/period {"indicator":"心脏移植","target":"3～5例","problem":"flow-without-period"}',
    ],
  },
  {
    name: 'a mean of years, a flow of each year, a flow in all, a flow of one year, a flow with its years',
    files: withPlan(
      '2021..2025',
      `门急诊人次: 年均90万人次
心脏移植: 每年3～5例
新增博士: 累计30人
患者投诉: 2025年底前降至40件以下
人才专项经费: { target: 2500万元, annual: { 2021: 500万元 } }
`,
    ),
    finds: [],
  },
  {
    name: 'a stock at the end, one that grows every year, one that has a floor every year',
    files: withPlan(
      '2021..2025',
      `博士人数: 2025年底前100人以上
市级领先重点学科: 每年新增2～4个
硕士人数: 每年不少于439人
`,
    ),
    finds: [],
  },
  { name: 'a flow in the plan of one year', files: withTargets('心脏移植: 10～12例\n'), finds: [] },
])

test('a flow without its period may be meant well, a stock by the year cannot', async () => {
  const files = withPlan('2021..2025', '博士人数: 每年6人以上\n心脏移植: 3～5例\n')
  const found = await check(files, { rules: [targetPeriod] })
  expect(found.map(({ severity }) => severity)).toEqual(['error', 'warning'])
})
