import { crc32 } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { insetsOf, type Picture } from '../../src/model/index.ts'
import { loadWorkspace, type Workspace } from '../../src/workspace/index.ts'
import {
  type Content,
  diagnose,
  type Files,
  load,
  loadClean,
  memoryFiles,
} from '../helpers/memory-workspace.ts'
import { reporting } from '../helpers/results-workspace.ts'
import { drawing, greyJpeg, greyPng, heldAs } from '../helpers/test-pictures.ts'

/** A report that shows such a file, and what stands at `pictures/`. */
function showing(file: string, pictures: Readonly<Record<string, Content>>): Files {
  const part = `- title: 甲
  text: 如下。
  pictures:
    - { file: ${file}, caption: 病区走廊, alternative: 一条走廊。 }
`
  return reporting(part, pictures)
}

const place = '2025/results.yaml:10:17'

function picturesOf({ documents }: Workspace): Picture[] {
  return documents.flatMap(insetsOf).flatMap((inset) => (inset.type === 'pictures' ? inset.pictures : []))
}

const png = greyPng(60, 40)
const jpeg = greyJpeg(60, 40)

describe('a picture that can be used has the proportions of its file', () => {
  test.each([
    ['PNG', png, 1.5],
    ['JPEG', jpeg, 1.5],
    ['JPEG of a camera that was held upright', heldAs(jpeg, 6), 2 / 3],
    ['JPEG of a camera that was held upright the other way, low byte first', heldAs(jpeg, 8, 'II'), 2 / 3],
    ['JPEG of a camera that was held upside down', heldAs(jpeg, 3), 1.5],
    ['JPEG with something behind its end', Buffer.concat([jpeg, Buffer.from('x')]), 1.5],
    ['SVG by its view box', drawing('viewBox="0 0 30 10"'), 3],
    ['SVG by its view box with commas', drawing('viewBox="-5,-5,20,10"'), 2],
    ['SVG by its size', drawing('width="2cm" height="10mm" viewBox="0 0 30 10"'), 2],
    [
      'SVG by its view box, where its size is that of the page',
      drawing('width="100%" height="100%" viewBox="0 0 30 10"'),
      3,
    ],
  ])('%s', async (_what, content, ratio) => {
    const [picture] = picturesOf(await loadClean(showing('pictures/a', { 'pictures/a': content })))
    expect(picture?.content?.ratio).toBeCloseTo(ratio, 9)
    const [, type = '', base64 = ''] =
      /^data:image\/([a-z+]+);base64,(.*)$/u.exec(picture?.content?.address ?? '') ?? []
    expect(['png', 'jpeg', 'svg+xml']).toContain(type)
    expect(Buffer.from(base64, 'base64')).toEqual(Buffer.from(content))
  })
})

/** The same with one byte changed. */
function changedAt(bytes: Buffer, at: number): Buffer {
  const changed = Buffer.from(bytes)
  changed[at] = (changed[at] ?? 0) ^ 0xff
  return changed
}

/** A PNG that says that it is so large, with a check sum that agrees. */
function claiming(width: number, height: number): Buffer {
  const claimed = Buffer.from(png)
  claimed.writeUInt32BE(width, 16)
  claimed.writeUInt32BE(height, 20)
  claimed.writeUInt32BE(crc32(claimed.subarray(12, 29)), 29)
  return claimed
}

/** A JPEG that is cut off, in front of which a small whole one stands, as the preview of a photograph does. */
function cutBehindPreview(): Buffer {
  const preview = Buffer.concat([Buffer.from([0xff, 0xe1, 0, 0]), jpeg])
  preview.writeUInt16BE(preview.length - 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), preview, jpeg.subarray(2, -30)])
}

describe('a picture that cannot', () => {
  const wrong: readonly (readonly [string, Content, string])[] = [
    ['a folder', { failure: 'is-directory' }, 'is-directory'],
    ['outside the workspace', { failure: 'outside' }, 'outside'],
    ['not to be read', { failure: 'unreadable', reason: 'EACCES' }, 'unreadable'],
    ['of more than 2 MB', new Uint8Array(2 * 2 ** 20 + 1), 'too-large'],
    ['of more pixels than a browser can hold', claiming(10_000, 5_001), 'too-many-pixels'],
    ['nothing', '', 'no-picture'],
    ['another kind of picture', 'GIF89a', 'no-picture'],
    ['a PNG that is cut off', png.subarray(0, -20), 'damaged'],
    ['a PNG with one wrong byte of data', changedAt(png, 45), 'damaged'],
    ['a PNG of no pixels', claiming(0, 5), 'damaged'],
    ['a PNG that ends behind its size', Buffer.concat([png.subarray(0, 33), png.subarray(-12)]), 'damaged'],
    ['a JPEG that is cut off', jpeg.subarray(0, -20), 'damaged'],
    ['a JPEG that is cut off behind a preview that is whole', cutBehindPreview(), 'damaged'],
    ['a JPEG whose segments do not meet', changedAt(jpeg, 4), 'damaged'],
    ['half an SVG', drawing('viewBox="0 0 3 2"', '<g>'), 'malformed'],
    [
      'an SVG that refers outside',
      drawing('viewBox="0 0 3 2"', '<image href="https://a.example/b.png"/>'),
      'refers-outside',
    ],
    [
      'an SVG that refers to its neighbour',
      drawing('viewBox="0 0 3 2"', '<use href="b.svg#c"/>'),
      'refers-outside',
    ],
    ['an SVG with a script', drawing('viewBox="0 0 3 2"', '<script/>'), 'refers-outside'],
    ['an SVG with text', drawing('viewBox="0 0 3 2"', '<text>走廊</text>'), 'has-text'],
    ['an SVG that does not say its size', drawing('width="100%"'), 'no-size'],
    ['an SVG without extent', drawing('viewBox="0 0 3 0"'), 'no-size'],
  ]

  test.each(wrong)('%s', async (_what, content, problem) => {
    const files = showing('pictures/a', { 'pictures/a': content })
    expect(await diagnose(files)).toEqual([`${place} picture/unusable pictures/a ${problem}`])
    const { workspace } = await load(files)
    expect(workspace && picturesOf(workspace).map(({ content }) => content)).toEqual([undefined])
  })

  test('not there: the nearest name beside it is said', async () => {
    const files = showing('pictures/corridr.png', { 'pictures/corridor.png': png })
    expect(await diagnose(files)).toEqual([
      `${place} picture/unusable pictures/corridr.png not-found → pictures/corridor.png`,
    ])
  })
})

test('a file that is shown twice is read once; what is wrong with it is said at both places', async () => {
  const part = `- title: 甲
  text: 如下。
  pictures:
    - { file: a.png, caption: 走廊, alternative: 一条走廊。 }
    - { file: a.png, caption: 又是走廊, alternative: 同一条走廊。 }
`
  expect(await diagnose(reporting(part))).toEqual([
    '2025/results.yaml:10:17 picture/unusable a.png not-found',
    '2025/results.yaml:11:17 picture/unusable a.png not-found',
  ])
  const files = memoryFiles(reporting(part, { 'a.png': png }))
  const read: string[] = []
  const counting = {
    ...files,
    read(path: string, limit: number) {
      read.push(path)
      return files.read(path, limit)
    },
  }
  const { diagnostics } = await loadWorkspace(counting)
  expect(diagnostics).toEqual([])
  expect(read.filter((path) => path === 'a.png')).toEqual(['a.png'])
})
