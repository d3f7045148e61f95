import { mkdir, readdir, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { openBundledBrowser } from '../../src/host/browser/bundled-browser.ts'
import { openCacheFolder } from '../../src/host/cache-folder.ts'
import { temporaryFolder, testMachine } from './test-machine.ts'

const isLinux = process.platform === 'linux'

describe.skipIf(!isLinux || process.arch !== 'x64')('openBundledBrowser', () => {
  test('gives both of two runs that unpack at the same time the one complete browser', async () => {
    const cacheHome = await temporaryFolder()
    const machine = await testMachine({ environment: { XDG_CACHE_HOME: cacheHome } })
    await leaveHalfUnpacked(join(cacheHome, 'plan'))

    const [first, second] = await Promise.all([openBundledBrowser(machine), openBundledBrowser(machine)])
    expect(second).toEqual(first)
    if (first === undefined) throw new Error('@sparticuz/chromium is not installed')
    expect((await stat(first.path)).mode & 0o777).toBe(0o700)
    expect(await readdir(first.libraryPath)).toContain('libnss3.so')
    // Neither what lost the race nor what a killed run left is there.
    const version = first.identity.replace(/.*\//, '')
    expect(await readdir(join(cacheHome, 'plan'))).toEqual([`chromium-${version}`])
  })

  test('says nothing where the package is not installed', async () => {
    const elsewhere = pathToFileURL(join(await temporaryFolder(), 'module.js'))
    await expect(openBundledBrowser(await testMachine(), elsewhere)).resolves.toBeUndefined()
  })
})

describe.skipIf(!isLinux)('openCacheFolder', () => {
  test('lets only the user enter it', async () => {
    const cacheHome = await temporaryFolder()
    await mkdir(join(cacheHome, 'plan'), { mode: 0o755 })
    const folder = await openCacheFolder(await testMachine({ environment: { XDG_CACHE_HOME: cacheHome } }))
    expect(folder).toBe(join(cacheHome, 'plan'))
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
  })

  test('trusts no folder of another user', async () => {
    const cacheHome = await temporaryFolder()
    const userId = 4242
    const machine = await testMachine({ environment: { XDG_CACHE_HOME: cacheHome }, userId })
    // Both possible folders are made by us, who are not that user.
    const lastTried = join(machine.temporaryFolder, `plan-${userId}`)
    await expect(openCacheFolder(machine)).rejects.toThrow(`${lastTried} belongs to another user`)
  })

  test('goes to the temporary files where the home folder does not exist and cannot be made', async () => {
    const machine = await testMachine({ environment: {}, homeFolder: '/dev/null' })
    const folder = await openCacheFolder(machine)
    expect(folder).toBe(join(machine.temporaryFolder, `plan-${machine.userId}`))
  })
})

/** Does as a run that was killed two hours ago. */
async function leaveHalfUnpacked(cacheFolder: string): Promise<void> {
  const folder = join(cacheFolder, 'chromium-1.0.0.unpacking-a1b2c3')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const twoHoursAgo = Date.now() / 1000 - 2 * 60 * 60
  await utimes(folder, twoHoursAgo, twoHoursAgo)
}
