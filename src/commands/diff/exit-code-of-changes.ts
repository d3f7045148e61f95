import { type Diagnostic, isAtLeast } from '../../diagnostics/index.ts'
import { type Change, type Comparison, classesBesidePoints } from '../../diff/index.ts'
import { type ExitCode, exitCodes } from '../define-command.ts'
import type { DiffOptions } from './diff-options.ts'

/**
 * What changes come to: nothing, unless the user wants to be told by the exit code.
 *
 * @param changes all of those in the comparison
 * @param lacks what is taken back without a reason
 */
export function exitCodeOfChanges(
  changes: readonly Change[],
  lacks: readonly Diagnostic[],
  comparison: Comparison,
  { exitCode, failOn }: Pick<DiffOptions, 'exitCode' | 'failOn'>,
): ExitCode {
  const isFailing = (change: Change) =>
    exitCode ||
    failOn.codes.has(change.code) ||
    failOn.severities.some((severity) => isAtLeast(change, severity))
  const isUnexplained = failOn.isReasonAsked && lacks.length > 0
  const isBeside = classesBesidePoints(comparison).some((code) => failOn.codes.has(code))
  return isUnexplained || isBeside || changes.some(isFailing) ? exitCodes.findings : exitCodes.clean
}
