import { Blob, Face } from 'harfbuzzjs'
import { beforeAll, expect, test } from 'vitest'
import { fontInFile, selectFont } from '../../src/host/font-collection.ts'
import { inspectFont } from '../../src/render/index.ts'
import { fontCollection } from '../helpers/font-collection.ts'
import { licensedFont } from '../helpers/licensed-font.ts'

let first: Buffer
let second: Buffer
let collection: Buffer
beforeAll(async () => {
  first = await licensedFont({ name: 'Face One', characters: '甲乙' })
  second = await licensedFont({ name: 'Face Two', characters: '丙丁' })
  collection = fontCollection([first, second])
})

const charactersOf = (font: Uint8Array) =>
  [...new Face(new Blob(font), 0).collectUnicodes()].map((code) => String.fromCodePoint(code)).join('')

test.each([
  [undefined, '乙甲'],
  ['Face One', '乙甲'],
  [' face two ', '丁丙'],
])(
  'a font of a collection by its name %j, as a font of its own that may be embedded',
  async (name, shows) => {
    const selected = await selectFont(collection, name)
    if (!('bytes' in selected)) throw new Error('none is called so')
    expect(charactersOf(selected.bytes)).toBe(shows)
    expect(await inspectFont(selected.bytes)).toBeUndefined()
  },
)

test('none of that name: what there is', async () => {
  const names = expect.arrayContaining(['Face One', 'Face Two'])
  expect(await selectFont(collection, 'Face Six')).toEqual({ names })
  expect(await selectFont(first, 'Face Two')).toEqual({ names: expect.arrayContaining(['Face One']) })
})

test('a file of one font, a collection that is cut short and no font at all stay as they are', async () => {
  for (const file of [second, collection.subarray(0, 14), collection.subarray(0, 60), Buffer.from('none')])
    expect(fontInFile(file, 0)).toBe(file)
  expect(await inspectFont(collection.subarray(0, 60))).toBe('collection')
  expect(await selectFont(collection.subarray(0, 60), 'Face One')).toEqual({ names: [] })
})
