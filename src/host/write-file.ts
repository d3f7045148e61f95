import { randomBytes } from 'node:crypto'
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { makeFolder } from './make-folder.ts'

/**
 * Replaces a file by its successor only when that is complete: written beside, then renamed over it. A build
 * that fails or is killed leaves what was there. Who may read and write it stays as it was, a link stays a link to the file that
 * it leads to, and what nobody may write to is not replaced, though its folder would allow it.
 * @throws the system's error, with nothing left beside
 */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  const mode = await modeOf(path)
  if (mode === undefined) await makeFolder(dirname(path))
  else if ((mode & anybodyWrites) === 0) throw notWritable(path)
  const real = mode === undefined ? path : await realpath(path)
  const beside = `${real}.${randomBytes(4).toString('hex')}.part`
  try {
    const file = await open(beside, 'wx')
    try {
      await file.writeFile(bytes)
      if (mode !== undefined) await keepMode(file, mode)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, real)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

const anybodyWrites = 0o222

/** Of the file that a link leads to; undefined where there is none yet. */
async function modeOf(path: string): Promise<number | undefined> {
  const found = await stat(path).catch(() => undefined)
  return found?.isFile() ? found.mode : undefined
}

/** Some file systems know of no rights; what is written there is written all the same. */
async function keepMode(file: FileHandle, mode: number): Promise<void> {
  await file.chmod(mode & 0o777).catch(() => {})
}

/** What a plain write would end with. */
function notWritable(path: string): Error {
  return Object.assign(new Error(`EACCES: permission denied, open '${path}'`), { code: 'EACCES' })
}
