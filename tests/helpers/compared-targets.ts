import type { Difference, PlanDiff, TargetChange } from '../../src/diff/index.ts'
import { diffPoints } from './plan-pair.ts'
import { pointWith } from './target-workspace.ts'

/** One target of 2024 against one of 2025, of the same point. */
export async function compared(before: string, after: string): Promise<TargetChange> {
  return onlyTarget(await diffPoints(pointWith('goals', before), pointWith('goals', after)))
}

/** The one promise that two plans have between them. */
export function onlyTarget({ targets }: PlanDiff): TargetChange {
  const [change, ...others] = targets
  if (!change || others.length > 0) throw new Error(`${targets.length} targets`)
  return change
}

/** `3>5 +2个 66.67% better`, with `a year` where both were brought down to one. */
export function shown(difference: Difference | undefined): string {
  if (!difference) return ''
  const { from, to, by, measure, unit = '', percent, isPerYear, sense } = difference
  const size = `${by.gt(0) ? '+' : ''}${by.toFixed()}${measure === 'amount' ? unit : ` ${measure}`}`
  const share = percent ? ` ${percent.toFixed()}%` : ''
  return `${from.toFixed()}>${to.toFixed()} ${size}${share} ${sense}${isPerYear ? ' a year' : ''}`
}
