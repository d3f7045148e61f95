import { missedCondition, schemesOf } from '../grading-schemes.ts'
import { isAllTaken, takersOf } from '../grading-takers.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** A grade that nobody can get. */
export const gradingUnreached = defineRule({
  code: 'grading/unreached',
  number: 'G02',
  preset: 'recommended',
  check(subject, report) {
    for (const space of schemesOf(subject)) {
      const { document, scheme, bands } = space
      for (const [index, own] of bands.entries()) {
        const { grade, path } = own.band
        const missed = missedCondition(space, own)
        const takers = missed ? [] : takersOf(space, index)
        if (missed) {
          const { path: at, ...both } = missed
          report({ args: { grade, problem: 'outside', ...both }, at: placeIn(document, at) })
        } else if (takers.length > 0) {
          report({ args: { grade, problem: 'shadowed', takers }, at: placeIn(document, [...path, 'when']) })
        }
      }
      if (!isAllTaken(space)) continue
      for (const { grade, path, isForRest } of scheme.bands) {
        if (!isForRest) continue
        report({
          args: { grade, problem: 'nothing-left' },
          at: placeIn(document, [...path, 'otherwise'], 'key'),
        })
      }
    }
  },
})
