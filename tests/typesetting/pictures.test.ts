import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowserView } from '../helpers/browser-view.ts'
import { type MeasuredImage, type MeasuredPdf, measurePdf } from '../helpers/measure-pdf.ts'
import {
  area,
  leftEdge,
  linesInArea,
  type NumberedPage,
  numberedPages,
  pitch,
  rowOf,
  width,
} from '../helpers/notice-measures.ts'
import { reporting } from '../helpers/results-workspace.ts'
import { makeStand, type Stand } from '../helpers/run-plan.ts'
import { drawing, greyJpeg, greyPng } from '../helpers/test-pictures.ts'

const id = 'results-2025'
const gap = width / 28

const files = {
  'wide.png': greyPng(300, 200),
  'upright.jpg': greyJpeg(100, 200),
  'drawing.svg': drawing('viewBox="0 0 30 20"', '<path fill="#888" d="M0 0h30v20H0z"/>'),
}

const picture = (file: string, caption: string, more = '') =>
  `    - { file: ${file}, caption: ${caption}, alternative: 图上是${caption}。${more} }\n`

const part = (title: string, rows: number, pictures = '') =>
  `- title: ${title}\n  text: ${'医院把提高医疗质量放在各项工作的首位并持续改进服务与管理'.repeat(rows)}\n${pictures === '' ? '' : `  pictures:\n${pictures}`}`

/** Every part begins somewhere else on its page, so that some of the pictures do not fit at its foot. */
const sections = [
  part('两幅并排见{{x}}', 3, picture('wide.png', '甲楼') + picture('wide.png', '乙楼')).replace(
    '见{{x}}',
    '',
  ),
  part('一幅定宽', 5, picture('wide.png', '丙楼', ', width: 100mm')),
  part('一幅占六成', 9, picture('wide.png', '丁楼', ', width: 60%')),
  part('高的', 4, picture('upright.jpg', '戊楼', ', width: 150mm')),
  part(
    '图名很长的',
    2,
    picture(
      'upright.jpg',
      '己楼是一座有很长名称的楼名称长到一行排不下因而转到下一行去还要再长一些才够两行',
    ).concat(picture('upright.jpg', '庚楼')),
  ),
  part('三幅', 6, ['辛楼', '壬楼', '癸楼'].map((name) => picture('wide.png', name)).join('')),
  part('没有要求的', 8, picture('wide.png', '子楼')),
  part('图样', 3, picture('drawing.svg', '丑楼')),
  part('结尾', 4),
].join('')

let stand: Stand
let view: Awaited<ReturnType<typeof openBrowserView>>
let html: string
let bytes: Uint8Array
let pdf: MeasuredPdf

const output = (name: string) => join(stand.workspace, 'out', name)

beforeAll(async () => {
  stand = await makeStand([])
  view = await openBrowserView()
  for (const [path, content] of Object.entries(reporting(sections, files))) {
    await mkdir(dirname(join(stand.workspace, path)), { recursive: true })
    if (typeof content !== 'string' && !(content instanceof Uint8Array)) throw new Error(path)
    await writeFile(join(stand.workspace, path), content)
  }
  await stand.plan(['build', id])
  html = await readFile(output(`${id}.html`), 'utf8')
  bytes = await readFile(output(`${id}.pdf`))
  pdf = await measurePdf(bytes)
}, 300_000)
afterAll(async () => {
  await view.close()
  await stand.remove()
})

