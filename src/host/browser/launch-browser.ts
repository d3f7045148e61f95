import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'puppeteer-core'
import { browserArguments } from './browser-arguments.ts'
import { BrowserError } from './browser-error.ts'
import { type BrowserProcess, startBrowserProcess } from './browser-process.ts'
import { openCacheFolder } from './cache-folder.ts'
import type { FoundBrowser } from './find-browser.ts'
import { fontConfiguration } from './font-configuration.ts'
import type { Environment, Machine } from './machine.ts'
import { withinTime } from './time-limit.ts'

export interface LaunchOptions {
  readonly machine: Machine
  /** Waives the sandbox although the user is not root: for containers that forbid it. */
  readonly noSandbox?: boolean
}

/** A running browser and the folder that everything it writes is in. */
export interface LaunchedBrowser {
  readonly identity: string
  readonly browser: Browser
  /** For files that the browser shall read; removed by `close`. */
  readonly folder: string
  /** Resolves with the browser's last words when it has ended, whatever ended it. */
  readonly end: Promise<string>
  /** Kills the browser and removes its folder. May be called again. */
  close(): Promise<void>
}

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
    // Chromium refuses to run a sandbox as root.
    sandbox: machine.userId !== 0 && !options.noSandbox,
  })
  const environment = await prepareEnvironment(found, machine, folder)
  const running = startBrowserProcess(found.path, commandLine, environment, machine.platform)
  let closing: Promise<void> | undefined
  function close(): Promise<void> {
    closing ??= running.kill().then(() => remove(folder))
    return closing
  }

  try {
    const tooLong = () => new BrowserError('cannot-start', identity, [`${longestStart / 1000} s`])
    const browser = await withinTime(longestStart, tooLong, [
      connect(running),
      failedStart(running, identity),
    ])
    return { identity, browser, folder, end: running.end, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** The Network domain stays off: it would send every `data:` font back to us, 70 ms for a document. */
async function connect({ transport }: BrowserProcess): Promise<Browser> {
  const puppeteer = await import('puppeteer-core')
  return puppeteer.connect({ transport, defaultViewport: null, networkEnabled: false, issuesEnabled: false })
}

async function failedStart({ end }: BrowserProcess, identity: string): Promise<never> {
  const lastWords = await end
  if (/No usable sandbox|setuid_sandbox|Failed to move to new namespace/i.test(lastWords)) {
    throw new BrowserError('no-sandbox', identity, [])
  }
  throw new BrowserError('cannot-start', identity, [lastWords])
}

/** The environment of the browser process; ours stays as it is. */
async function prepareEnvironment(
  found: FoundBrowser,
  machine: Machine,
  folder: string,
): Promise<Environment> {
  if (machine.platform !== 'linux') return machine.environment
  const configuration = join(folder, 'fonts.conf')
  const fontCache = join(await openCacheFolder(machine), 'fontconfig')
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
  }
}

/** Helpers of a killed browser may still be writing, hence the retries. */
async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
}
