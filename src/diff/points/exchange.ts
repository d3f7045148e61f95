import { type Unit, unitCallNames } from '../../model/index.ts'
import type { UnitMatch } from '../contents/units.ts'

/** Departments of a task, and which of them came and went. */
export interface Exchange {
  /** In the order in which they are named; the first that leads is the one that answers. */
  readonly before: readonly Unit[]
  readonly after: readonly Unit[]
  readonly added: readonly Unit[]
  readonly removed: readonly Unit[]
  /** Whether another department is named first than was: of several that lead, the first one answers. */
  readonly isOtherFirst: boolean
}

/** Who came and went; who took over the duties of a dissolved department by the register is not told as new. */
export function exchangeUnits(before: readonly Unit[], after: readonly Unit[], units: UnitMatch): Exchange {
  const [old, now] = [byId(before, units), byId(after, units)]
  const [was, is] = [[...old.values()], [...now.values()]]
  const added = [...now].flatMap(([id, unit]) => (old.has(id) ? [] : [unit]))
  const removed = [...old].flatMap(([id, unit]) => (now.has(id) ? [] : [unit]))
  const isFollowed = (one: Unit, others: readonly Unit[]) =>
    others.some((other) => isSuccessor(one, other) || isSuccessor(other, one))
  const [first, newFirst] = [was[0], is[0]]
  const isSameFirst =
    !first || !newFirst || units.idOf(first) === units.idOf(newFirst) || isFollowed(first, [newFirst])
  return {
    before: was,
    after: is,
    added: added.filter((unit) => !isFollowed(unit, removed)),
    removed: removed.filter((unit) => !isFollowed(unit, added)),
    isOtherFirst: !isSameFirst,
  }
}

export function isExchanged({ added, removed }: Exchange): boolean {
  return added.length + removed.length > 0
}

function isSuccessor({ successor }: Unit, unit: Unit): boolean {
  return successor !== undefined && unitCallNames(unit).includes(successor)
}

/** Each once, in the order in which they are named. */
function byId(units: readonly Unit[], { idOf }: UnitMatch): ReadonlyMap<string, Unit> {
  return new Map(units.map((unit) => [idOf(unit), unit]))
}
