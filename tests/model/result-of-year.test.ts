import { describe, expect, test } from 'vitest'
import { asText, resultOfYear, targetsOf, totalOfYears, type YearResult } from '../../src/model/index.ts'
import { loadClean, replaced } from '../helpers/memory-workspace.ts'
import { ruleFiles } from '../helpers/rule-workspace.ts'

interface Case {
  /** Of an indicator in the register, as YAML. */
  readonly target: string
  readonly indicator?: string
  readonly actual: string
  /** The result of the year before, where there is one. */
  readonly before?: string
  readonly period?: string
  readonly year?: number
}

/** What comes out for one target and one result, through the files that an office writes. */
async function judged({
  target,
  indicator = '四级手术占比',
  actual,
  before,
  period = '2025',
  year = 2025,
}: Case): Promise<YearResult | undefined> {
  const record = (of: number, value: string) => ({
    [`${of}/actuals.yaml`]: `year: ${of}\nactuals:\n  - { indicator: ${indicator}, period: ${of}, value: ${value} }\n`,
  })
  const workspace = await loadClean({
    ...ruleFiles,
    'indicators.yaml': replaced(
      ruleFiles['indicators.yaml'],
      'indicators:\n',
      'indicators:\n  - { id: accreditation, name: 实验室认可, measure: event }\n',
    ),
    '2025/points.yaml': `kind: work-points
id: points
period: ${period}
title: 以实干开新局
sections:
  - title: 主要工作
    points:
      - { id: work, text: 做好工作。, lead: 医务部, targets: { ${indicator}: ${target} } }
`,
    ...record(year, actual),
    ...(before === undefined ? {} : record(year - 1, before)),
  })
  const document = workspace.documents.find(({ id }) => id === 'points')
  const plan = document && asText(document)
  const [held] = plan ? targetsOf(plan) : []
  if (!plan || !held) throw new Error('no target')
  const { actuals } = workspace
  const of = (wanted: number) => actuals.actualOf(held.target.indicator.id, wanted)?.value
  return resultOfYear(held.target, of(year), { year, period: plan.period, before: of(year - 1) })
}

describe('one year', () => {
  // biome-ignore format: one case a line
  test.each<[string, Case, YearResult | undefined]>([
    ['a bound that is reached', { target: '25%以上', actual: '25%' }, 'achieved'],
    ['a bound that is not', { target: '25%以上', actual: '24.9%' }, 'missed'],
    ['超过 leaves its number out', { target: '超过25%', actual: '25%' }, 'missed'],
    ['the lower end of a range is enough', { target: '25%～27%', actual: '25.2%' }, 'achieved'],
    ['more than a range is no less', { target: '25%～27%', actual: '30%' }, 'achieved'],
    ['a change leads from its baseline', { target: '{ target: 提升3～5个百分点, baseline: 18.6% }', actual: '22.1%' }, 'achieved'],
    ['a change that falls short', { target: '{ target: 提升3～5个百分点, baseline: 18.6% }', actual: '21.5%' }, 'missed'],
    ['less is better: no more than the cap', { indicator: '患者投诉', target: '不超过200件', actual: '200件' }, 'achieved'],
    ['less is better: an exact number is a cap', { indicator: '患者投诉', target: '200件', actual: '201件' }, 'missed'],
    ['less is better: a share of the baseline', { indicator: '患者投诉', target: '{ target: 降低20%, baseline: 286件 }', actual: '229件' }, 'missed'],
    ['what a flow adds is what the year brings', { indicator: '新增博士', target: '{ target: 新增25人以上, baseline: 19人 }', actual: '26人' }, 'achieved'],
    ['每季度 makes four times as much in a year', { indicator: '新增博士', target: '每季度6人', actual: '23人' }, 'missed'],
    ['a trend, from the year before', { indicator: '患者投诉', target: '持续下降', before: '286件', actual: '280件' }, 'achieved'],
    ['a trend that turns', { indicator: '患者投诉', target: '持续下降', before: '286件', actual: '286件' }, 'missed'],
    ['a trend, from the baseline of the plan', { target: '{ target: 持续提升, baseline: 20% }', actual: '21%' }, 'achieved'],
    ['a trend from nowhere', { target: '持续提升', actual: '21%' }, undefined],
    ['what is steady may not get worse', { target: '保持稳定', before: '20%', actual: '19%' }, 'missed'],
    ['a figure of others', { target: '{ target: 高于全国平均水平, benchmark: 国家平台 }', actual: '30%' }, undefined],
    ['words', { target: '{ qualitative: 走在前列 }', actual: '30%' }, undefined],
    ['an event that came about', { indicator: '实验室认可', target: '2025年底前完成', actual: '完成' }, 'achieved'],
    ['an event that did not', { indicator: '实验室认可', target: '2025年底前完成', actual: '未完成' }, 'missed'],
  ])('%s', async (_name, given, expected) => {
    expect(await judged(given)).toBe(expected)
  })
})

