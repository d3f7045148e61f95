import { constants } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Machine } from '../machine.ts'
import { BrowserError } from './browser-error.ts'
import { bundledPackage, openBundledBrowser } from './bundled-browser.ts'
import { isAccessible } from './is-accessible.ts'
import { findOnPath, isHeadlessShell, listSystemBrowsers, readBrowserVersion } from './system-browsers.ts'

/** A browser that can print. */
export interface FoundBrowser {
  readonly path: string
  /** `headless-shell`: Chromium without a window system, three to four times faster than a full browser. */
  readonly kind: 'headless-shell' | 'full'
  /** `name/version`: what a PDF names as its producer, and what decides whether an old PDF is still good. */
  readonly identity: string
  /** For `LD_LIBRARY_PATH` of the browser process. */
  readonly libraryPath?: string
}

/** The first Chromium whose pages have margin boxes, which carry the page numbers. */
const oldestMajor = 131

/**
 * Finds the browser that prints: the one named by `--browser` or else `PLAN_BROWSER`; the bundled headless shell
 * (Linux x64: fast, and the same bytes everywhere); one installed on the system. A browser that was named is
 * never silently replaced by another; `none` means that there shall be none.
 *
 * @param named what the user gave as `--browser`: a path, or the name of a program on `PATH`
 * @throws BrowserError `not-found` with the places searched, `too-old`, or what stopped the unpacking
 */
export async function findBrowser(machine: Machine, named?: string): Promise<FoundBrowser> {
  const wanted = named ?? machine.environment.PLAN_BROWSER
  if (wanted) return findNamed(wanted, machine)

  const searched: string[] = []
  if (await canRunBundled(machine)) {
    const bundled = await openBundledBrowser(machine)
    if (bundled !== undefined) return { ...bundled, kind: 'headless-shell' }
    searched.push(bundledPackage)
  }

  const system = await listSystemBrowsers(machine)
  searched.push(...system.searched)
  for (const path of system.paths) {
    const { browser, major } = await inspect(path, machine)
    if (major >= oldestMajor) return browser
    searched.push(`${path} (${major} < ${oldestMajor})`)
  }
  throw new BrowserError('not-found', 'browser', searched)
}

/** It is built for Linux x64 with glibc: without this loader (Alpine, NixOS) the kernel cannot start it. */
async function canRunBundled({ platform, architecture }: Machine): Promise<boolean> {
  return platform === 'linux' && architecture === 'x64' && isAccessible('/lib64/ld-linux-x86-64.so.2')
}

async function findNamed(wanted: string, machine: Machine): Promise<FoundBrowser> {
  if (wanted === 'none') throw new BrowserError('not-found', wanted, ['none'])
  const path = basename(wanted) === wanted ? await findOnPath(wanted, machine) : wanted
  if (path === undefined || !(await isAccessible(path, constants.X_OK))) {
    throw new BrowserError('not-found', wanted, [wanted])
  }
  const { browser, major } = await inspect(path, machine)
  if (major < oldestMajor) throw new BrowserError('too-old', browser.identity, [path])
  return browser
}

/** Asks the browser for its version. One that does not say is taken to be new enough: starting it will tell. */
async function inspect(path: string, machine: Machine): Promise<{ browser: FoundBrowser; major: number }> {
  const kind = isHeadlessShell(path) ? 'headless-shell' : 'full'
  const found = await readBrowserVersion(path, machine)
  const identity = found ? `${found.name}/${found.version}` : basename(path)
  return {
    browser: { path, kind, identity },
    major: found ? Number.parseInt(found.version, 10) : oldestMajor,
  }
}
