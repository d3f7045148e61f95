import { describe, expect, test } from 'vitest'
import { diffPlans } from '../../src/diff/index.ts'
import { isPlan } from '../../src/model/index.ts'
import { onlyTarget, shown } from '../helpers/compared-targets.ts'
import { loadPlans } from '../helpers/plan-pair.ts'
import { workPoints } from '../helpers/rule-workspace.ts'
import { planOf, pointWith } from '../helpers/target-workspace.ts'

function none(year: number): never {
  throw new Error(`no plan of ${year}`)
}

describe('the line of the longer plan', () => {
  const lineOf = async (longer: string, after: string, year = 2025, period = '2021..2025') => {
    const workspace = await loadPlans({
      '2021/plan.yaml': planOf(period, longer),
      [`${year - 1}/work-points.yaml`]: workPoints(year - 1, pointWith('goals')),
      [`${year}/work-points.yaml`]: workPoints(year, pointWith('goals', after)),
    })
    const plan = (of: number) => ({
      workspace,
      document: workspace.documents.filter(isPlan).find(({ period }) => period.from === of) ?? none(of),
    })
    const { line } = onlyTarget(diffPlans(plan(year - 1), plan(year)))
    return (
      line && [
        `${line.endsIn}`,
        shown(line.fromActual),
        shown(line.fromTarget),
        `${line.due?.value.toFixed()} by ${line.due?.by}`,
        line.isOnLine,
      ]
    )
  }

  test('in its last year what is left is to be done: 2025年需再提高4.2个百分点', async () => {
    const now = '四级手术占比: { target: 24%, baseline: 20.8% }'
    expect(await lineOf('四级手术占比: { target: 25%以上, baseline: 15% }', now)).toEqual([
      '2025',
      '20.8>25 +4.2 points better',
      '24>25 +1 points better',
      '25 by end',
      false,
    ])
  })

  test('in between a straight line from its baseline says where the year should end', async () => {
    const now = '四级手术占比: { target: 21.4%, baseline: 19% }'
    expect(await lineOf('四级手术占比: { target: 25%以上, baseline: 15.5% }', now, 2023)).toEqual([
      '2025',
      '19>25 +6 points better',
      '21.4>25 +3.6 points better',
      '21.2 by straight-line',
      true,
    ])
  })

  test('its own yearly targets say it better', async () => {
    const longer =
      '市级领先重点学科: { target: 36个, baseline: 17个, annual: { 2023: 26个, 2024: 31个, 2025: 36个 } }'
    const now = '市级领先重点学科: { target: 30个, baseline: 26个 }'
    expect(await lineOf(longer, now, 2024)).toEqual([
      '2025',
      '26>36 +10个 38.46% better',
      '30>36 +6个 20% better',
      '31 by annual',
      false,
    ])
  })

  test('a year’s share of a sum is no value to come nearer to: nothing is left over to do', async () => {
    const longer = '新增博士: { target: 60人以上, annual: { 2024: 10人, 2025: 14人 } }'
    expect((await lineOf(longer, '新增博士: 10人', 2024))?.slice(2)).toEqual(['', '10 by annual', true])
  })

  test('what is less the better falls', async () => {
    const now = '患者投诉: { target: 240件以下, baseline: 286件 }'
    const longer = '患者投诉: { target: 控制在200件以下, baseline: 400件 }'
    expect((await lineOf(longer, now, 2024))?.slice(2)).toEqual([
      '240>200 -40件 -16.67% better',
      '240 by straight-line',
      true,
    ])
  })

  test('a flow of five years asks each of them for its part', async () => {
    expect(await lineOf('新增博士: 每年6人以上', '新增博士: { target: 5人, baseline: 7人 }', 2023)).toEqual([
      '2025',
      '',
      '5>6 +1人 20% better',
      '6 by every-year',
      false,
    ])
  })

  test('levels are whole, and nobody owes a part of one', async () => {
    const longer = '电子病历应用水平: { target: 七级, baseline: 四级 }'
    expect((await lineOf(longer, '电子病历应用水平: 五级', 2023))?.slice(3)).toEqual([
      '5 by straight-line',
      true,
    ])
  })

  test('there is none where no longer plan covers the year, or promises the indicator', async () => {
    expect(await lineOf('四级手术占比: 25%以上', '四级手术占比: 24%', 2025, '2016..2020')).toBeUndefined()
    expect(await lineOf('博士人数: 100人', '四级手术占比: 24%')).toBeUndefined()
  })
})
