import type { Diagnostic } from '../../diagnostics/index.ts'
import type { Workspace } from '../../workspace/index.ts'
import type { CommandContext } from '../define-command.ts'
import { isPrintable } from '../printing/is-printable.ts'
import { awaitedLater, type Press } from '../printing/press.ts'
import type { Printing } from '../printing/printings.ts'
import type { WrittenFile } from '../write-output.ts'
import type { OutputRecord } from './build-manifest.ts'
import { type MadePrinting, makeOutputs, type OutputPlan, outputName, writeMade } from './make-outputs.ts'
import { phrases } from './phrases.ts'

export interface BuildTask extends OutputPlan {
  readonly jobs: number
  /**
   * What is found in the sources: a document with an error in it is not written, unless as a draft. It is looked for
   * when this is first called.
   */
  findings(): Promise<readonly Diagnostic[]>
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
 *                                           └─fonts─> page ─emitters─> bytes ─> file, whole or not at all
 *
 * What is wrong with them is looked for when the browser has been given the first; it is given the next few
 * meanwhile. Nothing is written before.
 */
export async function buildDocuments(
  context: CommandContext,
  press: Press,
  workspace: Workspace,
  printings: readonly Printing[],
  task: BuildTask,
): Promise<BuiltDocuments> {
  const files: WrittenFile[] = []
  const upToDate: string[] = []
  const known = new Map(task.known)
  const diagnostics: Diagnostic[] = []
  const soundAmong = (all: readonly Printing[], findings: readonly Diagnostic[]) =>
    all.filter(({ document }) => isPrintable(document, workspace, { draft: task.draft, findings }))
  const ahead = await makeAhead(press, workspace, soundAmong(printings, []), task)
  const sound = soundAmong(printings, await task.findings())
  let done = 0

  const buildOne = async (printing: Printing) => {
    const { outputs, complaints } = await (ahead.get(printing) ??
      makeOutputs(press, workspace, printing, task))
    upToDate.push(...outputs.filter(({ isUpToDate }) => isUpToDate).map(({ name }) => name))
    diagnostics.push(...complaints)
    for (const output of outputs) {
      if (output.isUpToDate) continue
      const progress = { done, all: sound.length, id: printing.id, form: output.emitter.id }
      await context.progress(phrases.building[context.language](progress))
      const [made, failures] = await writeMade(context, output, task.out)
      diagnostics.push(...failures)
      if (made) files.push(made.file)
      if (made && complaints.length + failures.length === 0) known.set(output.name, made.record)
      else known.delete(output.name)
    }
    done++
  }

  const taken = new Set(sound)
  const queue = [...sound]
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await buildOne(next)
  }
  await Promise.all(Array.from({ length: inHand(task) }, worker))
  files.sort((a, b) => (a.path < b.path ? -1 : 1))
  return {
    files,
    upToDate,
    names: sound.flatMap(({ id }) => task.emitters.map((emitter) => outputName(id, emitter))),
    known,
    skipped: idsOf(printings.filter((printing) => !taken.has(printing))),
    diagnostics,
  }
}

/** The documents that things are printed of. */
function idsOf(printings: readonly Printing[]): string[] {
  return [...new Set(printings.map(({ document }) => document.id))]
}

/** How many documents are in hand at a time: one with each browser, one that waits for it, one being made or finished. */
function inHand({ jobs }: BuildTask): number {
  return jobs + 2
}

/**
 * Makes documents until enough of them are to be printed. When the browser has the first, it begins to look for what
 * is wrong.
 */
async function makeAhead(
  press: Press,
  workspace: Workspace,
  printings: readonly Printing[],
  task: BuildTask,
): Promise<ReadonlyMap<Printing, MadePrinting>> {
  const made = new Map<Printing, MadePrinting>()
  let toPrint = 0
  for (const printing of printings) {
    const { outputs, complaints } = await makeOutputs(press, workspace, printing, task)
    made.set(printing, { outputs, complaints })
    const stale = outputs.filter(({ isUpToDate }) => !isUpToDate)
    if (stale.length === 0) continue
    awaitedLater(task.findings())
    if (++toPrint === inHand(task)) break
  }
  return made
}
