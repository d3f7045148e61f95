import { join } from 'node:path'
import type { Diagnostic, SourceText } from '../diagnostics/index.ts'
import { definitionOf, documentContext, viewOf } from '../documents/index.ts'
import type { Emitter } from '../emitters/index.ts'
import type { PlanDocument } from '../model/index.ts'
import type { Workspace } from '../workspace/index.ts'
import type { CommandContext } from './define-command.ts'
import { isPrintable, sourcesOf } from './is-printable.ts'
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
}

export interface BuiltDocuments {
  readonly files: readonly WrittenFile[]
  /** Ids of documents that were left out for their errors; their former files are as they were. */
  readonly skipped: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Builds each document on its own, so that what is wrong with one does not stop the others:
 *
 *   document ─view─> data ─template─> HTML ─fonts─> self-contained HTML ─emitters─> bytes ─> file, whole or not at all
 */
export async function buildDocuments(
  context: CommandContext,
  press: Press,
  workspace: Workspace,
  documents: readonly PlanDocument[],
  task: BuildTask,
): Promise<BuiltDocuments> {
  const files: WrittenFile[] = []
  const diagnostics: Diagnostic[] = []
  const isSound = (document: PlanDocument) => isPrintable(document, workspace, task)
  const sound = documents.filter(isSound)
  let done = 0

  const buildOne = async (document: PlanDocument) => {
    const page = await makePage(press, workspace, document, task.draft)
    diagnostics.push(...page.diagnostics)
    for (const emitter of task.emitters) {
      context.progress(
        phrases.building[context.language]({ done, all: sound.length, id: document.id, form: emitter.id }),
      )
      const [bytes, complaints] = await emitter.emit(page, press.services)
      diagnostics.push(...complaints)
      if (!bytes) continue
      const path = join(task.out, `${document.id}.${emitter.id}`)
      const [file, failure] = await writeOutput(context.host, path, bytes)
      diagnostics.push(...failure)
      if (file) files.push(file)
    }
    done++
  }

  const queue = [...sound]
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await buildOne(next)
  }
  await Promise.all(Array.from({ length: task.jobs }, worker))
  files.sort((a, b) => (a.path < b.path ? -1 : 1))
  return {
    files,
    skipped: documents.filter((document) => !isSound(document)).map(({ id }) => id),
    diagnostics,
  }
}

async function makePage(press: Press, workspace: Workspace, document: PlanDocument, isDraft: boolean) {
  const view = viewOf(document, documentContext(workspace, isDraft))
  const render = await press.renderer
  const embedFonts = await press.embedder
  const [html, complaints] = await embedFonts(render(definitionOf(document).template, view))
  const sources = (sourcesOf(document, workspace) ?? [document]).map(({ parsed }) => parsed.source)
  return {
    html,
    info: view.info,
    diagnostics: complaints.map((complaint) => atItsCharacter(complaint, sources)),
  }
}

/** A complaint about characters, placed where the first of them is written. */
function atItsCharacter(complaint: Diagnostic, sources: readonly SourceText[]): Diagnostic {
  if (!('characters' in complaint.args)) return complaint
  const [character = ''] = complaint.args.characters
  const source = sources.find(({ text }) => text.includes(character))
  if (!source) return complaint
  const start = source.text.indexOf(character)
  return { ...complaint, location: { source, start, end: start + character.length } }
}
