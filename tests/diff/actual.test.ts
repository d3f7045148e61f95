import { describe, expect, test } from 'vitest'
import { compared, onlyTarget, shown } from '../helpers/compared-targets.ts'
import { diffPoints } from '../helpers/plan-pair.ts'
import { pointWith } from '../helpers/target-workspace.ts'

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
