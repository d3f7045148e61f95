import { describe, expect, test } from 'vitest'
import { asText, completionOf, resultToDate, targetsOf, type YearResult } from '../../src/model/index.ts'
import { loadClean, replaced } from '../helpers/memory-workspace.ts'
import { ruleFiles } from '../helpers/rule-workspace.ts'

interface Case {
  readonly target: string
  readonly indicator?: string
  /** Figures of 2025, each as `period value`. */
  readonly actuals: readonly string[]
  /** Of the year before. */
  readonly before?: string
  readonly period?: string
}

async function planned({ target, indicator = '四级手术占比', actuals, before, period = '2025' }: Case) {
  const register = (year: number, figures: readonly string[]) => ({
    [`${year}/actuals.yaml`]: `year: ${year}\nactuals:\n${figures
      .map((figure) => figure.split(' '))
      .map(([of, value]) => `  - { indicator: ${indicator}, period: ${of}, value: ${value} }\n`)
      .join('')}`,
  })
  const workspace = await loadClean({
    ...ruleFiles,
    'indicators.yaml': replaced(
      ruleFiles['indicators.yaml'],
      'indicators:\n',
      'indicators:\n  - { id: systems, name: 信息系统, unit: 个, measure: stock }\n',
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
    ...(actuals.length > 0 ? register(2025, actuals) : {}),
    ...(before === undefined ? {} : register(2024, [`2024 ${before}`])),
  })
  const document = workspace.documents.find(({ id }) => id === 'points')
  const plan = document && asText(document)
  const [held] = plan ? targetsOf(plan) : []
  if (!plan || !held) throw new Error('no target')
  const { id } = held.target.indicator
  return { promise: held.target, plan, actuals: workspace.actuals, id }
}

/** The share in percent, or why there is none. */
async function completed(given: Case): Promise<string> {
  const { promise, actuals, id } = await planned(given)
  const { baseline, target } = promise
  const start = typeof baseline === 'object' ? baseline : actuals.actualOf(id, 2024)?.value
  const completion = completionOf(promise, target, actuals.actualOf(id, 2025)?.value, start)
  return 'share' in completion ? completion.share.times(100).round(1).toFixed() : completion.lack
}

describe('completion', () => {
  // biome-ignore format: one case a line
  test.each<[string, Case, string]>([
    ['a bound: the way from its baseline', { target: '{ target: 25%以上, baseline: 20% }', actuals: ['2025 23%'] }, '60'],
    ['the baseline is that of the register, where the plan has none', { target: '25%以上', before: '20%', actuals: ['2025 23%'] }, '60'],
    ['a range is met at its lower end', { target: '{ target: 25%～27%, baseline: 20% }', actuals: ['2025 26%'] }, '120'],
    ['points on a baseline', { target: '{ target: 提升5个百分点, baseline: 20% }', actuals: ['2025 21%'] }, '20'],
    ['less is better', { indicator: '平均住院日', target: '{ target: 7天以内, baseline: 8天 }', actuals: ['2025 7.2天'] }, '80'],
    ['a share less of a flow', { indicator: '患者投诉', target: '{ target: 降低20%, baseline: 300件 }', actuals: ['2025 270件'] }, '50'],
    ['a flow begins at nothing', { indicator: '心脏移植', target: '{ target: 12例以上, baseline: 10例 }', actuals: ['2025 9例'] }, '75'],
    ['what a flow adds is what it brings', { indicator: '新增博士', target: '{ target: 新增25人, baseline: 19人 }', actuals: ['2025 20人'] }, '80'],
    ['so much each quarter', { indicator: '新增博士', target: '每季度5人', actuals: ['2025 10人'] }, '50'],
    ['levels that were climbed', { indicator: '电子病历应用水平', target: '{ target: 七级, baseline: 五级 }', actuals: ['2025 六级'] }, '50'],
    ['places that were climbed', { indicator: '国考省内排名', target: '{ target: 前10名, baseline: 15名 }', actuals: ['2025 12名'] }, '60'],
    ['an event that came about', { indicator: '章程修订', target: '2025年底前完成', actuals: ['2025-11 完成'] }, '100'],
    ['an event that did not', { indicator: '章程修订', target: '2025年底前完成', actuals: ['2025 未完成'] }, '0'],
    ['items of a list', { indicator: '信息系统', target: '{ checklist: [血透, 病理, 心电, 影像] }', actuals: ['2025 3个'] }, '75'],
    ['no result', { target: '{ target: 25%以上, baseline: 20% }', actuals: [] }, 'actual'],
    ['no beginning', { target: '25%以上', actuals: ['2025 23%'] }, 'start'],
    ['a change of nobody knows what', { target: '{ target: 提升5个百分点, baseline: unknown }', actuals: ['2025 23%'] }, 'start'],
    ['further back than the beginning', { target: '{ target: 25%以上, baseline: 20% }', actuals: ['2025 19%'] }, 'back'],
    ['a level that is to be kept', { target: '{ target: 20%以上, baseline: 21% }', actuals: ['2025 21%'] }, 'measure'],
    ['a trend', { target: '{ target: 持续提升, baseline: 20% }', actuals: ['2025 21%'] }, 'measure'],
    ['a figure of others', { target: '{ target: 高于全国平均水平, benchmark: 国家平台 }', actuals: ['2025 21%'] }, 'measure'],
    ['words', { target: '{ qualitative: 走在前列 }', actuals: ['2025 21%'] }, 'measure'],
    ['what holds all the time', { target: '稳定在99.9%以上', actuals: ['2025 99.8%'] }, 'measure'],
  ])('%s', async (_name, given, expected) => {
    expect(await completed(given)).toBe(expected)
  })
})

describe('a year that is not over', () => {
  const judged = async (given: Case): Promise<YearResult | undefined> => {
    const { promise, plan, actuals, id } = await planned(given)
    const latest = actuals.latestOf(id, 2025)
    if (!latest) throw new Error('nothing is known')
    const before = actuals.actualOf(id, 2024)?.value
    return resultToDate(promise, latest, { year: 2025, period: plan.period, before })
  }
  // biome-ignore format: one case a line
  test.each<[string, Case, YearResult | undefined]>([
    ['a flow that keeps pace with the months', { indicator: '心脏移植', target: '12例以上', actuals: ['2025Q1 3例', '2025Q2 3例'] }, 'on-path'],
    ['a flow that does not', { indicator: '心脏移植', target: '12例以上', actuals: ['2025H1 5例'] }, 'behind'],
    ['a third of a patient is owed by nobody', { indicator: '心脏移植', target: '10例', actuals: ['2025-01..04 3例'] }, 'on-path'],
    ['a flow that has its goal already', { indicator: '心脏移植', target: '12例以上', actuals: ['2025-01..09 12例'] }, 'early'],
    ['a flow below its cap', { indicator: '患者投诉', target: '不超过200件', actuals: ['2025H1 100件'] }, 'on-path'],
    ['a flow that has used up more of it', { indicator: '患者投诉', target: '不超过200件', actuals: ['2025H1 101件'] }, 'behind'],
    ['a stock on its way', { indicator: '博士人数', target: '{ target: 160人, baseline: 140人 }', actuals: ['2025Q2 150人'] }, 'on-path'],
    ['a stock that lags behind', { indicator: '博士人数', target: '{ target: 160人, baseline: 140人 }', actuals: ['2025Q2 149人'] }, 'behind'],
    ['a ratio on its way from the year before', { target: '25%以上', before: '20%', actuals: ['2025Q1 21.3%'] }, 'on-path'],
    ['a level, which comes at once', { indicator: '电子病历应用水平', target: '{ target: 六级, baseline: 五级 }', actuals: ['2025-06 五级'] }, undefined],
    ['a level that was reached', { indicator: '电子病历应用水平', target: '{ target: 六级, baseline: 五级 }', actuals: ['2025-06 六级'] }, 'on-path'],
    ['a year of several, by its own target', { period: '2021..2026', indicator: '心脏移植', target: '{ target: 14例, annual: { "2025": 12例 } }', actuals: ['2025H1 5例'] }, 'behind'],
    ['a year of several without one', { period: '2021..2026', indicator: '心脏移植', target: '14例', actuals: ['2025H1 5例'] }, undefined],
    ['a trend', { indicator: '患者投诉', target: '持续下降', before: '300件', actuals: ['2025H1 100件'] }, undefined],
  ])('%s', async (_name, given, expected) => {
    expect(await judged(given)).toBe(expected)
  })
})
