import { spawn } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
export const launcher = join(root, 'bin', 'plan.js')
export const casesFolder = join(root, 'tests', 'cases')

export interface FinishedRun {
  /** Null where a signal ended it. */
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** What `plan` may know of the machine: always the same, but for where programs and temporary files are. */
export function fixedEnvironment(folder: string): Record<string, string | undefined> {
  return {
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
    HOME: process.env.HOME,
    XDG_CACHE_HOME: process.env.XDG_CACHE_HOME,
    TMPDIR: join(folder, 'tmp'),
    NODE_COMPILE_CACHE: join(tmpdir(), 'plan-test-compile-cache'),
    LANG: 'C',
    TERM: 'xterm',
  }
}

/** A program under way: to be signalled, and waited for. */
export function startProgram(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string | undefined>,
) {
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk
  })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk
  })
  const finished = new Promise<FinishedRun>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exitCode) => resolve({ exitCode, stdout, stderr }))
  })
  return { child, finished }
}

/** A folder of its own: `workspace/`, where the user stands, and `tmp/` for temporary files. */
export interface Stand {
  readonly workspace: string
  readonly temporary: string
  start(args: readonly string[], environment?: Record<string, string>): ReturnType<typeof startProgram>
  plan(args: readonly string[], environment?: Record<string, string>): Promise<FinishedRun>
  /** Runs one line of a shell in which `plan` is a command. */
  shell(line: string): Promise<FinishedRun>
  remove(): Promise<void>
}

/** Lays folders of files over each other in a new place; none for an empty one. */
export async function makeStand(layers: readonly string[]): Promise<Stand> {
  const folder = await mkdtemp(join(tmpdir(), 'plan-stand-'))
  const [workspace, temporary, programs] = ['workspace', 'tmp', 'bin'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  for (const path of [workspace, temporary, programs]) await mkdir(path)
  for (const layer of layers) {
    await cp(layer, workspace, { recursive: true, filter: (path) => !path.endsWith('transcript.txt') })
  }
  const command = join(programs, 'plan')
  await writeFile(command, `#!/bin/sh\nexec '${process.execPath}' '${launcher}' "$@"\n`)
  await chmod(command, 0o755)
  const environment = fixedEnvironment(folder)
  const start: Stand['start'] = (args, more = {}) =>
    startProgram(process.execPath, [launcher, ...args], workspace, { ...environment, ...more })
  return {
    workspace,
    temporary,
    start,
    plan: (args, more) => start(args, more).finished,
    shell: (line) =>
      startProgram('/bin/sh', ['-c', line], workspace, {
        ...environment,
        PATH: [programs, environment.PATH].join(delimiter),
      }).finished,
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }),
  }
}

/** A stand with the small workspace that all cases start from. */
export function makeBaseStand(): Promise<Stand> {
  return makeStand([join(casesFolder, 'base')])
}
