import { beforeAll, describe, expect, test } from 'vitest'
import { buildExample } from '../helpers/built-example.ts'
import { exampleFiles } from '../helpers/example-workspace.ts'
import type { MeasuredPage, MeasuredPdf } from '../helpers/measure-pdf.ts'
import { loadClean } from '../helpers/memory-workspace.ts'
import {
  area,
  character,
  emBottom,
  emTop,
  facesOf,
  leftEdge,
  linesInArea,
  width,
} from '../helpers/notice-measures.ts'
import { elementsOf, pageTree } from '../helpers/page-tree.ts'
import { printedText, renderDocument, textOf } from '../helpers/rendered-page.ts'

const ids = ['notice-2024-15', 'notice-2025-12'] as const

let pdfs: readonly MeasuredPdf[]

beforeAll(async () => {
  pdfs = await buildExample(ids)
})

/** Every page of both years with its number, counted from 1. */
function allPages(): { page: MeasuredPage; number: number; pdf: MeasuredPdf }[] {
  return pdfs.flatMap((pdf) => pdf.pages.map((page, index) => ({ page, number: index + 1, pdf })))
}

describe('a whole year (5.2)', () => {
  test('a year runs to some fifteen pages', () => {
    for (const { pages } of pdfs) expect(pages.length).toBeGreaterThanOrEqual(15)
    for (const { pages } of pdfs) expect(pages.length).toBeLessThanOrEqual(20)
  })

  test('text never leaves the 版心', () => {
    for (const { page, number } of allPages()) {
      const left = leftEdge(number)
      const lines = linesInArea(page)
      for (const line of lines) {
        expect(line.left).toBeGreaterThan(left - 0.2)
        expect(line.right).toBeLessThan(left + width + 0.2)
        expect(emTop(line)).toBeGreaterThan(area.top - 0.2)
        expect(emBottom(line)).toBeLessThan(area.bottom + 0.3)
      }
    }
  })

  test('full pages have 22 lines', () => {
    // The last page of the text is as long as the text; behind it stands a table.
    const pagesOfText = pdfs.map(({ pages }) => pages.findLastIndex(({ rules }) => rules.length === 0) + 1)
    const full = allPages().filter(
      ({ number, pdf }) => number > 2 && number < (pagesOfText[pdfs.indexOf(pdf)] ?? 0),
    )
    const counts = full.map(({ page }) => linesInArea(page).length)
    // A heading that would end a page goes to the next one with its text: then a line is missing.
    expect(counts.every((count) => count === 22 || count === 21)).toBe(true)
    expect(counts.filter((count) => count === 22).length).toBeGreaterThan(counts.length * 0.8)
  })

  test('a full line of full-width characters has 28, a first line of a paragraph 26', () => {
    const full = allPages().flatMap(({ page, number }) => {
      const left = leftEdge(number)
      return linesInArea(page)
        .filter((line) => line.right > left + width - 0.1 && /^[^\u0020-\u00ff]+$/u.test(line.text))
        .filter(({ runs }) => runs.every(({ size }) => Math.abs(size - 15.75) < 0.01))
        .map((line) => ({ indent: Math.round((line.left - left) / character), count: [...line.text].length }))
    })
    expect(full.length).toBeGreaterThan(300)
    // One or two less where a mark that may not begin a line takes the last character down with it (GB/T 15834).
    for (const { indent, count } of full) expect([28, 27, 26]).toContain(count + indent)
    expect(full.filter(({ indent, count }) => count + indent === 28).length).toBeGreaterThan(
      full.length * 0.8,
    )
  })
})

describe('what can be read from the file', () => {
  const workspace = loadClean(exampleFiles)
  const pageOf = async (id: string) => pageTree(renderDocument(await workspace, id))
  const withoutBlanks = (text: string) => text.replaceAll(/\s/gu, '')

  test.each(ids)('%s: text that is copied is the text of the source', async (id) => {
    const copied = pdfs[ids.indexOf(id)]?.pages.flatMap(linesInArea).map(({ text }) => text) ?? []
    expect(withoutBlanks(copied.join(''))).toBe(withoutBlanks(printedText(await pageOf(id))))
    expect(copied.length).toBeGreaterThan(300)
  })

  test.each(ids)(
    '%s: its outline is its headings, its tags are theirs and those of paragraphs',
    async (id) => {
      const pdf = pdfs[ids.indexOf(id)]
      const headings = elementsOf(await pageOf(id)).filter(({ tagName }) => /^h\d$/.test(tagName))
      const outline = headings.map((heading) => ({
        title: textOf(heading),
        level: Number(heading.tagName[1]),
      }))
      expect(pdf?.outline).toEqual(outline)
      const tags = pdf?.pages.flatMap(({ tags }) => tags) ?? []
      for (const level of [1, 2]) {
        const expected = outline.filter((entry) => entry.level === level)
        expect(tags.filter((tag) => tag === `H${level}`)).toHaveLength(expected.length)
      }
      expect(tags.filter((tag) => tag === 'P').length).toBeGreaterThan(50)
    },
  )
})

describe('the file', () => {
  test('nothing is set in another face than the five', () => {
    const faces = new Set(allPages().flatMap(({ page }) => page.lines.flatMap(facesOf)))
    expect([...faces].sort()).toEqual([
      'PlanFang',
      'PlanFangLatin',
      'PlanHei',
      'PlanKai',
      'PlanSong',
      'PlanTitle',
    ])
  })

  test('it says what it is: title, author, language, that it is tagged', () => {
    for (const pdf of pdfs) {
      expect(pdf.title).toMatch(/^中共示例市人民医院委员会关于印发《.+》的通知$/)
      expect(pdf.author).toBe('中共示例市人民医院委员会')
      expect(pdf.language).toBe('zh-CN')
      expect(pdf.isTagged).toBe(true)
    }
  })

  test('every font is embedded, with TrueType outlines', () => {
    for (const { fonts } of pdfs) {
      expect(fonts.length).toBeGreaterThanOrEqual(6)
      for (const { name, type, isEmbedded } of fonts) {
        expect([name, type, isEmbedded]).toEqual([name, 'CIDFontType2', true])
        expect(name).toMatch(/Plan/)
      }
    }
  })
})
