import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeBuildStand } from '../../helpers/build-stand.ts'
import { fontCollection } from '../../helpers/font-collection.ts'
import { licensedFont } from '../../helpers/licensed-font.ts'

const all = ['notice-2025.html', 'work-points-2024.html']
/** Every character of the workspace, so that there is nothing to complain of. */
const characters = async () =>
  (
    await Promise.all(['2024/work-points', '2025/work-points', '2025/notice', 'organization'].map(textOf))
  ).join('')
const textOf = (name: string) => readFile(`tests/cases/base/${name}.yaml`, 'utf8')

let stand: Awaited<ReturnType<typeof makeBuildStand>>
const build = () => stand.build('--format', 'html')
const ask = (fonts: string) => stand.edit('plan.yaml', 'schema: 1', `schema: 1\nfonts: { ${fonts} }`)
const html = () => readFile(stand.output('notice-2025.html'), 'utf8')
beforeEach(async () => {
  stand = await makeBuildStand()
})
afterEach(() => stand.remove())

test('a file of the workspace: used, nothing to do then, and built again when it changes', async () => {
  const font = await licensedFont({
    characters: `${await characters()}关于印发的通知《》文件一二三四五六七八九十、`,
  })
  await stand.addSource('own.ttf', font)
  await ask('小标宋: own.ttf')
  expect(await build()).toMatchObject({ exitCode: 0, written: all })
  expect(await html()).toContain('font-family: "Own Title"')
  expect(await build()).toMatchObject({ written: [] })
  await stand.addSource('own.ttf', Buffer.concat([font, Buffer.alloc(4)]))
  expect(await build()).toMatchObject({ written: all })
})

test('a font of the machine, by its name: the same', async () => {
  const font = await licensedFont({
    name: 'My Title',
    characters: `${await characters()}关于印发的通知《》文件`,
  })
  await ask('xiaobiaosong: My Title')
  const without = await build()
  expect(without).toMatchObject({ exitCode: 0, written: all })
  expect(without.stderr).toMatch(/plan\.yaml:2:24 warning font\/not-found/u)
  expect(without.stderr).toContain('Plan Title')
  expect((await build()).stderr).toContain('font/not-found')
  await stand.installFont('title.ttf', font)
  expect(await build()).toMatchObject({ exitCode: 0, written: all })
  expect(await html()).toContain('font-family: "Own Title"')
  const again = await build()
  expect(again).toMatchObject({ written: [] })
  expect(again.stderr).toMatch(/^nothing to do/u)
  await stand.installFont('title.ttf', Buffer.concat([font, Buffer.alloc(4)]))
  expect(await build()).toMatchObject({ written: all })
})

test('one of a collection by its name; of another name, what there is', async () => {
  const fonts = ['Face One', 'Face Two'].map(async (name) =>
    licensedFont({ name, characters: `${await characters()}关于印发的通知《》文件` }),
  )
  await stand.addSource('both.ttc', fontCollection(await Promise.all(fonts)))
  await ask('xiaobiaosong: both.ttc#Face Two, heiti: both.ttc#Face Too')
  const { exitCode, stderr } = await build()
  expect(exitCode).toBe(0)
  expect(stderr.match(/font\/[a-z-]+/gu)).toEqual(['font/not-found'])
  expect(stderr).toContain('both.ttc#Face Two')
  expect(await html()).toContain('font-family: "Own Title"')
})

test('one that may not be embedded is refused, and the open font stands in', async () => {
  await stand.addSource('own.ttf', await licensedFont({ characters: await characters(), fsType: 2 }))
  await stand.addSource('other.otf', 'OTTO')
  await ask('heiti: own.ttf, 楷体: other.otf, songti: owm.ttf')
  const { exitCode, stderr } = await build()
  expect(exitCode).toBe(0)
  expect(stderr).toMatch(/plan\.yaml:2:17 warning font\/refused/u)
  expect(stderr).toMatch(/plan\.yaml:2:30 warning font\/refused/u)
  expect(stderr).toMatch(/plan\.yaml:2:49 warning font\/not-found/u)
  expect(stderr).toContain('own.ttf?')
  expect(await html()).not.toContain('font-family: "Own Hei";')
})
