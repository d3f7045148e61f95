import type { Location } from '../diagnostics/index.ts'
import { type PointTarget, yearsIn } from '../model/index.ts'
import type { Promised } from '../succession/index.ts'
import type { PointContents } from './contents.ts'

/** A target with the point that promises it. */
export interface PlacedTarget {
  readonly target: PointTarget
  readonly owner: PointContents
  readonly location: Location
}

export function placedTargets(owner: PointContents): PlacedTarget[] {
  return owner.point.targets.map((target) => ({
    target,
    owner,
    location: owner.document.parsed.locate(target.path),
  }))
}

export function promised({ target, owner }: PlacedTarget): Promised {
  return { target, years: yearsIn(owner.document.period) }
}
