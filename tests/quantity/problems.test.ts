import { describe, expect, it } from 'vitest'
import {
  LONGEST_PHRASE,
  type OrdinalScale,
  type PhraseContext,
  type PhraseProblemKind,
  parseAmount,
  parseTarget,
} from '../../src/quantity/index.ts'
import fc from '../helpers/property.ts'

const emr: OrdinalScale = { id: 'emr', levels: ['五级', '六级', '七级'] }

interface Row {
  readonly phrase: string
  readonly kind: PhraseProblemKind
  /** The part of the phrase that is pointed at. */
  readonly part: string
  readonly nearest?: readonly string[]
  readonly context?: PhraseContext
}

const rows: readonly Row[] = [
  { phrase: '', kind: 'empty', part: '' },
  { phrase: ' 　', kind: 'empty', part: ' 　' },
  { phrase: '增加3倍', kind: 'ambiguous', part: '增加3倍', nearest: ['增至原来的3倍', '增至原来的4倍'] },
  { phrase: '增长一倍', kind: 'ambiguous', part: '增长一倍', nearest: ['增至原来的2倍'] },
  { phrase: '力争减少3倍', kind: 'ambiguous', part: '减少3倍', nearest: ['降低50%'] },
  { phrase: '3个百分点', kind: 'ambiguous', part: '3个百分点', nearest: ['提升3个百分点', '降低3个百分点'] },
  { phrase: '三四个', kind: 'ambiguous', part: '三四', nearest: ['3～4个'] },
  {
    phrase: '500 万',
    kind: 'ambiguous',
    part: '500 万',
    nearest: ['500万元', '500'],
    context: { unit: '万元' },
  },
  { phrase: '2025年6月前完成', kind: 'ambiguous', part: '2025年6月前', nearest: ['2025年6月底前'] },
  { phrase: '2025年前', kind: 'ambiguous', part: '2025年前', nearest: ['2025年底前'] },
  { phrase: '约30%左右', kind: 'stacked-approximators', part: '约30%左右', nearest: ['约30%', '30%左右'] },
  {
    phrase: '近5万余人次',
    kind: 'stacked-approximators',
    part: '近5万余人次',
    nearest: ['近5万人次', '5万余人次'],
  },
  { phrase: '5－3个', kind: 'inverted-range', part: '5－3个', nearest: ['3～5个'] },
  { phrase: '3～3个', kind: 'inverted-range', part: '3～3个', nearest: ['3个'] },
  { phrase: '3 箱以上', kind: 'unknown-unit', part: '箱' },
  { phrase: '3～5人词', kind: 'not-understood', part: '词' },
  { phrase: '3～5个示范党支部', kind: 'not-understood', part: '示范党支部' },
  {
    phrase: '2025年2月29日前',
    kind: 'impossible-date',
    part: '2025年2月29日前',
    nearest: ['2025年2月28日前'],
  },
  {
    phrase: '力争 2025年13月底前',
    kind: 'impossible-date',
    part: '2025年13月底前',
    nearest: ['2025年12月底前'],
  },
  { phrase: '年底前完成', kind: 'year-missing', part: '年底前', nearest: ['2025年底前'] },
  { phrase: '七级', kind: 'scale-missing', part: '七级' },
  { phrase: '7', kind: 'scale-missing', part: '7', context: { measure: 'level' } },
  { phrase: '达到八级', kind: 'not-on-scale', part: '八级', context: { scale: emr } },
  ...(
    [
      ['全年新增3～5个', '全年', '新增3～5个', 1],
      ['全年新增 3-5 个', '全年', '每年新增3～5个', 5],
      ['全年度不少于三项', '全年度', '不少于3项', 1],
      ['年度不少于3次', '年度', '每年不少于3次', 3],
      ['本年度，新增1个', '本年度，', '新增1个', 1],
      ['力争全年36个', '全年', '力争36个', 1],
      ['确保完成全年90万人次', '全年', '确保完成90万人次', 1],
      ['2025年全年新增5个', '2025年全年', '2025年新增5个', undefined],
      ['2025年度达到36个', '2025年度', '2025年达到36个', 5],
      ['季度不少于5次', '季度', '每季度不少于5次', undefined],
      ['每个季度5次', '每个季度', '每季度5次', 5],
      ['月度1次', '月度', '每月1次', 1],
      ['半年1次', '半年', '每半年1次', 1],
      ['前三季度达到80万人次', '前三季度', '三季度末前达到80万人次', 1],
      ['2025年前两个季度新增2个', '2025年前两个季度', '2025年上半年新增2个', 5],
      ['1—6月新增3个', '1—6月', '6月底前新增3个', 1],
    ] as const
  ).map(
    ([phrase, part, nearest, years]): Row => ({
      phrase,
      kind: 'period-ahead',
      part,
      nearest: [nearest],
      context: { year: 2025, years },
    }),
  ),
  // Of which years, nobody can say; or what stands behind the time is no target either.
  { phrase: '全年新增3个', kind: 'not-understood', part: '全年新增3个' },
  { phrase: '本年新增3个', kind: 'not-understood', part: '本年新增3个', context: { years: 5 } },
  { phrase: '前三季度新增3个', kind: 'not-understood', part: '新增3个', context: { years: 5 } },
  { phrase: '全年大见成效', kind: 'not-understood', part: '全年大见成效', context: { years: 1 } },
  { phrase: '全年约30%左右', kind: 'not-understood', part: '全年约30%左右', context: { years: 1 } },
  { phrase: '12 00人', kind: 'not-understood', part: ' 00人' },
  { phrase: '二百五人', kind: 'not-understood', part: '二百五人' },
  { phrase: '5百人', kind: 'unknown-unit', part: '百人' },
  { phrase: '26年底前', kind: 'not-understood', part: '底前' },
  { phrase: '提升', kind: 'not-understood', part: '提升' },
  { phrase: '合理范围', kind: 'not-understood', part: '合理范围' },
  { phrase: '2025年底前完成3家验收', kind: 'not-understood', part: '验收' },
  { phrase: '2025年底前，', kind: 'not-understood', part: '2025年底前，' },
  { phrase: '2025年底前完成不超过五十人的培训', kind: 'not-understood', part: '的培训' },
  { phrase: '高于大家的期望水平', kind: 'not-understood', part: '大家的期望水平' },
  { phrase: '任意说法前12名', kind: 'not-understood', part: '任意说法前12名' },
  { phrase: '占每年人数的5%', kind: 'not-understood', part: '每年人数的5%' },
  { phrase: '\0', kind: 'not-understood', part: '\0' },
  { phrase: '😀', kind: 'not-understood', part: '😀' },
]

