import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Machine, machineOf } from '../../src/host/machine.ts'

/** A new folder that is removed after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plan-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** This machine, but with a folder for temporary files of its own, so that a test sees what is left in it. */
export async function testMachine(changes: Partial<Machine> = {}): Promise<Machine> {
  return { ...machineOf(process), temporaryFolder: await temporaryFolder(), ...changes }
}

/** Numbers of the processes (Linux) that have `text` in their command line or environment: a browser's helpers. */
export async function processesThatMention(text: string): Promise<number[]> {
  const numbers = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const mentions = await Promise.all(
    numbers.map(async (number) => {
      const read = (file: string) => readFile(`/proc/${number}/${file}`, 'utf8').catch(() => '')
      return (await Promise.all(['cmdline', 'environ'].map(read))).some((content) => content.includes(text))
    }),
  )
  return numbers.filter((_, index) => mentions[index]).map(Number)
}

/** A program that says it is `version`, and when started as a browser writes `lastWords` and ends. */
export async function fakeBrowser(name: string, version: string, lastWords = ''): Promise<string> {
  const path = join(await temporaryFolder(), name)
  await writeFile(
    path,
    `#!/bin/sh\nif [ "$1" = --version ]; then echo '${version}'; else echo '${lastWords}' >&2; exit 1; fi\n`,
  )
  await chmod(path, 0o755)
  return path
}