/** The pixels of a picture with its caption: the nearest above it, in whose middle it stands. */
function captioned(name: string): NumberedPage & {
  image: MeasuredImage
  caption: { middle: number; baseline: number; size: number; font: string }
} {
  for (const { page, number } of numberedPages(pdf)) {
    const small = page.runs.filter(({ text, size }) => text.trim() !== '' && size < 13)
    const run = small.find(({ text }) => text.includes(name))
    if (!run) continue
    const own = small.filter(({ baseline }) => Math.abs(baseline - run.baseline) < 0.1)
    const near = page.images
      .filter(({ bottom }) => bottom < run.baseline)
      .toSorted((a, b) => b.bottom - a.bottom)
    const images = near.filter(({ bottom }) => Math.abs(bottom - (near[0]?.bottom ?? 0)) < 0.1)
    const image = images.find(({ left, right }) => left < run.right && right > run.left) ?? images[0]
    if (!image) throw new Error(`${name} has no picture on its page`)
    const ofColumn = own.filter(
      ({ left, right }) => images.length === 1 || (right > image.left - gap && left < image.right + gap),
    )
    const middle =
      (Math.min(...ofColumn.map(({ left }) => left)) + Math.max(...ofColumn.map(({ right }) => right))) / 2
    return {
      page,
      number,
      image,
      caption: { middle, baseline: run.baseline, size: run.size, font: run.font },
    }
  }
  throw new Error(`no caption ${name}`)
}

const sizeOf = ({ left, right, top, bottom }: MeasuredImage) => ({
  width: right - left,
  height: bottom - top,
})
const alone = ['丙楼', '丁楼', '戊楼', '子楼']
const all = ['甲楼', '乙楼', ...alone, '己楼', '庚楼', '辛楼', '壬楼', '癸楼']

test('every picture is on a page, in the order of the text', () => {
  expect(pdf.pages.flatMap(({ images }) => images)).toHaveLength(all.length)
  const captions = pdf.pages.flatMap(({ lines }) => lines.flatMap(({ text }) => text.match(/图\d+/gu) ?? []))
  expect(captions).toEqual(Array.from({ length: 12 }, (_, index) => `图${index + 1}`))
})

describe('a width that is asked for', () => {
  test.each([
    ['丙楼', 100],
    ['丁楼', 0.6 * width],
  ])('%s is %f mm wide, and as high as its proportions say', (name, asked) => {
    const size = sizeOf(captioned(name).image)
    expect(size.width).toBeCloseTo(asked, 1)
    expect(size.height).toBeCloseTo(asked / 1.5, 1)
  })

  test('is less where the picture would be higher than its page', () => {
    const { image, caption } = captioned('戊楼')
    const size = sizeOf(image)
    expect(size.height).toBeLessThan(area.bottom - area.top - 2 * pitch)
    expect(size.height).toBeGreaterThan(area.bottom - area.top - 4 * pitch)
    expect(size.width).toBeCloseTo(size.height / 2, 1)
    expect(caption.baseline).toBeLessThan(area.bottom)
  })
})

test.each(all)('%s keeps its proportions within the 版心', (name) => {
  const { image, number } = captioned(name)
  const { width: across, height } = sizeOf(image)
  const ratio = across / height
  expect(Math.min(Math.abs(ratio - 1.5), Math.abs(ratio - 0.5))).toBeLessThan(0.005)
  expect(image.left).toBeGreaterThan(leftEdge(number) - 0.1)
  expect(image.right).toBeLessThan(leftEdge(number) + width + 0.1)
  expect(image.top).toBeGreaterThan(area.top - 0.1)
})

test.each(alone)('%s stands in the middle of the 版心', (name) => {
  const { image, number } = captioned(name)
  expect(Math.abs((image.left + image.right) / 2 - leftEdge(number) - width / 2)).toBeLessThan(0.15)
})

describe('the caption', () => {
  test.each(['甲楼', '乙楼', ...alone, '辛楼', '壬楼', '癸楼'])(
    'of %s stands below it, in its middle, always as near, in 小四 黑体',
    (name) => {
      const { image, caption } = captioned(name)
      expect(Math.abs(caption.middle - (image.left + image.right) / 2)).toBeLessThan(0.6)
      // From the picture to the upper edge of the characters.
      expect(caption.baseline - 0.88 * 4.233 - image.bottom).toBeCloseTo(3.1, 0)
      expect(caption.size).toBeCloseTo(12, 1)
      expect(caption.font).toMatch(/Hei/)
    },
  )

  test('that is too long goes on below, where it meets nothing', () => {
    const { page, image, caption } = captioned('己楼')
    const small = page.runs.filter(
      ({ size, left, right, text }) =>
        size < 13 && text.trim() !== '' && left > image.left - 30 && right < image.right + 30,
    )
    const rows = [
      ...new Set(
        small
          .filter(({ baseline }) => baseline > caption.baseline - 0.1)
          .map(({ baseline }) => Math.round(baseline * 10)),
      ),
    ]
    expect(rows.length).toBeGreaterThan(1)
    const next = linesInArea(page).find(
      ({ baseline, runs: [first] }) => baseline > caption.baseline && (first?.size ?? 0) > 15,
    )
    for (const row of rows) if (next) expect(row / 10).toBeLessThan(next.baseline - 5)
  })
})

