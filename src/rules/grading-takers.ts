import { type Axis, type Box, sharedRegion, uncoveredRegions } from './grading-regions.ts'
import type { BandBox, SchemeSpace } from './grading-schemes.ts'

/** The grades to which all that fits a band goes before it is asked for; none where something is left to it. */
export function takersOf({ scheme, axes, bands }: SchemeSpace, index: number): string[] {
  const own = bands[index]
  const region = own && sharedRegion(axes, own.box, own.box)
  if (!region || scheme.order !== 'first-match') return []
  const before = withoutWords(bands.slice(0, index))
  if (isLeft(axes, region, before)) return []
  const takes = ({ box }: BandBox, place: number) => {
    const part = sharedRegion(axes, region, box)
    return part !== undefined && isLeft(axes, part, before.slice(0, place))
  }
  return before.filter(takes).map(({ band }) => band.grade)
}

/** Whether the bands with conditions leave no case to others. */
export function isAllTaken({ axes, bands }: SchemeSpace): boolean {
  return uncoveredRegions(axes, boxesOf(withoutWords(bands))).length === 0
}

/** Whether bands leave anything of a region. */
function isLeft(axes: readonly Axis[], region: Box, bands: readonly BandBox[]): boolean {
  const inside = axes.map((axis, place) => ({ ...axis, range: region[place] ?? axis.range }))
  return uncoveredRegions(inside, boxesOf(bands)).length > 0
}

/** What a band asks for in words may not be there, so that such a band takes nothing for certain. */
function withoutWords(bands: readonly BandBox[]): BandBox[] {
  return bands.filter(({ words }) => words.size === 0)
}

function boxesOf(bands: readonly BandBox[]): Box[] {
  return bands.map(({ box }) => box)
}
