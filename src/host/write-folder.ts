import { randomBytes } from 'node:crypto'
import { readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeFolder } from './make-folder.ts'

/**
 * Fills a folder that is not there yet, or is empty, with `files` (by paths relative to it): all of them or
 * none. They are written beside and renamed; into a folder that is there they move one by one, because it may
 * be the one that the user stands in, or a disk of its own.
 * @throws the system's error, with everything as it was before
 */
export async function writeFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const uppermost = await makeFolder(folder)
  const beside = join(folder, `.${randomBytes(4).toString('hex')}.part`)
  const moved: string[] = []
  try {
    for (const [path, bytes] of files) {
      await makeFolder(dirname(join(beside, path)))
      await writeFile(join(beside, path), bytes, { flag: 'wx' })
    }
    for (const name of await readdir(beside)) {
      await rename(join(beside, name), join(folder, name))
      moved.push(name)
    }
    await rmdir(beside)
  } catch (error) {
    const ours = uppermost === undefined ? [beside, ...moved.map((name) => join(folder, name))] : [uppermost]
    for (const path of ours) await rm(path, { recursive: true, force: true })
    throw error
  }
}
