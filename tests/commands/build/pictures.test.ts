import { readFile, unlink } from 'node:fs/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeBuildStand } from '../../helpers/build-stand.ts'
import { greyPng } from '../../helpers/test-pictures.ts'

type Stand = Awaited<ReturnType<typeof makeBuildStand>>

const notice = ['notice-2025.html', 'notice-2025.pdf']
const points = ['work-points-2024.html', 'work-points-2024.pdf']

let stand: Stand
beforeEach(async () => {
  stand = await makeBuildStand()
  await stand.addSource('corridor.png', greyPng(30, 20))
  const pictures = '    pictures: [{ file: corridor.png, caption: 走廊, alternative: 一条走廊。 }]\n'
  await stand.edit('2024/work-points.yaml', '    points:\n', `${pictures}    points:\n`)
  expect(await stand.build()).toMatchObject({ exitCode: 0, written: [...notice, ...points] })
  expect(await stand.build()).toMatchObject({ written: [], hasPrinter: false })
})
afterEach(() => stand.remove())

const shown = async () => {
  const html = await readFile(stand.output('work-points-2024.html'), 'utf8')
  return Buffer.from(/<img src="data:image\/png;base64,([^&"]+)/u.exec(html)?.[1] ?? '', 'base64')
}

test('another picture under the same name rebuilds what shows it, and nothing else', async () => {
  expect(await shown()).toEqual(greyPng(30, 20))
  await stand.addSource('corridor.png', greyPng(60, 20))
  expect(await stand.build()).toMatchObject({ exitCode: 0, written: points })
  expect(await shown()).toEqual(greyPng(60, 20))
  expect(await stand.build()).toMatchObject({ written: [], hasPrinter: false })
})

test('the same picture, written once more, does not', async () => {
  await stand.addSource('corridor.png', greyPng(30, 20))
  expect(await stand.build()).toMatchObject({ exitCode: 0, written: [], hasPrinter: false })
})

test('one that is gone keeps its document from being built, until it is there again', async () => {
  const before = await readFile(stand.output('work-points-2024.html'))
  await unlink(stand.source('corridor.png'))
  const broken = await stand.build()
  expect(broken).toMatchObject({ exitCode: 1, written: [] })
  expect(broken.stderr).toContain('picture/unusable')
  expect(await readFile(stand.output('work-points-2024.html'))).toEqual(before)
  expect(await stand.build('--draft')).toMatchObject({ exitCode: 0, written: [...notice, ...points] })
  expect(await readFile(stand.output('work-points-2024.html'), 'utf8')).toContain('【corridor.png】')
  await stand.addSource('corridor.png', greyPng(30, 20))
  await stand.build()
  expect(await readFile(stand.output('work-points-2024.html'))).toEqual(before)
})

test('a picture wider than the type area is told before anything is written', async () => {
  await stand.edit('2024/work-points.yaml', 'file: corridor.png,', 'file: corridor.png, width: 157mm,')
  const wide = await stand.build()
  expect(wide).toMatchObject({ exitCode: 1, written: [] })
  expect(wide.stderr).toContain('picture/too-wide')
  await stand.edit('2024/work-points.yaml', '157mm', '156mm')
  expect(await stand.build()).toMatchObject({ exitCode: 0, written: points })
})
