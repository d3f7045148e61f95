import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { fingerprint } from './fingerprint.ts'

/** What stands in a folder, by name and kind, in a few digits. Of one that cannot be read nothing is told. */
export function stateOfFolder(entries: readonly Dirent[] | undefined): string {
  return entries ? fingerprint(entries.map((entry) => `${kindOf(entry)} ${entry.name}`).sort()) : 'unreadable'
}

/** The state of a folder of the disk as it is now. */
export async function folderState(folder: string): Promise<string> {
  return stateOfFolder(await readdir(folder, { withFileTypes: true }).catch(() => undefined))
}

function kindOf(entry: Dirent): string {
  if (entry.isFile()) return 'file'
  return entry.isDirectory() ? 'folder' : 'other'
}