describe('a phrase that is not understood', () => {
  it.each(rows)('$phrase → $kind', ({ phrase, kind, part, nearest, context }) => {
    const reading = parseTarget(phrase, context)
    if (reading.ok) throw new Error(`${phrase} was accepted`)
    const { offset, length } = reading.problem
    expect({ kind: reading.problem.kind, part: phrase.slice(offset, offset + length) }).toEqual({
      kind,
      part,
    })
    expect(reading.problem.nearest.length).toBeGreaterThan(0)
    expect(reading.problem.nearest.length).toBeLessThanOrEqual(4)
    if (nearest) expect(reading.problem.nearest).toEqual(nearest)
  })

  it('suggests the units, levels and forms that are closest', () => {
    expect(nearestOf('5箱', { unit: '盒' })).toContain('盒')
    expect(nearestOf('达到八级', { scale: emr })).toEqual(['五级', '六级', '七级'])
    expect(nearestOf('高于全国平均水准')).toContain('高于全国平均水平')
    expect(nearestOf('600人以上的')).toContain('600人以上')
  })

  it('suggests phrases that are understood', () => {
    for (const phrase of [
      '',
      '合理范围',
      '增加3倍',
      '3～3个',
      '约30%左右',
      '年底前',
      '2025年6月前',
      '3个百分点',
    ]) {
      for (const near of nearestOf(phrase))
        expect(parseTarget(near, { scale: emr }).ok || parseTarget(near).ok).toBe(true)
    }
  })
})

describe('hostile input', () => {
  it.each([
    ['九', '亿万千百十零一二三'.repeat(1200)],
    ['digits', '1'.repeat(10_000)],
    ['groups', '1,'.repeat(5000)],
    ['spaces', ' '.repeat(10_000)],
    ['hanzi', '高于全国平均'.repeat(2000)],
    ['emoji', '😀'.repeat(5000)],
    ['nul', '\0'.repeat(10_000)],
    ['item', `${'甲、'.repeat(190)}全部`],
    ['latin', `2025年底前完成${'a'.repeat(380)}!`],
    ['of', `占${'的'.repeat(390)}`],
  ])('%s is refused at once', (_, phrase) => {
    const started = performance.now()
    expect(parseTarget(phrase).ok).toBe(false)
    expect(parseAmount(phrase).ok).toBe(false)
    expect(performance.now() - started).toBeLessThan(300)
  })

  it('never throws, and points inside the phrase', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: LONGEST_PHRASE + 50 }), (phrase) => {
        for (const reading of [parseTarget(phrase, { year: 2025 }), parseAmount(phrase)]) {
          if (reading.ok) continue
          const { offset, length } = reading.problem
          expect(offset).toBeGreaterThanOrEqual(0)
          expect(length).toBeGreaterThanOrEqual(0)
          expect(offset + length).toBeLessThanOrEqual(phrase.length)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

function nearestOf(phrase: string, context?: PhraseContext): readonly string[] {
  const reading = parseTarget(phrase, context)
  return reading.ok ? [] : reading.problem.nearest
}
