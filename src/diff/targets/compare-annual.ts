import type { AnnualTarget, Period } from '../../model/index.ts'
import { printTarget } from '../../quantity/index.ts'
import { type Promised, weakeningsOf } from '../../succession/index.ts'
import type { DetailCode } from '../change-classes.ts'
import type { PlacedTarget } from './placed-target.ts'

/** What one year of a plan of several is to bring (分年度目标), where it is not what it was. */
export interface AnnualChange {
  readonly year: number
  readonly code: Extract<DetailCode, `annual-${string}`>
  /** Undefined on the side that says nothing of that year. */
  readonly before: AnnualTarget | undefined
  readonly after: AnnualTarget | undefined
}

/**
 * Of the years that both plans speak for, in their order; of others nothing has become of anything. What a year repeats of
 * the target itself is told with the target.
 *
 * @param isRedefined whether other things are counted than were, so that nothing is more or less
 */
export function compareAnnual(
  before: PlacedTarget,
  after: PlacedTarget,
  isRedefined: boolean,
): AnnualChange[] {
  const both = sharedYears(before.document.period, after.document.period)
  const [older, newer] = [before, after].map(
    ({ target }) => new Map(target.annual.map((one) => [one.year, one])),
  )
  return both.flatMap((year): AnnualChange[] => {
    const [was, is] = [older?.get(year), newer?.get(year)]
    if (!was || !is) {
      if (!was && !is) return []
      return [{ year, code: is ? 'annual-added' : 'annual-dropped', before: was, after: is }]
    }
    if (isSame(was, is) || (isSame(was, before.target) && isSame(is, after.target))) return []
    const code = isRedefined ? 'annual-changed' : codeOf(promisedIn(before, was), promisedIn(after, is))
    return [{ year, code, before: was, after: is }]
  })
}

function isSame(one: Pick<AnnualTarget, 'target'>, other: Pick<AnnualTarget, 'target'>): boolean {
  return printTarget(one.target) === printTarget(other.target)
}

function sharedYears(older: Period, newer: Period): number[] {
  const [from, to] = [Math.max(older.from, newer.from), Math.min(older.to, newer.to)]
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
}

function codeOf(was: Promised, is: Promised): AnnualChange['code'] {
  if (weakeningsOf(was, is).length > 0) return 'annual-lowered'
  return weakeningsOf(is, was).length > 0 ? 'annual-raised' : 'annual-changed'
}

/** What is promised of one year: how firmly, and whether it binds, is said of the target as a whole. */
function promisedIn({ target: whole }: PlacedTarget, { year, target }: AnnualTarget): Promised {
  const isUnderstood = target.kind !== 'qualitative'
  return {
    target: { ...whole, target, isUnderstood, commitment: undefined, binding: undefined },
    period: { from: year, to: year },
  }
}
