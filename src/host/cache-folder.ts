import { chmod, lstat, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Machine } from './machine.ts'

/**
 * The folder for what `plan` keeps between runs: `$XDG_CACHE_HOME/plan` or `~/.cache/plan`, and where that
 * cannot be written (a read-only or missing home) one in the system's folder for temporary files. Only the user
 * can enter it, because a program is started from it.
 *
 * @throws the error of the last folder tried, when none can be had
 */
export async function openCacheFolder(machine: Machine): Promise<string> {
  let failure: unknown
  for (const folder of possibleFolders(machine)) {
    try {
      await makePrivate(folder, machine.userId)
      return folder
    } catch (error) {
      failure = error
    }
  }
  throw failure
}

function possibleFolders({ environment, homeFolder, temporaryFolder, userId }: Machine): string[] {
  const cacheHome = environment.XDG_CACHE_HOME || join(homeFolder, '.cache')
  return [join(cacheHome, 'plan'), join(temporaryFolder, `plan-${userId ?? 'cache'}`)]
}

/** Makes `folder` where it is missing and makes sure that nobody but its owner, who must be us, can enter it. */
async function makePrivate(folder: string, userId: number | undefined): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  // lstat: whoever may write to the folder above could have put a link here.
  const found = await lstat(folder)
  if (!found.isDirectory()) throw new Error(`${folder} is not a folder`)
  if (userId !== undefined && found.uid !== userId) throw new Error(`${folder} belongs to another user`)
  if ((found.mode & 0o777) !== 0o700) await chmod(folder, 0o700)
}
