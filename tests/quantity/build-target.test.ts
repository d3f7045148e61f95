import { describe, expect, it } from 'vitest'
import {
  type Amount,
  commitmentOf,
  deadlineOn,
  parseAmount,
  parseTarget,
  printTarget,
  type Target,
  targets,
} from '../../src/quantity/index.ts'

function amount(phrase: string): Amount {
  const reading = parseAmount(phrase)
  if (!reading.ok) throw new Error(phrase)
  return reading.amount
}

const half = { numerator: 1, denominator: 2, word: '半数' }
const built: readonly (readonly [string, Target])[] = [
  ['600人', targets.exactly(amount('600人以上'))],
  ['600人以上', targets.atLeast(amount('600人'))],
  ['50人以内', targets.atMost(amount('50人'))],
  ['13万元～17万元', targets.between(amount('13万元'), amount('17万元'))],
  ['约30%', targets.levelFrom(amount('约30%'))],
  ['2024年12月底前完成', targets.milestone({ due: deadlineOn('2024-12-31') })],
  ['2025年6月15日前印发', targets.milestone({ due: deadlineOn('2025-06-15'), action: '印发' })],
  ['集成平台、数据中心等20项', targets.checklist(['集成平台', '数据中心'], 20)],
  ['甲中心、乙中心、丙中心中的2个', targets.checklist(['甲中心', '乙中心', '丙中心'], 2, '个')],
  ['高于2024年全国平均水平', targets.comparative('above', { name: '全国平均水平', year: 2024 })],
  ['逐年提高', targets.direction('up', true)],
  ['持续下降', targets.direction('down')],
  ['保持稳定', targets.direction('hold')],
  ['一般50人以内', targets.rule(targets.atMost(amount('50人')), { softness: '一般' })],
  ['半数', targets.rule(half)],
]

describe('structured targets', () => {
  it.each(built)('prints %s, which reads back', (phrase, target) => {
    expect(printTarget(target)).toBe(phrase)
    expect(parseTarget(phrase)).toEqual({ ok: true, target })
  })

  it('prints a checklist alone, for the sentence around it to say what is done', () => {
    expect(printTarget(targets.checklist(['肝移植资质', '肾移植资质']))).toBe('肝移植资质、肾移植资质')
  })

  it('keeps out of the phrase what the phrase cannot say', () => {
    const due = deadlineOn('2024-12-31')
    expect(printTarget(targets.milestone({ due, what: '修订章程', evidence: '文号' }))).toBe(
      '2024年12月底前修订章程',
    )
    expect(
      printTarget(targets.comparative('notBelow', { name: '全国平均水平', source: '国家医考中心' })),
    ).toBe('不低于全国平均水平')
    expect(printTarget(targets.qualitative('一批 高水平成果'))).toBe('一批 高水平成果')
  })

  it('knows the commitment of a word', () => {
    expect(commitmentOf('力争')).toEqual({ strength: 'strive', word: '力争' })
    expect(commitmentOf('随便')).toBeUndefined()
  })
})
