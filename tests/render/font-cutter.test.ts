import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { Blob, Face } from 'harfbuzzjs'
import subsetFont from 'subset-font'
import { expect, test } from 'vitest'
import { fontFiles } from '../../src/host/index.ts'
import { fontCoverage } from '../../src/render/font-coverage.ts'
import { createFontCutter } from '../../src/render/font-cutter.ts'
import { installation } from '../helpers/rendered-page.ts'

const files = fontFiles(installation)
const names = readdirSync('templates/fonts').filter((name) => name.endsWith('.ttf'))

test.each(names)('%s: has what HarfBuzz says it has, also when it is cut', async (name) => {
  const font = await files.read(name)
  const has = fontCoverage(font)
  expect(has).toEqual(harfbuzzCoverage(font))
  const some = [...has]
    .filter((_, index) => index % 7 === 0)
    .map((codePoint) => String.fromCodePoint(codePoint))
  const cut = (await createFontCutter(await files.readCutter()))(font).cut(some)
  expect(fontCoverage(cut)).toEqual(harfbuzzCoverage(cut))
  expect(cut.length).toBeLessThan(font.length)
})

function harfbuzzCoverage(font: Uint8Array): ReadonlySet<number> {
  return new Set(new Face(new Blob(font), 0).collectUnicodes())
}

test('cuts to the same bytes as subset-font, one cut after the other', async () => {
  const openFont = await createFontCutter(await files.readCutter())
  for (const name of names) {
    const font = await files.read(name)
    const { cut } = openFont(font)
    for (const text of ['甲乙丙', '0123456789', '丁', '甲乙丙丁戊己庚辛']) {
      const expected = await subsetFont(Buffer.from(font), text, { targetFormat: 'sfnt' })
      expect(Buffer.from(cut(text)).equals(expected)).toBe(true)
    }
  }
})

test('has nothing where the bytes are no font', async () => {
  const font = (await files.read('fang-latin.ttf')).subarray(0, 2000)
  expect(fontCoverage(Buffer.from('not a font'))).toEqual(new Set())
  fc.assert(
    fc.property(fc.nat(font.length - 1), fc.nat(255), fc.nat(font.length), (at, value, length) => {
      const damaged = Uint8Array.from(font)
      damaged[at] = value
      return fontCoverage(damaged.subarray(0, length)) instanceof Set
    }),
  )
})
