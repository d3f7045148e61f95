import { describe, expect, it } from 'vitest'
import { parseTarget, printTarget } from '../../src/quantity/index.ts'
import { changePhrases } from './phrases/change-phrases.ts'
import { levelPhrases } from './phrases/level-phrases.ts'
import { otherPhrases } from './phrases/other-phrases.ts'

const rows = { ...levelPhrases, ...changePhrases, ...otherPhrases }

describe.each(Object.entries(rows))('%s', (_, cases) => {
  it.each(cases)('reads $phrase', ({ phrase, target, prints = phrase, context }) => {
    const reading = parseTarget(phrase, context)
    expect(JSON.parse(JSON.stringify(reading))).toEqual({ ok: true, target })
    expect(reading.ok && printTarget(reading.target)).toBe(prints)
    expect(parseTarget(prints, context)).toEqual(reading)
  })
})

describe('commitment', () => {
  it.each([
    ['确保', 'firm'],
    ['力争', 'strive'],
    ['努力实现', 'strive'],
    ['探索', 'explore'],
    ['推进', 'directional'],
    ['确保完成', 'firm'],
  ])('%s is %s', (word, strength) => {
    const reading = parseTarget(`${word}22个`)
    expect(reading.ok && reading.target.commitment).toEqual({ strength, word })
  })
})
