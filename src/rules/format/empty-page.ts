import { matchesOf } from '../../quantity/index.ts'
import { defineRule } from '../rule.ts'

const emptyPage = /[（(]?此页无正文[）)]?/gu

/** The remark of old for a page that only the signature stands on; GB/T 9704-1999 8.2.6.3 forbade it already. */
export const formatEmptyPage = defineRule({
  code: 'format/empty-page',
  number: 'F09',
  preset: 'recommended',
  check({ texts }, report) {
    for (const prose of texts) {
      for (const { 0: found, index } of matchesOf(prose.flat, emptyPage)) {
        if (prose.isQuoted(index)) continue
        report({ args: { found }, at: prose.place(index, index + found.length) })
      }
    }
  },
})
