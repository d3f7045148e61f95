import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder with those above it, unless it is there. Not by Node's own `recursive`: that never comes back
 * where the system refuses a folder as ENOENT although its parent is there, as below /proc.
 * @returns the uppermost folder that had to be made
 * @throws the system's error
 */
export async function makeFolder(folder: string): Promise<string | undefined> {
  if (await isFolder(folder)) return undefined
  const parent = dirname(folder)
  const uppermost = parent === folder ? undefined : await makeFolder(parent)
  try {
    await mkdir(folder)
    return uppermost ?? folder
  } catch (error) {
    // Another process may have been quicker.
    if (await isFolder(folder)) return uppermost
    throw error
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}
