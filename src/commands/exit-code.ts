import { type Code, type Diagnostic, isAtLeast, type Severity } from '../diagnostics/index.ts'
import type { Change } from '../diff/index.ts'
import { type ExitCode, exitCodes } from './define-command.ts'
import type { DiffOptions } from './diff-options.ts'

/** Complaints of these rooms say that something could not be run at all, not that the input is wrong. */
const couldNotRun = /^(?:file|workspace|usage|pdf|git)\//

/** What fails: from which severity on, and how many warnings at most. */
export interface Strictness {
  readonly failOn: Severity
  readonly maxWarnings: number | undefined
}

const errorsOnly: Strictness = { failOn: 'error', maxWarnings: undefined }

/** Whether a complaint says that something could not be run at all. */
export function isHindrance({ severity, code }: { severity: Severity; code: Code }): boolean {
  return severity === 'error' && couldNotRun.test(code)
}

/** The exit code that complaints come to: the gravest decides. */
export function exitCodeOf(
  diagnostics: readonly Diagnostic[],
  { failOn, maxWarnings }: Strictness = errorsOnly,
): ExitCode {
  if (diagnostics.some(isHindrance)) return exitCodes.couldNotRun
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length
  const isTooMuch = warnings > (maxWarnings ?? Number.POSITIVE_INFINITY)
  const isFailing = isTooMuch || diagnostics.some((found) => isAtLeast(found, failOn))
  return isFailing ? exitCodes.findings : exitCodes.clean
}

/**
 * What changes come to: nothing, unless the user wants to be told by the exit code.
 *
 * @param lacks what is taken back without a reason
 */
export function exitCodeOfChanges(
  changes: readonly Change[],
  lacks: readonly Diagnostic[],
  { exitCode, failOn }: Pick<DiffOptions, 'exitCode' | 'failOn'>,
): ExitCode {
  const isFailing = (change: Change) =>
    exitCode ||
    failOn.codes.has(change.code) ||
    failOn.severities.some((severity) => isAtLeast(change, severity))
  const isUnexplained = failOn.isReasonAsked && lacks.length > 0
  return isUnexplained || changes.some(isFailing) ? exitCodes.findings : exitCodes.clean
}
