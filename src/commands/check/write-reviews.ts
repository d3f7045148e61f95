import { resolve } from 'node:path'
import type { Checked } from '../../diagnostics/index.ts'
import { latestDate, reviewView } from '../../documents/index.ts'
import type { Report } from '../../formatters/index.ts'
import type { CommandContext } from '../define-command.ts'
import type { OpenedWorkspace } from '../opening/open-workspace.ts'
import { printPage } from '../printing/print-page.ts'
import type { ReportRequest } from '../reporting/report-requests.ts'
import { composeReview } from './compose-review.ts'
import { pageEmitter } from './report-forms.ts'

/**
 * Writes 核稿意见表 to each of the files that were asked for; the names of those that were written. Undefined where
 * there is neither an institution nor a day to head it with, because nothing could be read.
 */
export async function writeReviews(
  context: CommandContext,
  opened: OpenedWorkspace | undefined,
  report: Report,
  {
    requests,
    browser,
  }: { readonly requests: readonly ReportRequest[]; readonly browser: string | undefined },
): Promise<Checked<readonly string[] | undefined>> {
  const workspace = opened?.workspace
  const date = workspace && latestDate(workspace)
  if (!workspace || date === undefined) return [undefined, []]
  const outputs = requests.flatMap(({ path = '' }) => {
    const emitter = pageEmitter(path)
    return emitter ? [{ emitter, path: resolve(context.host.workingFolder, path) }] : []
  })
  const { name: institution } = workspace.organization
  const view = reviewView({ ...composeReview(report), institution, date }, workspace.typography.profile)
  return printPage(context, opened, { workspace, template: 'review', view, browser }, outputs)
}
