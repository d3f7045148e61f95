import { spawn } from 'node:child_process'
import { kill } from 'node:process'
import type { Environment } from '../machine.ts'
import { connectDevTools, type DevTools } from './dev-tools.ts'

/** The running program. */
export interface BrowserProcess {
  readonly devTools: DevTools
  /** Resolves when it has ended or could not be started, with the last it wrote or why; never rejects. */
  readonly end: Promise<string>
  /** Kills it with its helpers; `end` tells when they are gone. */
  kill(): void
}

/** How much of what the browser writes is kept, in characters: the last words of one that dies. */
const keptOutput = 10_000

/**
 * Starts the program at `path`, spoken to over pipes: no port that others could reach, and it ends by itself when
 * we die. On POSIX it leads a process group, so that its helpers can be killed with it.
 */
export function startBrowserProcess(
  path: string,
  commandLine: readonly string[],
  environment: Environment,
  platform: NodeJS.Platform,
): BrowserProcess {
  const hasGroup = platform !== 'win32'
  const child = spawn(path, commandLine, {
    env: { ...environment },
    detached: hasGroup,
    windowsHide: true,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  })
  let output = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-keptOutput)
  })
  const end = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('close', (code, signal) => resolve(output.trim() || `${signal ?? code}`))
  })
  const [, , , toBrowser, fromBrowser] = child.stdio
  if (!(toBrowser && 'write' in toBrowser && fromBrowser && 'read' in fromBrowser)) {
    throw new Error('the pipes asked for are not there')
  }
  return {
    devTools: connectDevTools(toBrowser, fromBrowser),
    end,
    kill() {
      try {
        if (child.pid !== undefined && hasGroup) kill(-child.pid, 'SIGKILL')
        else child.kill('SIGKILL')
      } catch {
        // It has ended by itself.
      }
    },
  }
}

/**
 * The line that tells most of what a browser wrote before it died: its first complaint, or else its last line. Without the
 * process, the time and the place in its sources before it, so that it is the same every time.
 */
export function tellingLine(lastWords: string): string {
  const lines = lastWords.split('\n').filter((line) => line.trim() !== '')
  const line = lines.find((line) => /fatal|error/i.test(line)) ?? lines.at(-1) ?? ''
  return line.replace(/^\[[\d:/.]+:[A-Z]+:[^\]]+\] /u, '')
}
