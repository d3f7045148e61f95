import { beforeAll, expect, test } from 'vitest'
import { layoutFaults } from '../../src/documents/index.ts'
import { buildWorkspace } from '../helpers/built-example.ts'
import type { MeasuredPdf } from '../helpers/measure-pdf.ts'
import { loadClean } from '../helpers/memory-workspace.ts'
import { noticeWorkspace } from '../helpers/notice-workspace.ts'

/** Of 主要指标表 with a column for each of six years: what each year says, from what fits well to what does not. */
const figures = ['12345678', '123456789', '1234567890', '12345678901', '123456789012', '1234567890123']
const years = [2025, 2026, 2027, 2028, 2029, 2030]

const notices = figures.map((figure) => ({
  id: `of-${figure}`,
  lines: `attachments:
  - title: 主要指标表
    indicators:
      groups:
        - targets:
            心脏移植: { target: 12例, baseline: 9例, annual: { ${years.map((year) => `"${year}": ${figure}例`).join(', ')} } }
`,
}))
const ids = notices.map(({ id }) => id)
const files = noticeWorkspace(notices)

let built: ReadonlyMap<string, MeasuredPdf>

beforeAll(async () => {
  built = await buildWorkspace(files, ids)
}, 120_000)

/** How often a figure stands whole, its characters on one row of the table. */
function wholeFigures(figure: string): number {
  const runs = built.get(`of-${figure}`)?.pages.flatMap((page) => page.runs) ?? []
  return runs.filter(({ text }) => text.trim() === figure).length
}

test('a figure of 主要指标表 is parted where it is told, and nowhere else', async () => {
  const faults = layoutFaults(await loadClean(files)).filter(({ code }) => code === 'table/narrow')
  const told = figures.filter((figure) => faults.some(({ args }) => 'found' in args && args.found === figure))
  expect(told.length).toBeGreaterThan(0)
  expect(told.length).toBeLessThan(figures.length)
  for (const figure of figures) {
    expect(wholeFigures(figure), figure).toBe(told.includes(figure) ? 0 : years.length)
  }
})
