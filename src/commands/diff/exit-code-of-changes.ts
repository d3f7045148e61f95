import { type Diagnostic, isAtLeast } from '../../diagnostics/index.ts'
import type { Change, Comparison } from '../../diff/index.ts'
import { isPlan } from '../../model/index.ts'
import { type ExitCode, exitCodes } from '../define-command.ts'
import type { DiffOptions } from './diff-options.ts'

/**
 * What changes come to: nothing, unless the user wants to be told by the exit code.
 *
 * @param lacks what is taken back without a reason
 * @param alone with a plan that is gone all its tasks are dropped, though none is told by itself
 */
export function exitCodeOfChanges(
  changes: readonly Change[],
  lacks: readonly Diagnostic[],
  alone: Comparison['alone'],
  { exitCode, failOn }: Pick<DiffOptions, 'exitCode' | 'failOn'>,
): ExitCode {
  const isFailing = (change: Change) =>
    exitCode ||
    failOn.codes.has(change.code) ||
    failOn.severities.some((severity) => isAtLeast(change, severity))
  const isUnexplained = failOn.isReasonAsked && lacks.length > 0
  const isPlanGone = alone.some(({ code, document }) => code === 'document-removed' && isPlan(document))
  if (isPlanGone && failOn.codes.has('dropped')) return exitCodes.findings
  return isUnexplained || changes.some(isFailing) ? exitCodes.findings : exitCodes.clean
}
