import { describe, expect, it } from 'vitest'
import {
  type PhraseContext,
  parseAmount,
  parseTarget,
  printAmount,
  printTarget,
} from '../../src/quantity/index.ts'
import fc from '../helpers/property.ts'
import { bodies, framed, grades } from './arbitrary-targets.ts'

const year = 2025

function contextOf(kind: string): PhraseContext {
  return kind === 'ordinal' ? { scale: grades, year } : { year }
}

describe('what is printed reads back as the same target', () => {
  it.each(Object.entries(bodies))('%s', (kind, body) => {
    const context = contextOf(kind)
    fc.assert(
      fc.property(framed(body), (target) => {
        const printed = printTarget(target)
        const reading = parseTarget(printed, context)
        expect({ printed, reading }).toEqual({ printed, reading: { ok: true, target } })
        expect(reading.ok && printTarget(reading.target)).toBe(printed)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the width of characters and spaces between them mean nothing', () => {
  it.each(Object.entries(bodies))('%s', (kind, body) => {
    const context = contextOf(kind)
    fc.assert(
      fc.property(framed(body), fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (target, dice) => {
        const printed = printTarget(target)
        const odd = [...printed].map((letter, index) => (dice[index % 8] ? fullWidth(letter) : letter))
        const spaced = odd.map((letter, index) =>
          dice[(index + 3) % 8] && !isDigit(letter) ? `${letter}\u3000` : letter,
        )
        expect(parseTarget(spaced.join(''), context)).toEqual(parseTarget(printed, context))
      }),
      { numRuns: 200 },
    )
  })
})

describe('whatever is accepted is stable', () => {
  const words =
    '力争 确保 完成 实现 拟 推进 2025年底前 到2025年 2024年12月底前， 年底前 二季度 每年 年均 逐年 每季度 较2020年 比上年 同比 ' +
    '达到 增至 控制在 稳定在 保持 占 不低于 不超过 超过 约 近 至少 新增 减少 提升 降低 翻一番 翻倍 前 第 全国 排名 高于 ' +
    '全国平均水平 上年 职工总数的 三分之二 半数 持续 下降 提高 一般 任期 提前 建成 医院章程 3 5 12 0.5 100 2100 三 十二 百 余 多 ' +
    '～ - 至 万 亿 个 人 人次 项 例 天 年 月 日 元 % 个百分点 倍 名 位 m² 级 以上 以内 以下 左右 内 七级 四级甲等 B++ 甚至 A 、 等 全部完成'
  const vocabulary = words.split(' ')

  it.each([
    ['without a scale', { year }],
    ['on a scale', { year, scale: grades }],
    ['with an own unit', { year, unit: '万人次' }],
  ] satisfies [string, PhraseContext][])('%s', (_, context) => {
    let accepted = 0
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 6 }), (fragments) => {
        const phrase = fragments.join('')
        const reading = parseTarget(phrase, context)
        if (!reading.ok) return
        accepted++
        const printed = printTarget(reading.target)
        expect({ phrase, printed, again: parseTarget(printed, context) }).toEqual({
          phrase,
          printed,
          again: reading,
        })
      }),
      { numRuns: 20_000 },
    )
    expect(accepted).toBeGreaterThan(500)
  })
})

it('amounts print and read back', () => {
  fc.assert(
    fc.property(bodies.exact, ({ amount }) => {
      expect(parseAmount(printAmount(amount))).toEqual({ ok: true, amount })
    }),
  )
})

function isDigit(letter: string): boolean {
  return /[0-9０-９]/.test(letter)
}

function fullWidth(letter: string): string {
  if (letter === '～') return '~'
  return /[0-9A-Za-z%+]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter
}
