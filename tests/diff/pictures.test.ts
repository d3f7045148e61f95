import { expect, test } from 'vitest'
import { changedFields, marked } from '../helpers/changed-fields.ts'
import { type Content, loadClean } from '../helpers/memory-workspace.ts'
import { reporting } from '../helpers/results-workspace.ts'
import { greyPng } from '../helpers/test-pictures.ts'

const files = { 'a.png': greyPng(30, 20), 'b.png': greyPng(30, 20), 'c.png': greyPng(20, 30) }

/** What changed from one report to another, a line each: `key name: text`. */
async function compared(before: string, after: string, later: Readonly<Record<string, Content>> = files) {
  const showing = (pictures: string, content: Readonly<Record<string, Content>>) =>
    loadClean(reporting(`- title: 甲\n  text: 见{{picture "hall"}}。\n  pictures:\n${pictures}`, content))
  const changes = await changedFields('results', showing(before, files), showing(after, later))
  return changes.map(
    ({ key, name, revisions }) =>
      `${key} ${name['zh-CN']}: ${marked(revisions).replaceAll(/[0-9a-f]{8}/gu, '…')}`,
  )
}

const picture = (caption: string, more: string, alternative = '一条走廊。') =>
  `    - { ${more}, caption: ${caption}, alternative: ${alternative} }\n`
const hall = picture('走廊', 'id: hall, file: a.png')

test('a picture with itself has changed in nothing', async () => {
  expect(await compared(hall, hall)).toEqual([])
})

test('another caption, another alternative text', async () => {
  expect(await compared(hall, picture('病区走廊', 'id: hall, file: a.png', '一条长走廊。'))).toEqual([
    'pictures/hall 图片：病区走廊: {+病区+}走廊｜一条{+长+}走廊。｜a.png（…）',
  ])
})

test('one more, one less; a number that changes for it is no change of the text', async () => {
  const other = picture('大楼', 'file: c.png')
  expect(await compared(hall, other + hall)).toEqual([
    'pictures/c.png 图片：大楼: {+大楼｜一条走廊。｜c.png（…）+}',
  ])
  expect(await compared(other + hall, hall)).toEqual([
    'pictures/c.png 图片：大楼: [-大楼｜一条走廊。｜c.png（…）-]',
  ])
})

test('another picture in the same file, and the same one in another file', async () => {
  expect(await compared(hall, hall, { ...files, 'a.png': greyPng(40, 20) })).toEqual([
    'pictures/hall 图片：走廊: 走廊｜一条走廊。[-｜a.png（…）-]{+｜a.png（…）+}',
  ])
  expect(await compared(hall, picture('走廊', 'id: hall, file: b.png'))).toEqual([])
})
