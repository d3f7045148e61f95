import { isSameInterval } from '../quantity/index.ts'
import { type Axis, type Box, sharedRegion } from './grading-regions.ts'
import type { BandBox, SchemeSpace } from './grading-schemes.ts'

/** Two bands that both hold some cases. */
export interface Overlap {
  /** The one that lies within the other, where one does; else the first. */
  readonly inner: BandBox
  readonly outer: BandBox
  /** The cases that both hold. */
  readonly region: Box
  /** Whether all of one is of the other too, or only the value at which both end, or more. */
  readonly problem: 'within' | 'boundary' | 'both'
}

/** The bands of a scheme that share cases, two by two; those that words tell apart share none. */
export function overlapsOf({ axes, bands }: SchemeSpace): Overlap[] {
  return bands.flatMap((one, index) =>
    bands.slice(index + 1).flatMap((other): Overlap[] => {
      const region = areToldApart(one, other) ? undefined : sharedRegion(axes, one.box, other.box)
      if (!region) return []
      const isInside = ({ box }: BandBox) => isAllOf(region, sharedRegion(axes, box, box))
      const [inner, outer] = !isInside(one) && isInside(other) ? [other, one] : [one, other]
      if (isInside(inner)) return [{ inner, outer, region, problem: 'within' }]
      return [{ inner, outer, region, problem: isBoundary(axes, region, one, other) ? 'boundary' : 'both' }]
    }),
  )
}

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
