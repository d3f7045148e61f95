import { beforeAll, describe, expect, test } from 'vitest'
import { buildWorkspace } from '../helpers/built-example.ts'
import type { MeasuredPage, MeasuredPdf } from '../helpers/measure-pdf.ts'
import { area, linesInArea, pitch } from '../helpers/notice-measures.ts'
import { reporting } from '../helpers/results-workspace.ts'
import { greyPng } from '../helpers/test-pictures.ts'

/** So many paragraphs of one row, each with a number of its own from `first` on. */
const paragraphs = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => `第${first + index}段。`).join('\n\n    ')

const part = (title: string, text: string, ...pictures: readonly string[]) =>
  `- title: ${title}\n${text === '' ? '' : `  text: |\n    ${text}\n`}${pictures.length === 0 ? '' : `  pictures:\n${pictures.map((one) => `    - ${one}\n`).join('')}`}`

const picture = (caption: string, more = '') =>
  `{ file: a.png, caption: ${caption}, alternative: 图。${more} }`
const chart = '  chart: { type: progress, title: 各部分进展 }\n'

/** Reports by their ids; on a first page some 19 rows are below the title. */
const reports = {
  // The first does not fit at the foot, the second, which is lower, would.
  numbered:
    part('甲', paragraphs(1, 12), picture('高楼'), picture('矮楼', ', width: 40mm')) +
    part('乙', paragraphs(13, 30)),
  drawn: part('甲', paragraphs(1, 15)) + chart + part('乙', paragraphs(16, 30)),
  lone: part('甲', paragraphs(1, 12), picture('高楼')) + part('乙', paragraphs(13, 30)),
  headed:
    part('甲', paragraphs(1, 11)) +
    part('乙', '', picture('高楼'), picture('大楼', ', width: 90%')) +
    part('丙', paragraphs(12, 30)),
  last: part('甲', paragraphs(1, 12), picture('高楼'), picture('矮楼', ', width: 90%')),
  closing: part(
    '甲',
    `${paragraphs(1, 11)}\n\n    ${'各部门抓好落实，'.repeat(9)}按月报告。`,
    picture('高楼'),
  ),
}

const ending = `kind: report
id: report-end
issuer: party-committee
number: 示医党发〔2025〕12号
signers: [张示例]
to: [市卫生健康委]
subject: 院区建设情况
sections:
${part('甲', paragraphs(1, 5), picture('高楼'), picture('大楼', ', width: 90%'))}  sections:
    - text: 最后一段。
signedOn: 2025-02-21
printedBy: 党委办公室
printedOn: 2025-02-21
`

let pdfs: ReadonlyMap<string, MeasuredPdf>

beforeAll(async () => {
  const base = Object.entries(reporting(''))
  const texts = base.flatMap(([path, content]) =>
    typeof content === 'string' ? [[path, content] as const] : [],
  )
  const whole = Object.fromEntries(
    texts.filter(([path]) => path !== '2025/results.yaml' && path !== '2025/notice.yaml'),
  )
  const written = Object.entries(reports).map(([id, sections]) => {
    const text = reporting(sections)['2025/results.yaml']
    return [`2025/${id}.yaml`, String(text).replace('id: results-2025', `id: ${id}`)] as const
  })
  const organization = String(whole['organization.yaml'])
  const files = {
    ...whole,
    ...Object.fromEntries(written),
    'organization.yaml': organization.includes('organs:')
      ? organization
      : `${organization}organs:\n  - { id: health-commission, name: 市卫生健康委, standing: superior }\n`,
    '2025/report.yaml': ending,
    'a.png': greyPng(300, 200),
  }
  pdfs = await buildWorkspace(files, [...Object.keys(reports), 'report-end'])
}, 300_000)

function pagesOf(id: string): readonly MeasuredPage[] {
  return pdfs.get(id)?.pages ?? []
}

