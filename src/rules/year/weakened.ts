import { pointsOf } from '../../model/index.ts'
import { defineRule } from '../rule.ts'
import { successionsOf } from '../succession.ts'
import { putOff, weakerTargets, weakerWords } from '../weaker-points.ts'

/** A point that promises less than it did the year before, without a word why. */
export const yearWeakened = defineRule({
  code: 'year/weakened',
  number: 'Y02',
  preset: 'recommended',
  check(subject, report) {
    for (const { before, after, carriedOn } of successionsOf(subject)) {
      for (const past of pointsOf(before)) {
        for (const point of carriedOn.get(past.id) ?? []) {
          const carried = { before, after, past, point }
          const weaker = [...putOff(carried), ...weakerWords(carried, subject), ...weakerTargets(carried)]
          for (const { at, was, ...args } of weaker)
            report({ args, at, related: [{ at: was, note: 'last-year-here' }] })
        }
      }
    }
  },
})
