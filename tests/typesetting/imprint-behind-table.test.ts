import { beforeAll, describe, expect, test } from 'vitest'
import { buildWorkspace } from '../helpers/built-example.ts'
import type { MeasuredPdf } from '../helpers/measure-pdf.ts'
import { baseFiles, replaced } from '../helpers/memory-workspace.ts'
import { linesInArea } from '../helpers/notice-measures.ts'

/** Rows of the table; the last two are never parted. */
const heights = [1, 2, 3, 5]
/** Paragraphs before it: table and last paragraph go over the foot of the page row by row. */
const lengths = [5, 6, 7, 8, 9, 10, 11, 12]

/** Rules whose last article but one ends with a table. */
function rules(id: string, before: number, height: number): string {
  const articles = Array.from({ length: before }, () => '  - { text: 各部门抓好落实。 }\n')
  const rows = Array.from({ length: height }, (_, index) => `[第${index + 1}行, 合格]`)
  return `kind: rules
id: ${id}
period: 2025
title: 示例市人民医院病历管理办法
numbering: articles
sections:
${articles.join('')}  - text: 等次如下。
    table: { caption: 等次表, columns: [{ heading: 项目栏 }, { heading: 等次栏 }], rows: [${rows.join(', ')}] }
  - { text: 末尾的一条。 }
`
}

const idOf = (before: number, height: number) => `rows-${height}-after-${before}`

let built: ReadonlyMap<string, MeasuredPdf>

beforeAll(async () => {
  const files: Record<string, string> = { ...baseFiles }
  for (const height of heights)
    for (const before of lengths) {
      const id = idOf(before, height)
      files[`2025/${id}.yaml`] = rules(`rules-${id}`, before, height)
      const notice = replaced(baseFiles['2025/notice.yaml'], 'notice-2025-12', id)
      const numbered = replaced(notice, '〕12号', `〕${height}${String(before).padStart(2, '0')}号`)
      files[`2025/notice-${id}.yaml`] = replaced(numbered, 'work-points-2025', `rules-${id}`)
    }
  const ids = heights.flatMap((height) => lengths.map((before) => idOf(before, height)))
  built = await buildWorkspace(files, ids)
})

function pagesOf(before: number, height: number) {
  const pdf = built.get(idOf(before, height))
  if (pdf === undefined) throw new Error(`there is no ${idOf(before, height)}`)
  return pdf
}

describe.each(heights)('a last paragraph behind a table of %d rows', (height) => {
  test('no page has the head of the table without a row of it', () => {
    for (const before of lengths) {
      const { pages } = pagesOf(before, height)
      const heads = pages.flatMap(({ lines }) => {
        const texts = lines.map(({ text }) => text)
        return texts.some((text) => text.includes('项目栏'))
          ? [texts.some((text) => /第\d行/u.test(text))]
          : []
      })
      expect([before, heads]).toEqual([before, heads.map(() => true)])
      expect(heads.length).toBeGreaterThan(0)
    }
  })

  test('版记 has the paragraph and rows of the table above it, and goes over with them', () => {
    const pages = lengths.map((before) => {
      const pdf = pagesOf(before, height)
      const last = pdf.pages.at(-1)?.lines.map(({ text }) => text) ?? []
      expect(last).toContainEqual(expect.stringContaining('末尾的一条。'))
      expect(last).toContainEqual(expect.stringMatching(/第\d行/u))
      return pdf.pages.length
    })
    expect(new Set(pages)).toEqual(new Set([2, 3]))
  })

  test('every row of the table is printed once', () => {
    for (const before of lengths) {
      const texts = pagesOf(before, height).pages.flatMap((page) => linesInArea(page))
      const rows = texts.filter(({ text }) => /第\d行/u.test(text))
      expect([before, rows.length]).toEqual([before, height])
    }
  })
})
