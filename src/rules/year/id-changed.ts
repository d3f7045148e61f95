import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'
import { successionsOf } from '../succession.ts'

/** The words of last year under a new id: the commitment has lost its past. */
export const yearIdChanged = defineRule({
  code: 'year/id-changed',
  number: 'S02',
  preset: 'recommended',
  check(subject, report) {
    for (const { before, after, lost } of successionsOf(subject)) {
      for (const { point: former, reborn } of lost) {
        if (!reborn) continue
        const at = placeIn(after, [...reborn.path, 'id'])
        report({
          args: { id: reborn.id, former: former.id },
          at,
          related: [{ at: placeIn(before, [...former.path, 'id']), note: 'last-year-here' }],
          fix: { safety: 'needs-review', edits: [{ at, text: former.id }] },
        })
      }
    }
  },
})
