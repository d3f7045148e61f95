import { asText } from '../../model/index.ts'
import { anyOf, matchesOf } from '../../quantity/index.ts'
import type { Prose } from '../prose.ts'
import { defineRule } from '../rule.ts'
import { fiveYearPlans, isSaidOf } from '../time-words.ts'

/** Events by the year that their anniversaries count from. */
const events: readonly (readonly [RegExp, number])[] = [
  [/(?:新中国|中华人民共和国|建国|国庆)(?:迎来)?(?:成立)?\s*(\d{2,3})\s*周年/gu, 1949],
  [/(?:中国共产党成立|建党)\s*(\d{2,3})\s*周年/gu, 1921],
  [/(?:建军|中国人民解放军建军)\s*(\d{2,3})\s*周年/gu, 1927],
  [/(?:抗日战争|抗战|反法西斯战争)胜利\s*(\d{2,3})\s*周年/gu, 1945],
  [/改革开放\s*(\d{2,3})\s*周年/gu, 1978],
]

/** 为“十四五”圆满收官打好基础 may be said in any of its years, …收官之年 in one only. */
const stage = /[“"]?(?<plan>十[三四五六]五)[”"]?[^，。；]{0,6}?(?<word>开局|收官)[^，。；年]{0,3}之年/gu
const anyDated = anyOf([...events.map(([pattern]) => pattern), stage])

/** Words that were true in another year: an anniversary, the opening or closing year of a five-year plan. */
export const yearStale = defineRule({
  code: 'year/stale',
  number: 'Y05',
  preset: 'recommended',
  check({ documents, proseOf }, report) {
    for (const document of documents) {
      const period = asText(document)?.period
      if (!period || period.from !== period.to) continue
      const year = period.to
      for (const prose of proseOf(document)) {
        for (const { text, index, right } of datedWords(prose)) {
          if (right === year || isSaidOf(prose, index, right, year)) continue
          report({ args: { found: text, year, right }, at: prose.place(index, index + text.length) })
        }
      }
    }
  },
})

/** What a text says that is true in one year only, with that year. */
function* datedWords({ flat }: Prose): Generator<{ text: string; index: number; right: number }> {
  if (!anyDated.test(flat)) return
  for (const [pattern, origin] of events) {
    for (const { 0: text, 1: count, index } of matchesOf(flat, pattern))
      yield { text, index, right: origin + Number(count) }
  }
  for (const { 0: text, groups, index } of matchesOf(flat, stage)) {
    const begins = fiveYearPlans[groups?.plan ?? '']
    if (begins !== undefined) yield { text, index, right: groups?.word === '开局' ? begins : begins + 4 }
  }
}
