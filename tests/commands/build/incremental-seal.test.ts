import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { all, type BuiltStand, makeBuiltStand, notice } from '../../helpers/built-stand.ts'
import { testSeal } from '../../helpers/test-seal.ts'

let stand: BuiltStand
beforeEach(async () => {
  stand = await makeBuiltStand()
})
afterEach(() => stand.remove())

describe('the picture of a seal', () => {
  const prefix = 'prefix: 示医党发'
  const html = () => readFile(stand.output('notice-2025.html'), 'utf8')
  const picture = async () =>
    Buffer.from(/src="data:image\/svg\+xml;base64,([^&"]+)/u.exec(await html())?.[1] ?? '', 'base64')
  beforeEach(async () => {
    await stand.addSource('seal.svg', testSeal)
    await stand.edit('organization.yaml', prefix, `${prefix}, seal: { file: seal.svg }`)
    expect(await stand.build()).toMatchObject({ exitCode: 0, written: notice })
    expect(await stand.build()).toMatchObject({ written: [], hasPrinter: false })
  })

  test('stands in the page; another one rebuilds what carries it', async () => {
    expect(await picture()).toEqual(Buffer.from(testSeal))
    const other = testSeal.replaceAll('#d7000f', '#c00000')
    await stand.addSource('seal.svg', other)
    expect(await stand.build()).toMatchObject({ exitCode: 0, written: notice })
    expect(await picture()).toEqual(Buffer.from(other))
  })

  test('is in no draft, nor in a notice that is not sealed', async () => {
    expect((await stand.build('--draft')).written).toEqual(all)
    expect(await html()).not.toContain('<img')
    await stand.edit('2025/notice.yaml', 'kind: notice', 'kind: notice\nsealed: false')
    expect((await stand.build()).written).toEqual(all)
    expect(await html()).not.toContain('<img')
  })

  test('where it cannot be used, only a draft is built', async () => {
    await stand.addSource('seal.svg', '<svg/>')
    const broken = await stand.build('--force')
    expect(broken).toMatchObject({ exitCode: 1, written: [] })
    expect(broken.stderr).toContain('seal/unusable')
    expect(await stand.build('--draft')).toMatchObject({ exitCode: 0, written: all })
    await stand.addSource('seal.svg', testSeal)
    expect(await stand.build()).toMatchObject({ exitCode: 0, written: all })
  })
})
