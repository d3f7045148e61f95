import { spawn } from 'node:child_process'
import { errorCode } from '../error-code.ts'
import type { Environment } from '../machine.ts'

/** What came of asking git. */
export interface GitAnswer {
  /** Undefined where git could not be started. */
  readonly exitCode: number | undefined
  readonly output: Buffer
  /** What git, or the system in its place, has against it. */
  readonly complaint: string
}

export interface GitCall {
  readonly folder: string
  readonly environment: Environment
}

/** Runs git in a folder and waits for all of its answer. It only reads: it takes no lock and fetches nothing. */
export function runGit(
  { folder, environment }: GitCall,
  args: readonly string[],
  input = '',
): Promise<GitAnswer> {
  const child = spawn('git', [...args], {
    cwd: folder,
    env: {
      ...withoutRepository(environment),
      // What git says is compared, and shown to a reader who may speak another language than the machine.
      LC_ALL: 'C',
      // Not even the times in the index are refreshed.
      GIT_OPTIONAL_LOCKS: '0',
      // What a commit holds never changes, whatever `git replace` would show in its place.
      GIT_NO_REPLACE_OBJECTS: '1',
      // A clone that lacks objects would ask its server for them.
      GIT_NO_LAZY_FETCH: '1',
      GIT_TERMINAL_PROMPT: '0',
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const [output, complaints]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (bytes: Buffer) => output.push(bytes))
  child.stderr.on('data', (bytes: Buffer) => complaints.push(bytes))
  // It may end without having read everything; its exit code says why.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return new Promise((resolve) => {
    child.once('error', (error) =>
      resolve({ exitCode: undefined, output: Buffer.alloc(0), complaint: errorCode(error) }),
    )
    child.once('close', (exitCode) =>
      resolve({
        exitCode: exitCode ?? undefined,
        output: Buffer.concat(output),
        complaint: Buffer.concat(complaints).toString('utf8').trim(),
      }),
    )
  })
}

/** A hook is told which repository it runs for; a folder that is asked about belongs to the one that it lies in. */
function withoutRepository(environment: Environment): Environment {
  const names = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_PREFIX',
    'GIT_COMMON_DIR',
    'GIT_EXTERNAL_DIFF',
  ]
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !names.includes(name)))
}
