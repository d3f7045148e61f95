import { overlapsOf } from '../grading-overlaps.ts'
import { caseOf, firstDecides, schemesOf } from '../grading-schemes.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** Two grades for one case, where it is not said that the first one decides. */
export const gradingOverlap = defineRule({
  code: 'grading/overlap',
  number: 'G02',
  preset: 'recommended',
  check(subject, report) {
    for (const space of schemesOf(subject)) {
      if (space.scheme.order === 'first-match') continue
      const whenOf = ({ path }: { readonly path: readonly (string | number)[] }) =>
        placeIn(space.document, [...path, 'when'])
      for (const { inner, outer, region, problem } of overlapsOf(space)) {
        const [grade, other] = [inner.band.grade, outer.band.grade]
        report({
          args: { grade, other, problem, values: caseOf(space, region) },
          at: whenOf(inner.band),
          related: [{ at: whenOf(outer.band), note: 'also-here' }],
          ...(problem !== 'boundary' && { fix: firstDecides(space) }),
        })
      }
    }
  },
})
