import type { End } from '../../model/index.ts'
import type { PointContents } from '../contents/contents.ts'
import type { IndicatorId } from '../contents/indicators.ts'
import type { UnitMatch } from '../contents/units.ts'

/** By what points of two plans are known to be the same. */
export type MatchedBy = 'id' | 'lineage' | 'reference' | 'suggestion'

/** Points that belong together: one of each as a rule, several where a point was split or several were merged. */
export interface Match {
  readonly before: readonly PointContents[]
  readonly after: readonly PointContents[]
  /** Undefined where there is a point on one side only. */
  readonly by: MatchedBy | undefined
  /** How alike they are, from 0 to 1, where that is all that speaks for them. */
  readonly score: number | undefined
  /** What the newer plan says of a point that it no longer carries. */
  readonly end: End | undefined
  /** What a point that stays alone may be in the other plan, the likest first, where likeness does not decide it. */
  readonly candidates: readonly Candidate[]
}

/** A point that another one may be, for a person to decide. */
export interface Candidate {
  readonly point: PointContents
  /** How alike they are, from 0 to 1. */
  readonly score: number
}

/** Under which ids departments and indicators of the two workspaces are the same. */
export interface SharedNames {
  readonly units: UnitMatch
  readonly indicatorId: IndicatorId
}
