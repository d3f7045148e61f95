import { uncoveredRegions } from '../grading-regions.ts'
import { boundsOf, caseOf, type SchemeSpace, schemesOf } from '../grading-schemes.ts'
import { defineRule, type Finding } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** Cases that no grade takes: each block of them with one that shows it. */
export const gradingGap = defineRule({
  code: 'grading/gap',
  number: 'G01',
  preset: 'recommended',
  check(subject, report) {
    for (const space of schemesOf(subject)) {
      const { document, scheme, axes, bands } = space
      if (scheme.bands.some(({ isForRest }) => isForRest)) continue
      // What a band asks for in words may fit every case: only what its figures leave out is left out for certain.
      const regions = uncoveredRegions(
        axes,
        bands.map(({ box }) => box),
      )
      for (const region of regions) {
        report({
          args: { values: caseOf(space, region), region: boundsOf(space, region) },
          at: placeIn(document, [...scheme.path, 'bands'], 'key'),
          ...lastTakesRest(space),
        })
      }
    }
  },
})

/** The wording that leaves no hole: the last band takes whatever fits no other. */
function lastTakesRest({ document: { parsed }, scheme }: SchemeSpace): Pick<Finding<'grading/gap'>, 'fix'> {
  const last = scheme.bands.at(-1)
  if (!last) return {}
  const path = [...last.path, 'when']
  const range = { start: parsed.locate(path, 'key').start, end: parsed.locate(path).end }
  const key = parsed.keyAsWritten(path) === 'when' ? 'otherwise' : '其余'
  return { fix: { safety: 'needs-review', edits: [{ at: { parsed, path, range }, text: `${key}: true` }] } }
}
