import { checkWorkspace, rules } from '../rules/index.ts'
import { type CommandContext, type ExitCode, exitCodes } from './define-command.ts'
import { exitCodeOf } from './exit-code.ts'
import { openWorkspace } from './open-workspace.ts'

/** Checks the workspace and shows what was found. */
export async function runCheck(context: CommandContext): Promise<ExitCode> {
  const [opened, complaints] = await openWorkspace(context)
  if (!opened) {
    await context.complain(complaints)
    return exitCodes.couldNotRun
  }
  const { diagnostics } = checkWorkspace(opened, { rules, today: context.host.today() })
  await context.complain(diagnostics)
  return exitCodeOf(diagnostics)
}
