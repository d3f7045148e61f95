import { type Checked, diagnostic } from '../../diagnostics/index.ts'
import { type Comparison, listComparison, missingReasons, unexplainedDocuments } from '../../diff/index.ts'
import { diffFormatters, markdownDiffFormatter } from '../../formatters/diff/index.ts'
import { type CommandContext, type ExitCode, exitCodes, type OptionValues } from '../define-command.ts'
import { isHindrance } from '../exit-code.ts'
import { refuse } from '../refuse.ts'
import { writeReports } from '../reporting/write-reports.ts'
import { compareNamed } from './compare-named.ts'
import { readDiffOptions } from './diff-options.ts'
import { exitCodeOfChanges } from './exit-code-of-changes.ts'
import { phrases } from './phrases.ts'
import { isSheet } from './sheet-forms.ts'
import type { Side } from './sides/side.ts'
import type { SheetOptions } from './write-sheets.ts'

/**
 * Compares two years, files, revisions or workspaces:
 *
 *   words ─resolve─> two sides ─pair─> documents ─compare─> changes ─> reports, pages, exit code
 *
 * The reports are what was asked for and go to stdout or to files; everything else is said on stderr. Nothing is
 * written to but the files of the reports.
 */
export async function runDiff(
  context: CommandContext,
  names: readonly string[],
  written: OptionValues,
): Promise<ExitCode> {
  const { host, language } = context
  const [options, usage] = readDiffOptions(written)
  if (!options) return refuse(context, usage)
  const [compared, complaints] = await compareNamed(context, names, options)
  if (!compared) return refuse(context, complaints)
  const { comparison } = compared
  const { before, after } = compared.sides
  const changes = listComparison(comparison)
  const texts = options.reports.filter((request) => !isSheet(request))
  const report = { version: host.version, before, after, comparison, changes }
  const [files, failures] = await writeReports(context, report, texts, {
    forms: diffFormatters,
    summary: markdownDiffFormatter,
  })
  const pages = options.reports.filter(isSheet)
  const [sheets, faults] = await writePages(context, after, comparison, {
    requests: pages,
    browser: options.browser,
  })
  const lacks = [...unexplainedDocuments(comparison.alone), ...comparison.plans.flatMap(missingReasons)]
  // A page shows the gap, and the exit code speaks of it; a text for people has said it.
  const isGapAsked = pages.length > 0 || options.failOn.isReasonAsked
  await context.complain([...complaints, ...(isGapAsked ? lacks : []), ...failures, ...faults])
  const made = [...files, ...sheets]
  if (made.length > 0) context.say(phrases.reported[language]({ written: made }))
  // What could not be read may hide any change.
  const isIncomplete =
    [before, after].some(({ broken, unread }) => broken.length + unread.length > 0) ||
    [...failures, ...faults].some(isHindrance)
  return isIncomplete ? exitCodes.couldNotRun : exitCodeOfChanges(changes, lacks, comparison, options)
}

/** What makes pages is loaded only for those who want one. */
async function writePages(
  context: CommandContext,
  after: Side,
  comparison: Comparison,
  asked: SheetOptions,
): Promise<Checked<readonly string[]>> {
  const [first] = asked.requests
  if (!first) return [[], []]
  const { plans, others, alone } = comparison
  if (plans.length + others.length + alone.length === 0)
    return [[], [diagnostic('usage/no-plan-to-print', { form: first.form })]]
  const { writeSheets } = await import('./write-sheets.ts')
  return writeSheets(context, after, comparison, asked)
}
