import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'
import { successionsOf } from '../succession.ts'

/** A point of last year that this year's plan neither carries on nor says the end of. */
export const yearDropped = defineRule({
  code: 'year/dropped',
  number: 'Y01',
  preset: 'recommended',
  check(subject, report) {
    if (!subject.workspace.isComplete) return
    for (const { before, after, lost } of successionsOf(subject)) {
      for (const { point, wording, reborn } of lost) {
        // The same words under another id are no drop: that is `year/id-changed`.
        if (reborn) continue
        const summary = wording.length > 20 ? `${wording.slice(0, 20)}……` : wording
        report({
          args: { id: point.id, year: before.period.to, summary },
          at: placeIn(after, ['sections'], 'key'),
          related: [{ at: placeIn(before, [...point.path, 'id']), note: 'last-year-here' }],
        })
      }
    }
  },
})
