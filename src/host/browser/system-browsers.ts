import { execFile } from 'node:child_process'
import { constants, readdir } from 'node:fs/promises'
import { basename, delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Machine } from '../machine.ts'
import { isAccessible } from './is-accessible.ts'

/** Programs to look for on `PATH`: the fastest printer first, then what most people have. */
const programs = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium',
  'chromium-browser',
]

/** Where Edge installs itself; chrome-launcher knows the places of Chrome only. */
function edgePlaces({ platform, environment }: Machine): string[] {
  if (platform === 'darwin') return ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge']
  if (platform === 'linux') return ['/opt/microsoft/msedge/msedge']
  if (platform !== 'win32') return []
  return ['ProgramFiles(x86)', 'ProgramFiles', 'LOCALAPPDATA']
    .map((variable) => environment[variable])
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'))
}

export interface SystemBrowsers {
  /** Paths of programs that exist, the preferred one first. */
  readonly paths: readonly string[]
  /** Every name and path that was looked for, for the message that none was found. */
  readonly searched: readonly string[]
}

/** The browsers installed on the machine. */
export async function listSystemBrowsers(machine: Machine): Promise<SystemBrowsers> {
  const onPath: string[] = []
  for (const program of programs) {
    const path = await findOnPath(program, machine)
    if (path !== undefined) onPath.push(path)
  }
  const edge = edgePlaces(machine)
  const installed = [...onPath, ...(await chromeInstallations(machine)), ...(await existing(edge))]
  const searched = [...(machine.platform === 'win32' ? [] : programs), 'Google Chrome', ...edge]
  return { paths: [...new Set(installed)].sort(byPreference), searched }
}

/** The path of a program named without a folder, or `undefined`. */
export async function findOnPath(program: string, { environment }: Machine): Promise<string | undefined> {
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const [first] = await existing(folders.map((folder) => join(folder, program)))
  return first
}

/** Whether a headless shell is at `path`, going by its name: it is started in another way than a full browser. */
export function isHeadlessShell(path: string): boolean {
  return /headless[-_]shell/i.test(basename(path))
}

/**
 * Name and version of the browser at `path`, as in `Chromium 156.0.8078.79`; `undefined` where it does not say.
 * On Windows asking the program would open a window; there its folder of that name tells the version.
 */
export async function readBrowserVersion(
  path: string,
  { platform }: Machine,
): Promise<{ name: string; version: string } | undefined> {
  if (platform === 'win32') {
    const names = await readdir(dirname(path)).catch(() => [])
    const version = names.find((name) => /^\d+(\.\d+){3}$/.test(name))
    return version === undefined ? undefined : { name: basename(path, '.exe'), version }
  }
  const answer = await promisify(execFile)(path, ['--version'], { timeout: 10_000 }).catch(() => undefined)
  const [, name, version] = /^\s*(.+?) (\d+(?:\.\d+)+)/m.exec(answer?.stdout ?? '') ?? []
  return name === undefined || version === undefined ? undefined : { name, version }
}

/** What chrome-launcher knows: the registry and standard folders of Windows and macOS, `.desktop` files of Linux. */
async function chromeInstallations({ platform }: Machine): Promise<string[]> {
  const { Launcher } = await import('chrome-launcher')
  try {
    // Under WSL it lists the Chrome of Windows, which no pipe reaches.
    return Launcher.getInstallations().filter((path) => platform === 'win32' || !path.endsWith('.exe'))
  } catch {
    return []
  }
}

async function existing(paths: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const path of paths) {
    if (await isAccessible(path, constants.X_OK)) found.push(path)
  }
  return found
}

function byPreference(a: string, b: string): number {
  return rank(a) - rank(b)
}

function rank(path: string): number {
  if (isHeadlessShell(path)) return 0
  const name = basename(path)
  if (/chromium/i.test(name)) return 3
  return /edge/i.test(name) ? 2 : 1
}
