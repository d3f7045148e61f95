import { describe, expect, test } from 'vitest'
import {
  classOf,
  type Difference,
  diffPlans,
  isPlan,
  type PlanDiff,
  summarize,
  type TargetChange,
} from '../../src/diff/index.ts'
import { diffOf, diffPoints, loadPlans } from '../helpers/plan-pair.ts'
import { workPoints } from '../helpers/rule-workspace.ts'
import { planOf, pointWith } from '../helpers/target-workspace.ts'

/** `3>5 +2个 66.67% better`, with `a year` where both were brought down to one. */
function shown(difference: Difference | undefined): string {
  if (!difference) return ''
  const { from, to, by, measure, unit = '', percent, isPerYear, sense } = difference
  const size = `${by.gt(0) ? '+' : ''}${by.toFixed()}${measure === 'amount' ? unit : ` ${measure}`}`
  const share = percent ? ` ${percent.toFixed()}%` : ''
  return `${from.toFixed()}>${to.toFixed()} ${size}${share} ${sense}${isPerYear ? ' a year' : ''}`
}

function onlyTarget({ targets }: PlanDiff): TargetChange {
  const [change, ...others] = targets
  if (!change || others.length > 0) throw new Error(`${targets.length} targets`)
  return change
}

function none(year: number): never {
  throw new Error(`no plan of ${year}`)
}

/** One target of 2024 against one of 2025, of the same point. */
async function compared(before: string, after: string): Promise<TargetChange> {
  return onlyTarget(await diffPoints(pointWith('goals', before), pointWith('goals', after)))
}

const opposite = { better: 'worse', worse: 'better', same: 'same', unclear: 'unclear' } as const

