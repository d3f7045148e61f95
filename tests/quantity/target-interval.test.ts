import { describe, expect, it } from 'vitest'
import {
  directionOf,
  type OrdinalScale,
  parseAmount,
  parseTarget,
  type Target,
  targetInterval,
  unitOfTarget,
  yearlyFactor,
} from '../../src/quantity/index.ts'

const emr: OrdinalScale = {
  id: 'emr',
  levels: ['零级', '一级', '二级', '三级', '四级', '五级', '六级', '七级'],
}

function target(phrase: string): Target {
  const reading = parseTarget(phrase, phrase.includes('级') ? { scale: emr } : {})
  if (!reading.ok) throw new Error(phrase)
  return reading.target
}

function ends(phrase: string, baseline?: string, unit?: string): readonly (string | null)[] | undefined {
  const start = baseline === undefined ? undefined : parseAmount(baseline)
  const interval = targetInterval(target(phrase), start?.ok ? start.amount : undefined, unit)
  return interval && [interval.low?.toFixed() ?? null, interval.high?.toFixed() ?? null]
}

describe('targetInterval', () => {
  it.each([
    ['36个', undefined, undefined, ['36', '36']],
    ['600人以上', undefined, undefined, ['600', null]],
    ['13万元～17万元', undefined, '万元', ['13', '17']],
    ['稳定在99.9%以上', undefined, undefined, ['99.9', null]],
    ['年均90万人次', undefined, '万人次', ['90', '90']],
    ['每年6人以上', undefined, undefined, ['6', null]],
    ['新增1个', '6个', undefined, ['7', '7']],
    ['新增1个', '6', undefined, ['7', '7']],
    ['新增1～2个', '6个', undefined, ['7', '8']],
    ['减少2天', '8天', undefined, ['6', '6']],
    ['提升3～5个百分点', '19.21%', '%', ['22.21', '24.21']],
    ['降低2个百分点', '19.2%', undefined, ['17.2', '17.2']],
    ['增长15%以上', '200万元', '万元', ['230', null]],
    ['降低20%', '50例', undefined, ['40', '40']],
    ['翻一番', '47人', undefined, ['94', '94']],
    ['增至2020年的3倍', '10个', undefined, ['30', '30']],
    ['七级', undefined, undefined, ['7', '7']],
    ['六级以上', undefined, undefined, ['6', null]],
    ['前12名', undefined, undefined, ['1', '12']],
    ['位居全区第一', undefined, undefined, ['1', '1']],
    ['排名提升5位', '20', undefined, ['15', '15']],
    ['不低于职工总数的0.5%', undefined, undefined, ['0.5', null]],
    ['半数以上', undefined, undefined, ['0.5', null]],
    ['集成平台、数据中心等20项', undefined, undefined, ['20', null]],
  ])('%s from %s in %s', (phrase, baseline, unit, expected) => {
    expect(ends(phrase, baseline, unit)).toEqual(expected)
  })

  it.each([
    ['新增1个', undefined, undefined],
    ['新增1个', '6项', undefined],
    ['90万人次', undefined, '人'],
    ['每年减少20%', '100例', undefined],
    ['三分之二以上', undefined, undefined],
    ['高于全国平均水平', undefined, undefined],
    ['持续下降', undefined, undefined],
    ['2024年12月底前完成', undefined, undefined],
    ['全国领先地位', undefined, undefined],
  ])('%s from %s in %s is not determined', (phrase, baseline, unit) => {
    expect(ends(phrase, baseline, unit)).toBeUndefined()
  })

  it('says that 新增1个 on 6 and 增至7个 are the same', () => {
    expect(ends('新增1个', '6个')).toEqual(ends('增至7个'))
  })
})

it('compounds a yearly rate (−20% over 5 years is −67%)', () => {
  const growth = target('每年减少20%')
  const factor = growth.kind === 'growth' ? yearlyFactor(growth, 5) : undefined
  expect(factor?.low?.toFixed()).toBe('0.32768')
  expect(factor?.high?.toFixed()).toBe('0.32768')
})

it.each([
  ['新增1个', 'up'],
  ['降至5%', 'down'],
  ['增至7个', 'up'],
  ['翻一番', 'up'],
  ['逐年下降', 'down'],
  ['保持稳定', 'hold'],
  ['稳定在99.9%以上', 'hold'],
  ['年均达到5.5万人次', 'up'],
  ['36个', undefined],
  ['控制在50人以内', undefined],
])('%s points %s', (phrase, way) => {
  expect(directionOf(target(phrase))).toBe(way)
})

it.each([
  ['15万m²', 'm²'],
  ['每年投入500万元', '元'],
  ['提升3～5个百分点', '个百分点'],
  ['36', undefined],
])('%s is in %s', (phrase, unit) => {
  expect(unitOfTarget(target(phrase))).toBe(unit)
})
