import { formatters } from '../formatters/index.ts'
import type { CheckOptions } from './check-options.ts'
import type { CheckedWorkspace } from './check-selection.ts'
import { composeReport } from './compose-report.ts'
import type { CommandContext, ExitCode } from './define-command.ts'
import { describeCodes } from './describe-codes.ts'
import { exitCodeOf, isHindrance } from './exit-code.ts'
import { phrases } from './phrases.ts'
import { writeReports } from './write-reports.ts'

/** Writes the reports that were asked for, says the rest, and tells what it all comes to. */
export async function reportFindings(
  context: CommandContext,
  { opened, diagnostics, known }: CheckedWorkspace,
  options: CheckOptions,
): Promise<ExitCode> {
  const { host, language } = context
  const wishes = opened?.workspace?.sources.plan.value.check
  const failOn = options.failOn ?? wishes?.failOn ?? 'error'
  const maxWarnings = options.maxWarnings ?? wishes?.maxWarnings
  const wanted = formatters.filter(({ name }) => options.reports.some(({ form }) => form === name))
  const codes = wanted.some(({ needsCodes }) => needsCodes) ? await describeCodes(host) : []
  const composed = composeReport({ diagnostics, known }, opened, { version: host.version, codes, failOn })
  const [written, failures] = await writeReports(context, composed, options.reports)
  const isShown = options.reports.some(({ form, path }) => form === 'pretty' && path === undefined)
  // Nobody may have to open a file to learn why nothing could be done.
  await context.complain([...(isShown ? [] : diagnostics.filter(isHindrance)), ...failures])
  const isClean = diagnostics.length + failures.length === 0
  if (opened) context.say(phrases.checked[language]({ files: composed.files.length, isClean, written }))
  const count = diagnostics.filter(({ severity }) => severity === 'warning').length
  if (maxWarnings !== undefined && count > maxWarnings)
    context.say(phrases.tooManyWarnings[language]({ count, limit: maxWarnings }))
  return exitCodeOf([...diagnostics, ...failures], { failOn, maxWarnings })
}
