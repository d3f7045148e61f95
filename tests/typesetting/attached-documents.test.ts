import { beforeAll, describe, expect, test } from 'vitest'
import { attachedFiles, longTableRows } from '../helpers/attached-workspace.ts'
import { buildWorkspace } from '../helpers/built-example.ts'
import type { MeasuredPage, MeasuredPdf } from '../helpers/measure-pdf.ts'
import {
  area,
  facesOf,
  leftEdge,
  linesInArea,
  numberedPages,
  offCentre,
  rowOf,
  width,
} from '../helpers/notice-measures.ts'
import {
  isLying,
  itemCells,
  type Lie,
  pagesOfEachTable,
  runsThat,
  textOf,
} from '../helpers/table-measures.ts'
import { gridRowOf, isTitleRow } from './figures/places.ts'

let pdf: MeasuredPdf

beforeAll(async () => {
  const built = await buildWorkspace(attachedFiles, ['decision'])
  pdf = built.get('decision') ?? expect.fail('not built')
}, 120_000)

/** The page that begins with a mark, upright or lying, and its number. */
function opening(mark: string) {
  const found = numberedPages(pdf).filter(({ page }) => page.runs.some(({ text }) => text === mark))
  const [one, ...others] = found
  if (!one || others.length > 0) throw new Error(`${found.length} pages are marked ${mark}`)
  return one
}

describe('attachments of what a decision issues, of what is attached to that, and of the decision (7.3.7)', () => {
  test('follow each other in this order', () => {
    const marks = pdf.pages.flatMap(({ runs }) =>
      runs.flatMap(({ text }) => (/^附件\d?(?:的附件\d?)?$/.test(text) ? [text] : [])),
    )
    expect(marks).toEqual(['附件1', '附件2', '附件3', '附件4', '附件5', '附件5的附件', '附件'])
  })

  test.each(['附件1', '附件3', '附件4', '附件5', '附件5的附件', '附件'])(
    '%s: on the first row of a page, flush left, 黑体; the title in the middle of the third',
    (mark) => {
      const { page, number } = opening(mark)
      const [first] = page.lines
      const title = page.lines.find(isTitleRow)
      if (!first || !title) throw new Error('no lines')
      expect(first.text).toBe(mark)
      expect(rowOf(first)).toBeCloseTo(1, 1)
      expect(Math.abs(first.left - leftEdge(number))).toBeLessThan(0.1)
      expect(facesOf(first)[0]).toBe('PlanHei')
      expect(gridRowOf(title)).toBeCloseTo(3, 1)
      expect(Math.abs(offCentre(title, number))).toBeLessThan(0.1)
    },
  )

  test('附件2, which lies: the same, seen with the table upright', () => {
    const { page, number } = opening('附件2')
    const [mark] = runsThat(page, /^附件2$/)
    const title = page.runs.filter(({ size }) => Math.abs(size - 22) < 0.01)
    const [first] = title
    if (!mark || !first) throw new Error('no runs')
    expect([mark.angle, ...title.map(({ angle }) => angle)].every((angle) => angle === -90)).toBe(true)
    // Read from the foot of the sheet upwards: its left edge is the first row, the foot of the 版心 the beginning of rows.
    expect(Math.abs(mark.baseline - area.bottom)).toBeLessThan(0.5)
    expect(mark.left - leftEdge(number)).toBeGreaterThan(0)
    expect(mark.left - leftEdge(number)).toBeLessThan(10.45)
    const rows = (first.left - mark.left - 0.38 * (22 - 15.75) * (25.4 / 72)) / 10.45
    expect(rows).toBeCloseTo(2, 1)
  })

  test('the names below each text are those of its own attachments', () => {
    const lists = pdf.pages.flatMap(({ lines }) => lines.filter(({ text }) => text.startsWith('附件：')))
    expect(lists.map(({ text }) => text.replaceAll(' ', ''))).toEqual([
      '附件：联系人名单',
      '附件：1.工作流程',
      '附件：工作制度',
    ])
  })
})

