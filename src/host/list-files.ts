import { type Dirent, readdir } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { stateOfFolder } from './folder-state.ts'
import { leadsOutside } from './leads-outside.ts'

/** Is told of every folder that is looked into, by its path from the root, and of its state. */
export type FolderWatch = (folder: string, state: string) => void

/**
 * What the patterns match in `root`, sorted. Nobody may take a plan for printed that was never read: what is
 * called a YAML file and is none (a folder, a link, a pipe), a folder that cannot be looked into, and a pattern
 * that leads out of `root` are in the list too, and reading them tells what is the matter. Links to folders are
 * not followed.
 *
 * @param readFolder reads the folders below `root`, which need not lie on the disk
 * @param watch while all that it is told stays so, the list does
 */
export async function listFiles(
  root: string,
  patterns: readonly string[],
  readFolder = readdir,
  watch: FolderWatch = () => {},
): Promise<readonly string[]> {
  const outside = patterns.filter((pattern) => leadsOutside(root, pattern))
  const inside = patterns.filter((pattern) => !leadsOutside(root, pattern))
  // To the library no pattern means every file.
  return [...outside, ...(inside.length > 0 ? await listWithin(root, inside, readFolder, watch) : [])].sort()
}

async function listWithin(
  root: string,
  patterns: readonly string[],
  readFolder: typeof readdir,
  watch: FolderWatch,
): Promise<readonly string[]> {
  const others = new Set<string>()
  const unreadable: string[] = []
  const pathOf = (folder: string, name = '.') =>
    relative(root, resolve(root, folder, name))
      .split(sep)
      .join('/')
  // Its own few milliseconds are not spent by runs that list nothing.
  const { glob } = await import('tinyglobby')
  const found = await glob(patterns, {
    cwd: root,
    followSymbolicLinks: false,
    onlyFiles: false,
    dot: false,
    fs: {
      readdir: readdirThat(readFolder, (folder, entries) => {
        watch(pathOf(folder), stateOfFolder(entries))
        if (!entries) unreadable.push(pathOf(folder))
        for (const entry of entries ?? []) if (isOther(entry)) others.add(pathOf(folder, entry.name))
      }),
    },
  })
  const folders = found.filter((path) => path.endsWith('/') && isYamlName(path.slice(0, -1)))
  const files = found.filter(
    (path) =>
      !path.endsWith('/') &&
      // Of what stands in a folder that should be a file, the folder says enough.
      !folders.some((folder) => path.startsWith(folder)) &&
      (isYamlName(path) || !others.has(path)),
  )
  return [...files, ...folders.map((folder) => folder.slice(0, -1)), ...unreadable]
}

function isYamlName(path: string): boolean {
  return /\.ya?ml$/iu.test(path)
}

/** Reads folders for the library, which by itself passes over whatever is neither a file nor a folder. */
function readdirThat(
  readFolder: typeof readdir,
  sees: (folder: string, entries: readonly Dirent[] | undefined) => void,
): typeof readdir {
  const read = (
    folder: string,
    options: { withFileTypes: true },
    done: (error: Error | null, entries: unknown[]) => void,
  ) =>
    readFolder(folder, options, (error, entries = []) => {
      sees(folder, error ? undefined : entries)
      done(error, entries.map(asFileOrFolder))
    })
  // The library calls it in this one way; the type is that of all its forms.
  return read as unknown as typeof readdir
}

function isOther(entry: Dirent): boolean {
  return !(entry.isFile() || entry.isDirectory())
}

function asFileOrFolder(entry: Dirent) {
  const isFolder = entry.isDirectory()
  return {
    name: entry.name,
    isDirectory: () => isFolder,
    isFile: () => !isFolder,
    isSymbolicLink: () => false,
  }
}
