import type { Diagnostic } from '../../diagnostics/index.ts'
import { type GroundedAnswer, refuseToAnswer } from '../answers/answer-once.ts'
import type { CommandContext, OptionValues } from '../define-command.ts'
import { readCheckOptions } from './check-options.ts'
import { checkSelection } from './check-selection.ts'
import { mendFindings } from './mend-findings.ts'
import { reportFindings } from './report-findings.ts'
import { reviewForm } from './report-forms.ts'
import { updateBaseline } from './update-baseline.ts'

/**
 * Checks the whole workspace, and reports what concerns the documents that are named:
 *
 *   open ─> inspect ─> mend, and again from the start ─> baseline ─> reports, summary, exit code
 *
 * The reports are what was asked for and go to stdout or to files; everything else is said on stderr.
 */
export async function runCheck(
  context: CommandContext,
  names: readonly string[],
  written: OptionValues,
): Promise<GroundedAnswer> {
  const [options, usage] = readCheckOptions(written)
  if (!options) return refuseToAnswer(context, usage)
  let checked = await checkSelection(context, names, options)
  const failures: Diagnostic[] = []
  if (options.fix && checked.opened) {
    failures.push(...(await mendFindings(context, checked.opened, checked.diagnostics, options.fix)))
    if (options.fix === 'apply') checked = await checkSelection(context, names, options)
  }
  if (options.updateBaseline && checked.opened) {
    const everything = await checkSelection(context, [], options)
    failures.push(...(await updateBaseline(context, checked.opened, everything.diagnostics)))
    checked = await checkSelection(context, names, { ...options, updateBaseline: false })
  }
  const found = { ...checked, diagnostics: [...checked.diagnostics, ...failures] }
  const exitCode = await reportFindings(context, found, options)
  // A page rests on templates, fonts and a browser as well.
  const hasPages = options.reports.some(({ form }) => form === reviewForm)
  return { exitCode, reads: hasPages ? undefined : checked.opened?.reads, day: checked.day }
}