describe('页码 (7.5, §8)', () => {
  test('every page has the next number', () => {
    const numbers = pdf.pages.map(({ lines }) => lines.find(({ text }) => /^— \d+ —$/.test(text))?.text)
    expect(numbers).toEqual(pdf.pages.map((_, index) => `— ${index + 1} —`))
    expect(pdf.pages.length).toBeGreaterThan(20)
  })

  test('upright or lying, it stands one 字 of 4号 from the outer edge of the 版心, at one height', () => {
    const lyingParities = new Set<number>()
    for (const { page, number } of numberedPages(pdf)) {
      const line = page.lines.find(({ text }) => /^— \d+ —$/.test(text)) ?? expect.fail(`page ${number}`)
      const outside = number % 2 === 1 ? leftEdge(number) + width - line.right : line.left - leftEdge(number)
      expect(Math.abs(outside - 14 * (25.4 / 72)), `page ${number}`).toBeLessThan(0.4)
      expect(Math.abs(line.baseline - (pdf.pages[0]?.lines.at(-1)?.baseline ?? 0))).toBeLessThan(0.4)
      if (page.runs.some(isLying)) lyingParities.add(number % 2)
    }
    expect(lyingParities).toEqual(new Set([0, 1]))
  })

  test('a lying page is turned to the left: its head lies along the left edge of the sheet', () => {
    const [pages = []] = pagesOfEachTable(pdf, 'lying')
    for (const { page, number } of pages) {
      const [head] = runsThat(page, /指标名称/)
      const cells = itemCells(page)
      expect(head?.angle).toBe(-90)
      for (const { left } of cells) expect(left).toBeGreaterThan(head?.left ?? 0)
      expect(head?.left).toBeGreaterThan(leftEdge(number))
    }
  })
})

describe.each(['lying', 'upright'] as const)(
  'a %s table of 120 rows, attached to what is issued',
  (lie: Lie) => {
    const pages = () => pagesOfEachTable(pdf, lie)[0] ?? expect.fail('no table')
    const rowsOf = (page: MeasuredPage) =>
      Array.from(textOf(page).matchAll(/第(\d+)项建设项目/gu), ([, number]) => Number(number)).toSorted(
        (a, b) => a - b,
      )

    test('its rows stand each once, in order', () => {
      expect(pages().length).toBeGreaterThan(5)
      expect(pages().flatMap(({ page }) => rowsOf(page))).toEqual(
        Array.from({ length: longTableRows }, (_, index) => index + 1),
      )
    })

    test('its head stands on every page, 续表 on every one but the first', () => {
      expect(pages().map(({ page }) => runsThat(page, /指标名称/).length)).toEqual(pages().map(() => 1))
      expect(pages().map(({ page }) => runsThat(page, /续表/).length)).toEqual(
        pages().map((_, index) => (index === 0 ? 0 : 1)),
      )
    })

    test('no page has a head alone, and the last not a row alone', () => {
      for (const { page } of pages()) expect(rowsOf(page).length).toBeGreaterThan(2)
      expect(rowsOf(pages().at(-1)?.page ?? expect.fail('no page')).length).toBeGreaterThanOrEqual(2)
    })

    test('no row is cut: each has all its cells, and every page ends with a rule below its last row', () => {
      for (const { page } of pages()) {
        const rows = rowsOf(page)
        expect(textOf(page).match(/医务部、科研部/gu)).toHaveLength(rows.length)
        const along = (run: { left: number; baseline: number }) => (lie === 'lying' ? run.left : run.baseline)
        const deepest = Math.max(...itemCells(page).map(along), ...runsThat(page, /中心$/).map(along))
        const rules = page.rules.filter(
          ({ direction }) => direction === (lie === 'lying' ? 'vertical' : 'horizontal'),
        )
        const ends = rules.map(({ x1, y1 }) => (lie === 'lying' ? x1 : y1))
        expect(Math.max(...ends)).toBeGreaterThan(deepest)
        const place = lie === 'lying' ? leftEdge(pages()[0]?.number ?? 1) + width + 2 : area.bottom
        expect(Math.max(...ends)).toBeLessThan(place + 0.3)
      }
    })
  },
)

test('版记 stands once, at the foot of the last page', () => {
  const withImprint = numberedPages(pdf).filter(({ page }) =>
    linesInArea(page).some(({ text }) => /印发$/.test(text)),
  )
  expect(withImprint.map(({ number }) => number)).toEqual([pdf.pages.length])
  const rules = withImprint[0]?.page.rules.toSorted((a, b) => a.y0 - b.y0) ?? []
  expect(rules.at(-1)?.y1).toBeCloseTo(area.bottom, 1)
})
