import { expect, test } from 'vitest'
import { targetUnreachable } from '../../../src/rules/target/unreachable.ts'
import { check, testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles } from '../../helpers/rule-workspace.ts'
import { planOf, withPlan, withTargets } from '../../helpers/target-workspace.ts'

const fiveYears = (...targets: readonly string[]) => ({
  ...ruleFiles,
  '2021/plan.yaml': planOf('2021..2025', ...targets),
})
const doctorates = (goal: string, flow: string, baseline = '47人') =>
  `博士人数: { target: ${goal}, baseline: ${baseline}, fedBy: [新增博士] }\n新增博士: ${flow}\n`

testRule(targetUnreachable, [
  {
    name: '47 + 6 × 5 = 77 < 100',
    files: withPlan('2021..2025', doctorates('100人以上', '每年6人以上')),
    finds: [
      '2021/plan.yaml:14 “{ target: 100人以上, baseline: 47人, fedBy: …” target/unreachable {"indicator":"博士人数","arithmetic":"47 + 6 × 5 = 77 < 100","isCertain":true} (flow-here 2021/plan.yaml:15 “每年6人以上”)',
    ],
  },
  {
    name: 'what the whole period brings',
    files: fiveYears(doctorates('100人以上', '累计新增30人')),
    finds: [
      '2021/plan.yaml:14 “{ target: 100人以上, baseline: 47人, fedBy: …” target/unreachable {"indicator":"博士人数","arithmetic":"47 + 30 = 77 < 100","isCertain":true} (flow-here 2021/plan.yaml:15 “累计新增30人”)',
    ],
  },
  {
    name: 'what as many years bring as the plan has',
    files: fiveYears(doctorates('100人以上', '五年新增30人')),
    finds: [
      '2021/plan.yaml:14 “{ target: 100人以上, baseline: 47人, fedBy: …” target/unreachable {"indicator":"博士人数","arithmetic":"47 + 30 = 77 < 100","isCertain":true} (flow-here 2021/plan.yaml:15 “五年新增30人”)',
    ],
  },
  {
    name: 'what only some of its years bring',
    files: fiveYears(doctorates('100人以上', '三年新增30人')),
    finds: [],
  },
  {
    name: 'a mean of years',
    files: fiveYears(doctorates('100人以上', '年均6人')),
    finds: [
      '2021/plan.yaml:14 “{ target: 100人以上, baseline: 47人, fedBy: …” target/unreachable {"indicator":"博士人数","arithmetic":"47 + 6 × 5 = 77 < 100","isCertain":true} (flow-here 2021/plan.yaml:15 “年均6人”)',
    ],
  },
  {
    name: 'what each quarter brings',
    files: fiveYears(doctorates('100人以上', '每季度2人')),
    finds: [
      '2021/plan.yaml:14 “{ target: 100人以上, baseline: 47人, fedBy: …” target/unreachable {"indicator":"博士人数","arithmetic":"47 + 2 × 20 = 87 < 100","isCertain":true} (flow-here 2021/plan.yaml:15 “每季度2人”)',
    ],
  },
  {
    name: 'two flows, towards a number more',
    files: withPlan(
      '2021..2025',
      `博士人数: { target: 新增53人, baseline: 47人, fedBy: [新增博士, 在职培养博士] }
新增博士: 每年6人以上
在职培养博士: 每年2人
`,
      '- { id: doctorates-trained, name: 在职培养博士, unit: 人, measure: flow, better: higher }\n',
    ),
    finds: [
      '2021/plan.yaml:14 “{ target: 新增53人, baseline: 47人, fedBy: […” target/unreachable {"indicator":"博士人数","arithmetic":"47 + 6 × 5 + 2 × 5 = 87 < 100","isCertain":true} (flow-here 2021/plan.yaml:15 “每年6人以上”) (flow-here 2021/plan.yaml:16 “每年2人”)',
    ],
  },
  {
    name: 'one flow that two points promise is one flow',
    files: fiveYears(doctorates('100人以上', '每年6人以上'), '新增博士: 每年6人以上\n'),
    finds: [
      '2021/plan.yaml:14 “{ target: 100人以上, baseline: 47人, fedBy: …” target/unreachable {"indicator":"博士人数","arithmetic":"47 + 6 × 5 = 77 < 100","isCertain":true} (flow-here 2021/plan.yaml:15 “每年6人以上”)',
    ],
  },
  {
    name: 'a growth every year',
    files: fiveYears('门急诊人次: { target: 100万人次, baseline: 70万人次 }\n', '门急诊人次: 每年增长5%\n'),
    finds: [
      '2021/plan.yaml:14 “{ target: 100万人次, baseline: 70万人次 }” target/unreachable {"indicator":"门急诊人次","arithmetic":"700000 × 1.05^5 = 893397.0938 < 1000000","isCertain":true} (flow-here 2021/plan.yaml:20 “每年增长5%”)',
    ],
  },
  {
    name: 'points every year',
    files: fiveYears(
      '四级手术占比: { target: 28%以上, baseline: 20.5% }\n',
      '四级手术占比: 每年提高1个百分点\n',
    ),
    finds: [
      '2021/plan.yaml:14 “{ target: 28%以上, baseline: 20.5% }” target/unreachable {"indicator":"四级手术占比","arithmetic":"20.5 + 1 × 5 = 25.5 < 28","isCertain":true} (flow-here 2021/plan.yaml:20 “每年提高1个百分点”)',
    ],
  },
  {
    name: 'a number more every year, between two: even the most is too little, or only the most is enough',
    files: fiveYears(
      '市级领先重点学科: { target: 46个, baseline: 17个 }\n',
      '市级领先重点学科: { target: 36个, baseline: 17个 }\n',
      '市级领先重点学科: 每年新增3～5个\n',
    ),
    finds: [
      '2021/plan.yaml:14 “{ target: 46个, baseline: 17个 }” target/unreachable {"indicator":"市级领先重点学科","arithmetic":"17 + (3～5) × 5 = 32～42 < 46","isCertain":true} (flow-here 2021/plan.yaml:26 “每年新增3～5个”)',
      '2021/plan.yaml:20 “{ target: 36个, baseline: 17个 }” target/unreachable {"indicator":"市级领先重点学科","arithmetic":"17 + (3～5) × 5 = 32～42, 32 < 36 ≤ 42","isCertain":false} (flow-here 2021/plan.yaml:26 “每年新增3～5个”)',
    ],
  },
  {
    name: 'what should be lower: even the most is too little, or only the most is enough',
    files: fiveYears(
      '患者投诉: { target: 16件以下, baseline: 50件 }\n',
      '患者投诉: { target: 11件以下, baseline: 50件 }\n',
      '患者投诉: { target: 20件以下, baseline: 50件 }\n',
      '患者投诉: 每年减少20%～25%\n',
    ),
    finds: [
      '2021/plan.yaml:14 “{ target: 16件以下, baseline: 50件 }” target/unreachable {"indicator":"患者投诉","arithmetic":"50 × (0.75～0.8)^5 = 11.8652～16.384, 16.384 > 16 ≥ 11.8652","isCertain":false} (flow-here 2021/plan.yaml:32 “每年减少20%～25%”)',
      '2021/plan.yaml:20 “{ target: 11件以下, baseline: 50件 }” target/unreachable {"indicator":"患者投诉","arithmetic":"50 × (0.75～0.8)^5 = 11.8652～16.384 > 11","isCertain":true} (flow-here 2021/plan.yaml:32 “每年减少20%～25%”)',
    ],
  },
  {
    name: 'a number less every year, and a cap that is broken',
    files: fiveYears(
      '平均住院日: { target: 7天以下, baseline: 10天 }\n',
      '平均住院日: 每年减少0.5天\n',
      doctorates('不超过70人', '每年6人'),
    ),
    finds: [
      '2021/plan.yaml:14 “{ target: 7天以下, baseline: 10天 }” target/unreachable {"indicator":"平均住院日","arithmetic":"10 - 0.5 × 5 = 7.5 > 7","isCertain":true} (flow-here 2021/plan.yaml:20 “每年减少0.5天”)',
      '2021/plan.yaml:26 “{ target: 不超过70人, baseline: 47人, fedBy: …” target/unreachable {"indicator":"博士人数","arithmetic":"47 + 6 × 5 = 77 > 70","isCertain":true} (flow-here 2021/plan.yaml:27 “每年6人”)',
    ],
  },
  {
    name: 'what the last year is to bring tells nothing of the years before',
    files: fiveYears(doctorates('100人以上', '达到12人')),
    finds: [],
  },
  {
    name: 'a goal just beyond what is reached',
    files: fiveYears(doctorates('超过77人', '每年6人')),
    finds: [
      '2021/plan.yaml:14 “{ target: 超过77人, baseline: 47人, fedBy: […” target/unreachable {"indicator":"博士人数","arithmetic":"47 + 6 × 5 = 77 ≤ 77","isCertain":true} (flow-here 2021/plan.yaml:15 “每年6人”)',
    ],
  },
  {
    name: 'a baseline that is known only about',
    files: fiveYears(doctorates('80人', '每年6人', '约50人')),
    finds: [
      '2021/plan.yaml:14 “{ target: 80人, baseline: 约50人, fedBy: [新…” target/unreachable {"indicator":"博士人数","arithmetic":"(45～55) + 6 × 5 = 75～85, 75 < 80 ≤ 85","isCertain":false} (flow-here 2021/plan.yaml:15 “每年6人”)',
    ],
  },
  {
    name: 'levels that are reached, exactly or with more, upwards and downwards',
    files: fiveYears(
      doctorates('77人', '每年6人以上'),
      '门急诊人次: { target: 89万人次, baseline: 70万人次 }\n',
      '门急诊人次: 每年增长5%\n',
      '患者投诉: { target: 17件以下, baseline: 50件 }\n',
      '患者投诉: 每年减少20%\n',
    ),
    finds: [],
  },
  {
    name: 'no word of where it starts, of what it gains, or by how much',
    files: fiveYears(
      '博士人数: { target: 100人以上, fedBy: [新增博士] }\n新增博士: 每年6人以上\n',
      '硕士人数: { target: 600人以上, baseline: 439人 }\n',
      '市级领先重点学科: { target: 36个, baseline: 17个, fedBy: [心脏移植] }\n心脏移植: 逐年增加\n',
    ),
    finds: [],
  },
  {
    name: 'what each year must bring is no level',
    files: fiveYears(
      '新增博士: { target: 每年6人以上, baseline: 3人 }\n',
      '新增博士: { target: 每年新增1人, baseline: 3人 }\n',
    ),
    finds: [],
  },
  {
    name: 'a flow of another document',
    files: {
      ...withTargets('新增博士: 每年6人以上\n'),
      '2021/plan.yaml': planOf(
        '2021..2025',
        '博士人数: { target: 100人以上, baseline: 47人, fedBy: [新增博士] }\n',
      ),
    },
    finds: [],
  },
])

test('what even the best case misses is an error, what only the best case reaches a warning', async () => {
  const severities = async (goal: string) => {
    const files = withPlan('2021..2025', doctorates(goal, '每年3～5人'))
    return (await check(files, { rules: [targetUnreachable] })).map(({ severity, args }) => [severity, args])
  }
  expect(await severities('100人以上')).toEqual([
    ['error', { indicator: '博士人数', arithmetic: '47 + (3～5) × 5 = 62～72 < 100', isCertain: true }],
  ])
  expect(await severities('70人以上')).toEqual([
    [
      'warning',
      { indicator: '博士人数', arithmetic: '47 + (3～5) × 5 = 62～72, 62 < 70 ≤ 72', isCertain: false },
    ],
  ])
  expect(await severities('62人以上')).toEqual([])
})
