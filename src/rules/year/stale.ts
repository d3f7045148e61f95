import { asText } from '../../model/index.ts'
import { type DatedWords, datedWords } from '../dated-words.ts'
import { defineRule } from '../rule.ts'
import { isSaidOf } from '../time-words.ts'

/** Words that were true in another year: an anniversary, a year of a five-year plan, a congress that is over. */
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
        for (const words of datedWords(prose.flat)) {
          const { text, index, from, to } = words
          if (
            !isOfAnother(words, year) ||
            yearsOf(words).some((right) => isSaidOf(prose, index, right, year))
          )
            continue
          const until = to > from ? to : undefined
          report({
            args: { found: text, year, right: from, until },
            at: prose.place(index, index + text.length),
          })
        }
      }
    }
  },
})

function isOfAnother({ from, to, only, notBefore = 0 }: DatedWords, year: number): boolean {
  return year >= notBefore && ((year < from && only !== 'after') || (year > to && only !== 'before'))
}

function yearsOf({ from, to }: DatedWords): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
