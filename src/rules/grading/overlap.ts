import { isSameInterval } from '../../quantity/index.ts'
import { type Axis, type Box, sharedRegion } from '../grading-regions.ts'
import { type BandBox, caseOf, firstDecides, schemesOf } from '../grading-schemes.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** Two grades for one case, where it is not said that the first one decides. */
export const gradingOverlap = defineRule({
  code: 'grading/overlap',
  number: 'G02',
  preset: 'recommended',
  check({ documents }, report) {
    for (const space of documents.flatMap(schemesOf)) {
      const { document, scheme, axes, bands } = space
      if (scheme.order === 'first-match') continue
      const pairs = bands.flatMap((one, index) =>
        bands.slice(index + 1).map((other) => [one, other] as const),
      )
      for (const [one, other] of pairs) {
        const region = areToldApart(one, other) ? undefined : sharedRegion(axes, one.box, other.box)
        if (!region) continue
        const isInside = ({ box }: BandBox) => isAllOf(region, sharedRegion(axes, box, box))
        const [inner, outer] = !isInside(one) && isInside(other) ? [other, one] : [one, other]
        const problem = isInside(inner)
          ? 'within'
          : isBoundary(axes, region, one, other)
            ? 'boundary'
            : 'both'
        report({
          args: {
            grade: inner.band.grade,
            other: outer.band.grade,
            problem,
            values: caseOf(space, region),
          },
          at: placeIn(document, [...inner.band.path, 'when']),
          related: [{ at: placeIn(document, [...outer.band.path, 'when']), note: 'also-here' }],
          ...(problem !== 'boundary' && { fix: firstDecides(space) }),
        })
      }
    }
  },
})

/** By words: where both ask for something else of one dimension, people can tell which of them fits. */
function areToldApart(one: BandBox, other: BandBox): boolean {
  return [...one.words].some(([id, words]) => other.words.has(id) && other.words.get(id) !== words)
}

function isAllOf(region: Box, own: Box | undefined): boolean {
  return own !== undefined && region.every((part, index) => own[index] && isSameInterval(part, own[index]))
}

/** They meet in one value of some dimension, which is the end of both. */
function isBoundary(axes: readonly Axis[], region: Box, ...bands: readonly BandBox[]): boolean {
  const isOne = (box: Box | undefined, index: number) => {
    const { low, high } = box?.[index] ?? {}
    return low !== undefined && low !== null && high?.eq(low) === true
  }
  return axes.some(
    (_, index) =>
      isOne(region, index) && !bands.some(({ box }) => isOne(sharedRegion(axes, box, box), index)),
  )
}
