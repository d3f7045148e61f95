import { fingerprint, type PlanFolder } from '../../host/index.ts'
import type { FileRead, WorkspaceFiles } from '../../workspace/index.ts'

/**
 * All that was read of a workspace while it was loaded. What is loaded depends on that alone: where reading again
 * would bring the same, loading would too.
 */
export interface WorkspaceReads {
  /** The fingerprint of each file, by its path in the workspace. */
  readonly files: Readonly<Record<string, string>>
  readonly lists: readonly ListRead[]
}

interface ListRead {
  readonly patterns: readonly string[]
  readonly paths: readonly string[]
  /** The state of each folder that was looked into, by its path in the workspace. */
  readonly folders: Readonly<Record<string, string>>
}

/** The same files, and a record of what is read of them from now on. */
export function recordReads(folder: PlanFolder): { files: WorkspaceFiles; reads: WorkspaceReads } {
  const fingerprints: Record<string, string> = {}
  const lists: ListRead[] = []
  return {
    reads: { files: fingerprints, lists },
    files: {
      ...folder,
      async read(path, limit) {
        const read = await folder.read(path, limit)
        fingerprints[path] = readFingerprint(read)
        return read
      },
      async list(patterns) {
        const folders: Record<string, string> = {}
        const paths = await folder.list(patterns, (path, state) => {
          folders[path] = state
        })
        lists.push({ patterns, paths, folders })
        return paths
      },
    },
  }
}

/** Whether reading the same again brings the same. */
export async function readsTheSame({ files, lists }: WorkspaceReads, folder: PlanFolder): Promise<boolean> {
  const isSameFile = async ([path, before]: readonly [string, string]) =>
    readFingerprint(await folder.read(path, Number.POSITIVE_INFINITY)) === before
  return allTrue([...Object.entries(files).map(isSameFile), ...lists.map((list) => isSameList(list, folder))])
}

/** Matching patterns takes longer than all the rest of looking again: only where folders have changed is it asked. */
async function isSameList({ patterns, paths, folders }: ListRead, folder: PlanFolder): Promise<boolean> {
  const isSameFolder = async ([path, before]: readonly [string, string]) =>
    (await folder.folderState(path)) === before
  if (await allTrue(Object.entries(folders).map(isSameFolder))) return true
  return paths.join('\n') === (await folder.list(patterns)).join('\n')
}

/** Whether all of several checks, made at the same time, hold. */
export async function allTrue(checks: readonly Promise<boolean>[]): Promise<boolean> {
  return !(await Promise.all(checks)).includes(false)
}

function readFingerprint(read: FileRead): string {
  return 'bytes' in read ? fingerprint([read.bytes]) : read.failure
}
