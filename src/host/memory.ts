import { readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readTextIfAny } from './fingerprint.ts'
import { makeFolder } from './make-folder.ts'

/** Texts kept between runs, which may be gone or broken at any time: nothing may depend on them but speed. */
export interface Memory {
  recall(name: string): Promise<string | undefined>
  /** Keeps a text in place of the former of that name. Where that cannot be done, nothing is kept. */
  keep(name: string, text: string): Promise<void>
}

/** More than anybody works with at a time; what was not asked for the longest goes. */
const mostKept = 100

/** @param openFolder finds, or makes, the folder for what is kept between runs */
export function createMemory(openFolder: () => Promise<string>): Memory {
  const folderOfTexts = async () => join(await openFolder(), 'answers')
  return {
    async recall(name) {
      const folder = await folderOfTexts().catch(() => undefined)
      return folder === undefined ? undefined : readTextIfAny(join(folder, name))
    },
    async keep(name, text) {
      try {
        const folder = await folderOfTexts()
        await makeFolder(folder)
        await writeFile(join(folder, name), text)
        await forgetOldest(folder)
      } catch {
        // A full disk, a home that cannot be written: the next run takes as long as this one.
      }
    },
  }
}

async function forgetOldest(folder: string): Promise<void> {
  const names = await readdir(folder)
  if (names.length <= mostKept) return
  const dated = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })),
  )
  const oldest = dated.toSorted((a, b) => b.at - a.at).slice(mostKept)
  await Promise.all(oldest.map(({ name }) => rm(join(folder, name), { force: true })))
}
