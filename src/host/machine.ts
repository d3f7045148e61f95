import { homedir, tmpdir } from 'node:os'

/** The environment variables of the process. */
export type Environment = Readonly<Record<string, string | undefined>>

/** What must be known of the machine to find a browser, fonts and a place for what is kept; tests invent it. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly architecture: string
  /** `undefined` where users have no number (Windows). */
  readonly userId: number | undefined
  readonly environment: Environment
  readonly homeFolder: string
  readonly temporaryFolder: string
}

/** The part of Node's `process` that describes the machine. */
export interface ProcessDescription {
  readonly platform: NodeJS.Platform
  readonly arch: string
  readonly env: Environment
  readonly getuid?: (() => number) | undefined
}

/** The machine that `process` runs on. */
export function machineOf(process: ProcessDescription): Machine {
  return {
    platform: process.platform,
    architecture: process.arch,
    userId: process.getuid?.(),
    environment: process.env,
    homeFolder: homedir(),
    temporaryFolder: tmpdir(),
  }
}
