import type { Location } from '../../diagnostics/index.ts'
import { type Plan, type PointTarget, targetsOf } from '../../model/index.ts'
import type { Promised } from '../../succession/index.ts'
import type { PointContents } from '../contents/contents.ts'

/** A target with the plan that promises it. */
export interface PlacedTarget {
  readonly target: PointTarget
  readonly document: Plan
  /** The point that promises it; undefined of a row of a table of indicators. */
  readonly owner: PointContents | undefined
  readonly location: Location
}

export function placedTargets(owner: PointContents): PlacedTarget[] {
  return owner.point.targets.map((target) => placed(target, owner.document, owner))
}

/** The rows of the tables of indicators that are attached to a plan. */
export function rowTargets(document: Plan): PlacedTarget[] {
  return targetsOf(document).flatMap(({ target, point }) =>
    point ? [] : [placed(target, document, undefined)],
  )
}

function placed(target: PointTarget, document: Plan, owner: PointContents | undefined): PlacedTarget {
  return { target, document, owner, location: document.parsed.locate(target.path) }
}

export function promised({ target, document }: PlacedTarget): Promised {
  return { target, period: document.period }
}
