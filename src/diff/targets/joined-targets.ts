import { classOf, type DetailCode, reverseOf } from '../change-classes.ts'
import type { PlacedTarget } from './placed-target.ts'
import { changed, inOrder, type TargetChange, type TargetNames } from './target-change.ts'

/**
 * Promises that stand alone in points that belong together, of which another promises the same indicator: several
 * became one, or one several. Of these it is told what is less than it was (or, of one that became several, more), for
 * that is nowhere else.
 */
export function joinedTargets(
  gone: readonly PlacedTarget[],
  begun: readonly PlacedTarget[],
  { before, after }: Readonly<Record<'before' | 'after', readonly PlacedTarget[]>>,
  names: TargetNames,
): [PlacedTarget, TargetChange][] {
  const sameAs = ({ target }: PlacedTarget, others: readonly PlacedTarget[]) =>
    others.filter(
      (other) => names.indicatorId(other.target.indicator) === names.indicatorId(target.indicator),
    )
  const fewest = (found: readonly TargetChange[]) =>
    found.toSorted((a, b) => a.codes.length - b.codes.length).slice(0, 1)
  return [
    ...gone.flatMap((was) =>
      fewest(sameAs(was, after).map((is) => joined(was, is, 'target-merged', names))).map(
        (change): [PlacedTarget, TargetChange] => [was, change],
      ),
    ),
    ...begun.flatMap((is) =>
      fewest(sameAs(is, before).map((was) => joined(was, is, 'target-split', names))).map(
        (change): [PlacedTarget, TargetChange] => [is, change],
      ),
    ),
  ]
}

function joined(
  before: PlacedTarget,
  after: PlacedTarget,
  code: 'target-merged' | 'target-split',
  names: TargetNames,
): TargetChange {
  const { codes, difference, annual, ...change } = changed(before, after, names, false)
  const isTold = (found: DetailCode) =>
    (code === 'target-merged' ? classOf(found) : reverseOf(found)).severity !== 'info'
  const told = codes.filter(isTold)
  return {
    ...change,
    codes: inOrder([...told, code]),
    annual: annual.filter(({ code: found }) => isTold(found)),
    difference: told.length > 0 ? difference : undefined,
    // Told with the promise that it has become.
    ...(code === 'target-merged' ? { actual: undefined, line: undefined } : {}),
  }
}
