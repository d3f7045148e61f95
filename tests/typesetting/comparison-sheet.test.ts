import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { composeSheet, type PlanDiff } from '../../src/diff/index.ts'
import { printOf } from '../../src/diff/wording/passage.ts'
import { openBrowserView } from '../helpers/browser-view.ts'
import { comparedFiles, comparedPlans, partCount } from '../helpers/compared-plans.ts'
import { isRed, type MeasuredPdf, measurePdf } from '../helpers/measure-pdf.ts'
import { area, leftEdge, numberedPages } from '../helpers/notice-measures.ts'
import { makeStand, type Stand } from '../helpers/run-plan.ts'
import {
  type CellLine,
  columnLines,
  linesByPage,
  pageNumber,
  sheetTables,
} from '../helpers/sheet-measures.ts'
import { isLying, runsThat } from '../helpers/table-measures.ts'

let stand: Stand
let diff: PlanDiff
let pdf: MeasuredPdf
let html: string
/** What two runs in a row have written. */
const files: Buffer[] = []
/** Where each column of 逐项对照表 begins and ends, as shares of its width. */
let columns: (readonly [number, number])[]

beforeAll(async () => {
  stand = await makeStand([])
  for (const [path, text] of Object.entries(comparedFiles)) {
    await mkdir(dirname(join(stand.workspace, path)), { recursive: true })
    await writeFile(join(stand.workspace, path), String(text))
  }
  for (const name of ['甲', '乙']) {
    const { exitCode, stderr } = await stand.plan(['diff', '2024', '2025', '--format', `report=${name}`])
    expect([exitCode, stderr.match(/diff\/missing-reason/gu)?.length]).toEqual([0, 2])
    files.push(await readFile(join(stand.workspace, `${name}.pdf`)))
  }
  html = await readFile(join(stand.workspace, '甲.html'), 'utf8')
  pdf = await measurePdf(files[0] ?? Buffer.of())
  diff = await comparedPlans()
  const widths = composeSheet(diff, '').tables[0]?.columns.map(({ width }) => width) ?? []
  const whole = widths.reduce((sum, width) => sum + width, 0)
  columns = widths.map((width, index) => {
    const from = widths.slice(0, index).reduce((sum, one) => sum + one, 0)
    return [from / whole, (from + width) / whole]
  })
}, 180_000)
afterAll(() => stand.remove())

const pointPages = () => sheetTables(pdf)[0] ?? []
const wordingOf = (column: 1 | 2): CellLine[] => columnLines(pointPages(), columns[column] ?? [0, 0])
const textOf = ({ text }: PlanDiff['before']['points'][number]) => printOf(text)

test('asked for again it is the same, byte for byte, dated by the newer plan', () => {
  expect(files[1]?.equals(files[0] ?? Buffer.of())).toBe(true)
  expect(pdf.creationDate).toMatch(/^D:20250221/u)
  expect([pdf.title, pdf.author]).toEqual(['2024—2025年工作要点对照表', '示例市人民医院'])
})

test('what a leader reads first is one upright page; everything behind it lies', () => {
  expect(pdf.pages.length).toBeGreaterThan(8)
  expect(pdf.pages.map(({ runs }) => runs.some(isLying))).toEqual(pdf.pages.map((_, index) => index > 0))
  for (const { width, height } of pdf.pages) expect([width, height].map(Math.round)).toEqual([210, 297])
})

test('every page has its number, outside', () => {
  for (const { page, number } of numberedPages(pdf)) {
    expect(pageNumber(page)).toBe(`— ${number} —`)
    const line = page.lines.find(({ text }) => text === `— ${number} —`)
    expect(line?.baseline).toBeGreaterThan(area.bottom + 5)
    const middle = ((line?.left ?? 0) + (line?.right ?? 0)) / 2
    expect(middle > 105).toBe(number % 2 === 1)
  }
})

test('each table has its name once, its head on every page, and 续表 on all but its first', () => {
  const tables = sheetTables(pdf)
  expect(tables.map(([first]) => (first ? runsThat(first.page, /附表/u).length : 0))).toEqual([
    1, 1, 1, 1, 1, 1,
  ])
  for (const pages of tables)
    expect(pages.map(({ page }) => runsThat(page, /续表/u).length)).toEqual(
      pages.map((_, index) => (index > 0 ? 1 : 0)),
    )
  for (const { page } of pointPages()) expect(runsThat(page, /修订处标红/u)).toHaveLength(1)
  expect(pointPages().length).toBeGreaterThan(5)
})

test('no page holds notes without a row of their table', () => {
  const pages = sheetTables(pdf).flat()
  const noted = pages.filter(({ page }) => runsThat(page, /^注：/u).length > 0)
  expect(noted.length).toBeGreaterThan(2)
  // The head has a rule, the table its last one, and each row between them one above it; all upright on the sheet.
  for (const { page } of noted) {
    const rules = page.rules.filter(({ direction }) => direction === 'vertical')
    expect(new Set(rules.map(({ x0 }) => Math.round(x0))).size).toBeGreaterThanOrEqual(3)
  }
})

