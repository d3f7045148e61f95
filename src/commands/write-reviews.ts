import { resolve } from 'node:path'
import type { Checked, Diagnostic } from '../diagnostics/index.ts'
import { latestDate, reviewView } from '../documents/index.ts'
import type { Report } from '../formatters/index.ts'
import { composeReview } from './compose-review.ts'
import type { CommandContext } from './define-command.ts'
import { embedFonts } from './make-page.ts'
import type { OpenedWorkspace } from './open-workspace.ts'
import { findOwnFonts, withOwnFonts } from './own-fonts.ts'
import { openPress } from './press.ts'
import { pageEmitter } from './report-forms.ts'
import type { ReportRequest } from './report-requests.ts'
import { writeOutput } from './write-output.ts'

/**
 * Writes 核稿意见表 to each of the files that were asked for; the names of those that were written. Undefined where
 * there is neither an institution nor a day to head it with, because nothing could be read:
 *
 *   report ─> rows ─view─> data ─template─> HTML ─fonts─> page ─emitters─> bytes ─> files
 */
export async function writeReviews(
  context: CommandContext,
  opened: OpenedWorkspace | undefined,
  report: Report,
  requests: readonly ReportRequest[],
): Promise<Checked<readonly string[] | undefined>> {
  const { host } = context
  const workspace = opened?.workspace
  const date = workspace && latestDate(workspace)
  if (!workspace || date === undefined) return [undefined, []]
  const outputs = requests.flatMap(({ path = '' }) => {
    const emitter = pageEmitter(path)
    return emitter ? [{ emitter, path: resolve(host.workingFolder, path) }] : []
  })
  const press = openPress(host, {
    emitters: outputs.map(({ emitter }) => emitter),
    jobs: 1,
    browser: undefined,
  })
  host.onInterrupt(async () => {
    context.hush()
    await press.close()
  })
  try {
    const { profile } = workspace.typography
    const { name: institution } = workspace.organization
    const view = reviewView({ ...composeReview(report), institution, date }, profile)
    const bare = { html: (await press.renderer)('review', view, profile), info: view.info }
    const [own, substitutions] = await findOwnFonts(host, opened, workspace)
    const sources = workspace.documents.map(({ parsed }) => parsed.source)
    const { page, diagnostics } = await embedFonts(withOwnFonts(press, own), bare, sources)
    const complaints: Diagnostic[] = [...substitutions, ...diagnostics]
    const written: string[] = []
    for (const { emitter, path } of outputs) {
      const [bytes, failures] = await emitter.emit(page, press.services)
      const [file, failure] = bytes ? await writeOutput(host, path, bytes) : [undefined, []]
      complaints.push(...failures, ...failure)
      if (file) written.push(file.path)
    }
    return [written, complaints]
  } finally {
    await press.close()
  }
}
