import { asText, isAfter, pointsOf } from '../../model/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** A step of a quarter that begins only after everything has to be done. */
export const ownerMilestone = defineRule({
  code: 'owner/milestone',
  number: 'D06',
  preset: 'recommended',
  check({ documents }, report) {
    for (const document of documents) {
      const period = asText(document)?.period
      // Of which year a quarter is, only a plan of one year says.
      if (!period || period.from !== period.to) continue
      for (const { id, by, milestones, path } of pointsOf(document)) {
        for (const milestone of milestones) {
          if (!by || !isAfter(milestone, period.to, by)) continue
          report({
            args: { id, quarter: milestone.quarter, deadline: by.endsOn },
            at: placeIn(document, milestone.path),
            related: [{ at: placeIn(document, [...path, 'by']), note: 'also-here' }],
          })
        }
      }
    }
  },
})
