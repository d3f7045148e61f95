import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Blob, Face } from 'harfbuzzjs'
import subsetFont from 'subset-font'
import { expect, test } from 'vitest'
import { fontFiles } from '../../src/host/index.ts'
import { fontCoverage } from '../../src/render/font-coverage.ts'
import { createFontCutter } from '../../src/render/font-cutter.ts'
import fc from '../helpers/property.ts'
import { installation } from '../helpers/rendered-page.ts'

const files = fontFiles(installation)
const names = readdirSync('templates/fonts').filter((name) => name.endsWith('.ttf'))

test.each(names)('%s: has what HarfBuzz says it has, also when it is cut', async (name) => {
  const font = readFileSync(join('templates/fonts', name))
  const has = fontCoverage(font)
  expect(has).toEqual(harfbuzzCoverage(font))
  const some = [...has]
    .filter((_, index) => index % 7 === 0)
    .map((codePoint) => String.fromCodePoint(codePoint))
  const cut = (await createFontCutter(await files.readCutter()))(files.reader(name)).cut(some)
  expect(fontCoverage(cut)).toEqual(harfbuzzCoverage(cut))
  expect(cut.length).toBeLessThan(font.length)
})

function harfbuzzCoverage(font: Uint8Array): ReadonlySet<number> {
  return new Set(new Face(new Blob(font), 0).collectUnicodes())
}

test('cuts to the same tables and glyphs as subset-font, one cut after the other, but shows what is missing', async () => {
  const openFont = await createFontCutter(await files.readCutter())
  for (const name of names) {
    const font = readFileSync(join('templates/fonts', name))
    const { cut } = openFont(files.reader(name))
    for (const text of ['甲乙丙', '0123456789', '丁', '甲乙丙丁戊己庚辛']) {
      const expected = await subsetFont(Buffer.from(font), text, { targetFormat: 'sfnt' })
      const found = Buffer.from(cut(text))
      const [tables, wanted] = [tablesOf(found), tablesOf(expected)]
      for (const tag of ['cmap', 'hmtx', 'name', 'OS/2']) expect(tables.get(tag)).toEqual(wanted.get(tag))
      const [glyphs, others] = [glyphsOf(tables), glyphsOf(wanted)]
      expect(glyphs.slice(1)).toEqual(others.slice(1))
      // .notdef, which subset-font leaves empty.
      expect(glyphs[0]?.length).toBeGreaterThan(0)
    }
  }
})

function tablesOf(font: Buffer): ReadonlyMap<string, Buffer> {
  return new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
      const at = 12 + 16 * index
      const start = font.readUInt32BE(at + 8)
      return [font.toString('latin1', at, at + 4), font.subarray(start, start + font.readUInt32BE(at + 12))]
    }),
  )
}

/** The outlines of a font in order of its glyphs. */
function glyphsOf(tables: ReadonlyMap<string, Buffer>): Buffer[] {
  const [head, loca, glyf] = ['head', 'loca', 'glyf'].map((tag) => tables.get(tag) ?? Buffer.alloc(0))
  if (!head || !loca || !glyf) return []
  const isLong = head.readUInt16BE(50) === 1
  const ends = Array.from({ length: loca.length / (isLong ? 4 : 2) }, (_, index) =>
    isLong ? loca.readUInt32BE(4 * index) : 2 * loca.readUInt16BE(2 * index),
  )
  return ends.slice(1).map((end, index) => glyf.subarray(ends[index], end))
}

test('has nothing where the bytes are no font', async () => {
  const font = readFileSync('templates/fonts/fang-latin.ttf').subarray(0, 2000)
  expect(fontCoverage(Buffer.from('not a font'))).toEqual(new Set())
  fc.assert(
    fc.property(fc.nat(font.length - 1), fc.nat(255), fc.nat(font.length), (at, value, length) => {
      const damaged = Uint8Array.from(font)
      damaged[at] = value
      return fontCoverage(damaged.subarray(0, length)) instanceof Set
    }),
  )
})
