import { describe, expect, test } from 'vitest'
import { readActualPeriod } from '../../src/model/actual-period.ts'
import { type ActualRecord, writePeriod } from '../../src/model/index.ts'
import { printAmount } from '../../src/quantity/index.ts'
import { diagnose, loadClean } from '../helpers/memory-workspace.ts'
import fc from '../helpers/property.ts'
import { ruleFiles, saying } from '../helpers/rule-workspace.ts'

/** Figures of one indicator, each as `period value status`. */
const register = (indicator: string, figures: readonly string[]) => ({
  '2024/actuals.yaml': `year: 2024\nactuals:\n${figures
    .map((figure) => figure.split(' '))
    .map(
      ([period, value, status = 'final']) =>
        `  - { indicator: ${indicator}, period: ${period}, value: ${value}, status: ${status}, source: 来源${period} }\n`,
    )
    .join('')}`,
})

async function actualsOf(indicator: string, figures: readonly string[]) {
  const { actuals, indicators } = await loadClean({ ...ruleFiles, ...register(indicator, figures) })
  const id = indicators.indicators.find(({ name }) => name === indicator)?.id ?? ''
  return { actuals, id }
}

const shown = (record: ActualRecord | undefined) => {
  const value = record?.value
  if (!value) return undefined
  return 'done' in value ? value.done : 'name' in value ? value.name : printAmount(value)
}

test('a period is read and written back, whatever its months', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (a, b) => {
      const period = { year: 2024, from: Math.min(a, b), to: Math.max(a, b) }
      expect(readActualPeriod(writePeriod(period))).toEqual(period)
    }),
  )
  expect(['2024-00', '2024-13', '2024-09..01', '2024H3', '2024-1'].map(readActualPeriod)).toEqual(
    Array(5).fill(undefined),
  )
})

describe('a figure that nobody recorded', () => {
  // biome-ignore format: one case a line
  test.each<[string, string, readonly string[], string, unknown]>([
    ['a flow is the sum of its quarters', '心脏移植', ['2024Q1 2例', '2024Q2 3例', '2024Q3 3例', '2024Q4 3例'], '2024', '11例'],
    ['a half is the sum of its quarters', '心脏移植', ['2024Q1 2例', '2024Q2 3例'], '2024H1', '5例'],
    ['a year of a half, a quarter and months', '心脏移植', ['2024H1 5例', '2024Q3 3例', '2024-10 1例', '2024-11 0例', '2024-12 2例'], '2024', '11例'],
    ['nine months', '心脏移植', ['2024H1 5例', '2024Q3 3例'], '2024-01..09', '8例'],
    ['in the unit that all are in', '人才专项经费', ['2024H1 150万元', '2024H2 180.5万元'], '2024', '330.5万元'],
    ['in the unit of the indicator, where they differ', '人才专项经费', ['2024H1 150万元', '2024H2 1805000元'], '2024', '330.5万元'],
    ['a flow of which a quarter is missing', '心脏移植', ['2024Q1 2例', '2024Q2 3例', '2024Q4 3例'], '2024', undefined],
    ['a flow of which a part is only about so much', '门急诊人次', ['2024H1 约40万人次', '2024H2 42万人次'], '2024', undefined],
    ['a stock is where it stood last', '博士人数', ['2024Q1 130人', '2024Q4 138人'], '2024', '138人'],
    ['a stock at the end of nothing that is recorded', '博士人数', ['2024Q3 130人'], '2024', undefined],
    ['a level is where it stood last', '电子病历应用水平', ['2024-12 五级'], '2024Q4', '五级'],
    ['an average is about the mean, by months', '平均住院日', ['2024H1 7.8天', '2024Q3 7.5天', '2024Q4 7.4天'], '2024', '约7.6天'],
    ['an average that is the same all year', '平均住院日', ['2024H1 7.8天', '2024H2 7.8天'], '2024', '7.8天'],
    ['a ratio is made of nothing', '四级手术占比', ['2024H1 20%', '2024H2 22%'], '2024', undefined],
    ['an event has come about in one of its months', '章程修订', ['2024-11 完成'], '2024', true],
    ['an event that has not come about at the end', '章程修订', ['2024-11 未完成'], '2024-10..11', false],
    ['an event of which the end says nothing', '章程修订', ['2024-10 未完成'], '2024', undefined],
  ])('%s', async (_, indicator, figures, period, value) => {
    const { actuals, id } = await actualsOf(indicator, figures)
    expect(shown(actuals.actualOf(id, period))).toBe(value)
  })

  test('gives way to one that is recorded, and says what it is made of', async () => {
    const { actuals, id } = await actualsOf('心脏移植', ['2024H1 5例 provisional', '2024H2 6例'])
    expect(actuals.actualOf(id, 2024)).toMatchObject({
      period: '2024',
      status: 'provisional',
      source: '来源2024H1、来源2024H2',
      composed: { parts: [{ period: '2024H1' }, { period: '2024H2' }], isEstimate: false },
    })
    const given = await actualsOf('心脏移植', ['2024H1 5例', '2024H2 6例', '2024 12例'])
    expect(shown(given.actuals.actualOf(given.id, 2024))).toBe('12例')
    expect(given.actuals.actualOf(given.id, 2024)?.composed).toBeUndefined()
  })

  test('is the same as one of the same months that is written otherwise', async () => {
    const { actuals, id } = await actualsOf('心脏移植', ['2024-04..06 3例'])
    expect(shown(actuals.actualOf(id, '2024Q2'))).toBe('3例')
  })
})

describe('what is known of a year that is not over', () => {
  // biome-ignore format: one case a line
  test.each<[string, string, readonly string[], string | undefined]>([
    ['a flow from January on', '心脏移植', ['2024Q1 2例', '2024Q2 3例', '2024Q4 9例'], '2024H1 5例'],
    ['a flow as it was cumulated', '心脏移植', ['2024Q1 2例', '2024-01..09 8例'], '2024-01..09 8例'],
    ['a flow that does not begin in January', '心脏移植', ['2024Q2 3例'], undefined],
    ['a stock where it stands', '博士人数', ['2024Q1 130人', '2024-08 134人'], '2024-01..08 134人'],
    ['a ratio of all months so far', '四级手术占比', ['2024H1 20%', '2024Q3 22%'], '2024H1 20%'],
  ])('%s', async (_, indicator, figures, expected) => {
    const { actuals, id } = await actualsOf(indicator, figures)
    const latest = actuals.latestOf(id, 2024)
    expect(latest && `${latest.period} ${shown(latest)}`).toBe(expected)
  })
})

test('prose that asks for what the parts do not make is told what is missing', async () => {
  const asking = (reference: string, indicator: string, figures: readonly string[]) =>
    diagnose(saying(`已有{{actual "${reference}"}}。`, register(indicator, figures)))
  expect(await asking('心脏移植 2024', '心脏移植', ['2024Q1 2例', '2024Q2 3例'])).toEqual([
    expect.stringMatching(/actual\/missing 心脏移植 2024 2024Q1,2024Q2 2024Q3,2024Q4 false$/u),
  ])
  expect(await asking('四级手术占比 2024', '四级手术占比', ['2024Q1 20%'])).toEqual([
    expect.stringMatching(/actual\/missing 四级手术占比 2024 2024Q1 true$/u),
  ])
  expect(await asking('心脏移植 2024H1', '心脏移植', ['2024Q1 2例', '2024Q2 3例'])).toEqual([])
})
