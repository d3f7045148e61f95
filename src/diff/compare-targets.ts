import type { Location } from '../diagnostics/index.ts'
import type { Indicator, PointTarget } from '../model/index.ts'
import { isAmount, printAmount, printTarget, unitOfTarget, wantedInterval } from '../quantity/index.ts'
import { promisedPhrase, type Weakening, weakeningsOf } from '../succession/index.ts'
import type { DetailCode } from './change-classes.ts'
import type { PointContents } from './contents.ts'

/** A target with the point that promises it. */
export interface PlacedTarget {
  readonly target: PointTarget
  readonly owner: PointContents
  readonly location: Location
}

/** What became of one promise. */
export interface TargetChange {
  readonly indicator: Indicator
  /** Undefined where the indicator is promised by the newer plan only. */
  readonly before: PlacedTarget | undefined
  readonly after: PlacedTarget | undefined
  /** In the order of their classes; `target-unchanged` where there is nothing to say. */
  readonly codes: readonly DetailCode[]
}

/** The promises of points that belong together, by indicator; of the newer first, in order of the page. */
export function compareTargets(
  before: readonly PointContents[],
  after: readonly PointContents[],
): TargetChange[] {
  const older = new Map(before.flatMap(placedTargets).map((one) => [one.target.indicator.id, one]))
  const newer = new Map(after.flatMap(placedTargets).map((one) => [one.target.indicator.id, one]))
  const ids = new Set([...newer.keys(), ...older.keys()])
  return [...ids].flatMap((id) => {
    const [was, is] = [older.get(id), newer.get(id)]
    const indicator = (is ?? was)?.target.indicator
    return indicator ? [{ indicator, before: was, after: is, codes: codesOf(was, is) }] : []
  })
}

export function placedTargets(owner: PointContents): PlacedTarget[] {
  return owner.point.targets.map((target) => ({
    target,
    owner,
    location: owner.document.parsed.locate(target.path),
  }))
}

function codesOf(before: PlacedTarget | undefined, after: PlacedTarget | undefined): DetailCode[] {
  if (!before) return ['target-added']
  if (!after) return ['target-dropped']
  const [was, is] = [before.target, after.target]
  const codes = [
    ...(isRedefined(was, is) ? ['target-redefined' as const] : substanceCodes(was, is)),
    ...commitmentCodes(was, is),
    ...(isOtherBaseline(was, is) ? ['baseline-changed' as const] : []),
  ]
  if (codes.length > 0) return codes
  return [promisedPhrase(was) === promisedPhrase(is) ? 'target-unchanged' : 'target-reworded']
}

const lesser = { number: 'target-lowered', level: 'target-lowered', words: 'target-vague' } as const
const greater = { number: 'target-raised', level: 'target-raised', words: 'target-counted' } as const

function substanceCodes(was: PointTarget, is: PointTarget): DetailCode[] {
  const named = (found: readonly Weakening[], names: Readonly<Record<string, DetailCode>>) =>
    found.flatMap((one) => names[one] ?? [])
  const losses = named(weakeningsOf(was, is), lesser)
  return losses.length > 0 ? losses : named(weakeningsOf(is, was), greater)
}

function commitmentCodes(was: PointTarget, is: PointTarget): DetailCode[] {
  const [losses, gains] = [weakeningsOf(was, is), weakeningsOf(is, was)]
  return [
    ...(losses.includes('commitment') ? ['commitment-weakened' as const] : []),
    ...(losses.includes('binding') ? ['binding-removed' as const] : []),
    ...(gains.includes('commitment') ? ['commitment-firmed' as const] : []),
    ...(gains.includes('binding') ? ['binding-set' as const] : []),
  ]
}

/** A number in another unit, or of an indicator that is defined otherwise, is not to be compared. */
function isRedefined(was: PointTarget, is: PointTarget): boolean {
  const [old, now] = [was.indicator, is.indicator]
  const isDefinedOtherwise =
    old.unit !== now.unit || old.measure !== now.measure || old.definition !== now.definition
  const units = [unitOfTarget(was.target), unitOfTarget(is.target)]
  const areUnitsApart = units.every((unit) => unit !== undefined) && units[0] !== units[1]
  const isCountedApart =
    was.target.kind === is.target.kind &&
    areUnitsApart &&
    !wantedInterval(is.target, undefined, units[0]) &&
    wantedInterval(is.target, undefined, units[1]) !== undefined
  return isDefinedOtherwise || isCountedApart
}

/** The year before is where a yearly target begins, so that only a start of several years can change. */
function isOtherBaseline({ baseline: was, annual }: PointTarget, { baseline: is }: PointTarget): boolean {
  if (annual.length === 0 || !isAmount(was) || !isAmount(is)) return false
  return printAmount(was) !== printAmount(is)
}

/** `提升3～5个百分点`, as the plan prints it. */
export function targetPhrase({ target }: PlacedTarget): string {
  return printTarget(target.target)
}
