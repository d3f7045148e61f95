import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findBrowser } from '../../src/host/browser/index.ts'
import { machineOf } from '../../src/host/machine.ts'
import type { Fault } from './faulty-browser.ts'

/** Makes a program in `folder` that is a browser with a fault, to be named by `--browser`. */
export async function makeFaultyBrowser(folder: string, fault: Pick<Fault, 'kind' | 'at' | 'times'>) {
  const real = await findBrowser(machineOf(process))
  const record = join(folder, 'failures')
  await writeFile(record, '')
  const path = join(folder, 'faulty-headless-shell')
  const whole: Fault = { ...fault, record, path: real.path, libraryPath: real.libraryPath ?? '' }
  const program = join(import.meta.dirname, 'faulty-browser.ts')
  const words = [process.execPath, program, JSON.stringify(whole)].map((word) => `'${word}'`)
  await writeFile(path, `#!/bin/sh\nexec ${words.join(' ')} "$@"\n`)
  await chmod(path, 0o755)
  return { path, failures: async () => (await readFile(record, 'utf8')).length }
}
