import { matchesOf } from '../../quantity/index.ts'
import { defineRule } from '../rule.ts'

/** English words that join others: no name or abbreviation is written so. */
const stray =
  /(?<word>and|or|of|the|to|in|for|with|by|is|are|on|at|from)(?<=[\p{Script=Han}，。；、”》）]\s{0,2}\k<word>)(?=\s{0,2}[\p{Script=Han}，。；、“《（])/gu

/** An English conjunction or preposition between hanzi. */
export const textLatin = defineRule({
  code: 'text/latin',
  number: 'L01',
  preset: 'recommended',
  check({ texts }, report) {
    for (const prose of texts) {
      for (const { 0: found, index } of matchesOf(prose.flat, stray)) {
        if (prose.isQuoted(index)) continue
        report({ args: { found }, at: prose.place(index, index + found.length) })
      }
    }
  },
})
