import { pointsOf, yearsIn } from '../../model/index.ts'
import { promisedPhrase, weakeningsOf } from '../../succession/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'
import { successionsOf } from '../succession.ts'

/** A target that promises less than it did the year before, without a word why; or a deadline put off. */
export const yearWeakened = defineRule({
  code: 'year/weakened',
  number: 'Y02',
  preset: 'recommended',
  check(subject, report) {
    for (const { before, after, carriedOn } of successionsOf(subject)) {
      for (const past of pointsOf(before)) {
        for (const point of carriedOn.get(past.id) ?? []) {
          // Only a deadline beyond its own year is a date that the next year's plan can put off.
          const wasDue = past.by?.endsOn ?? ''
          if (
            point.by &&
            point.reason === undefined &&
            wasDue > `${before.period.to}-12-31` &&
            point.by.endsOn > wasDue
          ) {
            report({
              args: { what: point.id, ways: ['deadline'], before: wasDue, after: point.by.endsOn },
              at: placeIn(after, [...point.path, 'by']),
              related: [{ at: placeIn(before, [...past.path, 'by']), note: 'last-year-here' }],
            })
          }
          for (const target of point.targets) {
            const was = past.targets.find(({ indicator }) => indicator.id === target.indicator.id)
            if (!was || (target.reason ?? point.reason) !== undefined) continue
            const ways = weakeningsOf(
              { target: was, years: yearsIn(before.period) },
              { target, years: yearsIn(after.period) },
            )
            if (ways.length === 0) continue
            const phrases = { before: promisedPhrase(was), after: promisedPhrase(target) }
            report({
              args: { what: target.indicator.name, ways, ...phrases },
              at: placeIn(after, target.path),
              related: [{ at: placeIn(before, was.path), note: 'last-year-here' }],
            })
          }
        }
      }
    }
  },
})
