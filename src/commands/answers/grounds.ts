import { openRepository, planFolder } from '../../host/index.ts'
import type { CommandContext } from '../define-command.ts'
import { allTrue, readsTheSame, type WorkspaceReads } from '../opening/workspace-reads.ts'

/** All that an answer rests on beside the question: where it is the same, so is the answer. */
export interface Grounds {
  readonly workspaces: readonly FolderReads[]
  readonly commits: readonly NamedCommits[]
}

/** What was read of a workspace. */
export interface FolderReads {
  /** Absolute. */
  readonly folder: string
  readonly reads: WorkspaceReads
}

/** Which commits names stood for, as a repository knows them; what a commit holds never changes. */
export interface NamedCommits {
  /** The folder that the repository was opened at. Absolute. */
  readonly folder: string
  /** That folder from the top of the repository. */
  readonly prefix: string
  /** The commit of each name. */
  readonly commits: Readonly<Record<string, string>>
  /** Where the histories of two of them part, by their names; undefined where nobody asked. */
  readonly parting: { readonly of: readonly [string, string]; readonly commit: string } | undefined
}

export function groundsOn(...workspaces: readonly FolderReads[]): Grounds {
  return { workspaces: workspaces.map(({ folder, reads }) => ({ folder, reads })), commits: [] }
}

/** Whether looking again would find the same. */
export async function standAsBefore(
  { workspaces, commits }: Grounds,
  { host }: CommandContext,
): Promise<boolean> {
  return allTrue([
    ...workspaces.map(({ folder, reads }) => readsTheSame(reads, planFolder(folder, host.workingFolder))),
    ...commits.map((named) => areSameCommits(named, host)),
  ])
}

async function areSameCommits(
  { folder, prefix, commits, parting }: NamedCommits,
  { environment }: CommandContext['host'],
): Promise<boolean> {
  const repository = await openRepository({ folder, environment })
  if ('problem' in repository || repository.prefix !== prefix) return false
  const isSame = async ([name, commit]: readonly [string, string]) =>
    (await repository.find(name))?.hash === commit
  if (!(await allTrue(Object.entries(commits).map(isSame)))) return false
  if (!parting) return true
  const [a, b] = parting.of.map((name) => ({ name, hash: commits[name] ?? '' }))
  return a !== undefined && b !== undefined && (await repository.mergeBase(a, b)) === parting.commit
}
