import { pointsOf } from '../../model/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'
import { successionsOf } from '../succession.ts'
import { bareWording, likeness } from '../wording.ts'

/** A point of last year that this year's plan neither carries on nor says the end of. */
export const yearDropped = defineRule({
  code: 'year/dropped',
  number: 'Y01',
  preset: 'recommended',
  check(subject, report) {
    if (!subject.workspace.isComplete) return
    for (const { before, after, carriedOn, ended, fresh } of successionsOf(subject)) {
      for (const point of pointsOf(before)) {
        if (carriedOn.has(point.id) || ended.has(point.id)) continue
        const wording = bareWording(point.paragraphs)
        // The same words under another id are no drop: that is `year/id-changed`.
        if (fresh.some(({ paragraphs }) => likeness(wording, bareWording(paragraphs)) >= 0.9)) continue
        report({
          args: { id: point.id, year: before.period.to, summary: wording.slice(0, 20) },
          at: placeIn(after, ['sections'], 'key'),
          related: [{ at: placeIn(before, [...point.path, 'id']), note: 'last-year-here' }],
        })
      }
    }
  },
})
