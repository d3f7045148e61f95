import { matchesOf } from '../../quantity/index.ts'
import type { Place } from '../place.ts'
import { defineRule } from '../rule.ts'

const citation =
  /《(?<title>[^《》]{4,80})》\s*[（(](?<number>[^（）()]{2,20}[〔[［【]\d{4}[〕\]］】]\s*\d+\s*号)[）)]/gu

/** One document under two numbers, in two texts or against the register. Brackets and blanks are how a number is written, and make no other one. */
export const formatCitation = defineRule({
  code: 'format/citation',
  number: 'F10',
  preset: 'recommended',
  check({ texts, workspace: { cited, sources } }, report) {
    const first = new Map<string, Citation>()
    for (const [index, { title, number }] of cited.entries()) {
      for (const { parsed } of sources.cited) {
        if (number === undefined) continue
        const at = { parsed, path: ['cited', index, 'number'] }
        first.set(title, { number: bareNumber(number), at, note: 'register-here' })
      }
    }
    for (const prose of texts) {
      for (const { 0: found, groups, index } of matchesOf(prose.flat, citation)) {
        const { title = '', number = '' } = groups ?? {}
        const at = prose.place(index, index + found.length)
        const bare = bareNumber(number)
        const before = first.get(title)
        first.set(title, before ?? { number: bare, at, note: 'first-defined-here' })
        if (!before || before.number === bare || areOfTwoYears(before.number, bare)) continue
        report({
          args: { title, numbers: [before.number, bare] },
          at,
          related: [{ at: before.at, note: before.note }],
        })
      }
    }
  },
})

interface Citation {
  readonly number: string
  readonly at: Place
  readonly note: 'first-defined-here' | 'register-here'
}

function bareNumber(number: string): string {
  return number
    .replaceAll(/\s/gu, '')
    .replaceAll(/[[［【]/gu, '〔')
    .replaceAll(/[\]］】]/gu, '〕')
}

/** A notice that is sent out every year has one title, and another year and number each time. */
function areOfTwoYears(one: string, other: string): boolean {
  const [year, sequence] = one.split('〔').at(-1)?.split('〕') ?? []
  const [otherYear, otherSequence] = other.split('〔').at(-1)?.split('〕') ?? []
  return year !== otherYear && sequence !== otherSequence
}
