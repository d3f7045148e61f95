import { formatters, markdownFormatter } from '../../formatters/index.ts'
import type { CommandContext, ExitCode } from '../define-command.ts'
import { exitCodeOf, isHindrance } from '../exit-code.ts'
import { describeCodes } from '../reporting/describe-codes.ts'
import { writeReports } from '../reporting/write-reports.ts'
import type { CheckOptions } from './check-options.ts'
import type { CheckedWorkspace } from './check-selection.ts'
import { composeReport } from './compose-report.ts'
import { phrases } from './phrases.ts'
import { reviewForm } from './report-forms.ts'

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
  const asked = Map.groupBy(options.reports, ({ form }) => form)
  const sheets = asked.get(reviewForm) ?? []
  const needsCodes = formatters.some((one) => one.needsCodes && asked.has(one.name))
  const codes = needsCodes || sheets.length > 0 ? await describeCodes(host) : []
  const composed = composeReport({ diagnostics, known }, opened, { version: host.version, codes, failOn })
  const texts = options.reports.filter(({ form }) => form !== reviewForm)
  const [files, misses] = await writeReports(context, composed, texts, {
    forms: formatters,
    summary: markdownFormatter,
  })
  const [pages, complaints] =
    sheets.length > 0
      ? await writePages(context, opened, composed, { requests: sheets, browser: options.browser })
      : [[], []]
  const written = [...files, ...(pages ?? [])]
  const failures = [...misses, ...complaints]
  const isShown = options.reports.some(({ form, path }) => form === 'pretty' && path === undefined)
  // Nobody may have to open a file to learn why nothing could be done, least of all one that was not made.
  const left = pages ? diagnostics.filter(isHindrance) : diagnostics
  await context.complain([...(isShown ? [] : left), ...failures])
  const isClean = diagnostics.length + failures.length === 0
  if (opened) context.say(phrases.checked[language]({ files: composed.files.length, isClean, written }))
  const count = diagnostics.filter(({ severity }) => severity === 'warning').length
  if (maxWarnings !== undefined && count > maxWarnings)
    context.say(phrases.tooManyWarnings[language]({ count, limit: maxWarnings }))
  return exitCodeOf([...diagnostics, ...failures], { failOn, maxWarnings })
}

/** What makes pages is loaded only for those who want one. */
async function writePages(...asked: Parameters<typeof import('./write-reviews.ts').writeReviews>) {
  const { writeReviews } = await import('./write-reviews.ts')
  return writeReviews(...asked)
}
