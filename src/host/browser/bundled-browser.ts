import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { openCacheFolder } from '../cache-folder.ts'
import { errorCode } from '../error-code.ts'
import type { Machine } from '../machine.ts'
import { BrowserError } from './browser-error.ts'
import { isAccessible } from './is-accessible.ts'

/** The headless shell that comes inside the npm package `@sparticuz/chromium` (Linux x64). */
export interface BundledBrowser {
  readonly path: string
  /** The folder of expat, nspr and nss, which a bare machine does not have; for the browser process only. */
  readonly libraryPath: string
  /** `chromium-headless-shell/<version of the package>`. */
  readonly identity: string
}

export const bundledPackage = '@sparticuz/chromium'

const executable = 'chromium-headless-shell'
const completeMarker = 'complete'
/** A folder half unpacked for longer than this was left by a run that was killed. In milliseconds. */
const abandonedAfter = 60 * 60 * 1000

/**
 * The bundled browser, unpacked into the cache folder by the first run (1–3 s, 210 MB). The package's own
 * extractor is not used: it shares one predictable folder of the temporary files between all users.
 *
 * @param from the module whose `node_modules` are searched
 * @returns `undefined` where the package is not installed
 * @throws BrowserError `cannot-unpack` or `no-space`
 */
export async function openBundledBrowser(
  machine: Machine,
  from: string | URL = import.meta.url,
): Promise<BundledBrowser | undefined> {
  const packageFile = locatePackage(from)
  if (packageFile === undefined) return undefined
  const version = await readVersion(packageFile)
  const identity = `${executable}/${version}`
  try {
    const cacheFolder = await openCacheFolder(machine)
    const folder = join(cacheFolder, `chromium-${version}`)
    if (!(await isComplete(folder))) await unpackBesideAndRename(dirname(packageFile), folder)
    return { path: join(folder, executable), libraryPath: join(folder, 'lib'), identity }
  } catch (error) {
    const code = errorCode(error)
    const problem = code === 'ENOSPC' || code === 'EDQUOT' ? 'no-space' : 'cannot-unpack'
    throw new BrowserError(problem, identity, [error instanceof Error ? error.message : String(error)], error)
  }
}

function locatePackage(from: string | URL): string | undefined {
  try {
    return findPackageJSON(bundledPackage, from)
  } catch {
    return undefined
  }
}

async function readVersion(packageFile: string): Promise<string> {
  const description: unknown = JSON.parse(await readFile(packageFile, 'utf8'))
  if (typeof description === 'object' && description !== null && 'version' in description) {
    if (typeof description.version === 'string') return description.version
  }
  throw new BrowserError('cannot-unpack', bundledPackage, [packageFile])
}

function isComplete(folder: string): Promise<boolean> {
  return isAccessible(join(folder, completeMarker))
}

/** Two processes may race here: each unpacks for itself, one renames first, the other throws its own away. */
async function unpackBesideAndRename(packageFolder: string, folder: string): Promise<void> {
  await removeAbandoned(folder)
  const beside = await mkdtemp(`${folder}.unpacking-`)
  try {
    await unpack(join(packageFolder, 'bin'), beside)
    await writeFile(join(beside, completeMarker), '')
    await rename(beside, folder)
  } catch (error) {
    await rm(beside, { recursive: true, force: true })
    if (!(await isComplete(folder))) throw error
  }
}

async function unpack(archives: string, folder: string): Promise<void> {
  // A CommonJS module: in a bundle it has no named exports.
  const { default: tar } = await import('tar-fs')
  await Promise.all([
    pipeline(
      createReadStream(join(archives, 'chromium.br')),
      createBrotliDecompress({ chunkSize: 1 << 20 }),
      createWriteStream(join(folder, executable), { mode: 0o700, flush: true }),
    ),
    pipeline(
      createReadStream(join(archives, 'al2023.tar.br')),
      createBrotliDecompress(),
      tar.extract(folder),
    ),
  ])
}

/** A run that was killed could not clean up after itself; a younger folder may be another run's work. */
async function removeAbandoned(folder: string): Promise<void> {
  const cacheFolder = dirname(folder)
  for (const name of await readdir(cacheFolder)) {
    if (!/^chromium-.*\.unpacking-/.test(name)) continue
    const path = join(cacheFolder, name)
    const found = await stat(path).catch(() => undefined)
    if (found && Date.now() - found.mtimeMs > abandonedAfter) await rm(path, { recursive: true, force: true })
  }
}
