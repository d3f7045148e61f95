import type { Code, Diagnostic } from '../diagnostics/index.ts'
import { type ExitCode, exitCodes } from './define-command.ts'

/** Complaints of these rooms say that something could not be run at all, not that the input is wrong. */
const couldNotRun = /^(?:file|workspace|usage|pdf)\//

/** The exit code that complaints come to: the gravest decides. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): ExitCode {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if (errors.some(({ code }: { code: Code }) => couldNotRun.test(code))) return exitCodes.couldNotRun
  return errors.length > 0 ? exitCodes.findings : exitCodes.clean
}
