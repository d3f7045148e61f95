import { type DatedWords, datedWords } from '../dated-words.ts'
import type { Prose } from '../prose.ts'
import { defineRule } from '../rule.ts'
import { isSaidOf } from '../time-words.ts'
import { isOwnWord, yearsOf, yearsSpokenOf } from '../years-spoken-of.ts'

/** Words that were true in another year: an anniversary, a year of a five-year plan, a congress that is over. */
export const yearStale = defineRule({
  code: 'year/stale',
  number: 'Y05',
  preset: 'recommended',
  check(subject, report) {
    for (const document of subject.documents) {
      const years = yearsSpokenOf(document, subject)
      const [year] = years
      if (year === undefined) continue
      for (const prose of subject.proseOf(document)) {
        for (const words of datedWords(prose.flat)) {
          const { text, index, from, to } = words
          if (!isOwnWord(prose, index) || years.some((one) => isTrueIn(one, words, prose))) continue
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

function isTrueIn(year: number, words: DatedWords, prose: Prose): boolean {
  return (
    !isOfAnother(words, year) || yearsOf(words).some((right) => isSaidOf(prose, words.index, right, year))
  )
}

function isOfAnother({ from, to, only, notBefore = 0 }: DatedWords, year: number): boolean {
  return year >= notBefore && ((year < from && only !== 'after') || (year > to && only !== 'before'))
}
