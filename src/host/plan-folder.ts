import { readFileSync, readdir as readFolder, realpathSync, statSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { errorCode } from './error-code.ts'
import { folderState } from './folder-state.ts'
import { leadsOutside } from './leads-outside.ts'
import { type FolderWatch, listFiles } from './list-files.ts'

/** What came of reading a file. */
export type FileRead =
  | { readonly bytes: Uint8Array }
  | { readonly failure: 'not-found' | 'is-directory' | 'outside' }
  | { readonly failure: 'unreadable'; readonly reason: string }
  | { readonly failure: 'too-large'; readonly megabytes: number }

/** The nearest folder upwards that holds `plan.yaml`, itself or in its `plans/`. */
export async function findPlanFolder(from: string): Promise<string | undefined> {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const found = await planFolderAt(folder)
    if (found !== undefined || folder === dirname(folder)) return found
  }
}

/** A folder that holds `plan.yaml`, or its `plans/` that does. */
export async function planFolderAt(folder: string): Promise<string | undefined> {
  for (const candidate of [folder, join(folder, 'plans')]) {
    if (await hasPlanFile(candidate)) return candidate
  }
  return undefined
}

/** A workspace's folder on the disk. */
export type PlanFolder = ReturnType<typeof planFolder>

/** The files of a workspace on the disk, shown to people relative to where they stand. */
export function planFolder(root: string, workingFolder: string) {
  const display = (path: string) => relative(workingFolder, resolve(root, path)) || '.'
  let realRoot: string | undefined
  return {
    root: display('.'),
    display,
    async read(path: string, limit: number): Promise<FileRead> {
      // Before anything is looked for: whether there is a file out there is no business of the workspace.
      if (leadsOutside(root, path)) return { failure: 'outside' }
      try {
        // One file after the other is parsed, and so read: to ask other threads for it takes four times as long.
        const real = realpathSync.native(join(root, path))
        realRoot ??= realpathSync.native(root)
        if (!real.startsWith(realRoot + sep)) return { failure: 'outside' }
        const facts = statSync(real)
        if (facts.isDirectory()) return await failureOfFolder(real)
        // A pipe or a device could keep us reading for ever.
        if (!facts.isFile()) return { failure: 'unreadable', reason: 'ENXIO' }
        if (facts.size > limit) return { failure: 'too-large', megabytes: Math.round(facts.size / 2 ** 20) }
        return { bytes: readFileSync(real) }
      } catch (error) {
        return failureOf(error)
      }
    },
    list: (patterns: readonly string[], watch?: FolderWatch): Promise<readonly string[]> =>
      listFiles(root, patterns, readFolder, watch),
    folderState: (path: string): Promise<string> => folderState(join(root, path)),
    async siblings(path: string): Promise<readonly string[]> {
      const folder = dirname(path)
      try {
        const names = await readdir(join(root, folder))
        return names.map((name) => (folder === '.' ? name : `${folder}/${basename(name)}`))
      } catch {
        // A folder that is not there has no names to offer.
        return []
      }
    },
  }
}

/** Whether there is something called `plan.yaml` in a folder; reading it will tell whether it is any good. */
async function hasPlanFile(folder: string): Promise<boolean> {
  try {
    await stat(join(folder, 'plan.yaml'))
    return true
  } catch {
    // Whatever keeps it from being looked at keeps it from being read.
    return false
  }
}

/** Whether a path leads to a file. */
export async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}

/** Whether there is something in a folder already. */
export async function isTaken(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length > 0
  } catch {
    // Mostly it is not there yet; whatever else is the matter, writing will tell.
    return false
  }
}

/** A folder where a file should be, or one that hides what is in it. */
async function failureOfFolder(folder: string): Promise<FileRead> {
  await readdir(folder)
  return { failure: 'is-directory' }
}

function failureOf(error: unknown): FileRead {
  const code = errorCode(error)
  if (code === 'ENOENT') return { failure: 'not-found' }
  if (code === 'EISDIR') return { failure: 'is-directory' }
  return { failure: 'unreadable', reason: code }
}
