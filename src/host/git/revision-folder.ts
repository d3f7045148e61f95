import type { readdir } from 'node:fs'
import { posix, relative, resolve, sep } from 'node:path'
import { leadsOutside } from '../leads-outside.ts'
import { listFiles } from '../list-files.ts'
import type { FileRead } from '../plan-folder.ts'
import type { Tree, TreeEntry } from './read-tree.ts'

/** More links than these in a row lead in a circle. */
const mostLinks = 10

/** Where a commit's folder stands in for one on the disk. */
export interface RevisionFolder {
  /** What the user calls the commit. */
  readonly revision: string
  /** From the top of the repository, with a `/` at its end; empty for the top. */
  readonly prefix: string
}

/**
 * The files of a workspace as a commit has them, read from git's objects. A file is shown as git itself calls it,
 * `main:plans/plan.yaml`, so that `git show` shows it.
 */
export function revisionFolder(tree: Tree, { revision, prefix }: RevisionFolder) {
  const { entries } = tree
  const known = new Map<string, Uint8Array>()
  const fetchAll = async (found: readonly TreeEntry[]) => {
    const wanted = found.map(({ hash }) => hash).filter((hash) => !known.has(hash))
    for (const [hash, bytes] of await tree.contents(wanted)) known.set(hash, bytes)
  }
  const folders = foldersOf(entries.keys(), prefix)
  // A root of its own for the list, in which nothing of the disk is looked at.
  const root = resolve('/', 'revision')
  const display = (path: string) => `${revision}:${posix.join(prefix, path)}`
  return {
    root: display('.'),
    display,
    async read(path: string, limit: number): Promise<FileRead> {
      const entry = await follow(path, 0)
      if (entry === 'outside') return { failure: 'outside' }
      if (!entry) return { failure: folders.has(posix.normalize(path)) ? 'is-directory' : 'not-found' }
      if (entry.type === 'other') return { failure: 'is-directory' }
      if (entry.size > limit) return { failure: 'too-large', megabytes: Math.round(entry.size / 2 ** 20) }
      await fetchAll([entry])
      const bytes = known.get(entry.hash)
      // The clone was made without this object.
      return bytes ? { bytes } : { failure: 'unreadable', reason: 'ENODATA' }
    },
    async list(patterns: readonly string[]): Promise<readonly string[]> {
      const paths = await listFiles(root, patterns, treeReaddir(root, folders))
      // They are about to be read, one after the other: git is asked once.
      await fetchAll(paths.flatMap((path) => entries.get(prefix + path) ?? []))
      return paths
    },
    async siblings(path: string): Promise<readonly string[]> {
      const folder = posix.dirname(path)
      return [...(folders.get(folder)?.keys() ?? [])].map((name) => posix.join(folder, name))
    },
  }

  async function follow(path: string, links: number): Promise<TreeEntry | 'outside' | undefined> {
    const clean = posix.normalize(path)
    if (leadsOutside(root, clean)) return 'outside'
    const entry = entries.get(prefix + clean)
    if (entry?.type !== 'link') return entry
    if (links === mostLinks) return undefined
    await fetchAll([entry])
    const target = Buffer.from(known.get(entry.hash) ?? []).toString('utf8')
    return posix.isAbsolute(target) ? 'outside' : follow(posix.join(posix.dirname(clean), target), links + 1)
  }

  /** What stands in each folder, by path from `prefix`; `.` is `prefix` itself. */
  function foldersOf(paths: Iterable<string>, above: string): Map<string, Map<string, TreeEntry | 'folder'>> {
    const found = new Map<string, Map<string, TreeEntry | 'folder'>>([['.', new Map()]])
    for (const whole of paths) {
      const entry = entries.get(whole)
      if (!entry || !whole.startsWith(above)) continue
      let below: TreeEntry | 'folder' = entry
      for (let path = whole.slice(above.length); path !== '.'; path = posix.dirname(path)) {
        const folder = posix.dirname(path)
        const inside = found.get(folder) ?? new Map<string, TreeEntry | 'folder'>()
        found.set(folder, inside.set(posix.basename(path), below))
        below = 'folder'
      }
    }
    return found
  }
}

/** Reads the folders of a commit as `readdir` reads those of the disk. */
function treeReaddir(
  root: string,
  folders: ReadonlyMap<string, ReadonlyMap<string, TreeEntry | 'folder'>>,
): typeof readdir {
  const read = (
    folder: string,
    _options: { withFileTypes: true },
    done: (error: Error | null, entries?: unknown[]) => void,
  ) => {
    const path = relative(root, folder).split(sep).join('/') || '.'
    const inside = folders.get(path)
    if (!inside) return done(new Error(`${path} is no folder`))
    const is = (kind: TreeEntry | 'folder', type: TreeEntry['type']) =>
      kind !== 'folder' && kind.type === type
    done(
      null,
      [...inside].map(([name, kind]) => ({
        name,
        isDirectory: () => kind === 'folder' || is(kind, 'other'),
        isFile: () => is(kind, 'file'),
        isSymbolicLink: () => is(kind, 'link'),
      })),
    )
  }
  // It is called in this one way; the type is that of all its forms.
  return read as unknown as typeof readdir
}
