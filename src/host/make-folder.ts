import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { errorCode } from './error-code.ts'

/**
 * Makes a folder with those above it, unless it is there. Not by Node's own `recursive`: that never comes back
 * where the system refuses a folder as ENOENT although its parent is there, as below /proc.
 * @returns the uppermost folder that had to be made
 * @throws the system's error
 */
export async function makeFolder(folder: string): Promise<string | undefined> {
  try {
    return await makeOne(folder)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
    const uppermost = await makeFolder(dirname(folder))
    const made = await makeOne(folder)
    return uppermost ?? made
  }
}

/** Makes a folder whose parent is there; gives nothing back where another was quicker. */
async function makeOne(folder: string): Promise<string | undefined> {
  try {
    await mkdir(folder)
    return folder
  } catch (error) {
    if (await isFolder(folder)) return undefined
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