describe('by how much, and whether that is better', () => {
  test.each([
    ['市级领先重点学科: 26个', '市级领先重点学科: 31个', 'target-raised', '26>31 +5个 19.23% better'],
    ['市级领先重点学科: 31个', '市级领先重点学科: 31个', 'target-unchanged', '31>31 0个 0% same'],
    ['患者投诉: 40件以下', '患者投诉: 50件以下', 'target-lowered', '40>50 +10件 25% worse'],
    ['患者投诉: 50件以下', '患者投诉: 40件以下', 'target-raised', '50>40 -10件 -20% better'],
    // Of a range its lower end is promised; where that stays, what is hoped for counts.
    ['心脏移植: 3～5例', '心脏移植: 4～5例', 'target-raised', '3>4 +1例 33.33% better'],
    ['心脏移植: 3～5例', '心脏移植: 3～4例', 'target-lowered', '5>4 -1例 -20% worse'],
    ['心脏移植: 3～5例', '心脏移植: 3例以上', 'target-reworded', '3>3 0例 0% same'],
    // Units of one dimension are compared, 名 is 人.
    ['博士人数: 160名', '博士人数: 150人以上', 'target-lowered', '160>150 -10人 -6.25% worse'],
    ['人才专项经费: 1000万元', '人才专项经费: 0.12亿元', 'target-raised', '1000>1200 +200万元 20% better'],
    // Ratios in points, scales in levels, rankings in places.
    ['四级手术占比: 20%', '四级手术占比: 22.5%', 'target-raised', '20>22.5 +2.5 points better'],
    ['电子病历应用水平: 六级', '电子病历应用水平: 四级', 'target-lowered', '6>4 -2 levels worse'],
    ['国考省内排名: 前8名', '国考省内排名: 前5名', 'target-raised', '8>5 -3 places better'],
    // A change is compared with a change of its sort; else where both lead.
    ['四级手术占比: 提升2个百分点', '四级手术占比: 提升3个百分点', 'target-raised', '2>3 +1 points better'],
    ['患者投诉: 降低20%', '患者投诉: 降低10%', 'target-lowered', '-20>-10 +10 points worse'],
    [
      '四级手术占比: { target: 提升3～5个百分点, baseline: 18.6% }',
      '四级手术占比: { target: 21%以上, baseline: 20% }',
      'target-lowered',
      '21.6>21 -0.6 points worse',
    ],
    [
      '市级领先重点学科: { target: 新增2个, baseline: 17个 }',
      '市级领先重点学科: 20个',
      'target-raised',
      '19>20 +1个 5.26% better',
    ],
    [
      '章程修订: { checklist: [甲, 乙] }',
      '章程修订: { checklist: [甲] }',
      'target-lowered',
      '2>1 -1项 -50% worse',
    ],
    [
      '章程修订: { checklist: [甲, 乙] }',
      '章程修订: { checklist: [甲, 丙] }',
      'target-changed',
      '2>2 0项 0% same',
    ],
    // A number for what was words, and the other way round.
    ['四级手术占比: 持续提升', '四级手术占比: 22%', 'target-counted', ''],
    ['四级手术占比: 22%', '四级手术占比: { qualitative: 走在前列 }', 'target-vague', ''],
    ['四级手术占比: 持续提升', '四级手术占比: 保持稳定', 'target-lowered', ''],
    [
      '四级手术占比: { target: 高于全国平均水平, benchmark: 年报 }',
      '四级手术占比: { target: 不低于全国平均水平, benchmark: 年报 }',
      'target-lowered',
      '',
    ],
    // A population of its own is no place in another one.
    ['国考省内排名: 全国前8名', '国考省内排名: 全省前5名', 'target-changed', ''],
    // A day within the year of its plan, and a date beyond it.
    ['章程修订: 2024年6月底前完成', '章程修订: 2025年9月底前完成', 'target-later', ''],
    ['章程修订: 2026年6月底前完成', '章程修订: 2026年6月底前完成', 'target-unchanged', ''],
    ['章程修订: 2026年6月底前完成', '章程修订: 2026年3月底前完成', 'target-earlier', ''],
    // The word, and whether it binds.
    ['心脏移植: 确保12例', '心脏移植: 力争12例', 'commitment-weakened', '12>12 0例 0% same'],
    [
      '心脏移植: { target: 12例, binding: 约束性 }',
      '心脏移植: { target: 14例, binding: 预期性 }',
      'binding-removed target-raised',
      '12>14 +2例 16.67% better',
    ],
  ])('%s > %s', async (before, after, codes, difference) => {
    const there = await compared(before, after)
    expect([there.codes.join(' '), shown(there.difference)]).toEqual([codes, difference])
    // The other way round it is the opposite.
    const years = (text: string) =>
      text.replaceAll(/202[45]年/gu, (year) => (year === '2024年' ? '2025年' : '2024年'))
    const back = await compared(years(after), years(before))
    expect(new Set(back.codes)).toEqual(new Set(there.codes.map((code) => classOf(code).reverse)))
    expect(back.difference?.sense).toBe(there.difference && opposite[there.difference.sense])
    expect(back.difference?.by.toFixed()).toBe(there.difference?.by.times(-1).toFixed())
  })
})

describe('the years of their documents', () => {
  const years = async (before: string, after: string) =>
    onlyTarget(
      diffOf(
        await loadPlans({ '2024/plan.yaml': planOf('2020..2024', before).replaceAll('goals-1', 'goals') }),
        await loadPlans({ '2025/work-points.yaml': workPoints(2025, pointWith('goals', after)) }),
      ),
    )

  test.each([
    ['新增博士: 30人', '新增博士: 每年6人', 'target-reworded', '6>6 0人 0% same a year'],
    ['新增博士: 30人以上', '新增博士: 5人', 'target-lowered', '6>5 -1人 -16.67% worse a year'],
    ['新增博士: 每季度2人', '新增博士: 每年9人', 'target-raised', '8>9 +1人 12.5% better a year'],
    // What is reached in the last year is no sum.
    [
      '门急诊人次: 达到90万人次',
      '门急诊人次: 92万人次',
      'target-raised',
      '900000>920000 +20000人次 2.22% better',
    ],
    [
      '市级领先重点学科: 新增10个',
      '市级领先重点学科: 新增3个',
      'target-raised',
      '2>3 +1个 50% better a year',
    ],
  ])('%s in five years > %s', async (before, after, codes, difference) => {
    const change = await years(before, after)
    expect([change.codes.join(' '), shown(change.difference)]).toEqual([codes, difference])
  })
})

