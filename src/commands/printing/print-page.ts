import type { Checked, Diagnostic } from '../../diagnostics/index.ts'
import type { View } from '../../documents/index.ts'
import type { Emitter } from '../../emitters/index.ts'
import type { Workspace } from '../../workspace/index.ts'
import type { CommandContext } from '../define-command.ts'
import type { OpenedWorkspace } from '../opening/open-workspace.ts'
import { writeOutput } from '../write-output.ts'
import { embedFonts } from './make-page.ts'
import { findOwnFonts, withOwnFonts } from './own-fonts.ts'
import { withPress } from './press.ts'

/** A file that a page is to become. */
export interface PageOutput {
  readonly emitter: Emitter
  /** Absolute. */
  readonly path: string
}

/** A page that is no document of the workspace but speaks of it. */
interface SpeakingPage {
  /** Whose page it is: its lengths, its fonts. */
  readonly workspace: Workspace
  /** The folder below `templates/` that prints it. */
  readonly template: string
  readonly view: View
  /** The browser that was asked for. */
  readonly browser?: string | undefined
}

/**
 * Prints a page that is no document of the workspace but speaks of it; the names of the files that were written:
 *
 *   view ─template─> HTML ─fonts─> page ─emitters─> bytes ─> files
 */
export async function printPage(
  context: CommandContext,
  opened: Pick<OpenedWorkspace, 'disk'>,
  { workspace, template, view, browser }: SpeakingPage,
  outputs: readonly PageOutput[],
): Promise<Checked<readonly string[]>> {
  const { host } = context
  const emitters = outputs.map(({ emitter }) => emitter)
  return withPress(context, { emitters, jobs: 1, browser }, async (press) => {
    const { profile } = workspace.typography
    const bare = { html: (await press.renderer)(template, view, profile), info: view.info }
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
  })
}
