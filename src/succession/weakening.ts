import type { PointTarget } from '../model/index.ts'
import { type Commitment, printTarget, type Target } from '../quantity/index.ts'
import { type Difference, differenceOf } from './difference.ts'
import { isCounted, type Promised } from './promise.ts'

/** In what a target promises less than it did. */
export type Weakening = 'number' | 'level' | 'words' | 'commitment' | 'binding'

const firmness = { firm: 3, strive: 2, explore: 1, directional: 0 } satisfies Record<
  Commitment['strength'],
  number
>

/**
 * How a target is weaker than that of the year before, in the direction of its indicator.
 *
 * @param sense of their difference, where it is known
 */
export function weakeningsOf(
  before: Promised,
  after: Promised,
  sense = differenceOf(before, after)?.sense,
): Weakening[] {
  const [was, is] = [before.target, after.target]
  if (!was.isUnderstood || !is.isUnderstood) return []
  return [
    ...inSubstance(was.target, is.target, sense),
    ...(firmnessOf(is) < firmnessOf(was) ? ['commitment' as const] : []),
    ...(was.binding === '约束性' && is.binding === '预期性' ? ['binding' as const] : []),
  ]
}

/** A number that nobody colours with 力争 is promised outright. */
function firmnessOf({ commitment }: PointTarget): number {
  return firmnessOfWord(commitment?.strength ?? 'firm')
}

/** How firm a word is, to be compared with others: 确保 is above 力争. */
export function firmnessOfWord(strength: Commitment['strength']): number {
  return firmness[strength]
}

function inSubstance(was: Target, is: Target, sense: Difference['sense'] | undefined): Weakening[] {
  if (isCounted(was) && !isCounted(is)) return ['words']
  const isLess = sense === 'worse' || isLesserClaim(was, is)
  return isLess ? [was.kind === 'ordinal' ? 'level' : 'number'] : []
}

const strict: readonly string[] = ['above', 'below', 'better']

/** What no number says: 高于全国平均水平, then 不低于; 持续提升, then 保持稳定. */
function isLesserClaim(was: Target, is: Target): boolean {
  if (was.kind === 'comparative' && is.kind === 'comparative')
    return was.benchmark.name === is.benchmark.name && strict.includes(was.op) && !strict.includes(is.op)
  if (was.kind === 'direction' && is.kind === 'direction') return was.trend !== 'hold' && is.trend === 'hold'
  return false
}

/** A target as it is promised, with the word that colours it. */
export function promisedPhrase({ target, commitment }: PointTarget): string {
  const phrase = printTarget(target)
  return commitment && !phrase.includes(commitment.word) ? `${commitment.word}${phrase}` : phrase
}
