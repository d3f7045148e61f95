import { join } from 'node:path'
import type { Diagnostic } from '../diagnostics/index.ts'
import type { Emitter } from '../emitters/index.ts'
import { fileState, fingerprint } from '../host/index.ts'
import type { PlanDocument } from '../model/index.ts'
import type { Workspace } from '../workspace/index.ts'
import { isIntact, type OutputRecord } from './build-manifest.ts'
import type { CommandContext } from './define-command.ts'
import { isPrintable } from './is-printable.ts'
import { embedFonts, inputsOf, renderPage } from './make-page.ts'
import { phrases } from './phrases.ts'
import type { Press } from './press.ts'
import { type WrittenFile, writeOutput } from './write-output.ts'

export interface BuildTask {
  readonly out: string
  readonly emitters: readonly Emitter[]
  readonly draft: boolean
  readonly jobs: number
  /** What was found in the sources: a document with an error in it is not printed, unless as a draft. */
  readonly findings: readonly Diagnostic[]
  /** The files of output that are known, by name. */
  readonly known: ReadonlyMap<string, OutputRecord>
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
  let done = 0

  const buildOne = async (document: PlanDocument) => {
    const bare = await renderPage(press, workspace, document, task.draft)
    const outputs = await Promise.all(
      task.emitters.map(async (emitter) => {
        const name = `${document.id}.${emitter.id}`
        const inputs = await inputsOf(press, bare, emitter)
        return { emitter, name, inputs, isStale: !(await isMade(task, name, inputs)) }
      }),
    )
    const stale = outputs.filter(({ isStale }) => isStale)
    upToDate.push(...outputs.filter(({ isStale }) => !isStale).map(({ name }) => name))
    if (stale.length > 0) {
      const { page, diagnostics: complaints } = await embedFonts(press, workspace, document, bare)
      diagnostics.push(...complaints)
      for (const { emitter, name, inputs } of stale) {
        known.delete(name)
        const progress = { done, all: sound.length, id: document.id, form: emitter.id }
        await context.progress(phrases.building[context.language](progress))
        const [bytes, failures] = await emitter.emit(page, press.services)
        diagnostics.push(...failures)
        if (!bytes) continue
        const [file, failure] = await writeOutput(context.host, join(task.out, name), bytes)
        diagnostics.push(...failure)
        if (file) files.push(file)
        if (file && complaints.length + failures.length === 0) {
          const state = (await fileState(join(task.out, name))) ?? ''
          known.set(name, { inputs, bytes: fingerprint([bytes]), state })
        }
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
    names: sound.flatMap(({ id }) => task.emitters.map((emitter) => `${id}.${emitter.id}`)),
    known,
    skipped: documents.filter((document) => !isSound(document)).map(({ id }) => id),
    diagnostics,
  }
}

/** Whether a file was made from the same, and is still what was made. */
async function isMade({ out, known }: BuildTask, name: string, inputs: string): Promise<boolean> {
  const record = known.get(name)
  return record?.inputs === inputs && (await isIntact(join(out, name), record))
}