test('it stays within the 版心, and a rule closes it on every page', () => {
  for (const { page, number } of pointPages()) {
    const upright = page.rules.filter(({ direction, y0, y1 }) => direction === 'vertical' && y1 - y0 > 0.1)
    const lows = upright.filter(({ y0, y1 }) => y0 < area.top + 1 && y1 > area.bottom - 1)
    expect(Math.max(...upright.map(({ y1 }) => y1))).toBeCloseTo(area.bottom, 0)
    expect(Math.min(...upright.map(({ y0 }) => y0))).toBeCloseTo(area.top, 0)
    // The last one lies below the last line of every cell.
    const lowest = Math.max(
      ...page.runs
        .filter(isLying)
        .filter(({ size }) => size < 9.5)
        .map(({ left }) => left),
    )
    if (number < (pointPages().at(-1)?.number ?? 0))
      expect(Math.max(...lows.map(({ x1 }) => x1))).toBeGreaterThan(lowest)
    for (const { x0, x1 } of page.rules) {
      expect(x0).toBeGreaterThan(leftEdge(number) - 0.3)
      expect(x1).toBeLessThan(leftEdge(number) + 156.3)
    }
  }
})

describe('no text is lost', () => {
  test.each([
    ['before', 1],
    ['after', 2],
  ] as const)('of the plan %s every point stands in its column', (side, column) => {
    const own = wordingOf(column)
      .map(({ text }) => text)
      .join('')
    const older = wordingOf(1)
      .map(({ text }) => text)
      .join('')
    const lost = diff[side].points.filter((point) => {
      // What did not change stands at the left.
      return !own.includes(textOf(point)) && !(column === 2 && older.includes(textOf(point)))
    })
    expect(lost.map(textOf)).toEqual([])
    expect(diff[side].points.length).toBeGreaterThan(25)
  })
})

test('a row longer than a page goes on behind it; no line of a paragraph stands alone', () => {
  const older = wordingOf(1)
  const broken = diff.before.points
    .map((point) => linesByPage(older, textOf(point)))
    .filter(({ length }) => length > 1)
  expect(broken.length).toBeGreaterThan(3)
  expect(Math.max(...broken.map((pages) => pages.reduce((sum, count) => sum + count, 0)))).toBeGreaterThan(40)
  for (const pages of broken) expect(Math.min(...pages)).toBeGreaterThanOrEqual(2)
})

test('the row that heads a part never ends a page', () => {
  const heads = pointPages().flatMap(({ page }) =>
    runsThat(page, /的工作$/u)
      .filter(({ font }) => /Hei/u.test(font))
      .map(({ left }) => {
        const below = page.runs.filter(
          (run) => isLying(run) && /Fang/u.test(run.font) && run.size < 9.5 && run.left > left,
        )
        return new Set(below.map((run) => Math.round(run.left))).size
      }),
  )
  expect(heads).toHaveLength(partCount)
  for (const lines of heads) expect(lines).toBeGreaterThanOrEqual(1)
  // Some stand so low that another row would not have fitted.
  expect(Math.min(...heads)).toBeLessThan(6)
})

test('what changed is red with its stroke, what did not is not', async () => {
  const height = area.bottom - area.top
  const redIn = async (page: number, column: 1 | 2, top: number, bottom: number) => {
    const [from, to] = columns[column] ?? [0, 0]
    const region = {
      left: top,
      right: bottom,
      top: area.bottom - to * height,
      bottom: area.bottom - from * height,
    }
    return (await pdf.ink(page)).bounds({ region, isInk: isRed })
  }
  const lineThat = (column: 1 | 2, pattern: RegExp) =>
    wordingOf(column).find(({ text }) => pattern.test(text))
  const [was, is] = [lineThat(1, /推进日间手术/u), lineThat(2, /推进日间手术/u)]
  // From above the line to the third below it: the text has four.
  for (const [line, column] of [
    [was, 1],
    [is, 2],
  ] as const)
    expect(await redIn(line?.page ?? 0, column, (line?.left ?? 0) - 4, (line?.left ?? 0) + 14)).toBeDefined()
  const same = lineThat(1, /坚持领导干部/u)
  expect(await redIn(same?.page ?? 0, 1, (same?.left ?? 0) - 3, (same?.left ?? 0) + 1)).toBeUndefined()
  const red = pdf.pages.flatMap(({ rules }) => rules).filter(({ colour }) => colour === '#e60012')
  expect(red.length).toBeGreaterThan(10)
})

test('the web page is valid, and accessible on a phone, at a desk and in the dark', async () => {
  const rules = { 'no-inline-style': 'off', 'long-title': 'off', 'doctype-style': 'off' } as const
  const { results } = await new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules,
  }).validateString(html)
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => [ruleId, message]))).toEqual(
    [],
  )
  const view = await openBrowserView()
  try {
    for (const screen of [{ width: 360 }, { width: 1400 }, { width: 1400, isDark: true }]) {
      const { violations, overflow, smallestText } = await view.look(html, screen)
      expect(violations).toEqual([])
      expect(overflow).toBeLessThanOrEqual(0)
      expect(smallestText).toBeGreaterThanOrEqual(16)
    }
  } finally {
    await view.close()
  }
}, 120_000)
