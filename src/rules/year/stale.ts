import { defineRule } from '../rule.ts'

/** Events by the year that their anniversaries count from. */
const events: readonly (readonly [RegExp, number])[] = [
  [/(?:新中国|中华人民共和国|建国|国庆)(?:迎来)?(?:成立)?\s*(\d{2,3})\s*周年/gu, 1949],
  [/(?:中国共产党成立|建党)\s*(\d{2,3})\s*周年/gu, 1921],
  [/(?:建军|中国人民解放军建军)\s*(\d{2,3})\s*周年/gu, 1927],
  [/改革开放\s*(\d{2,3})\s*周年/gu, 1978],
]

/** Five-year plans by the year in which each begins. */
const plans: Readonly<Record<string, number>> = { 十三五: 2016, 十四五: 2021, 十五五: 2026, 十六五: 2031 }
const stage = /[“"]?(?<plan>十[三四五六]五)[”"]?(?:规划)?[^，。；]{0,6}(?<word>开局|收官)/gu

/** Words that were true in another year: an anniversary, the opening or closing year of a five-year plan. */
export const yearStale = defineRule({
  code: 'year/stale',
  number: 'Y05',
  preset: 'recommended',
  check({ documents, proseOf }, report) {
    for (const document of documents) {
      if (document.kind === 'notice' || document.period.from !== document.period.to) continue
      const year = document.period.to
      for (const prose of proseOf(document)) {
        const found = (text: string, index: number, right: number) =>
          report({ args: { found: text, year, right }, at: prose.place(index, index + text.length) })
        for (const [pattern, origin] of events) {
          for (const { 0: text, 1: count, index } of prose.flat.matchAll(pattern)) {
            const right = origin + Number(count)
            if (right !== year) found(text, index, right)
          }
        }
        for (const { 0: text, groups, index } of prose.flat.matchAll(stage)) {
          const begins = plans[groups?.plan ?? '']
          const right = begins === undefined ? year : groups?.word === '开局' ? begins : begins + 4
          if (right !== year) found(text, index, right)
        }
      }
    }
  },
})
