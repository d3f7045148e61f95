import { asText, pointsOf } from '../../model/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** A deadline that has passed before the first year of its plan begins: left from the plan before. */
export const ownerPastDeadline = defineRule({
  code: 'owner/past-deadline',
  number: 'D06',
  preset: 'recommended',
  check({ documents }, report) {
    for (const document of documents) {
      const begins = asText(document)?.period.from
      if (begins === undefined) continue
      for (const { id, by, path } of pointsOf(document)) {
        if (!by || by.endsOn >= `${begins}-01-01`) continue
        report({
          args: { id, deadline: by.written, begins },
          at: placeIn(document, [...path, 'by']),
          related: [{ at: placeIn(document, ['period']), note: 'also-here' }],
        })
      }
    }
  },
})
