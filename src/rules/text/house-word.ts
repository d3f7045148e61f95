import * as z from 'zod'
import { field } from '../../model/index.ts'
import { defineRule } from '../rule.ts'

/** What offices commonly ask to be written otherwise; an office adds its own. */
const common: Readonly<Record<string, string>> = {
  建国75周年: '新中国成立75周年',
  建国以来: '新中国成立以来',
  解放前: '新中国成立前',
  解放后: '新中国成立后',
}

/** A word that the house style writes otherwise. Titles in 《》 and quotations are another's words and stay. */
export const textHouseWord = defineRule({
  code: 'text/house-word',
  number: 'L05',
  preset: 'recommended',
  options: z.strictObject({
    words: field(
      z.record(z.string(), z.string()),
      '用词',
      '本单位的用词规范：以不用的词为键，写应当用的词。',
    ).default({}),
  }),
  check({ documents, proseOf }, report, { words }) {
    const wanted = new Map(Object.entries({ ...common, ...words }))
    const pattern = new RegExp(`建国(?<years>\\d+)周年|${[...wanted.keys()].map(literally).join('|')}`, 'gu')
    for (const prose of documents.flatMap((document) => proseOf(document))) {
      for (const { 0: found, index, groups } of prose.flat.matchAll(pattern)) {
        const expected = groups?.years === undefined ? wanted.get(found) : `新中国成立${groups.years}周年`
        if (expected === undefined || prose.isQuoted(index)) continue
        const at = prose.place(index, index + found.length)
        report({
          args: { found, expected },
          at,
          fix: { safety: 'needs-review', edits: [{ at, text: expected }] },
        })
      }
    }
  },
})

function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&')
}
