import { beforeAll, describe, expect, test } from 'vitest'
import type { TextRun } from '../helpers/measure-pdf.ts'
import {
  area,
  type BuiltNotices,
  buildNotices,
  leftEdge,
  linesInArea,
  type NumberedPage,
  numberedPages,
} from '../helpers/notice-measures.ts'
import {
  attachedTable,
  hasTable,
  isLying,
  itemCells,
  pagesOfEachTable,
  pagesOfTables,
  runsThat,
  tableRows,
  textOf,
} from '../helpers/table-measures.ts'

let built: BuiltNotices

beforeAll(async () => {
  built = await buildNotices([
    {
      id: 'tables',
      lines: `cc: [医务部]\nattachments:\n${attachedTable('甲表', 'landscape')}${attachedTable('乙表', 'landscape')}${attachedTable('丙表', 'landscape')}${attachedTable('丁表', 'portrait')}`,
    },
    { id: 'lying-last', lines: `cc: [医务部]\nattachments:\n${attachedTable('甲表', 'landscape', 3)}` },
  ])
})

const lyingPages = () => pagesOfTables(built.pdf('tables'), 'lying')
const uprightPages = () => pagesOfTables(built.pdf('tables'), 'upright')

describe('横排 (§8)', () => {
  test('sheets stay upright A4, on odd and even pages', () => {
    const parities = new Set(lyingPages().map(({ number }) => number % 2))
    expect(parities).toEqual(new Set([0, 1]))
    for (const { page } of numberedPages(built.pdf('tables'))) {
      expect(page.width).toBeCloseTo(210, 2)
      expect(page.height).toBeCloseTo(297, 2)
    }
  })

  test('the table is turned to the left: its head lies along the left edge of the sheet', () => {
    for (const { page, number } of lyingPages()) {
      const [head] = runsThat(page, /责任部门/)
      const cells = itemCells(page)
      expect(head?.angle).toBe(-90)
      expect(cells.length).toBeGreaterThanOrEqual(2)
      for (const cell of cells) expect(cell.angle).toBe(-90)
      for (const cell of cells) expect(cell.left).toBeGreaterThan((head?.left ?? 0) + 2)
      expect(head?.left).toBeGreaterThan(leftEdge(number))
      // Of a row, the first column lies lowest.
      const [first] = runsThat(page, /序号/)
      expect(first?.baseline).toBeGreaterThan((head?.baseline ?? 0) + 100)
    }
  })

  test('it fills the 版心 from top to bottom and never leaves it', () => {
    for (const { page, number } of lyingPages()) {
      const long = page.rules.filter(({ direction }) => direction === 'vertical')
      expect(Math.min(...long.map(({ y0 }) => y0))).toBeCloseTo(area.top, 0)
      expect(Math.max(...long.map(({ y1 }) => y1))).toBeCloseTo(area.bottom, 0)
      for (const { x0, x1 } of page.rules) {
        expect(x0).toBeGreaterThan(leftEdge(number) - 0.3)
        expect(x1).toBeLessThan(leftEdge(number) + 156.3)
      }
    }
  })

  test('the page number stands upright where it is on the other pages', async () => {
    const pages = numberedPages(built.pdf('tables'))
    for (const parity of [0, 1]) {
      const lying = lyingPages().find(({ number }) => number % 2 === parity && number < 10)
      const other = pages.find(({ page, number }) => number % 2 === parity && !page.runs.some(isLying))
      if (!lying || !other) throw new Error('no pages')
      const [there, here] = [other, lying].map(({ page }) =>
        page.lines.find(({ text }) => /^— \d —$/.test(text)),
      )
      expect(here?.text).toBe(`— ${lying.number} —`)
      expect(Math.abs((here?.left ?? 0) - (there?.left ?? 0))).toBeLessThan(0.3)
      const dash = async ({ number }: NumberedPage, left = 0) =>
        (await built.pdf('tables').ink(number)).bounds({ region: { top: 264.5, left, right: left + 3.5 } })
      const [inkThere, inkHere] = [await dash(other, there?.left), await dash(lying, here?.left)]
      for (const ink of [inkThere, inkHere]) {
        expect(((ink?.top ?? 0) + (ink?.bottom ?? 0)) / 2).toBeGreaterThan(268.7)
        expect(((ink?.top ?? 0) + (ink?.bottom ?? 0)) / 2).toBeLessThan(269.3)
      }
    }
  })

  test('a last one leaves 版记 a page of its own, upright', () => {
    const page = built.page('lying-last', -1)
    expect(linesInArea(page).map(({ text }) => text.slice(0, 3))).toEqual(['抄送：', '示例市'])
    expect(Math.max(...page.rules.map(({ y1 }) => y1))).toBeCloseTo(area.bottom, 1)
  })
})

