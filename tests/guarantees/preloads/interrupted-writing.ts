/**
 * Loaded before the program: the first file for output whose name holds TEST_FILE is written by half, and then
 * happens what TEST_FAULT says: the process is killed, or the disk is full. `killed-before-rename`: the whole of
 * it is written, and the process is killed before it gets its name.
 */
import promises from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { basename } from 'node:path'

const { open, rename } = promises
const { TEST_FILE = '', TEST_FAULT } = process.env
const isMeant = (path: unknown) => basename(String(path)).includes(TEST_FILE)

function die(): Promise<never> {
  process.kill(process.pid, 'SIGKILL')
  return new Promise(() => {})
}

Object.assign(promises, {
  async open(...args: Parameters<typeof open>) {
    const file = await open(...args)
    if (!isMeant(args[0]) || TEST_FAULT === 'killed-before-rename') return file
    file.writeFile = async (data) => {
      const bytes = Buffer.from(data as Uint8Array)
      await file.write(bytes.subarray(0, bytes.length / 2))
      if (TEST_FAULT === 'killed') await die()
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    }
    return file
  },
  async rename(...args: Parameters<typeof rename>) {
    if (isMeant(args[0]) && TEST_FAULT === 'killed-before-rename') await die()
    return rename(...args)
  },
})
syncBuiltinESMExports()
