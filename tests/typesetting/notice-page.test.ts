import { beforeAll, describe, expect, test } from 'vitest'
import { buildExample } from '../helpers/built-example.ts'
import { isRed, type MeasuredPage, type MeasuredPdf, type TextLine } from '../helpers/measure-pdf.ts'

/** The 版心 in mm from the top left corner of the sheet, on odd pages (GB/T 9704-2012 5.2.1). */
const area = { left: 28, right: 184, top: 37, bottom: 262 }
/** On even pages the binding margin is on the right. */
const evenArea = { ...area, left: 26, right: 182 }
const character = 156 / 28
const pageNumber = /^— (\d+) —$/

let pdfs: readonly MeasuredPdf[]

beforeAll(async () => {
  pdfs = await buildExample(['notice-2024-15', 'notice-2025-12'])
})

/** Every page of both years with its number, counted from 1. */
function allPages(): { page: MeasuredPage; number: number; pdf: MeasuredPdf }[] {
  return pdfs.flatMap((pdf) => pdf.pages.map((page, index) => ({ page, number: index + 1, pdf })))
}

/** The lines inside the 版心: without the page number. */
function textLines({ lines }: MeasuredPage): TextLine[] {
  return lines.filter(({ text }) => !pageNumber.test(text))
}

function lineThat(page: MeasuredPage | undefined, pattern: RegExp): TextLine {
  const line = page?.lines.find(({ text }) => pattern.test(text))
  if (!line) throw new Error(`no line like ${pattern}`)
  return line
}

function firstPage(pdf: MeasuredPdf | undefined): MeasuredPage {
  const page = pdf?.pages[0]
  if (!page) throw new Error('no page')
  return page
}

/** The top of a line's characters: in the fonts of the project the baseline lies 0.88 em below it. */
function emTop({ baseline, runs }: TextLine): number {
  return baseline - 0.88 * emMm(runs[0]?.size ?? 0)
}

function emBottom({ baseline, runs }: TextLine): number {
  return baseline + 0.12 * emMm(runs[0]?.size ?? 0)
}

function emMm(points: number): number {
  return (points / 72) * 25.4
}

const closing = /^[，。、；：？！）》〉”’〕％%…]/u
const opening = /[（《〈“‘〔]$/u