describe.each([
  ['lying', lyingPages],
  ['upright', uprightPages],
] as const)('a %s table over pages', (name, pages) => {
  const tables = () => pagesOfEachTable(built.pdf('tables'), name)

  test('has its head on every page, in 黑体 and 小四', () => {
    expect(tables().length).toBe(name === 'lying' ? 3 : 1)
    for (const { page } of pages()) {
      const heads = runsThat(page, /序|指标名称|责任部门/).filter(({ font }) => /Hei/.test(font))
      expect(heads.length).toBeGreaterThanOrEqual(3)
      for (const { size } of heads) expect(size).toBeCloseTo(12, 1)
    }
  })

  test('says 续表 on every page but its first, and only there', () => {
    for (const [first, ...others] of tables()) {
      expect(others.length).toBeGreaterThanOrEqual(2)
      expect(textOf((first as NumberedPage).page)).not.toContain('续表')
      for (const { page } of others) {
        const marks = runsThat(page, /续表/)
        expect(marks).toHaveLength(1)
        expect(marks[0]?.font).toMatch(/Hei/)
      }
    }
    const others = numberedPages(built.pdf('tables')).filter((page) => !hasTable(page.page))
    for (const { page } of others) expect(textOf(page)).not.toContain('续表')
  })

  test('has every row once, whole, in 仿宋', () => {
    for (const each of tables()) {
      const numbers = each.flatMap(({ page }) =>
        Array.from(textOf(page).matchAll(/第(\d+)项建设项目/gu), ([, number]) => Number(number)),
      )
      expect(numbers.toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: tableRows }, (_, index) => index + 1),
      )
      // Two-row cells stand on one page with their row.
      for (const { page } of each) {
        const starts = textOf(page).match(/医务部、科研部、/gu)?.length ?? 0
        expect(textOf(page).match(/各医学中心|医学中心|学中心|中心/gu)?.length ?? 0).toBe(starts)
      }
      for (const run of each.flatMap(({ page }) => runsThat(page, /建设项目/)))
        expect(run.font).toMatch(/Fang/)
    }
  })

  test('its figures stand on their decimal points, its unit on its first page', () => {
    for (const [first] of tables()) {
      const page = (first as NumberedPage).page
      expect(runsThat(page, /单位：万元/)).toHaveLength(1)
      const along = ({ left, baseline }: TextRun) => (name === 'lying' ? -baseline : left)
      const points = runsThat(page, /^\d+\.\d+$/u).map(
        (run) => along(run) + run.text.indexOf('.') * 6 * (25.4 / 72),
      )
      expect(points.length).toBeGreaterThan(3)
      for (const point of points) expect(point).toBeCloseTo(points[0] ?? 0, 0)
    }
  })
})

test('notes stand with the last two rows', () => {
  const notes = numberedPages(built.pdf('tables')).filter(({ page }) => /注：/.test(textOf(page)))
  expect(notes).toHaveLength(4)
  for (const { page } of notes) expect(runsThat(page, /建设项目/).length).toBeGreaterThanOrEqual(2)
})

test('behind an upright table, 版记 stands on its last page', () => {
  const page = built.page('tables', -1)
  expect(textOf(page)).toContain('责任部门')
  expect(linesInArea(page).some(({ text }) => /^抄送：/.test(text))).toBe(true)
})