/** The numbers of the paragraphs of a page, from top to bottom. */
function numbersOn(page: MeasuredPage | undefined): number[] {
  return (page?.lines ?? []).flatMap(({ text }) => {
    const number = /^第(\d+)段。$/u.exec(text)?.[1]
    return number === undefined ? [] : [Number(number)]
  })
}

const lineOn = (page: MeasuredPage | undefined, pattern: RegExp) =>
  page?.lines.find(({ text }) => pattern.test(text))
const lowestOn = (page: MeasuredPage | undefined) =>
  Math.max(0, ...(page ? linesInArea(page) : []).map(({ baseline }) => baseline))

describe('a figure with a number that does not fit at the foot of its page', () => {
  test('stands at the head of the next one, and the text behind it fills the foot', () => {
    const [first, second] = pagesOf('numbered')
    expect(first?.images).toEqual([])
    expect(lowestOn(first)).toBeGreaterThan(area.bottom - pitch)
    expect(second?.images[0]?.top).toBeLessThan(area.top + pitch)
    expect(lineOn(first, /^二、乙/u)).toBeDefined()
  })

  test('a lower one behind it does not overtake it', () => {
    const captions = pagesOf('numbered').flatMap(({ lines }) =>
      lines.flatMap(({ text }) => text.match(/[高矮]楼$/u) ?? []),
    )
    expect(captions).toEqual(['高楼', '矮楼'])
  })

  test('so does a drawing', () => {
    const [first, second] = pagesOf('drawn')
    expect(lineOn(first, /^图1/u)).toBeUndefined()
    expect(lowestOn(first)).toBeGreaterThan(area.bottom - pitch)
    const caption = lineOn(second, /^图1/u)?.baseline ?? 0
    expect(numbersOn(second).length).toBeGreaterThan(0)
    const above = (second?.lines ?? []).filter(
      ({ text, baseline }) => /^第\d+段/u.test(text) && baseline < caption,
    )
    expect(above).toEqual([])
  })

  test.each(Object.keys(reports))('no paragraph changes its place among the others (%s)', (id) => {
    const numbers = pagesOf(id).flatMap(numbersOn)
    expect(numbers.length).toBeGreaterThan(10)
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
  })
})

test('without a number it stays in its part: the next heading stands below it', () => {
  const pages = pagesOf('lone')
  const second = pages.find(({ images }) => images.length > 0)
  expect(second).not.toBe(pages[0])
  const heading = lineOn(second, /^二、乙/u)
  expect(heading?.baseline).toBeGreaterThan(second?.images[0]?.bottom ?? 0)
})

test('a heading stands with the figure that is all its part has', () => {
  const page = pagesOf('headed').find(({ images }) => images.length > 0)
  const heading = lineOn(page, /^二、乙/u)
  expect(heading).toBeDefined()
  const highest = Math.min(...(page?.images ?? []).map(({ top }) => top))
  expect(highest).toBeGreaterThan(heading?.baseline ?? 0)
  expect(highest - (heading?.baseline ?? 0)).toBeLessThan(pitch)
})

test('where figures end a text, nothing stands on them', () => {
  const pages = pagesOf('last')
  const images = pages.flatMap((page) => page.images)
  expect(images).toHaveLength(2)
})

test('a figure that ends a text draws no line of the paragraph before it along', () => {
  const [body, next] = pagesOf('closing')
  expect(lineOn(body, /按月报告。$/u)).toBeDefined()
  expect(body?.images).toEqual([])
  expect(next?.images).toHaveLength(1)
})

test('what ends a signed text stays below its figures, with the signature', () => {
  const pages = pagesOf('report-end')
  const page = pages.find((one) => lineOn(one, /最后一段。$/u))
  const last = lineOn(page, /最后一段。$/u)?.baseline ?? 0
  expect(lineOn(page, /^2025年2月21日$/u)?.baseline).toBeGreaterThan(last)
  const before = pages.slice(0, page ? pages.indexOf(page) + 1 : 0)
  expect(before.flatMap(({ images }) => images)).toHaveLength(2)
  for (const { bottom } of page?.images ?? []) expect(bottom).toBeLessThan(last)
})