describe('several years', () => {
  const plan = {
    period: '2021..2025',
    target: '{ target: 25%以上, baseline: 15%, annual: { "2023": 20%, "2024": 22% } }',
  }
  // biome-ignore format: one case a line
  test.each<[string, Partial<Case> & { actual: string }, YearResult | undefined]>([
    ['a year by its own target', { year: 2023, actual: '20.5%' }, 'on-path'],
    ['what only the year after owes', { year: 2023, actual: '22%' }, 'ahead'],
    ['a year that lags behind its own target', { year: 2024, actual: '21%' }, 'behind'],
    ['the goal of the last year, before its time', { year: 2024, actual: '25%' }, 'early'],
    ['the same in the last year', { year: 2025, actual: '25%' }, 'achieved'],
    ['less than it in the last year', { year: 2025, actual: '24%' }, 'missed'],
    ['a year without a target of its own', { year: 2022, actual: '17%' }, undefined],
  ])('%s', async (_name, given, expected) => {
    expect(await judged({ ...plan, ...given })).toBe(expected)
  })

  test('every year owes what every year owes, and is never early', async () => {
    const every = { indicator: '新增博士', period: '2021..2025', target: '每年6人以上', year: 2022 }
    expect(await judged({ ...every, actual: '7人' })).toBe('achieved')
    expect(await judged({ ...every, actual: '5人' })).toBe('missed')
  })
})

describe('a flow that all years bring together', () => {
  const totalOf = async (target: string, values: readonly number[], indicator = '新增博士') => {
    const files = Object.fromEntries(
      values.map((value, index) => [
        `${2021 + index}/actuals.yaml`,
        `year: ${2021 + index}\nactuals:\n  - { indicator: ${indicator}, period: ${2021 + index}, value: ${value} }\n`,
      ]),
    )
    const workspace = await loadClean({
      ...ruleFiles,
      ...files,
      '2025/points.yaml': `kind: work-points
id: points
period: 2021..2025
title: 五年规划
sections:
  - title: 主要工作
    points:
      - { id: work, text: 做好工作。, lead: 医务部, targets: { ${indicator}: ${target} } }
`,
    })
    const plan = workspace.documents.find(({ id }) => id === 'points')
    const [held] = plan ? targetsOf(plan) : []
    if (!held) throw new Error('no target')
    const period = { from: 2021, to: 2025 }
    const single = workspace.actuals.actualOf(held.target.indicator.id, 2025)?.value
    const total = totalOfYears(held.target, period, workspace.actuals)
    return [
      total && { value: total.value?.value.toNumber(), result: total.result },
      resultOfYear(held.target, single, { year: 2025, period }),
    ]
  }
  const years = [9, 12, 11, 19, 26]

  test('is their sum, and no single year is held against it', async () => {
    expect(await totalOf('累计75人以上', years)).toEqual([{ value: 77, result: 'achieved' }, undefined])
    expect(await totalOf('累计78人以上', years)).toEqual([{ value: 77, result: 'missed' }, undefined])
    expect(await totalOf('{ target: 新增75人以上, baseline: unknown }', years)).toEqual([
      { value: 77, result: 'achieved' },
      undefined,
    ])
  })

  test('is what a count of years says that is the plan’s; of fewer years no year and no sum tells', async () => {
    const achieved = [{ value: 77, result: 'achieved' }, undefined]
    for (const phrase of ['五年新增75人以上', '5年内新增75人以上', '五年共引进75人以上', '五年引进70～75人'])
      expect(await totalOf(phrase, years)).toEqual(achieved)
    expect(await totalOf('五年新增78人以上', years)).toEqual([{ value: 77, result: 'missed' }, undefined])
    for (const phrase of ['三年新增20人以上', '三年引进20人以上', '三年累计20人以上'])
      expect(await totalOf(phrase, years)).toEqual([undefined, undefined])
  })

  test('is told by its yearly targets where no word says it', async () => {
    const annual = 'annual: { "2021": 9人, "2022": 12人, "2023": 12人, "2024": 18人, "2025": 24人 }'
    expect(await totalOf(`{ target: 75人以上, ${annual} }`, years)).toEqual([
      { value: 77, result: 'achieved' },
      undefined,
    ])
    const end = 'annual: { "2021": 350件, "2022": 330件, "2023": 305件, "2024": 285件, "2025": 230件 }'
    const complaints = await totalOf(`{ target: 不超过230件, ${end} }`, [352, 331, 305, 286, 226], '患者投诉')
    expect(complaints).toEqual([undefined, 'achieved'])
  })

  test('is a cap of all years only where that is said; else each year has its own', async () => {
    const complaints = [352, 331, 305, 286, 226]
    expect(await totalOf('不超过230件', complaints, '患者投诉')).toEqual([undefined, 'achieved'])
    expect(await totalOf('累计不超过1500件', complaints, '患者投诉')).toEqual([
      { value: 1500, result: 'achieved' },
      undefined,
    ])
    expect(await totalOf('五年不超过1499件', complaints, '患者投诉')).toEqual([
      { value: 1500, result: 'missed' },
      undefined,
    ])
  })

  test('of a mean is their mean, whatever the last year was', async () => {
    expect(await totalOf('年均15人以上', years)).toEqual([{ value: 15.4, result: 'achieved' }, undefined])
    expect(await totalOf('年均16人以上', years)).toEqual([{ value: 15.4, result: 'missed' }, undefined])
    expect(await totalOf('年均16人以上', [9, 12])).toEqual([
      { value: undefined, result: undefined },
      undefined,
    ])
  })

  test('is open while a year is missing, and nothing where every year owes its own', async () => {
    expect(await totalOf('累计75人以上', [9, 12, 11])).toEqual([
      { value: undefined, result: undefined },
      undefined,
    ])
    expect(await totalOf('每年6人以上', years)).toEqual([undefined, 'achieved'])
  })
})
