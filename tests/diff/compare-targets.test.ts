import { describe, expect, test } from 'vitest'
import { classOf } from '../../src/diff/index.ts'
import { targetLine } from '../../src/diff/sheet/target-cells.ts'
import { showTarget } from '../../src/diff/telling/show-target.ts'
import { targetLine as shownLine } from '../../src/formatters/diff/facets.ts'
import { compared, onlyTarget, shown } from '../helpers/compared-targets.ts'
import { diffOf, loadPlans } from '../helpers/plan-pair.ts'
import { workPoints } from '../helpers/rule-workspace.ts'
import { planOf, pointWith } from '../helpers/target-workspace.ts'

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
    // What is said of so many years is a share of each.
    ['新增博士: 五年新增30人', '新增博士: 新增7人', 'target-raised', '6>7 +1人 16.67% better a year'],
    ['新增博士: 三年引进30人', '新增博士: 三年引进27人', 'target-lowered', '10>9 -1人 -10% worse a year'],
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
    // So many years together say so, or their own targets do.
    ['新增博士: 五年30人', '新增博士: 每年6人', 'target-reworded', '6>6 0人 0% same a year'],
    [
      '患者投诉: { target: 累计不超过1000件, baseline: 368件 }',
      '患者投诉: 不超过220件',
      'target-lowered',
      '200>220 +20件 10% worse a year',
    ],
    [
      '患者投诉: { target: 不超过1000件, annual: { 2020: 240件, 2021: 220件, 2022: 200件, 2023: 180件, 2024: 160件 } }',
      '患者投诉: 不超过220件',
      'target-lowered',
      '200>220 +20件 10% worse a year',
    ],
    // A cap holds in a year, and so does what stands beside the amount of one year; one that says 每年 or 年均 anyway.
    ['患者投诉: 不超过230件', '患者投诉: 不超过240件', 'target-lowered', '230>240 +10件 4.35% worse'],
    ['患者投诉: 230件以内', '患者投诉: 220件以内', 'target-raised', '230>220 -10件 -4.35% better'],
    ['患者投诉: 每年不超过230件', '患者投诉: 不超过240件', 'target-lowered', '230>240 +10件 4.35% worse'],
    ['患者投诉: 年均不超过230件', '患者投诉: 不超过240件', 'target-lowered', '230>240 +10件 4.35% worse'],
    [
      '患者投诉: { target: 不超过230件, annual: { 2020: 350件, 2021: 330件, 2022: 305件, 2023: 285件, 2024: 230件 } }',
      '患者投诉: 不超过240件',
      'target-lowered',
      '230>240 +10件 4.35% worse',
    ],
    [
      '门急诊人次: { target: 90万人次, baseline: 78万人次 }',
      '门急诊人次: 92万人次',
      'target-raised',
      '900000>920000 +20000人次 2.22% better',
    ],
    [
      '新增博士: { target: 30人, baseline: unknown }',
      '新增博士: 6人',
      'target-reworded',
      '6>6 0人 0% same a year',
    ],
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
    const { codes, difference, register } = await redefined(
      '{ id: visits, name: 门诊人次, unit: 人次, measure: flow, better: higher }',
      '{ id: visits, name: 门诊人次, unit: 例, measure: flow, better: higher }',
    )
    expect([codes, difference]).toEqual([['target-redefined'], undefined])
    expect(register).toEqual([{ key: 'unit', before: '人次', after: '例' }])
  })

  test('another definition, though the indicator has kept only its name', async () => {
    const change = await redefined(
      '{ id: visits, name: 门诊人次, unit: 人次, measure: flow, definition: 含急诊 }',
      '{ id: outpatients, name: 门诊人次, unit: 人次, measure: flow, definition: 不含急诊 }',
    )
    expect([change.codes, change.difference]).toEqual([['target-redefined'], undefined])
    // A reader is told what became of it, at the terminal and on paper.
    expect(shownLine(showTarget(change), 'zh-CN')).toBe(
      '门诊人次：90人次，单位或口径变化，定义由“含急诊”改为“不含急诊”',
    )
    expect(shownLine(showTarget(change), 'en')).toContain('definition was “含急诊” and is “不含急诊”')
    const printed = targetLine(change).map(({ text }) => text)
    expect(printed.join('')).toBe('门诊人次：90人次（单位或口径变化，定义：含急诊→不含急诊）')
  })

  test('another direction, once the register says one', async () => {
    const visits = (better: string) => `{ id: visits, name: 门诊人次, unit: 人次, measure: flow${better} }`
    const [higher, lower] = [visits(', better: higher'), visits(', better: lower')]
    const { codes, register } = await redefined(higher, lower)
    expect([codes, register]).toEqual([
      ['target-redefined'],
      [{ key: 'better', before: 'higher', after: 'lower' }],
    ])
    expect((await redefined(visits(''), lower)).codes).toEqual(['target-unchanged'])
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
