import { likeNameFinder } from '../like-names.ts'
import type { Place } from '../place.ts'
import { peopleOf } from '../rosters.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** Two names that may be one person's, of which one was mistyped. */
export const rosterAlike = defineRule({
  code: 'roster/alike',
  number: 'G04',
  preset: 'strict',
  check({ documents }, report) {
    const likeName = likeNameFinder()
    const first = new Map<string, Place>()
    for (const document of documents) {
      for (const { person } of peopleOf(document)) {
        const { name, path } = person
        const other = likeName(name)
        const before = other === undefined ? undefined : first.get(other)
        const at = placeIn(document, path)
        if (!first.has(name)) first.set(name, at)
        if (other === undefined || !before) continue
        report({ args: { name, other }, at, related: [{ at: before, note: 'also-here' }] })
      }
    }
  },
})
