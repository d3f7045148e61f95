import { pointsOf } from '../../model/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'
import { successionsOf } from '../succession.ts'
import { bareWording, likeness } from '../wording.ts'

/** The words of last year under a new id: the commitment has lost its past. */
export const yearIdChanged = defineRule({
  code: 'year/id-changed',
  number: 'S02',
  preset: 'recommended',
  check(subject, report) {
    for (const { before, after, carriedOn, ended, fresh } of successionsOf(subject)) {
      const lost = pointsOf(before).filter(({ id }) => !carriedOn.has(id) && !ended.has(id))
      for (const point of fresh) {
        const wording = bareWording(point.paragraphs)
        const same = lost.find(({ paragraphs }) => likeness(wording, bareWording(paragraphs)) >= 0.9)
        if (!same || wording === '') continue
        const at = placeIn(after, [...point.path, 'id'])
        report({
          args: { id: point.id, former: same.id },
          at,
          related: [{ at: placeIn(before, [...same.path, 'id']), note: 'last-year-here' }],
          fix: { safety: 'needs-review', edits: [{ at, text: same.id }] },
        })
      }
    }
  },
})