describe('the sheet (5.1, 5.2)', () => {
  test('every page is A4 to the hundredth of a millimetre', () => {
    for (const { page } of allPages()) {
      expect(page.width).toBeCloseTo(210, 2)
      expect(page.height).toBeCloseTo(297, 2)
    }
  })

  test('a year runs to some fifteen pages', () => {
    for (const { pages } of pdfs) expect(pages.length).toBeGreaterThanOrEqual(15)
    for (const { pages } of pdfs) expect(pages.length).toBeLessThanOrEqual(20)
  })

  test('the first ink of a full page lies at 37 ± 1 mm, the last above 262 + 1 mm', async () => {
    for (const pdf of pdfs) {
      for (const number of [3, 4]) {
        const ink = (await pdf.ink(number)).bounds({ region: { bottom: 264 } })
        expect(ink?.top).toBeGreaterThan(36)
        expect(ink?.top).toBeLessThan(38)
        expect(ink?.bottom).toBeGreaterThan(260)
        expect(ink?.bottom).toBeLessThan(263)
      }
    }
  })

  test('text begins at 28 ± 1 mm on odd pages and at 26 ± 1 mm on even ones, and never leaves the 版心', () => {
    for (const { page, number } of allPages()) {
      const { left, right } = number % 2 === 1 ? area : evenArea
      const lines = textLines(page)
      if (lines.length > 3) expect(Math.min(...lines.map((line) => line.left))).toBeCloseTo(left, 0)
      for (const line of lines) {
        expect(line.left).toBeGreaterThan(left - 0.2)
        expect(line.right).toBeLessThan(right + 0.2)
        expect(emTop(line)).toBeGreaterThan(area.top - 0.2)
        expect(emBottom(line)).toBeLessThan(area.bottom + 0.3)
      }
    }
  })

  test('a full page has 22 lines, one pitch apart', () => {
    const full = allPages().filter(({ page, number, pdf }) => number > 2 && number < pdf.pages.length && page)
    const counts = full.map(({ page }) => textLines(page).length)
    // A heading that would end a page goes to the next one with its text: then a line is missing.
    expect(counts.every((count) => count === 22 || count === 21)).toBe(true)
    expect(counts.filter((count) => count === 22).length).toBeGreaterThan(counts.length * 0.8)
    for (const { page } of full) {
      const lines = textLines(page)
      const pitches = lines.slice(1).map(({ baseline }, index) => baseline - (lines[index]?.baseline ?? 0))
      for (const pitch of pitches) expect(pitch).toBeCloseTo(10.45, 1)
    }
  })

  test('a full line of full-width characters has 28, a first line of a paragraph 26', () => {
    const full = allPages().flatMap(({ page, number }) => {
      const { left, right } = number % 2 === 1 ? area : evenArea
      return textLines(page)
        .filter((line) => line.right > right - 0.1 && /^[^\u0020-\u00ff]+$/u.test(line.text))
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

  test('no line begins with a mark that may not begin one, none ends with one that may not end one', () => {
    for (const { page } of allPages()) {
      for (const { text } of textLines(page)) {
        expect(text).not.toMatch(closing)
        expect(text).not.toMatch(opening)
      }
    }
  })
})

describe('numbers (GB/T 15835)', () => {
  test('none is parted from its unit at the end of a line', () => {
    const lines = allPages().flatMap(({ page }) => textLines(page))
    expect(lines.filter(({ text }) => /\d/.test(text)).length).toBeGreaterThan(50)
    for (const { text } of lines) expect(text).not.toMatch(/\d[～—万亿]?$/u)
  })
})

describe('版头 (7.2)', () => {
  test('the mark is red, its top at 72 mm, centred, within one row', async () => {
    for (const pdf of pdfs) {
      const ink = (await pdf.ink(1)).bounds({ isInk: isRed, region: { bottom: 110 } })
      expect(ink?.top).toBeGreaterThan(71.5)
      expect(ink?.top).toBeLessThan(72.5)
      expect(((ink?.left ?? 0) + (ink?.right ?? 0)) / 2).toBeCloseTo(106, 0)
      const mark = lineThat(firstPage(pdf), /文件$/)
      expect(mark.text).toBe('中共示例市人民医院委员会文件')
      expect(mark.right - mark.left).toBeLessThanOrEqual(156.1)
      expect(mark.runs[0]?.font).toMatch(/PlanTitle/)
    }
  })

  test('发文字号 stands two rows below the mark, centred, in 3号 仿宋', async () => {
    for (const pdf of pdfs) {
      const page = firstPage(pdf)
      const number = lineThat(page, /^示医党发〔202[45]〕\d+号$/)
      const mark = (await pdf.ink(1)).bounds({ isInk: isRed, region: { bottom: 110 } })
      expect((number.left + number.right) / 2).toBeCloseTo(106, 0)
      const rows = (emTop(number) - (mark?.bottom ?? 0)) / 10.45
      expect(rows).toBeGreaterThan(2)
      expect(rows).toBeLessThan(2.4)
      expect(number.runs.some(({ font }) => /PlanFang-/.test(font))).toBe(true)
      expect(number.runs[0]?.size).toBeCloseTo(15.75, 2)
    }
  })

  test('the red rule lies 4 mm below it and is 156 mm long', () => {
    for (const pdf of pdfs) {
      const page = firstPage(pdf)
      const number = lineThat(page, /^示医党发/)
      const [rule, ...others] = page.rules.filter(({ colour }) => colour !== '#000000')
      expect(others).toEqual([])
      expect(rule?.colour).toBe('#e60012')
      expect((rule?.y0 ?? 0) - emBottom(number)).toBeCloseTo(4, 1)
      expect((rule?.x1 ?? 0) - (rule?.x0 ?? 0)).toBeCloseTo(156, 1)
      expect(rule?.x0).toBeCloseTo(area.left, 0)
    }
  })
})

describe('主体 (7.3)', () => {
  test('the title is 2号 小标宋, centred, two rows below the rule', () => {
    for (const pdf of pdfs) {
      const page = firstPage(pdf)
      const rows = page.lines.filter(({ runs }) => Math.abs((runs[0]?.size ?? 0) - 22) < 0.01)
      expect(rows.length).toBeGreaterThan(1)
      for (const row of rows) {
        expect((row.left + row.right) / 2).toBeCloseTo(106, 0)
        expect(row.runs[0]?.font).toMatch(/PlanTitle/)
      }
      const rule = page.rules.find(({ colour }) => colour === '#e60012')
      const gap = (rows[0] ? emTop(rows[0]) : 0) - (rule?.y1 ?? 0)
      expect(gap / 10.45).toBeGreaterThan(2)
      expect(gap / 10.45).toBeLessThan(2.3)
      expect(rows.map(({ text }) => text).join('')).toMatch(/^中共示例市人民医院委员会关于印发《.+》的通知$/)
    }
  })

  test('主送机关 stands one row below the title, flush left; the text is indented by two characters', () => {
    for (const pdf of pdfs) {
      const page = firstPage(pdf)
      const addressees = lineThat(page, /：$/)
      const title = page.lines.filter(({ runs }) => Math.abs((runs[0]?.size ?? 0) - 22) < 0.01).at(-1)
      expect(addressees.left).toBeCloseTo(area.left, 0)
      const gap = emTop(addressees) - (title ? emBottom(title) : 0)
      expect(gap / 10.45).toBeGreaterThan(1)
      expect(gap / 10.45).toBeLessThan(1.6)
      const [text] = page.lines.filter(({ baseline }) => baseline > addressees.baseline + 1)
      expect((text?.left ?? 0) - area.left).toBeCloseTo(2 * character, 0)
    }
  })

  test('署名 is centred on 成文日期, which leaves four characters on the right (7.3.5.1)', () => {
    for (const pdf of pdfs) {
      const page = firstPage(pdf)
      const date = lineThat(page, /^202[45]年\d+月\d+日$/)
      const organ = lineThat(page, /^中共示例市人民医院委员会$/)
      expect(area.right - date.right).toBeCloseTo(4 * character, 0)
      expect((organ.left + organ.right) / 2).toBeCloseTo((date.left + date.right) / 2, 0)
      expect(date.baseline - organ.baseline).toBeCloseTo(10.45, 1)
    }
  })

  test('what is issued begins on a page of its own, its title on the third row', () => {
    for (const pdf of pdfs) {
      const [title] = pdf.pages[1]?.lines ?? []
      expect(title?.runs[0]?.size).toBeCloseTo(22, 2)
      const centre = title ? (emTop(title) + emBottom(title)) / 2 : 0
      expect((centre - area.top - 2.78) / 10.45).toBeCloseTo(2, 1)
    }
  })

  test('headings of the first level are 黑体, the text 仿宋', () => {
    for (const pdf of pdfs) {
      const lines = pdf.pages.flatMap(textLines)
      const headings = lines.filter(({ text }) => /^[一二三四五六七八九]、/.test(text))
      expect(headings.length).toBeGreaterThanOrEqual(8)
      for (const { runs } of headings) expect(runs.every(({ font }) => /PlanHei/.test(font))).toBe(true)
      const faces = new Set(lines.flatMap(({ runs }) => runs.map(({ font }) => font.replace(/-.*/, ''))))
      expect([...faces].sort()).toEqual(['PlanFang', 'PlanFangLatin', 'PlanHei', 'PlanKai', 'PlanTitle'])
    }
  })
})

describe('版记 (7.4)', () => {
  test('its last rule is the bottom edge of the 版心 of the last page; rules of 0.35, 0.25 and 0.35 mm', () => {
    for (const pdf of pdfs) {
      const rules = (pdf.pages.at(-1)?.rules ?? []).toSorted((a, b) => a.y0 - b.y0)
      expect(rules.length).toBe(4)
      expect(rules.at(-1)?.y1).toBeCloseTo(area.bottom, 1)
      const thickness = rules.map((rule) => rule.thickness)
      for (const outer of [thickness.at(0), thickness.at(-1)]) expect(outer).toBeCloseTo(0.35, 1.5)
      for (const inner of thickness.slice(1, -1)) expect(inner).toBeCloseTo(0.25, 1.5)
      for (const { x0, x1, colour } of rules) {
        expect(x1 - x0).toBeCloseTo(156, 1)
        expect(colour).toBe('#000000')
      }
    }
  })

  test('抄送 and 印发 stand in it, 4号, one character from its edges', () => {
    for (const pdf of pdfs) {
      const page = pdf.pages.at(-1)
      const left = pdf.pages.length % 2 === 1 ? area.left : evenArea.left
      const copied = lineThat(page, /^抄送：.+。$/)
      const printed = lineThat(page, /^示例市人民医院党委办公室.*202[45]年\d+月\d+日印发$/)
      for (const line of [copied, printed]) {
        expect(line.left - left).toBeCloseTo(emMm(14), 0)
        expect(line.runs[0]?.size).toBeCloseTo(14, 1)
      }
      expect(left + 156 - printed.right).toBeCloseTo(emMm(14), 0)
    }
  })
})

describe('页码 (7.5)', () => {
  test('its dashes lie at 269 mm, one character from the outer edge: right on odd pages, left on even ones', async () => {
    for (const [pdf, numbers] of pdfs.map((pdf) => [pdf, [1, 2, 3, pdf.pages.length]] as const)) {
      for (const number of numbers) {
        const page = pdf.pages[number - 1]
        const line = lineThat(page, pageNumber)
        expect(line.text).toBe(`— ${number} —`)
        const isOdd = number % 2 === 1
        const gap = isOdd ? area.right - line.right : line.left - evenArea.left
        expect(gap).toBeGreaterThan(4.7)
        expect(gap).toBeLessThan(5.2)
        const dash = (await pdf.ink(number)).bounds({
          region: { top: 264.5, left: line.left, right: line.left + 3.5 },
        })
        expect(((dash?.top ?? 0) + (dash?.bottom ?? 0)) / 2).toBeCloseTo(269, 0.5)
        expect(line.runs[0]?.font).toMatch(/PlanSong/)
        expect(line.runs[0]?.size).toBeCloseTo(14, 1)
      }
    }
  })

  test('every page has one', () => {
    for (const { page, number } of allPages()) {
      const found = page.lines.flatMap(({ text }) => pageNumber.exec(text)?.[1] ?? [])
      expect(found).toEqual([`${number}`])
    }
  })
})

describe('the file', () => {
  test('it says what it is: title, author, language, tags, outline', () => {
    for (const pdf of pdfs) {
      expect(pdf.title).toMatch(/^中共示例市人民医院委员会关于印发《.+》的通知$/)
      expect(pdf.author).toBe('中共示例市人民医院委员会')
      expect(pdf.language).toBe('zh-CN')
      expect(pdf.isTagged).toBe(true)
      expect(pdf.outline.filter(({ level }) => level === 2).length).toBeGreaterThanOrEqual(8)
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
