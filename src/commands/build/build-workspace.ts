import { resolve } from 'node:path'
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts'
import { filesIn } from '../../workspace/index.ts'
import type { CommandContext, ExitCode } from '../define-command.ts'
import { exitCodeOf } from '../exit-code.ts'
import type { BuildInspection } from '../opening/inspect-workspace.ts'
import { type OpenedWorkspace, openWorkspace } from '../opening/open-workspace.ts'
import { selectDocuments } from '../opening/select-documents.ts'
import { findOwnFonts, withOwnFonts } from '../printing/own-fonts.ts'
import { awaitedLater, type Press } from '../printing/press.ts'
import { printingsOf } from '../printing/printings.ts'
import { stop } from '../refuse.ts'
import { makeOutputFolder, shownPath } from '../write-output.ts'
import { buildDocuments } from './build-documents.ts'
import { emptyManifest, readManifest, writeManifest } from './build-manifest.ts'
import type { BuildOptions } from './build-options.ts'
import { recordRun } from './last-run.ts'
import { phrases } from './phrases.ts'
import { withoutRepeats } from './without-repeats.ts'

/**
 * Builds what `names` name: everything that was found is said first, then what was written and what was not. What
 * the rules of `plan check` call an error keeps a document from being built; the rest of what they find is only counted.
 *
 *   workspace ─> selection ─> folder ─> documents, and the check meanwhile ─> complaints, summary, exit code
 */
export async function buildWorkspace(
  context: CommandContext,
  press: Press,
  names: readonly string[],
  options: BuildOptions,
): Promise<ExitCode> {
  const { host, language } = context
  const started = host.elapsed()
  const [opened, complaints] = await openWorkspace(context)
  if (!opened?.workspace) return stop(context, complaints)
  const { workspace } = opened
  const inspect = inspectOnce(context, opened)
  const stopFor = async (further: readonly Diagnostic[]) =>
    stop(context, [...(await inspect()).findings, ...further])

  const selection = selectDocuments(names, workspace, host.workingFolder, opened.files)
  // One name that is wrong may be all that was meant: nothing is built for the others.
  if (selection.diagnostics.length > 0) return stopFor(selection.diagnostics)

  const printings = printingsOf(selection.documents, workspace, options.byUnit)
  if (options.byUnit && printings.length === 0) {
    const ids = selection.documents.map(({ id }) => id)
    return stopFor([diagnostic('usage/no-tasks', { documents: ids })])
  }
  const out = resolve(host.workingFolder, options.out ?? opened.defaultOut)
  if (printings.length > 0) {
    const failure = await makeOutputFolder(host, out)
    if (failure.length > 0) return stopFor(failure)
  }
  const former = options.force ? emptyManifest : await readManifest(out)
  const [own, substitutions] = await findOwnFonts(host, opened, workspace)
  const task = { ...options, out, findings: async () => (await inspect()).findings, known: former.outputs }
  const built = await buildDocuments(context, withOwnFonts(press, own), workspace, printings, task)
  // The browser goes while the rest is said and written; whoever opened the press waits for it.
  awaitedLater(press.close())
  const { findings, remarks, day } = await inspect()
  const diagnostics = withoutRepeats([...findings, ...substitutions, ...built.diagnostics])
  await context.complain(diagnostics)
  const skipped = [...built.skipped, ...selection.broken]
  const isClean = diagnostics.length + skipped.length === 0
  const seconds = (host.elapsed() - started) / 1000
  const { files, upToDate } = built
  const folder = shownPath(host, out)
  const { deviations } = workspace.typography
  if (deviations.length > 0) context.say(phrases.deviations[language](deviations))
  if (remarks.length > 0) context.say(phrases.remarks[language]({ count: remarks.length }))
  context.say(
    phrases.built[language]({ files, upToDate: upToDate.length, folder, skipped, isClean, seconds }),
  )
  if (files.length + upToDate.length > 0) {
    const run = isClean
      ? await recordRun(context, press, opened, own, names, options, {
          outputs: built.names,
          remarks: remarks.length,
          day,
        })
      : undefined
    await writeManifest(host, out, { outputs: built.known, run })
  }
  const forgiven = options.draft ? filesIn(workspace).map(({ source }) => source.name) : []
  return exitCodeOf(diagnostics.filter(({ location }) => !forgiven.includes(location?.source.name ?? '')))
}

/** Inspects when that is first asked for: the rules are loaded when the browser has a page to print. */
function inspectOnce(context: CommandContext, opened: OpenedWorkspace): () => Promise<BuildInspection> {
  let inspection: Promise<BuildInspection> | undefined
  return () => {
    inspection ??= import('../opening/inspect-workspace.ts').then(({ inspectForBuild }) =>
      inspectForBuild(context, opened),
    )
    return inspection
  }
}