describe('what cannot be compared', () => {
  const redefined = async (older: string, newer: string) => {
    const files = (year: number, indicator: string) => ({
      [`${year}/work-points.yaml`]: workPoints(year, pointWith('goals', '门诊人次: 90')),
      'indicators.yaml': `indicators:\n  - ${indicator}\n`,
    })
    return onlyTarget(diffOf(await loadPlans(files(2024, older)), await loadPlans(files(2025, newer))))
  }

  test('another unit', async () => {
    const { codes, difference } = await redefined(
      '{ id: visits, name: 门诊人次, unit: 人次, measure: flow, better: higher }',
      '{ id: visits, name: 门诊人次, unit: 例, measure: flow, better: higher }',
    )
    expect([codes, difference]).toEqual([['target-redefined'], undefined])
  })

  test('another definition, though the indicator has kept only its name', async () => {
    const { codes, difference } = await redefined(
      '{ id: visits, name: 门诊人次, unit: 人次, measure: flow, definition: 含急诊 }',
      '{ id: outpatients, name: 门诊人次, unit: 人次, measure: flow, definition: 不含急诊 }',
    )
    expect([codes, difference]).toEqual([['target-redefined'], undefined])
  })

  test('a number of which nothing says that more is better has changed, and that is all', async () => {
    const change = await redefined(
      '{ id: visits, name: 门诊人次, unit: 人次, measure: flow }',
      '{ id: visits, name: 门诊人次, unit: 人次, measure: flow }',
    )
    expect(change.codes).toEqual(['target-unchanged'])
    const files = (year: number, count: number) => ({
      [`${year}/work-points.yaml`]: workPoints(year, pointWith('goals', `门诊人次: ${count}`)),
      'indicators.yaml':
        'indicators:\n  - { id: visits, name: 门诊人次, unit: 人次, measure: flow, better: steady }\n',
    })
    const other = diffOf(await loadPlans(files(2024, 90)), await loadPlans(files(2025, 80)))
    expect([onlyTarget(other).codes, other.points[0]?.codes]).toEqual([['target-changed'], ['adjusted']])
    expect(shown(onlyTarget(other).difference)).toBe('90>80 -10人次 -11.11% unclear')
  })
})

describe('which promise became which', () => {
  test('an indicator that goes to another point has moved, and is compared there', async () => {
    const diff = await diffPoints(
      pointWith('a', '心脏移植: 12例') + pointWith('b'),
      pointWith('a') + pointWith('b', '心脏移植: 10例'),
    )
    expect(diff.targets.map(({ codes }) => codes)).toEqual([['target-lowered', 'target-moved']])
    expect(diff.points.map(({ codes }) => codes)).toEqual([['weakened'], ['weakened']])
    expect(diff.points.map(({ targets }) => targets)).toEqual([diff.targets, diff.targets])
  })

  describe('two points that promise one indicator and are merged, or come from one', () => {
    const two = (a: string, b: string) => pointWith('a', a) + pointWith('b', b)
    const one = (target: string) => pointWith('c', target).replace('  text', '  mergedFrom: [a, b]\n  text')
    const rows = ({ targets }: PlanDiff) =>
      targets.map(
        ({ before, after, codes }) =>
          `${before?.owner?.point.id}>${after?.owner?.point.id} ${codes.join(' ')}`,
      )

    test.each([
      // The same promise goes with the same.
      [
        '心脏移植: 12例',
        '心脏移植: 3例',
        '心脏移植: 12例',
        ['a>c target-unchanged', 'b>c target-merged'],
        'merged',
      ],
      [
        '心脏移植: 12例',
        '心脏移植: 12例',
        '心脏移植: 12例',
        ['a>c target-unchanged', 'b>c target-merged'],
        'merged',
      ],
      // Who promised more has promised less since, whoever else has not.
      [
        '心脏移植: 12例',
        '心脏移植: 3例',
        '心脏移植: 3例',
        ['b>c target-unchanged', 'a>c target-lowered target-merged'],
        'weakened merged',
      ],
      [
        '心脏移植: 12例',
        '心脏移植: 10例',
        '心脏移植: { target: 15例, commitment: 力争 }',
        ['a>c commitment-weakened target-raised', 'b>c commitment-weakened target-merged'],
        'weakened strengthened merged',
      ],
    ])('%s, %s > %s', async (a, b, c, expected, codes) => {
      const diff = await diffPoints(two(a, b), one(c))
      expect(rows(diff)).toEqual(expected)
      expect(diff.points.map((change) => change.codes.join(' '))).toEqual([codes])
      // And so the other way round.
      const workspace = await loadPlans({
        '2024/work-points.yaml': workPoints(2024, two(a, b)),
        '2025/work-points.yaml': workPoints(2025, one(c)),
      })
      const back = diffOf(workspace, workspace, [2025, 2024])
      const reversed = diff.targets.map((target) => target.codes.map((code) => classOf(code).reverse))
      const told = back.targets.map((target) => [...target.codes])
      const sorted = (found: readonly string[][]) =>
        found.map((codes) => codes.toSorted().join(' ')).toSorted()
      expect(sorted(told)).toEqual(sorted(reversed))
    })

    test('what is merged is counted apart, and its one successor once', async () => {
      const { before, after, raised, merged, dropped } = summarize(
        await diffPoints(two('心脏移植: 12例', '心脏移植: 3例'), one('心脏移植: 15例')),
      ).targets
      expect([before, after, raised.length, merged.length, dropped.length]).toEqual([2, 1, 1, 1, 0])
    })
  })

  test('targets of what has ended are not dropped, those of what is simply gone are', async () => {
    const ended = '\nended:\n  - { id: a, as: done, reason: 已于年底完成 }\n'
    const before = pointWith('a', '心脏移植: 12例') + pointWith('b', '博士人数: 90人') + pointWith('c')
    const diff = diffOf(
      ...(await Promise.all([
        loadPlans({ '2024/work-points.yaml': workPoints(2024, before) }),
        loadPlans({
          '2024/work-points.yaml': workPoints(2024, before),
          '2025/work-points.yaml': `${workPoints(2025, pointWith('c'))}${ended}`,
        }),
      ])),
    )
    expect(diff.targets.map(({ codes }) => codes)).toEqual([['target-ended'], ['target-dropped']])
  })
})

