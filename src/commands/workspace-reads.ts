import { fingerprint } from '../host/index.ts'
import type { FileRead, WorkspaceFiles } from '../workspace/index.ts'

/**
 * All that was read of a workspace while it was loaded. What is loaded depends on that alone: where reading again
 * would bring the same, loading would too.
 */
export interface WorkspaceReads {
  /** The fingerprint of each file, by its path in the workspace. */
  readonly files: Readonly<Record<string, string>>
  readonly lists: readonly { readonly patterns: readonly string[]; readonly paths: readonly string[] }[]
}

/** The same files, and a record of what is read of them from now on. */
export function recordReads(files: WorkspaceFiles): { files: WorkspaceFiles; reads: WorkspaceReads } {
  const fingerprints: Record<string, string> = {}
  const lists: { patterns: readonly string[]; paths: readonly string[] }[] = []
  return {
    reads: { files: fingerprints, lists },
    files: {
      ...files,
      async read(path, limit) {
        const read = await files.read(path, limit)
        fingerprints[path] = readFingerprint(read)
        return read
      },
      async list(patterns) {
        const paths = await files.list(patterns)
        lists.push({ patterns, paths })
        return paths
      },
    },
  }
}

/** Whether reading the same again brings the same. */
export async function readsTheSame(reads: WorkspaceReads, files: WorkspaceFiles): Promise<boolean> {
  const isSameFile = async ([path, before]: readonly [string, string]) =>
    readFingerprint(await files.read(path, Number.POSITIVE_INFINITY)) === before
  const isSameList = async ({ patterns, paths }: WorkspaceReads['lists'][number]) =>
    paths.join('\n') === (await files.list(patterns)).join('\n')
  const checks = await Promise.all([
    ...Object.entries(reads.files).map(isSameFile),
    ...reads.lists.map(isSameList),
  ])
  return !checks.includes(false)
}

function readFingerprint(read: FileRead): string {
  return 'bytes' in read ? fingerprint([read.bytes]) : read.failure
}
