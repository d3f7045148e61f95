import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { openCacheFolder } from '../cache-folder.ts'
import type { Environment, Machine } from '../machine.ts'
import { browserArguments } from './browser-arguments.ts'
import { BrowserError } from './browser-error.ts'
import { type BrowserProcess, startBrowserProcess, tellingLine } from './browser-process.ts'
import type { DevTools } from './dev-tools.ts'
import type { FoundBrowser } from './find-browser.ts'
import { fontConfiguration } from './font-configuration.ts'
import { withinTime } from './time-limit.ts'

export interface LaunchOptions {
  readonly machine: Machine
  /** Called when its program runs; it is not up yet, but needs nothing of us any more to come up. */
  onRunning?(): void
}

/** A running browser and the folder that everything it writes is in. */
export interface LaunchedBrowser {
  readonly identity: string
  readonly devTools: DevTools
  /** For files that the browser shall read; removed by `close`. */
  readonly folder: string
  /** Resolves with the browser's last words when it has ended, whatever ended it. */
  readonly end: Promise<string>
  /** Kills the browser and removes its folder. May be called again. */
  close(): Promise<void>
}

/** Helpers of a killed browser may still be writing, hence the retries. */
const removal = { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }

/** In milliseconds. A browser on a cold disk takes a few seconds. */
const longestStart = 30_000

/**
 * Starts the browser with a profile of its own in a folder of its own.
 *
 * @throws BrowserError `no-sandbox` or `cannot-start`
 */
export async function launchBrowser(found: FoundBrowser, options: LaunchOptions): Promise<LaunchedBrowser> {
  const { machine } = options
  const { identity } = found
  const folder = await mkdtemp(join(machine.temporaryFolder, 'plan-browser-'))
  const commandLine = browserArguments(found, {
    profileFolder: join(folder, 'profile'),
    // Chromium refuses to run a sandbox as root; containers that forbid one are told of by their owner.
    sandbox: machine.userId !== 0 && machine.environment.PLAN_NO_SANDBOX !== '1',
  })
  const environment = await prepareEnvironment(found, machine, folder)
  const running = startBrowserProcess(found.path, commandLine, environment, machine.platform)
  options.onRunning?.()
  // For a run that ends without closing, by a bug or by process.exit: nothing asynchronous happens any more then.
  const clearAway = () => {
    running.kill()
    rmSync(folder, removal)
  }
  process.once('exit', clearAway)
  let closing: Promise<void> | undefined
  async function killAndRemove(): Promise<void> {
    running.kill()
    await running.end
    await rm(folder, removal)
    process.off('exit', clearAway)
  }
  function close(): Promise<void> {
    closing ??= killAndRemove()
    return closing
  }

  try {
    const tooLong = () => new BrowserError('cannot-start', identity, [`${longestStart / 1000} s`])
    const devTools = await withinTime(longestStart, tooLong, [connect(running), endOf(running)])
    return { identity, devTools, folder, end: running.end, close }
  } catch (error) {
    await close()
    // The lost connection may be noticed before the end of the process, which tells why.
    throw error instanceof BrowserError ? error : failedStart(identity, await running.end, error)
  }
}

/** It is up when it answers. */
async function connect({ devTools }: BrowserProcess): Promise<DevTools> {
  await devTools.connection.send('Target.getTargets')
  return devTools
}

async function endOf({ end }: BrowserProcess): Promise<never> {
  throw new Error(await end)
}

function failedStart(identity: string, lastWords: string, cause: unknown): BrowserError {
  const isSandbox = /No usable sandbox|setuid_sandbox|Failed to move to new namespace/i.test(lastWords)
  return new BrowserError(
    isSandbox ? 'no-sandbox' : 'cannot-start',
    identity,
    isSandbox ? [] : [tellingLine(lastWords)],
    cause,
  )
}

/** The environment of the browser process; ours stays as it is. */
async function prepareEnvironment(
  found: FoundBrowser,
  machine: Machine,
  folder: string,
): Promise<Environment> {
  if (machine.platform !== 'linux') return machine.environment
  const configuration = join(folder, 'fonts.conf')
  const fontCache = join(await openCacheFolder(machine).catch(() => folder), 'fontconfig')
  await mkdir(fontCache, { recursive: true })
  await writeFile(configuration, fontConfiguration(machine.homeFolder, fontCache))
  // The browser's own libraries first: those of the machine may be older than what it was built with.
  const libraryPaths = [found.libraryPath, machine.environment.LD_LIBRARY_PATH].filter(Boolean)
  return {
    ...machine.environment,
    FONTCONFIG_FILE: configuration,
    LD_LIBRARY_PATH: libraryPaths.length > 0 ? libraryPaths.join(':') : undefined,
    // Whatever it would write into the home folder (a key store, for one) goes with its own folder.
    HOME: folder,
    TMPDIR: folder,
  }
}
