import { resolve } from 'node:path'
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts'
import { documentContext } from '../../documents/index.ts'
import { type IssuedEntry, writeIssued } from '../../workspace/index.ts'
import { type CommandContext, type ExitCode, exitCodes } from '../define-command.ts'
import { isHindrance } from '../exit-code.ts'
import { inspectWorkspace } from '../opening/inspect-workspace.ts'
import { openWorkspace } from '../opening/open-workspace.ts'
import { selectDocuments } from '../opening/select-documents.ts'
import { stop } from '../refuse.ts'
import { shownPath, writeOutput } from '../write-output.ts'
import { enterDocument } from './enter-document.ts'
import { issuedListing } from './list-issued.ts'
import { phrases } from './phrases.ts'

/**
 * Enters documents among those that have gone out, all that can be, and says of each what came of it:
 *
 *   workspace ─> check ─> each: is it fit, is it new, was it revised? ─> the record, written whole
 */
export async function runIssue(
  context: CommandContext,
  names: readonly string[],
  isList: boolean,
): Promise<ExitCode> {
  const { host, language } = context
  const usage = usageOf(names, isList)
  const [opened, complaints] = usage.length > 0 ? [undefined, usage] : await openWorkspace(context)
  if (!opened?.workspace) return stop(context, complaints)
  const { workspace } = opened
  const { diagnostics } = await inspectWorkspace(context, opened, {
    preset: undefined,
    ignoreBaseline: false,
  })
  const path = workspace.sources.plan.value.issued
  const isOfRecord = ({ code, location, severity }: Diagnostic) =>
    code !== 'issued/missing' && severity === 'error' && location?.source.name === opened.disk.display(path)
  const unusable = diagnostics.filter((found) => isOfRecord(found) || isHindrance(found))
  if (unusable.length > 0) return stop(context, unusable)
  if (isList) {
    host.stdout.write(issuedListing(workspace, documentContext(workspace, false), language))
    return exitCodes.clean
  }

  const selection = selectDocuments(names, workspace, host.workingFolder, opened.files)
  if (selection.diagnostics.length > 0) return stop(context, selection.diagnostics)
  const broken = new Set(selection.broken)
  const outcomes = selection.documents.map((document) =>
    enterDocument(document, {
      workspace,
      files: opened.files,
      findings: diagnostics,
      program: host.version,
    }),
  )
  const entered = outcomes.flatMap(({ entry }): IssuedEntry[] => (entry ? [entry] : []))
  const refused = [...outcomes.filter(({ isRefused }) => isRefused).map(({ id }) => id), ...broken]
  const objections = outcomes.flatMap((outcome) => outcome.objections)
  if (broken.size > 0) objections.push(...complaints.filter(({ severity }) => severity === 'error'))
  if (entered.length > 0) {
    const text = writeIssued([...(workspace.issued?.entries ?? []), ...entered])
    const [, failure] = await writeOutput(host, resolve(opened.folder, path), text)
    if (failure.length > 0) return stop(context, [...objections, ...failure])
  }
  await context.complain([...new Set(objections)])
  const unchanged = outcomes.flatMap((outcome) => outcome.unchanged ?? [])
  const file = shownPath(host, resolve(opened.folder, path))
  context.say(phrases.issued[language]({ file, entered, unchanged, refused }))
  return refused.length > 0 ? exitCodes.findings : exitCodes.clean
}

function usageOf(names: readonly string[], isList: boolean): Diagnostic[] {
  if (isList && names.length > 0) return [diagnostic('usage/too-many-arguments', { command: 'issue' })]
  if (!isList && names.length === 0) return [diagnostic('usage/missing-argument', { command: 'issue' })]
  return []
}
