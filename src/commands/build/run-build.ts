import { type CommandContext, type ExitCode, exitCodes } from '../define-command.ts'
import { shownPath } from '../write-output.ts'
import type { BuildOptions } from './build-options.ts'
import { findUpToDate } from './last-run.ts'
import { phrases } from './phrases.ts'

/** Builds, unless the last run left nothing to do: then neither the model is loaded nor a browser started. */
export async function runBuild(
  context: CommandContext,
  names: readonly string[],
  options: BuildOptions,
): Promise<ExitCode> {
  const { host, language } = context
  const upToDate = options.force ? undefined : await findUpToDate(context, names, options)
  if (upToDate) {
    const { count, deviations, remarks, out } = upToDate
    if (deviations.length > 0) context.say(phrases.deviations[language](deviations))
    if (remarks > 0) context.say(phrases.remarks[language]({ count: remarks }))
    const folder = shownPath(host, out)
    const nothing = { files: [], skipped: [], isClean: true, seconds: 0 }
    context.say(phrases.built[language]({ ...nothing, upToDate: count, folder }))
    return exitCodes.clean
  }
  // The browser comes up while the rest is still being loaded.
  const { withPress } = await import('../printing/press.ts')
  return withPress(context, options, async (press) => {
    await press.starting
    const { buildWorkspace } = await import('./build-workspace.ts')
    return buildWorkspace(context, press, names, options)
  })
}
