import { defineRule } from '../rule.ts'

/** The remark of old for a page that only the signature stands on; GB/T 9704-1999 8.2.6.3 forbade it already. */
export const formatEmptyPage = defineRule({
  code: 'format/empty-page',
  number: 'F09',
  preset: 'recommended',
  check({ documents, proseOf }, report) {
    for (const prose of documents.flatMap((document) => proseOf(document))) {
      for (const { 0: found, index } of prose.flat.matchAll(/[（(]?此页无正文[）)]?/gu)) {
        if (prose.isQuoted(index)) continue
        report({ args: { found }, at: prose.place(index, index + found.length) })
      }
    }
  },
})
