import { distance } from 'fastest-levenshtein'
import { soundAlike } from '../homophones.ts'
import { peopleOf } from '../rosters.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** Two names that may be one person's, of which one was mistyped. */
export const rosterAlike = defineRule({
  code: 'roster/alike',
  number: 'G04',
  preset: 'strict',
  check({ documents }, report) {
    const first = new Map<
      string,
      { document: (typeof documents)[number]; path: readonly (string | number)[] }
    >()
    for (const document of documents) {
      for (const { person } of peopleOf(document)) {
        const { name, path } = person
        if (first.has(name)) continue
        const [other, before] = [...first].find(([known]) => mayBeOne(known, name)) ?? []
        first.set(name, { document, path })
        if (other === undefined || !before) continue
        report({
          args: { name, other },
          at: placeIn(document, path),
          related: [{ at: placeIn(before.document, before.path), note: 'also-here' }],
        })
      }
    }
  },
})

/**
 * Of three characters one that sounds alike; of more any one, or one too few: such names are too rare to be alike by
 * chance. Names of two are.
 */
function mayBeOne(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  if (shorter < 3 || Math.abs(a.length - b.length) > 1 || distance(a, b) !== 1) return false
  if (shorter > 3) return true
  const differs = Array.from(a).findIndex((character, index) => character !== b[index])
  return a.length === b.length && soundAlike(a[differs] ?? '', b[differs] ?? '')
}
