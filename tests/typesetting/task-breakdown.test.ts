import { beforeAll, describe, expect, test } from 'vitest'
import { breakdownFiles } from '../helpers/breakdown-workspace.ts'
import { buildWorkspace } from '../helpers/built-example.ts'
import type { MeasuredPdf } from '../helpers/measure-pdf.ts'
import { area, leftEdge, numberedPages } from '../helpers/notice-measures.ts'
import { columnLines, linesByPage, pageNumber } from '../helpers/sheet-measures.ts'
import { isLying, runsThat } from '../helpers/table-measures.ts'

let issued: MeasuredPdf
let ofUnit: MeasuredPdf

const unit = 'plan-tasks-medical-affairs'
beforeAll(async () => {
  const built = await buildWorkspace(breakdownFiles, ['tasks-notice'])
  const byUnit = await buildWorkspace(breakdownFiles, [unit], ['plan', '--by-unit'])
  const [one, other] = [built.get('tasks-notice'), byUnit.get(unit)]
  if (!one || !other) throw new Error('not built')
  issued = one
  ofUnit = other
}, 120_000)

const lyingPages = (pdf: MeasuredPdf) => numberedPages(pdf).filter(({ page }) => page.runs.some(isLying))
const isContinued = ({ page }: { page: MeasuredPdf['pages'][number] }) => runsThat(page, /续表/u).length > 0

describe('任务分解表 behind the notice that issues it', () => {
  test('lies on its own pages; the title is on the first of them, over the table', () => {
    const pages = numberedPages(issued)
    const lying = lyingPages(issued)
    expect(lying.length).toBeGreaterThan(3)
    // The notice upright before it, 版记 upright behind it.
    expect(lying.map(({ number }) => number)).toEqual(lying.map((_, index) => index + 2))
    expect(pages.at(-1)?.number).toBe((lying.at(-1)?.number ?? 0) + 1)
    const titles = lying.map(
      ({ page }) => runsThat(page, /任务分解表/u).filter(({ size }) => size > 20).length,
    )
    expect(titles).toEqual(lying.map((_, index) => (index === 0 ? 1 : 0)))
    const last = pages.slice(-1).flatMap(({ page }) => runsThat(page, /印发$/u))
    expect(last).toHaveLength(1)
  })

  test('its head stands on every page, 续表 on all but the first, and the number at the foot', () => {
    const lying = lyingPages(issued)
    for (const { page, number } of lying) {
      expect(runsThat(page, /^量化目标$/u)).toHaveLength(1)
      expect(pageNumber(page)).toBe(`— ${number} —`)
    }
    expect(lying.map(isContinued)).toEqual(lying.map((_, index) => index > 0))
  })

  test('it fills the 版心 from top to bottom, and never leaves it', () => {
    for (const { page, number } of lyingPages(issued)) {
      const long = page.rules.filter(({ direction }) => direction === 'vertical')
      expect(Math.min(...long.map(({ y0 }) => y0))).toBeCloseTo(area.top, 0)
      expect(Math.max(...long.map(({ y1 }) => y1))).toBeCloseTo(area.bottom, 0)
      for (const { x0, x1 } of page.rules) {
        expect(x0).toBeGreaterThan(leftEdge(number) - 0.3)
        expect(x1).toBeLessThan(leftEdge(number) + 156.3)
      }
    }
  })

  test('no text is lost where a row is cut, and no line of it stands alone', () => {
    const [from, to] = [1.7, 11.7].map((width) => width / (1.7 + 10 + 5.2 + 2.6 + 4 + 3.5))
    const lines = columnLines(lyingPages(issued), [from ?? 0, to ?? 0])
    for (let number = 1; number <= 24; number++) {
      const text = `第${number}号工作，${'完善制度、压实责任、按期完成，改进措施逐条对账销号。'.repeat(number)}`
      const parts = linesByPage(lines, text)
      if (parts.length > 1) expect(Math.min(...parts), text.slice(0, 6)).toBeGreaterThanOrEqual(2)
    }
    const cut = lines.filter(
      ({ text }, index) => index > 0 && lines[index - 1]?.page !== lines[index]?.page && !/^第\d/u.test(text),
    )
    expect(cut.length).toBeGreaterThan(0)
  })

  test('no part stands at the foot of a page without a task of it', () => {
    let found = 0
    for (const { page } of lyingPages(issued)) {
      const parts = runsThat(page, /^二、深化内部改革/u)
      const tasks = runsThat(page, /^工作，完善/u)
      for (const part of parts) expect(tasks.some(({ left }) => left > part.left)).toBe(true)
      found += parts.length
    }
    expect(found).toBe(1)
  })
})

describe('the tasks of a department', () => {
  test('what it leads and what it supports each begin a page, and each knows its first', () => {
    const pages = lyingPages(ofUnit)
    expect(pages).toHaveLength(ofUnit.pages.length)
    const begins = (name: RegExp) =>
      pages.findIndex(({ page }) => runsThat(page, name).some(({ size }) => size > 14))
    const second = begins(/配合任务/u)
    expect([begins(/牵头任务/u), second > 0]).toEqual([0, true])
    expect(pages.map(isContinued)).toEqual(pages.map((_, index) => index !== 0 && index !== second))
    expect(ofUnit.title).toBe('医务部2025年任务清单——以实干开新局——示例市人民医院2025年工作要点')
    expect(ofUnit.creationDate).toMatch(/^D:20250221/u)
  })

  test('a task has the number of the plan', () => {
    const pages = lyingPages(ofUnit)
    const second = pages.findIndex(({ page }) => runsThat(page, /配合任务/u).length > 0)
    const numbersOn = (own: typeof pages, widths: readonly number[]) =>
      columnLines(own, [0, (widths[0] ?? 0) / widths.reduce((sum, width) => sum + width, 0)]).flatMap(
        ({ text }) => (/^\d+$/u.test(text) ? [Number(text)] : []),
      )
    const all = Array.from({ length: 24 }, (_, index) => index + 1)
    expect(numbersOn(pages.slice(0, second), [1.7, 4.6, 12, 5.2, 4, 3.5])).toEqual(
      all.filter((number) => number % 3 > 0),
    )
    expect(numbersOn(pages.slice(second), [1.7, 10, 5.2, 2.6, 4, 3.5])).toEqual(
      all.filter((number) => number % 3 === 0),
    )
  })
})
