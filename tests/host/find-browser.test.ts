import { delimiter, dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findBrowser } from '../../src/host/browser/index.ts'
import { fakeBrowser, testMachine } from './test-machine.ts'

describe.skipIf(process.platform === 'win32')('findBrowser', () => {
  test('finds none where PLAN_BROWSER is none', async () => {
    const machine = await testMachine({ environment: { PLAN_BROWSER: 'none' } })
    await expect(findBrowser(machine)).rejects.toMatchObject({ problem: 'not-found', details: ['none'] })
  })

  test('never replaces a named browser that does not exist', async () => {
    const machine = await testMachine()
    const path = '/no/such/browser'
    await expect(findBrowser(machine, path)).rejects.toMatchObject({ problem: 'not-found', details: [path] })
  })

  test('takes --browser rather than PLAN_BROWSER', async () => {
    const path = await fakeBrowser('chromium', 'Chromium 156.0.8078.79 built on Debian')
    const machine = await testMachine({ environment: { PLAN_BROWSER: 'none' } })
    await expect(findBrowser(machine, path)).resolves.toEqual({
      path,
      kind: 'full',
      identity: 'Chromium/156.0.8078.79',
    })
  })

  test('looks for a browser named without a folder on PATH', async () => {
    const path = await fakeBrowser('chrome-headless-shell', 'Google Chrome for Testing 140.0.1.2')
    const machine = await testMachine({ environment: { PATH: dirname(path) } })
    await expect(findBrowser(machine, 'chrome-headless-shell')).resolves.toEqual({
      path,
      kind: 'headless-shell',
      identity: 'Google Chrome for Testing/140.0.1.2',
    })
  })

  test('refuses a named browser that knows no margin boxes', async () => {
    const path = await fakeBrowser('chromium', 'Chromium 130.0.6723.58')
    const finding = findBrowser(await testMachine(), path)
    await expect(finding).rejects.toMatchObject({ problem: 'too-old', browser: 'Chromium/130.0.6723.58' })
  })

  test('prefers a headless shell of the system to a full browser', async () => {
    const full = await fakeBrowser('google-chrome', 'Google Chrome 150.0.1.1')
    const path = await fakeBrowser('chromium-headless-shell', 'Chromium 149.0.1.1')
    const PATH = [full, path].map((program) => dirname(program)).join(delimiter)
    const machine = await testMachine({ architecture: 'arm64', environment: { PATH } })
    await expect(findBrowser(machine)).resolves.toMatchObject({ path, kind: 'headless-shell' })
  })
})
