import { describe, expect, test } from 'vitest'
import { achievementOf, pointsOf } from '../../src/model/index.ts'
import { loadPlans } from '../helpers/plan-pair.ts'
import { ruleFiles, workPoints } from '../helpers/rule-workspace.ts'
import { pointWith } from '../helpers/target-workspace.ts'

/** How one result lies to one promise, as `status completion`. */
async function judged(promise: string, result: string, { period = '2024', before = '' } = {}) {
  const [indicator = ''] = promise.split(':')
  const record = (of: string, value: string) =>
    `  - { indicator: ${indicator}, period: ${of}, value: ${value} }\n`
  const files: Record<string, string> = {
    '2025/work-points.yaml': workPoints(2025, pointWith('goals', promise)),
    [`${period.slice(0, 4)}/actuals.yaml`]: `year: ${period.slice(0, 4)}\nactuals:\n${record(period, result)}`,
  }
  if (before !== '') files['2023/actuals.yaml'] = `year: 2023\nactuals:\n${record('2023', before)}`
  const { documents, actuals } = await loadPlans({ ...ruleFiles, ...files })
  const plan = documents.find(({ id }) => id === 'work-points-2025')
  const [target] = plan ? pointsOf(plan).flatMap(({ targets }) => targets) : []
  const found = target && actuals.actualOf(target.indicator.id, period)
  if (!target || !found) throw new Error('no target, or no result')
  const earlier = actuals.actualOf(target.indicator.id, 2023)?.value
  const { status, completion } = achievementOf(target, found, 2024, earlier)
  return completion === undefined ? status : `${status} ${completion.toFixed()}`
}

describe('a result against a promise of the same year', () => {
  // biome-ignore format: one case a line
  test.each([
    ['心脏移植: 12例以上', '12例', 'achieved 100'],
    ['心脏移植: 12例以上', '11例', 'behind 91.67'],
    ['心脏移植: 10～12例', '10例', 'achieved 100'],
    ['心脏移植: 10～12例', '15例', 'achieved 150'],
    ['心脏移植: 超过10例', '10例', 'behind 100'],
    ['心脏移植: 新增12例', '12例', 'achieved 100'],
    ['心脏移植: 每季度3例以上', '11例', 'behind 91.67'],
    ['四级手术占比: { target: 提升3～5个百分点, baseline: 18.6% }', '22.1%', 'achieved 116.67'],
    ['四级手术占比: { target: 提升3～5个百分点, baseline: 18.6% }', '21.5%', 'behind 96.67'],
    ['患者投诉: { target: 降低20%, baseline: 280件 }', '224件', 'achieved 100'],
    ['患者投诉: { target: 降低20%, baseline: 280件 }', '230件', 'behind 89.29'],
    ['平均住院日: { target: 7.2天, baseline: 7.6天 }', '7.1天', 'achieved 125'],
    ['平均住院日: 不超过7.2天', '7.3天', 'behind'],
    ['电子病历应用水平: 六级', '五级', 'behind'],
    ['电子病历应用水平: 五级以上', '六级', 'achieved'],
    ['国考省内排名: 前5名', '5名', 'achieved'],
    ['国考省内排名: 前5名', '6名', 'behind'],
    ['章程修订: 2024年底前完成', '完成', 'achieved 100'],
    ['章程修订: 2024年底前完成', '未完成', 'behind 0'],
    ['市级领先重点学科: { target: 新增2个, baseline: 17个 }', '19个', 'achieved 100'],
    ['市级领先重点学科: { target: 新增2个, baseline: unknown }', '19个', 'unclear'],
    ['执业医师资格考试通过率: 高于全国平均水平', '91%', 'unclear'],
    ['博士人数: { qualitative: 明显增加 }', '138人', 'unclear'],
  ])('%s, reached %s: %s', async (promise, result, expected) => {
    expect(await judged(promise, result)).toBe(expected)
  })
})

describe('time', () => {
  test.each([
    ['2023', '12例', 'early 100'],
    ['2023', '11例', 'under-way 91.67'],
    ['2024Q3', '11例', 'under-way 91.67'],
    ['2024Q3', '12例', 'achieved 100'],
    ['2025', '11例', 'behind 91.67'],
  ])('%s', async (period, result, expected) => {
    expect(await judged('心脏移植: 12例以上', result, { period })).toBe(expected)
  })

  test('what stands at a time is settled by the last quarter and month, what runs through a year is not', async () => {
    expect(await judged('博士人数: 160人以上', '150人', { period: '2024Q4' })).toBe('behind')
    expect(await judged('心脏移植: 12例以上', '3例', { period: '2024-12' })).toBe('under-way 25')
  })
})

describe('a trend', () => {
  // biome-ignore format: one case a line
  test.each([
    ['患者投诉: 持续下降', '280件', '286件', 'achieved'],
    ['患者投诉: 持续下降', '290件', '286件', 'behind'],
    ['患者投诉: 持续下降', '286件', '286件', 'behind'],
    ['患者投诉: 持续下降', '280余件', '286件', 'unclear'],
    ['患者投诉: 持续下降', '280件', '', 'unclear'],
    ['患者投诉: { target: 持续下降, baseline: 300件 }', '280件', '', 'achieved'],
    ['四级手术占比: 保持稳定', '22%', '23%', 'unclear'],
  ])('%s, %s after %s: %s', async (promise, result, before, expected) => {
    expect(await judged(promise, result, { before })).toBe(expected)
  })
})
