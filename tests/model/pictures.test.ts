import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { exampleFiles } from '../helpers/example-workspace.ts'
import { type Content, diagnose, loadClean } from '../helpers/memory-workspace.ts'
import { pageTree } from '../helpers/page-tree.ts'
import { renderDocument, select, textOf } from '../helpers/rendered-page.ts'
import { reporting } from '../helpers/results-workspace.ts'
import { greyPng } from '../helpers/test-pictures.ts'

const files: Readonly<Record<string, Content>> = { 'a.png': greyPng(30, 20), 'b.png': greyPng(20, 30) }

/** A picture as one line of YAML. */
const picture = (caption: string, more = '', file = 'a.png') =>
  `{ file: ${file}, caption: ${caption}, alternative: 一幅图。${more} }`

const part = (text: string, ...pictures: readonly string[]) =>
  `- title: 甲\n  text: ${text}\n${pictures.length === 0 ? '' : `  pictures:\n${pictures.map((one) => `    - ${one}\n`).join('')}`}`

async function pageOf(sections: string, more: Readonly<Record<string, Content>> = {}) {
  const workspace = await loadClean(reporting(sections, { ...files, ...more }))
  return pageTree(renderDocument(workspace, 'results-2025'))
}

const captionsOf = async (sections: string) => select(await pageOf(sections), 'figcaption').map(textOf)

describe('the number of a picture', () => {
  test('is not printed where it is the only one and nothing refers to it', async () => {
    expect(await captionsOf(part('如下。', picture('走廊')))).toEqual(['走廊'])
  })

  test('is where the text refers to it, from before or behind', async () => {
    const sections = part('见{{picture "hall"}}。', picture('走廊', ', id: hall'))
    const tree = await pageOf(sections)
    expect(select(tree, 'figcaption').map(textOf)).toEqual(['图1　走廊'])
    expect(select(tree, 'p').map(textOf)).toContain('见图1。')
    const later = part('如下。', picture('走廊', ', id: hall')) + part('见{{picture "hall"}}。')
    expect(select(await pageOf(later), 'p').map(textOf)).toContain('见图1。')
  })

  test('counts on through all parts, and with charts, in order of the page', async () => {
    const chart = '  chart: { id: progress, type: progress, title: 进展 }\n'
    const sections =
      part('见{{picture "progress"}}和{{picture "hall"}}。', picture('楼'), picture('院')) +
      chart +
      part('如下。', picture('走廊', ', id: hall'))
    const tree = await pageOf(sections)
    expect(select(tree, 'figcaption').map(textOf)).toEqual(['图1　楼', '图2　院', '图3　进展', '图4　走廊'])
    expect(select(tree, 'p').map(textOf)).toContain('见图3和图4。')
  })

  test('follows the order in which a part is written', async () => {
    const chart = '  chart: { type: progress, title: 进展 }\n'
    const [head = '', ...rest] = part('如下。', picture('走廊')).split('  pictures')
    expect(await captionsOf(`${head}${chart}  pictures${rest.join('')}`)).toEqual(['图1　进展', '图2　走廊'])
  })

  test('counts on into attachments, whose pictures the text can name', async () => {
    const source = reporting(part('见{{picture "hall"}}。', picture('楼')), files)
    const attachments = `attachments:
  - title: 图集
    text: 如下。
    sections:
      - text: 一段。
        pictures:
          - ${picture('走廊', ', id: hall')}
`
    const whole = `${source['2025/results.yaml']}${attachments}`
    const workspace = await loadClean({ ...source, '2025/results.yaml': whole })
    const tree = pageTree(renderDocument(workspace, 'results-2025'))
    expect(select(tree, 'figcaption').map(textOf)).toEqual(['图1　楼', '图2　走廊'])
    expect(select(tree, 'p').map(textOf)).toContain('见图2。')
  })
})

test('what is shown is the picture with its alternative text', async () => {
  const [image] = select(await pageOf(part('如下。', picture('走廊'))), 'img')
  expect(image?.properties.alt).toBe('一幅图。')
  expect(String(image?.properties.src)).toBe(`data:image/png;base64,${greyPng(30, 20).toString('base64')}`)
})

describe('what does not fit is said where it stands', () => {
  // biome-ignore format: one case a line
  test.each([
    ['a picture that is not there', part('见{{picture "hal"}}。', picture('走廊', ', id: hall')), ['2025/results.yaml:8:12 reference/unknown picture hal → hall']],
    ['a picture of a document without any', part('见{{picture "hall"}}。'), ['2025/results.yaml:8:12 reference/unknown picture hall']],
    ['two by one id', part('如下。', picture('走廊', ', id: hall'), picture('楼', ', id: hall')), ['2025/results.yaml:11:59 id/duplicate picture hall (first-defined-here 2025/results.yaml:10:60)']],
    ['a picture and a chart by one id', `${part('如下。', picture('走廊', ', id: hall'))}  chart: { id: hall, type: progress, title: 进展 }\n`, ['2025/results.yaml:11:18 id/duplicate picture hall (first-defined-here 2025/results.yaml:10:60)']],
    ['no alternative text', part('如下。', '{ file: a.png, caption: 走廊 }'), ['2025/results.yaml:10:9 key/missing alternative']],
    ['a reference in a caption', part('如下。', picture('"见{{picture \'a\'}}"')), ['2025/results.yaml:10:35 reference/not-here']],
    ['a caption that ends as a sentence', part('如下。', picture('走廊建成。')), ['2025/results.yaml:10:33 value/form 走廊建成。 ≠ caption']],
    ['no pictures', part('如下。').concat('  pictures: []\n'), ['2025/results.yaml:9:15 value/form']],
    ['a width without a unit', part('如下。', picture('走廊', ', width: 100')), ['2025/results.yaml:10:63 value/shape']],
    ['a width in another unit', part('如下。', picture('走廊', ', width: 10cm')), ['2025/results.yaml:10:63 value/form 10cm ≠ picture-width']],
    ['more than all of the width', part('如下。', picture('走廊', ', width: 101%')), ['2025/results.yaml:10:63 value/form 101% ≠ picture-width']],
    ['an unknown key, with the nearest', part('如下。', picture('走廊', ', widht: 50%')), ['2025/results.yaml:10:56 key/unknown widht → width']],
  ])('%s', async (_what, sections, expected) => {
    const found = await diagnose(reporting(sections, files))
    expect(found).toHaveLength(expected.length)
    for (const [index, start] of expected.entries()) expect(found[index]).toContain(start)
  })
})

test('in Chinese keys it is the same', async () => {
  const chinese = `- 标题: 甲
  正文: 见{{picture "hall"}}。
  图片:
    - { 标识: hall, 图片文件: a.png, 图名: 走廊, 替代文字: 一幅图。, 宽度: 80mm }
`
  expect(await captionsOf(chinese)).toEqual(['图1　走廊'])
})

test('the example of the page of pictures is a part as it stands', async () => {
  const [, example = ''] =
    /```yaml\nsections:\n(.*?)```/su.exec(readFileSync('docs/pictures.md', 'utf8')) ?? []
  const shown = Object.fromEntries(
    Object.entries(exampleFiles).filter(([path]) => path.startsWith('pictures/')),
  )
  const workspace = await loadClean(reporting(example.replaceAll(/^ {2}/gmu, ''), shown))
  const tree = pageTree(renderDocument(workspace, 'results-2025'))
  expect(select(tree, 'figcaption').map(textOf)).toEqual([
    '图1　新院区一期工程正面图样',
    '图2　改造后的老院区病区走廊',
  ])
  expect(select(tree, 'p').map(textOf).join()).toContain('（见图1、图2）')
})
