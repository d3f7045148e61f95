import type { PointTarget } from '../model/index.ts'
import { type Commitment, printTarget, type Target, targetInterval } from '../quantity/index.ts'
import { asPromised, wantedInterval } from './declared-interval.ts'

/** In what a target promises less than it did. */
export type Weakening = 'number' | 'level' | 'words' | 'commitment' | 'binding'

const firmness = { firm: 3, strive: 2, explore: 1, directional: 0 } satisfies Record<
  Commitment['strength'],
  number
>

/** How a target is weaker than that of the year before, in the direction of its indicator. */
export function weakeningsOf(before: PointTarget, after: PointTarget): Weakening[] {
  if (!before.isUnderstood || !after.isUnderstood) return []
  return [
    ...inSubstance(before, after),
    ...(firmnessOf(after) < firmnessOf(before) ? ['commitment' as const] : []),
    ...(before.binding === '约束性' && after.binding === '预期性' ? ['binding' as const] : []),
  ]
}

/** A number that nobody colours with 力争 is promised outright. */
function firmnessOf({ commitment }: PointTarget): number {
  return commitment === undefined ? firmness.firm : firmness[commitment.strength]
}

function inSubstance(before: PointTarget, after: PointTarget): Weakening[] {
  const [was, is] = [before.target, after.target]
  if (was.kind === 'ordinal' && is.kind === 'ordinal')
    return is.level.index < was.level.index ? ['level'] : []
  if (isCounted(was) && !isCounted(is)) return ['words']
  // Changes are compared by their size (3 points, then 2), levels by where they lead.
  const bothChange = 'by' in was && 'by' in is && was.kind === is.kind
  const { better } = after.indicator
  const [old, now] = bothChange
    ? [targetInterval(was.by), targetInterval(is.by)]
    : [wantedInterval(before), wantedInterval(after)]
  if (!old || !now || (!bothChange && 'by' in was !== 'by' in is)) return []
  // Where nothing says which way is better, a lesser number may be the firmer promise.
  if (!bothChange && better !== 'higher' && better !== 'lower') return []
  const isRising = bothChange || better === 'higher'
  const [less, more] = [asPromised(now), asPromised(old)]
  const isLess = isRising ? less.low && more.low?.gt(less.low) : less.high && more.high?.lt(less.high)
  return isLess ? ['number'] : []
}

/** Whether a target can be counted: 持续下降 and 走在前列 cannot. */
function isCounted({ kind }: Target): boolean {
  return !['direction', 'qualitative', 'comparative'].includes(kind)
}

/** A target as it is promised, with the word that colours it. */
export function promisedPhrase({ target, commitment }: PointTarget): string {
  const phrase = printTarget(target)
  return commitment && !phrase.includes(commitment.word) ? `${commitment.word}${phrase}` : phrase
}
