import { posix, relative, resolve, sep } from 'node:path'
import {
  type Bilingual,
  type Checked,
  type Diagnostic,
  diagnostic,
  nearestNames,
} from '../../../diagnostics/index.ts'
import {
  type GitProblem,
  openRepository,
  type Repository,
  type Revision,
  revisionFolder,
} from '../../../host/index.ts'
import { loadWorkspace } from '../../../workspace/index.ts'
import type { CommandContext } from '../../define-command.ts'
import { type FoundWorkspace, findWorkspace } from '../../opening/find-workspace.ts'
import { openWorkspace } from '../../opening/open-workspace.ts'
import { sidesInTime } from './lend-files.ts'
import { bareName, type Side, type Sides, sideOf } from './side.ts'

/** Two commits by name; without a newer one, the files as they are now. */
export interface RevisionRange {
  readonly before: string
  readonly after: string | undefined
  /** `main...HEAD`: what HEAD has changed since it parted from main, whatever has come to main since. */
  readonly sinceParting: boolean
}

const now: Bilingual = { 'zh-CN': '现在的文件', en: 'the files as they are' }

/** `HEAD~3`, `main..HEAD` and `main...HEAD`, as git understands them; a side that is left out is HEAD. */
export function readRange(written: string): RevisionRange {
  const {
    before = written,
    dots,
    after,
  } = /^(?<before>.*?)(?<dots>\.{2,3})(?<after>.*)$/su.exec(written)?.groups ?? {}
  if (dots === undefined) return { before, after: undefined, sinceParting: false }
  return { before: before || 'HEAD', after: after || 'HEAD', sinceParting: dots === '...' }
}

/** Opens the repository that the workspace lies in. */
export async function openHistory(context: CommandContext): Promise<Checked<History | undefined>> {
  const { host } = context
  const [found] = await findWorkspace(context)
  const folder = found?.folder ?? host.workingFolder
  const repository = await openRepository({ folder, environment: host.environment })
  if ('problem' in repository) return [undefined, [complaintOf(repository, context, folder)]]
  return [{ repository, folder, found }, []]
}

/** A repository, and the workspace in its work tree, if there is one. */
export interface History {
  readonly repository: Repository
  /** The folder that it was opened at. Absolute. */
  readonly folder: string
  readonly found: FoundWorkspace | undefined
}

/** Loads the workspace as it was at one commit, and as it was at another or is now. */
export async function revisionSides(
  context: CommandContext,
  history: History,
  range: RevisionRange,
): Promise<Checked<Sides | undefined>> {
  const { repository } = history
  const [named, unknown] = await findRevisions(repository, range)
  if (!named) return [undefined, unknown]
  const { older, newer } = named
  const was = await revisionSide(context, history, older)
  const is = newer ? await revisionSide(context, history, newer) : await presentSide(context)
  return sidesInTime(was, is)
}

/** Two commits, without a newer one the files as they are. */
interface FoundRevisions {
  readonly older: Revision
  readonly newer: Revision | undefined
}

async function findRevisions(
  repository: Repository,
  { before, after, sinceParting }: RevisionRange,
): Promise<Checked<FoundRevisions | undefined>> {
  const names = [before, ...(after === undefined ? [] : [after])]
  const found = await Promise.all(names.map((name) => repository.find(name)))
  const [older, newer] = found
  const unknown = names.filter((_, index) => !found[index])
  if (!older || unknown.length > 0) return [undefined, await unknownRevisions(repository, unknown)]
  if (!sinceParting || !newer) return [{ older: shortened(older), newer: newer && shortened(newer) }, []]
  const base = await repository.mergeBase(older, newer)
  if (base !== undefined)
    return [{ older: shortened({ name: base, hash: base }), newer: shortened(newer) }, []]
  const { isShallow } = repository
  return [undefined, [diagnostic('git/no-merge-base', { before, after: newer.name, isShallow })]]
}

/** A commit that is named by all of its hash is called by as much of it as tells it from others. */
function shortened({ name, hash }: Revision): Revision {
  return { name: name === hash ? name.slice(0, 10) : name, hash }
}

/** What is to be said of names that are no commits. */
async function unknownRevisions(repository: Repository, names: readonly string[]): Promise<Diagnostic[]> {
  const known = await repository.names()
  const { isShallow } = repository
  return names.map((revision) =>
    diagnostic('git/unknown-revision', { revision, nearest: nearestNames(revision, known), isShallow }),
  )
}

async function presentSide(context: CommandContext): Promise<Checked<Side | undefined>> {
  const [opened, mistakes] = await openWorkspace(context)
  return opened ? sideOf(opened, now) : [undefined, mistakes]
}

async function revisionSide(
  context: CommandContext,
  { repository, found }: History,
  revision: Revision,
): Promise<Checked<Side | undefined>> {
  const tree = await repository.tree(revision)
  const wanted = found ? repository.prefix : posix.join(repository.prefix, givenPrefix(context))
  const candidates = found || context.workspace !== undefined ? [wanted] : foldersAbove(wanted)
  const prefix = candidates.find((folder) => tree.entries.has(`${folder}plan.yaml`))
  if (prefix === undefined) {
    const others = [...tree.entries.keys()].filter((path) => posix.basename(path) === 'plan.yaml')
    const args = { revision: revision.name, folder: wanted || '.', others: others.slice(0, 3) }
    return [undefined, [diagnostic('git/no-workspace', args)]]
  }
  const files = revisionFolder(tree, { revision: revision.name, prefix })
  const [side, complaints] = sideOf({ ...(await loadWorkspace(files)), disk: files }, bareName(revision.name))
  return [side && { ...side, revision: revision.name }, complaints]
}

/** Where --workspace leads from where the user stands, in a work tree that does not have it any more. */
function givenPrefix({ host, workspace = '.' }: CommandContext): string {
  const way = relative(host.workingFolder, resolve(host.workingFolder, workspace))
  return way === '' ? '' : `${way.split(sep).join('/')}/`
}

/** A folder and those above it, each with its `plans/`, as a workspace is looked for on the disk. */
function foldersAbove(prefix: string): string[] {
  const parts = prefix.split('/').slice(0, -1)
  return Array.from({ length: parts.length + 1 }, (_, up) => parts.slice(0, parts.length - up))
    .map((path) => path.map((part) => `${part}/`).join(''))
    .flatMap((folder) => [folder, `${folder}plans/`])
}

function complaintOf(problem: GitProblem, { host }: CommandContext, folder: string): Diagnostic {
  switch (problem.problem) {
    case 'no-git':
      return diagnostic('git/not-installed', {})
    case 'no-repository':
      return diagnostic('git/no-repository', { folder: relative(host.workingFolder, folder) || '.' })
    case 'failed':
      return diagnostic('git/failed', { reason: problem.reason })
  }
}
