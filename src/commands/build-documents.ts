import type { Diagnostic } from '../diagnostics/index.ts'
import type { PlanDocument } from '../model/index.ts'
import type { Workspace } from '../workspace/index.ts'
import type { OutputRecord } from './build-manifest.ts'
import type { CommandContext } from './define-command.ts'
import { isPrintable, sourcesOf } from './is-printable.ts'
import { makeOutput, type OutputPlan, outputName, planOutputs } from './make-outputs.ts'
import { embedFonts, renderPage } from './make-page.ts'
import { phrases } from './phrases.ts'
import type { Press } from './press.ts'
import type { WrittenFile } from './write-output.ts'

export interface BuildTask extends OutputPlan {
  readonly draft: boolean
  readonly jobs: number
  /** What was found in the sources: a document with an error in it is not printed, unless as a draft. */
  readonly findings: readonly Diagnostic[]
}

export interface BuiltDocuments {
  readonly files: readonly WrittenFile[]
  /** Names of the files that were up to date already. */
  readonly upToDate: readonly string[]
  /** Names of all files that were to be made. */
  readonly names: readonly string[]
  /** What is known of the files now, by name; not of those that there was a complaint about. */
  readonly known: ReadonlyMap<string, OutputRecord>
  /** Ids of documents that were left out for their errors; their former files are as they were. */
  readonly skipped: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Builds each document on its own, so that what is wrong with one does not stop the others:
 *
 *   document ─view─> data ─template─> HTML ─┬─ made before from the same? ─> up to date
 *                                           └─fonts─> self-contained HTML ─emitters─> bytes ─> file, whole or not at all
 */
export async function buildDocuments(
  context: CommandContext,
  press: Press,
  workspace: Workspace,
  documents: readonly PlanDocument[],
  task: BuildTask,
): Promise<BuiltDocuments> {
  const files: WrittenFile[] = []
  const upToDate: string[] = []
  const known = new Map(task.known)
  const diagnostics: Diagnostic[] = []
  const isSound = (document: PlanDocument) => isPrintable(document, workspace, task)
  const sound = documents.filter(isSound)
  const textsOf = (document: PlanDocument) =>
    (sourcesOf(document, workspace) ?? [document]).map(({ parsed }) => parsed.source)
  let done = 0

  const buildOne = async (document: PlanDocument) => {
    const bare = await renderPage(press, workspace, document, task.draft)
    const outputs = await planOutputs(press, document.id, bare, task)
    upToDate.push(...outputs.filter(({ isUpToDate }) => isUpToDate).map(({ name }) => name))
    const stale = outputs.filter(({ isUpToDate }) => !isUpToDate)
    if (stale.length > 0) {
      const { page, diagnostics: complaints } = await embedFonts(press, bare, textsOf(document))
      diagnostics.push(...complaints)
      for (const output of stale) {
        const progress = { done, all: sound.length, id: document.id, form: output.emitter.id }
        await context.progress(phrases.building[context.language](progress))
        const [made, failures] = await makeOutput(context, press, page, output, task.out)
        diagnostics.push(...failures)
        if (made) files.push(made.file)
        if (made && complaints.length + failures.length === 0) known.set(output.name, made.record)
        else known.delete(output.name)
      }
    }
    done++
  }

  const queue = [...sound]
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await buildOne(next)
  }
  // One more than there are browsers: while these print, a page is made or a file finished.
  await Promise.all(Array.from({ length: task.jobs + 1 }, worker))
  files.sort((a, b) => (a.path < b.path ? -1 : 1))
  return {
    files,
    upToDate,
    names: sound.flatMap(({ id }) => task.emitters.map((emitter) => outputName(id, emitter))),
    known,
    skipped: documents.filter((document) => !isSound(document)).map(({ id }) => id),
    diagnostics,
  }
}
