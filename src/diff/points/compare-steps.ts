import { likenessOf, wordingOf } from '../../succession/index.ts'
import type { ChangeCode } from '../change-classes.ts'
import type { PointContents, StepContents } from '../contents/contents.ts'

/** A step of a quarter (季度节点) that is not as it was: undefined on the side where it does not stand. */
export interface StepChange {
  readonly before: StepContents | undefined
  readonly after: StepContents | undefined
}

/** What there is to show for a point (成果形式), as far as it came or went. */
export interface DeliverableExchange {
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

/** From here on two steps are the same one in other words. */
const least = 0.6

/**
 * What became of the steps of quarters; empty where they are the same. The same step in another quarter has moved. Next
 * year's steps are told from last year's by their quarters, as deadlines are by their days.
 */
export function compareSteps(
  before: readonly PointContents[],
  after: readonly PointContents[],
): readonly StepChange[] {
  const older = new Set(before.flatMap(({ steps }) => steps))
  const newer = new Set(after.flatMap(({ steps }) => steps))
  if (older.size + newer.size === 0) return []
  const pairs = [
    ...takePairs(older, newer, (was, is) => was.quarter === is.quarter && was.text === is.text),
    ...takePairs(older, newer, (was, is) => was.text === is.text),
    ...takePairs(older, newer, (was, is) => was.quarter === is.quarter && isAlike(was, is)),
    ...takePairs(older, newer, isAlike),
  ]
  const changes = [
    ...pairs.filter(({ before: was, after: is }) => was.quarter !== is.quarter || was.text !== is.text),
    ...[...older].map((was) => ({ before: was, after: undefined })),
    ...[...newer].map((is) => ({ before: undefined, after: is })),
  ]
  return changes.toSorted((a, b) => quarterOf(a) - quarterOf(b))
}

interface StepPair {
  readonly before: StepContents
  readonly after: StepContents
}

/** Takes out of both what belongs together, each once, in the order of the quarters. */
function takePairs(
  older: Set<StepContents>,
  newer: Set<StepContents>,
  isSame: (was: StepContents, is: StepContents) => boolean,
): StepPair[] {
  return [...older].flatMap((was): StepPair[] => {
    const is = [...newer].find((one) => isSame(was, one))
    if (!is) return []
    older.delete(was)
    newer.delete(is)
    return [{ before: was, after: is }]
  })
}

function isAlike(was: StepContents, is: StepContents): boolean {
  return likenessOf(wordingOf(was.text), wordingOf(is.text)) >= least
}

function quarterOf({ before, after }: StepChange): number {
  return (after ?? before)?.quarter ?? 0
}

/** What became of one step. */
export function fateOfStep({
  before,
  after,
}: StepChange): 'gone' | 'come' | 'later' | 'earlier' | 'reworded' {
  if (!before) return 'come'
  if (!after) return 'gone'
  if (before.quarter === after.quarter) return 'reworded'
  return before.quarter < after.quarter ? 'later' : 'earlier'
}

export function stepCodes(changes: readonly StepChange[]): ChangeCode[] {
  const fates = changes.map(fateOfStep)
  const count = (fate: (typeof fates)[number]) => fates.filter((one) => one === fate).length
  const [gone, come] = [count('gone'), count('come')]
  const isOtherwise = (gone === come && gone > 0) || count('reworded') > 0
  return [
    ...(count('later') > 0 ? ['milestone-later' as const] : []),
    ...(count('earlier') > 0 ? ['milestone-earlier' as const] : []),
    ...(gone > come ? ['milestones-fewer' as const] : []),
    ...(come > gone ? ['milestones-more' as const] : []),
    ...(isOtherwise ? ['milestones-changed' as const] : []),
  ]
}

export function compareDeliverables(
  before: readonly PointContents[],
  after: readonly PointContents[],
): DeliverableExchange {
  const [was, is] = [before, after].map((side) => [
    ...new Set(side.flatMap(({ point }) => point.deliverables)),
  ])
  return {
    added: (is ?? []).filter((one) => was?.includes(one) !== true),
    removed: (was ?? []).filter((one) => is?.includes(one) !== true),
  }
}

export function deliverableCodes({ added, removed }: DeliverableExchange): ChangeCode[] {
  if (removed.length > added.length) return ['deliverables-fewer']
  if (added.length > removed.length) return ['deliverables-more']
  return added.length > 0 ? ['deliverables-changed'] : []
}
