import { describe, expect, test } from 'vitest'
import { breakBetweenWords, keepTogether } from '../../src/render/keep-together.ts'

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

  test.each([
    ['办好“甲”“乙”“丙”', '办好“甲”|“乙”|“丙”'],
    ['第8项“‘甲’和‘乙’”', '第8项|“‘甲’和‘乙’”'],
    ['完成，“‘甲’乙”。', '完成，|“‘甲’乙”。'],
    ['《“‘甲’乙”》（“‘丙’丁”）', '《“‘甲’乙”》（“‘丙’丁”）'],
    ['“‘甲’乙”', '“‘甲’乙”'],
  ])('in %s a row may end before a quotation mark', (text, expected) => {
    const html = keepTogether(text).toHTML().replaceAll('<wbr>', '|')
    expect(html.replaceAll(/<[^>]+>/g, '')).toBe(expected)
  })

  test('a number that no row holds is parted', () => {
    expect(kept(`账号${'1234567890'.repeat(4)}`)).toHaveLength(1)
    expect(kept(`账号${'1234567890'.repeat(5)}`)).toEqual([])
    expect(keepTogether('9'.repeat(60)).toHTML()).toContain('9<wbr>9')
  })

  test('a long row of alternatives may be broken', () => {
    const longest = Math.max(...kept('甲/乙/丙/丁/戊/己/庚/辛/壬/癸'.repeat(3)).map(({ length }) => length))
    expect(longest).toBeLessThan(12)
  })
})

describe('a label in a narrow cell', () => {
  const broken = (text: string, room: number) =>
    breakBetweenWords(text, room)
      .toHTML()
      .replaceAll('<wbr>', '|')
      .replaceAll(/<[^>]+>/g, '')

  test.each([
    ['人力资源部', '人力|资源部'],
    ['25%以上', '25%|以上'],
    ['“十四五”目标', '“十四五”|目标'],
    ['医师资格考试首考通过率', '医师|资格考试|首考|通过率'],
    ['医院办公室、人力资源部', '医院|办公室、|人力|资源部'],
    ['所在部（处）、科室', '所在部|（处）、|科室'],
    ['达到3000人次', '达到|3000人次'],
    ['依法治院有章可循', '依法|治院|有章|可循'],
  ])('%s is broken between words', (text, expected) => expect(broken(text, 3)).toBe(expected))

  test('what fits its cell, and a text of clauses, is left as it is', () => {
    expect(broken('人力资源部', 5)).toBe('人力资源部')
    expect(broken('22%以上', 3.5)).toBe('22%|以上')
    expect(broken('已经取得，仍在评审', 4)).toBe('已经取得，仍在评审')
  })

  test('a number reaches into the air of its cell, and is parted only where it would reach beyond', () => {
    expect(breakBetweenWords('12345.6', 3).toHTML()).toContain('<span class="together">12345.6</span>')
    expect(breakBetweenWords('12345.6', 2.9).toHTML()).not.toContain('together')
  })

  test('what an author wrote is escaped', () => {
    expect(breakBetweenWords('<b>甲</b>', 1).toHTML()).not.toContain('<b>')
  })

  test('the rows of a label are broken each by itself', () => {
    expect(broken('责任领导\n（修订处标红）', 7)).toBe('责任领导\n（修订处标红）')
    expect(broken('责任部门\n人力资源部', 4)).toBe('责任部门\n人力|资源部')
  })
})
