import { sharedRegion, uncoveredRegions } from '../grading-regions.ts'
import { missedCondition, type SchemeSpace, schemesOf } from '../grading-schemes.ts'
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
        if (missed) {
          const { path: at, ...both } = missed
          report({ args: { grade, problem: 'outside', ...both }, at: placeIn(document, at) })
        } else if (isShadowed(space, index)) {
          report({ args: { grade, problem: 'shadowed' }, at: placeIn(document, [...path, 'when']) })
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

function isShadowed({ scheme, axes, bands }: SchemeSpace, index: number): boolean {
  const own = bands[index]
  const region = own && sharedRegion(axes, own.box, own.box)
  if (!region || scheme.order !== 'first-match') return false
  const before = boxesWithoutWords(bands.slice(0, index))
  const inside = axes.map((axis, place) => ({ ...axis, range: region[place] ?? axis.range }))
  return before.length > 0 && uncoveredRegions(inside, before).length === 0
}

function isAllTaken({ axes, bands }: SchemeSpace): boolean {
  return uncoveredRegions(axes, boxesWithoutWords(bands)).length === 0
}

/** What a band asks for in words may not be there, so that such a band takes nothing for certain. */
function boxesWithoutWords(bands: SchemeSpace['bands']) {
  return bands.filter(({ words }) => words.size === 0).map(({ box }) => box)
}
