import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Machine } from '../../src/host/machine.ts'
import { findMachineFont, fontFolders, machineFontState } from '../../src/host/machine-fonts.ts'
import { fontCoverage } from '../../src/render/font-coverage.ts'
import { fontCollection } from '../helpers/font-collection.ts'
import { licensedFont } from '../helpers/licensed-font.ts'

let homeFolder: string
let font: Buffer
beforeAll(async () => {
  homeFolder = await mkdtemp(join(tmpdir(), 'plan-fonts-'))
  await mkdir(join(homeFolder, '.fonts', 'more'), { recursive: true })
  font = await licensedFont({ name: 'Found It', characters: '甲' })
  await writeFile(join(homeFolder, '.fonts', 'more', 'found.ttf'), font)
  await writeFile(join(homeFolder, '.fonts', 'broken.ttf'), font.subarray(0, 90))
  await writeFile(join(homeFolder, '.fonts', 'none.otf'), 'no font')
})
afterAll(() => rm(homeFolder, { recursive: true, force: true }))

const machineWith = (change: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  architecture: 'x64',
  userId: 1000,
  environment: {},
  homeFolder,
  temporaryFolder: '/nowhere',
  ...change,
})

describe('a font of the machine', () => {
  test.each(['Found It', 'found it', ' Found It '])('%j is found, whatever lies beside it', async (name) => {
    const found = await findMachineFont(machineWith(), name)
    expect(found).toMatchObject({ path: join('more', 'found.ttf') })
    expect('bytes' in found && font.equals(found.bytes)).toBe(true)
  })

  test('one that is not there: the names of those that are', async () => {
    const found = await findMachineFont(machineWith(), '方正小标宋_GBK')
    expect(found).toEqual({ names: expect.arrayContaining(['Found It']) })
  })

  test('its state changes with its file, and is gone with it', async () => {
    const path = join('more', 'found.ttf')
    const before = await machineFontState(machineWith(), path)
    await writeFile(join(homeFolder, '.fonts', path), Buffer.concat([font, Buffer.alloc(4)]))
    const after = await machineFontState(machineWith(), path)
    expect(before).toBeDefined()
    expect(after).not.toBe(before)
    expect(await machineFontState(machineWith(), 'gone.ttf')).toBeUndefined()
    await writeFile(join(homeFolder, '.fonts', path), font)
  })

  test('one of a collection, by its own name: that font alone', async () => {
    const other = await licensedFont({ name: 'Other It', characters: '乙' })
    await writeFile(join(homeFolder, '.fonts', 'both.ttc'), fontCollection([font, other]))
    const found = await findMachineFont(machineWith(), 'other it')
    expect(found).toMatchObject({ path: 'both.ttc' })
    expect('bytes' in found && fontCoverage(found.bytes)).toEqual(fontCoverage(other))
    await rm(join(homeFolder, '.fonts', 'both.ttc'))
  })

  test.each<[Partial<Machine>, readonly string[]]>([
    [
      { platform: 'win32', homeFolder: 'C:\\Users\\a', environment: { SystemRoot: 'D:\\Windows' } },
      ['C:\\Users\\a\\AppData\\Local\\Microsoft\\Windows\\Fonts', 'D:\\Windows\\Fonts'],
    ],
    [
      { platform: 'darwin', homeFolder: '/Users/a' },
      ['/Users/a/Library/Fonts', '/Library/Fonts', '/System/Library/Fonts'],
    ],
    [
      { homeFolder: '/home/a', environment: { XDG_DATA_HOME: '/data' } },
      ['/data/fonts', '/home/a/.fonts', '/usr/local/share/fonts', '/usr/share/fonts'],
    ],
  ])('%j', (machine, folders) => {
    expect(fontFolders(machineWith(machine))).toEqual(folders)
  })
})
