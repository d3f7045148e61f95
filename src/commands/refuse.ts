import type { Diagnostic } from '../diagnostics/index.ts'
import { type CommandContext, type ExitCode, exitCodes } from './define-command.ts'
import { exitCodeOf } from './exit-code.ts'

type Complaining = Pick<CommandContext, 'complain'>

/** Says why what was asked cannot be done at all. */
export async function refuse(
  { complain }: Complaining,
  complaints: readonly Diagnostic[],
): Promise<ExitCode> {
  await complain(complaints)
  return exitCodes.couldNotRun
}

/** Says why nothing more is done, be it that it cannot be or that something is wrong: the gravest complaint decides. */
export async function stop({ complain }: Complaining, complaints: readonly Diagnostic[]): Promise<ExitCode> {
  await complain(complaints)
  return exitCodeOf(complaints)
}
