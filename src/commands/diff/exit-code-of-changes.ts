import { type Diagnostic, isAtLeast } from '../../diagnostics/index.ts'
import type { Change, ChangeCode, Comparison, LoneCode } from '../../diff/index.ts'
import { isPlan } from '../../model/index.ts'
import { type ExitCode, exitCodes } from '../define-command.ts'
import type { DiffOptions } from './diff-options.ts'

/** What becomes of its tasks where a plan is gone as a whole. */
const fateOfTasks: Readonly<Partial<Record<LoneCode, ChangeCode>>> = {
  'document-removed': 'dropped',
  'document-cancelled': 'cancelled',
  'document-deferred': 'deferred',
  'document-absorbed': 'absorbed',
  'document-done': 'done',
}

/**
 * What changes come to: nothing, unless the user wants to be told by the exit code.
 *
 * @param lacks what is taken back without a reason
 * @param alone with a plan that is gone all its tasks are, though none is told by itself
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
  const isPlanFailing = alone.some(({ code, document }) => {
    const fate = fateOfTasks[code]
    return fate !== undefined && isPlan(document) && failOn.codes.has(fate)
  })
  if (isPlanFailing) return exitCodes.findings
  return isUnexplained || changes.some(isFailing) ? exitCodes.findings : exitCodes.clean
}
