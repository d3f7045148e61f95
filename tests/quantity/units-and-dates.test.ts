import { describe, expect, it } from 'vitest'
import { deadlineOn, parseTarget, sameDimension, unitOf } from '../../src/quantity/index.ts'
import fc from '../helpers/property.ts'

describe('units', () => {
  it.each([
    ['人', '名', true],
    ['名', '位', true],
    ['人', '人次', false],
    ['人次', '例', false],
    ['例', '台次', false],
    ['台', '台次', false],
    ['%', '个百分点', false],
    ['%', '‰', true],
    ['m²', '平方米', true],
    ['㎡', 'm²', true],
    ['元', '亿元', true],
    ['个', '项', false],
    ['天', '小时', true],
    ['天', '个月', false],
    ['剂', '剂', true],
    ['剂', '支', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameDimension(a, b)).toBe(same)
    expect(sameDimension(b, a)).toBe(same)
  })

  it.each([
    ['万元', '10000'],
    ['亿元', '100000000'],
    ['小时', '3600'],
    ['‰', '0.1'],
  ])('%s holds %s', (name, factor) => {
    expect(unitOf(name)?.factor.toFixed()).toBe(factor)
  })

  it('knows spellings, and what it does not know', () => {
    expect(unitOf('㎡')?.name).toBe('m²')
    expect(unitOf('百分点')?.name).toBe('个百分点')
    expect(unitOf('万箱')).toBeUndefined()
  })
})

describe('deadlines', () => {
  it.each([
    ['2024年12月底前', '2024-12-31', '2024年12月底前'],
    ['2024年2月底前', '2024-02-29', '2024年2月底前'],
    ['2025年2月末前', '2025-02-28', '2025年2月末前'],
    ['2000年2月底前', '2000-02-29', '2000年2月底前'],
    ['1900年2月底前', '1900-02-28', '1900年2月底前'],
    ['2025年6月30日前', '2025-06-30', '2025年6月30日前'],
    ['2025年06月05日之前', '2025-06-05', '2025年6月5日之前'],
    ['2025年底前', '2025-12-31', '2025年底前'],
    ['2025年年底前', '2025-12-31', '2025年年底前'],
    ['到2025年', '2025-12-31', '到2025年'],
    ['2025年第二季度末前', '2025-06-30', '2025年第二季度末前'],
    ['2025年第3季度末前', '2025-09-30', '2025年第三季度末前'],
    ['2025年上半年', '2025-06-30', '2025年上半年'],
    ['二季度', '2025-06-30', '二季度'],
    ['第一季度', '2025-03-31', '第一季度'],
    ['上半年', '2025-06-30', '上半年'],
    ['下半年', '2025-12-31', '下半年'],
    ['年底前', '2025-12-31', '年底前'],
    ['年内', '2025-12-31', '年内'],
    ['6月底前', '2025-06-30', '6月底前'],
    ['十二月三十一日前', '2025-12-31', '12月31日前'],
    ['二〇二四年六月底前', '2024-06-30', '2024年6月底前'],
  ])('%s is %s', (phrase, date, words) => {
    const reading = parseTarget(phrase, { year: 2025 })
    expect(reading.ok && reading.target).toEqual({ kind: 'milestone', due: { date, words } })
  })

  it('accepts exactly the days of the calendar', () => {
    const part = (min: number, max: number) => fc.integer({ min, max })
    fc.assert(
      fc.property(part(1900, 2099), part(0, 14), part(0, 33), (year, month, day) => {
        const reading = parseTarget(`${year}年${month}月${day}日前`)
        const utc = new Date(Date.UTC(year, month - 1, day))
        const exists = utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day && month > 0
        expect(reading.ok).toBe(exists)
        if (reading.ok) expect(reading.target.due?.date).toBe(utc.toISOString().slice(0, 10))
        else expect(reading.problem.kind).toBe('impossible-date')
      }),
    )
  })

  it('words a plain date', () => {
    expect(deadlineOn('2024-12-31')).toEqual({ date: '2024-12-31', words: '2024年12月底前' })
    expect(deadlineOn('2025-06-15')?.words).toBe('2025年6月15日前')
    expect(deadlineOn('2025-02-29')).toBeUndefined()
    expect(deadlineOn('soon')).toBeUndefined()
  })
})