test('side by side they are as high, one 字 apart or more', () => {
  for (const names of [
    ['甲楼', '乙楼'],
    ['己楼', '庚楼'],
    ['辛楼', '壬楼', '癸楼'],
  ]) {
    const images = names.map((name) => captioned(name).image)
    for (const [index, image] of images.entries()) {
      expect(image.top).toBeCloseTo(images[0]?.top ?? 0, 1)
      expect(image.bottom).toBeCloseTo(images[0]?.bottom ?? 0, 1)
      const before = images[index - 1]
      if (before) expect(image.left - before.right).toBeGreaterThan(gap - 0.1)
    }
  }
})

test('the lines below them stand on the rows of the page', () => {
  for (const name of all) {
    const { page, caption } = captioned(name)
    const next = linesInArea(page).find(
      ({ baseline, runs: [first] }) => baseline > caption.baseline && (first?.size ?? 0) > 15,
    )
    if (next) expect(Math.abs(rowOf(next) - Math.round(rowOf(next)))).toBeLessThan(0.05)
  }
})

test('each is a figure with its alternative text among the tags', async () => {
  const document = await PDFDocument.load(bytes)
  const alternatives = document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    const alt = object instanceof PDFDict ? object.get(PDFName.of('Alt')) : undefined
    return alt && 'decodeText' in alt && typeof alt.decodeText === 'function'
      ? [String(alt.decodeText())]
      : []
  })
  for (const name of ['甲楼', '丑楼', '癸楼']) expect(alternatives).toContain(`图上是${name}。`)
  expect(pdf.pages.flatMap(({ tags }) => tags).filter((tag) => tag === 'Caption')).toHaveLength(12)
})

test('a draft shows them as well; where one is missing, its room', async () => {
  await stand.plan(['build', id, '--draft', '--out', 'draft'])
  const draft = await measurePdf(await readFile(join(stand.workspace, 'draft', `${id}.pdf`)))
  expect(draft.pages.flatMap(({ images }) => images)).toHaveLength(all.length)
  await writeFile(join(stand.workspace, 'wide.png'), files['wide.png'].subarray(0, 50))
  try {
    const { exitCode, stderr } = await stand.plan(['build', id])
    expect(exitCode).toBe(1)
    expect(stderr).toContain('picture/unusable')
    await stand.plan(['build', id, '--draft', '--out', 'draft'])
    const broken = await measurePdf(await readFile(join(stand.workspace, 'draft', `${id}.pdf`)))
    const said = broken.pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n')
    expect(said).toContain('【wide.png】')
  } finally {
    await writeFile(join(stand.workspace, 'wide.png'), files['wide.png'])
  }
})

test('the same bytes a second time', async () => {
  await stand.plan(['build', id, '--force'])
  expect(Buffer.compare(bytes, await readFile(output(`${id}.pdf`)))).toBe(0)
  expect(await readFile(output(`${id}.html`), 'utf8')).toBe(html)
})

test('the web page is valid, accessible in light and dark, and no wider than its screen', async () => {
  const rules = { 'no-inline-style': 'off', 'long-title': 'off', 'doctype-style': 'off' } as const
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules })
  const { results } = await validator.validateString(html)
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => [ruleId, message]))).toEqual(
    [],
  )
  for (const [across, isDark] of [
    [360, true],
    [1200, false],
  ] as const) {
    const { violations, overflow, requests } = await view.look(html, { width: across, isDark })
    expect(violations).toEqual([])
    expect(overflow).toBeLessThanOrEqual(0)
    expect(requests.filter((address) => !address.startsWith('data:'))).toEqual([])
  }
})
