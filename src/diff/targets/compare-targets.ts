import type { Plan } from '../../model/index.ts'
import { promisedPhrase } from '../../succession/index.ts'
import type { IndicatorId } from '../contents/indicators.ts'
import { byPlace } from '../contents/order.ts'
import type { Match } from '../matching/match.ts'
import { actualOf } from './actual.ts'
import { joinedTargets } from './joined-targets.ts'
import { type PlacedTarget, placedTargets, rowTargets } from './placed-target.ts'
import { changed, type TargetChange, type TargetNames } from './target-change.ts'

/** What became of all promises of two plans. */
export interface ComparedTargets {
  /** Of points that belong together. */
  of(match: Match): readonly TargetChange[]
  /** Of rows of tables of indicators; one that has come from a point, or gone to one, is with that point too. */
  readonly ofRows: readonly TargetChange[]
}

/**
 * The promises of both plans. Those of points that belong together are paired first, and rows of tables with rows; an
 * indicator that is then left on both sides has moved from one place to another, and its one change stands with both.
 * What is left of points that were merged has been merged into their one promise of the same indicator, if they have one.
 */
export function compareTargets(
  matches: readonly Match[],
  [older, newer]: readonly [Plan, Plan],
  names: TargetNames,
): ComparedTargets {
  const changes = new Map<PlacedTarget, TargetChange>()
  const note = (pairs: readonly Pair[], hasMoved: boolean) => {
    for (const [was, is] of pairs) {
      const change = changed(was, is, names, hasMoved)
      changes.set(was, change).set(is, change)
    }
  }
  const ofMatches = matches.map((match) => ({
    match,
    before: match.before.flatMap(placedTargets),
    after: match.after.flatMap(placedTargets),
  }))
  const rows = { match: undefined, before: rowTargets(older), after: rowTargets(newer) }
  const sides = [...ofMatches, rows]
  for (const { before, after } of sides) note(pairTargets(before, after, names.indicatorId), false)
  const isOpen = (one: PlacedTarget) => !changes.has(one)
  const [left, right] = [sides.flatMap(({ before }) => before), sides.flatMap(({ after }) => after)]
  note(pairTargets(left.filter(isOpen), right.filter(isOpen), names.indicatorId), true)
  for (const side of ofMatches) {
    for (const [one, change] of joinedTargets(
      side.before.filter(isOpen),
      side.after.filter(isOpen),
      side,
      names,
    ))
      changes.set(one, change)
  }
  const told = ({ match, before, after }: (typeof sides)[number]) => {
    const gone = (one: PlacedTarget) => changes.get(one) ?? alone(one, undefined, match, names)
    const begun = (one: PlacedTarget) => changes.get(one) ?? alone(undefined, one, match, names)
    return [...new Set([...after.map(begun), ...before.map(gone)])]
  }
  const byMatch = new Map(ofMatches.map((side) => [side.match, told(side)]))
  return { of: (match) => byMatch.get(match) ?? [], ofRows: told(rows) }
}

type Pair = readonly [PlacedTarget, PlacedTarget]

/** One by one for each indicator: first those that say the same, then in order of the page. */
function pairTargets(
  before: readonly PlacedTarget[],
  after: readonly PlacedTarget[],
  idOf: IndicatorId,
): Pair[] {
  const byIndicator = Map.groupBy(before.toSorted(byPlace), ({ target }) => idOf(target.indicator))
  const pairs: Pair[] = []
  for (const [id, newer] of Map.groupBy(after.toSorted(byPlace), ({ target }) => idOf(target.indicator))) {
    const older = new Set(byIndicator.get(id))
    const rest = newer.filter((is) => {
      const same = [...older].find((was) => promisedPhrase(was.target) === promisedPhrase(is.target))
      if (!same) return true
      older.delete(same)
      pairs.push([same, is])
      return false
    })
    for (const [index, was] of [...older].entries()) {
      const is = rest[index]
      if (is) pairs.push([was, is])
    }
  }
  return pairs
}

function alone(
  before: PlacedTarget | undefined,
  after: PlacedTarget | undefined,
  match: Match | undefined,
  { lineOf, actuals }: TargetNames,
): TargetChange {
  const code = after ? 'target-added' : match?.end ? 'target-ended' : 'target-dropped'
  return {
    indicator: (after ?? before)?.target.indicator ?? neverAlone(),
    before,
    after,
    codes: [code],
    difference: undefined,
    redefinitions: [],
    register: [],
    annual: [],
    actual: after && actualOf(undefined, after, actuals),
    line: after && lineOf(after),
  }
}

function neverAlone(): never {
  throw new Error('a change of a target has a side')
}
