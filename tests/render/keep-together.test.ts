import { describe, expect, test } from 'vitest'
import { keepTogether } from '../../src/render/keep-together.ts'

/** What is kept together of a text, in order. */
function kept(text: string): string[] {
  const html = keepTogether(text).toHTML()
  expect(html.replaceAll(/<[^>]+>/g, '')).toBe(text)
  return Array.from(html.matchAll(/<span class="together">(.*?)<\/span>/gu), ([, inner = '']) => inner)
}

describe('kept together at the end of a line', () => {
  test.each([
    ['于2025年12月31日前', ['2025年', '12月', '31日']],
    ['占63%～68%的', ['63%～68%']],
    ['新增15万m²用房', ['15万m²']],
    ['降低3～5个百分点', ['3～5个百分点']],
    ['在2026—2030年间', ['2026—2030年']],
    ['第3次会诊，2000余人次', ['第3次', '2000余人次']],
    ['走势见图12，下图略', ['图12']],
    ['评为5A级、III级医院', ['5A级', 'III级']],
    ['阿依·古丽', ['依·']],
    ['门诊—住院—随访', ['诊—', '院—']],
    ['每例/年，100元/人', ['例/年', '100元/人']],
    ['甲/乙/丙', ['甲/乙/丙']],
  ])('%s', (text, expected) => expect(kept(text)).toEqual(expected))

  test.each(['没有数字的一句话。', '破折号——可在行首', '省略号……不必另管', ''])(
    '“%s”: nothing, the browser does what is needed',
    (text) => expect(kept(text)).toEqual([]),
  )

  test('a long row of alternatives may be broken', () => {
    const longest = Math.max(...kept('甲/乙/丙/丁/戊/己/庚/辛/壬/癸'.repeat(3)).map(({ length }) => length))
    expect(longest).toBeLessThan(12)
  })
})
