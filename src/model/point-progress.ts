import type { Deadline } from './dates.ts'
import type { PointState } from './insets/index.ts'
import { isPlan, type Plan, type PlanDocument, pointsOf } from './kinds/index.ts'
import type { ProgressEntry } from './progress.ts'

/** What the register says of one point of one plan. */
export interface PointProgress {
  /** In order of their days. */
  readonly entries: readonly ProgressEntry[]
  readonly last: ProgressEntry
  readonly state: PointState
  /** 佐证 of all entries, in order. */
  readonly evidence: readonly string[]
  /** Until when it was put off last; undefined where it was not. */
  readonly extendedTo: Deadline | undefined
}

/** What the registers of all years say of points. */
export interface Progress {
  readonly entries: readonly ProgressEntry[]
  of(plan: string, point: string): PointProgress | undefined
}

/**
 * Puts the entries of all years to the plans that they speak of. A point that several years carry under one id is that of
 * the latest plan that had begun by the year of the register.
 */
export function collectProgress(
  entries: readonly ProgressEntry[],
  documents: readonly PlanDocument[],
): Progress {
  const plans = documents.filter(isPlan)
  const held = entries.flatMap((entry) => {
    const plan = planOf(entry, plans)
    return plan ? [{ entry, key: keyOf(plan.id, entry.point) }] : []
  })
  const byPoint = new Map<string, PointProgress>()
  for (const [key, found] of Map.groupBy(held, (one) => one.key)) {
    const inOrder = found.map(({ entry }) => entry).toSorted((a, b) => compare(a.on, b.on))
    const last = inOrder.at(-1)
    if (!last) continue
    byPoint.set(key, {
      entries: inOrder,
      last,
      state: last.state,
      evidence: inOrder.flatMap(({ evidence }) => evidence),
      extendedTo: inOrder.findLast(({ extension }) => extension)?.extension?.to,
    })
  }
  return { entries, of: (plan, point) => byPoint.get(keyOf(plan, point)) }
}

function planOf({ point, year }: ProgressEntry, plans: readonly Plan[]): Plan | undefined {
  return plans
    .filter((plan) => plan.period.from <= year && pointsOf(plan).some(({ id }) => id === point))
    .toSorted((a, b) => b.period.from - a.period.from)[0]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function keyOf(plan: string, point: string): string {
  return `${plan} ${point}`
}
