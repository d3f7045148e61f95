import { type Code, type Diagnostic, isAtLeast, type Severity } from '../diagnostics/index.ts'
import { type ExitCode, exitCodes } from './define-command.ts'

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
