import * as z from 'zod'
import { field } from '../../model/index.ts'
import { literally, matchesOf } from '../../quantity/index.ts'
import { defineRule } from '../rule.ts'

/** What offices commonly ask to be written otherwise; an office adds its own. */
const common: Readonly<Record<string, string>> = { 建国以来: '新中国成立以来' }
const anniversary = '建国\\s*(?<years>\\d+|[一二三四五六七八九十百]+)\\s*周年'

/** A word that the house style writes otherwise. Titles in 《》 and quotations are another's words and stay. */
export const textHouseWord = defineRule({
  code: 'text/house-word',
  number: 'L05',
  preset: 'recommended',
  options: z.strictObject({
    words: field(
      z.record(z.string().min(1), z.string().min(1)),
      '用词',
      '本单位的用词规范：以不用的词为键，写应当用的词。',
    ).default({}),
  }),
  check({ texts }, report, { words }) {
    const wanted = new Map(Object.entries({ ...common, ...words }))
    // The longer word first, so that none is taken for a part of it.
    const spelled = [...wanted.keys()].sort((a, b) => b.length - a.length).map(literally)
    const pattern = new RegExp([anniversary, ...spelled].join('|'), 'gu')
    for (const prose of texts) {
      for (const { 0: found, index, groups } of matchesOf(prose.flat, pattern)) {
        const expected = groups?.years === undefined ? wanted.get(found) : `新中国成立${groups.years}周年`
        if (expected === undefined || prose.isQuoted(index)) continue
        // 卫健委 is right where 市卫健委 is wanted and written.
        const lead = expected.indexOf(found)
        if (lead >= 0 && prose.flat.startsWith(expected, index - lead)) continue
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