describe('last year’s result', () => {
  test.each([
    [
      '患者投诉: 300件以下',
      '患者投诉: { target: 290件以下, baseline: 286件 }',
      true,
      true,
      '286>290 +4件 1.4% worse',
    ],
    ['心脏移植: 12例', '心脏移植: { target: 12例, baseline: 11例 }', false, false, '11>12 +1例 9.09% better'],
    [
      '电子病历应用水平: 六级',
      '电子病历应用水平: { target: 五级, baseline: 五级 }',
      false,
      false,
      '5>5 0 levels same',
    ],
    [
      '心脏移植: 持续提升',
      '心脏移植: { target: 10例, baseline: 11例 }',
      true,
      undefined,
      '11>10 -1例 -9.09% worse',
    ],
  ])('%s > %s', async (before, after, isShort, isMet, difference) => {
    const { actual } = await compared(before, after)
    expect([actual?.year, actual?.isShort, actual?.isMet, shown(actual?.difference)]).toEqual([
      2024,
      isShort,
      isMet,
      difference,
    ])
  })

  const recorded = async (records: string, after: string) => {
    const diff = await diffPoints(pointWith('goals', '心脏移植: 12例'), pointWith('goals', after), {
      '2024/actuals.yaml': `year: 2024\nactuals:\n${records}`,
    })
    return onlyTarget(diff).actual
  }

  test('is what the register says, before what the newer plan does', async () => {
    const actual = await recorded(
      '  - { indicator: 心脏移植, period: 2024, value: 13例, source: 手术登记 }\n',
      '心脏移植: { target: 12例, baseline: 11例 }',
    )
    expect([actual?.printed, actual?.isShort, actual?.isMet]).toEqual(['13例', true, true])
  })

  test('is not what the register has of another period, nor what is not settled', async () => {
    const records =
      '  - { indicator: 心脏移植, period: 2024Q4, value: 13例, source: 手术登记 }\n' +
      '  - { indicator: 心脏移植, period: 2024, value: 14例, status: provisional, source: 手术登记 }\n'
    const actual = await recorded(records, '心脏移植: { target: 12例, baseline: 11例 }')
    expect([actual?.printed, actual?.isShort, actual?.isMet]).toEqual(['11例', false, false])
  })

  test('is not known where the newer plan does not say it', async () => {
    expect(
      (await compared('心脏移植: 12例', '心脏移植: { target: 12例, baseline: unknown }')).actual,
    ).toBeUndefined()
  })
})

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
