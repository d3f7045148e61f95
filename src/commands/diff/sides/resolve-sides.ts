import { resolve } from 'node:path'
import { type Checked, diagnostic, nearestNames } from '../../../diagnostics/index.ts'
import { definitionOf, documentContext } from '../../../documents/index.ts'
import { isFile } from '../../../host/index.ts'
import type { CommandContext } from '../../define-command.ts'
import { type OpenedWorkspace, openWorkspace } from '../../opening/open-workspace.ts'
import { freeFile, freeSides } from './free-sides.ts'
import { openHistory, readRange, revisionSides } from './revision-sides.ts'
import type { Sides } from './side.ts'
import { againstSides, isKnown, kindsApart, namedSides } from './workspace-sides.ts'

/**
 * What the words of a command line mean. How many there are decides, so that a word that can mean two things never
 * does: a branch called 2024 is meant by `2024` alone, and by `heads/2024` beside another.
 *
 *   none            the last commit, against the files as they are
 *   one             a revision, against the files as they are; or two: main..HEAD, main...HEAD
 *   two             documents or periods of the workspace; else files; else revisions
 *   with --against  everything; or what one name, or two, mean in either workspace
 */
export async function resolveSides(
  context: CommandContext,
  names: readonly string[],
  against: string | undefined,
): Promise<Checked<Sides | undefined>> {
  const [first = 'HEAD', second, ...others] = names
  if (others.length > 0) return [undefined, [diagnostic('usage/too-many-arguments', { command: 'diff' })]]
  if (against !== undefined) return againstSides(context, against, names)
  return second === undefined ? revisionOf(context, first) : pairOf(context, first, second)
}

async function revisionOf(context: CommandContext, word: string): Promise<Checked<Sides | undefined>> {
  const [history, complaints] = await openHistory(context)
  const range = readRange(word)
  if (history && (await history.repository.find(range.before))) return revisionSides(context, history, range)
  const [opened] = await openWorkspace(context)
  // A year alone is mostly one of two, and so is a file.
  const isFileOfTwo = await isFile(resolve(context.host.workingFolder, word))
  if (isFileOfTwo || (opened && isKnown(context, opened, word)))
    return [undefined, [diagnostic('usage/one-side', { name: word })]]
  return history ? revisionSides(context, history, range) : [undefined, complaints]
}

async function pairOf(
  context: CommandContext,
  before: string,
  after: string,
): Promise<Checked<Sides | undefined>> {
  const names = [before, after] as const
  const [opened, complaints] = await openWorkspace(context)
  if (opened && names.every((name) => isKnown(context, opened, name)))
    return namedSides(context, [opened, opened], names)
  const paths = names.map((name) => resolve(context.host.workingFolder, name))
  const areFiles = await Promise.all(paths.map(isFile))
  if (!areFiles.includes(false)) return filesOf(context, names)
  const [history] = await openHistory(context)
  const revisions = await Promise.all(names.map((name) => history?.repository.find(name)))
  if (history && !revisions.includes(undefined))
    return revisionSides(context, history, { before, after, sinceParting: false })
  // Nothing can be known of names in a workspace that cannot be read.
  if (opened && !opened.workspace) return [undefined, complaints]
  const isNothing = (name: string, index: number) =>
    !(opened && isKnown(context, opened, name)) && !areFiles[index] && !revisions[index]
  const unknown = names.filter(isNothing)
  // A year means something in a workspace only.
  if (!opened && unknown.some(isPeriod)) return [undefined, complaints]
  if (unknown.length === 0) return [undefined, [diagnostic('usage/sides-apart', { names })]]
  const known = [...namesIn(opened), ...((await history?.repository.names()) ?? [])]
  return [
    undefined,
    unknown.map((name) => diagnostic('usage/unknown-side', { name, nearest: nearestSides(name, known) })),
  ]
}

/** Two files, of which the user means that they are two states of one thing. */
async function filesOf(
  context: CommandContext,
  [before, after]: readonly [string, string],
): Promise<Checked<Sides | undefined>> {
  const [sides, complaints] = await freeSides(context, freeFile(context, before), freeFile(context, after))
  const apart = sides ? kindsApart(sides.before, sides.after) : []
  return apart.length > 0 ? [undefined, apart] : [sides, complaints]
}

/** The nearest names; of a year that is like none the periods that there are. */
function nearestSides(name: string, known: readonly string[]): string[] {
  const nearest = nearestNames(name, known)
  return nearest.length > 0 || !isPeriod(name) ? nearest : [...new Set(known.filter(isPeriod))].toSorted()
}

/** Whether a name can be one of a period: 2025, 2021..2025. */
function isPeriod(name: string): boolean {
  return /^\d{4}(?:\.\.\d{4})?$/u.test(name)
}

/** What documents of a workspace can be called. */
function namesIn(opened: OpenedWorkspace | undefined): string[] {
  if (!opened?.workspace) return []
  const { workspace, files } = opened
  const context = documentContext(workspace, false)
  const periods = workspace.documents.map((document) => definitionOf(document).period(document, context))
  return [
    ...files.flatMap(({ id, name }) => (id === undefined ? [name] : [id, name])),
    ...periods.map(({ from, to }) => (from === to ? `${from}` : `${from}..${to}`)),
  ]
}
