import type { MeasuredPage, MeasuredPdf, TextRun } from './measure-pdf.ts'
import { area, type NumberedPage, numberedPages } from './notice-measures.ts'
import { isLying, runsThat } from './table-measures.ts'

/** A line of a cell on a sheet that is turned to the left. */
export interface CellLine {
  readonly text: string
  readonly page: number
  /** How far from the left edge of the sheet: the further, the lower in the table. */
  readonly left: number
}

/** The pages of each table, apart: the first of each bears its name. */
export function sheetTables(pdf: MeasuredPdf): NumberedPage[][] {
  const tables: NumberedPage[][] = []
  for (const found of numberedPages(pdf).filter(({ page }) => page.runs.some(isLying))) {
    if (runsThat(found.page, /^附表/u).length > 0) tables.push([])
    tables.at(-1)?.push(found)
  }
  return tables
}

/**
 * The lines of one column below the head, down one page after the other.
 * @param share of the width of the table at which the column begins and ends
 */
export function columnLines(
  pages: readonly NumberedPage[],
  [from, to]: readonly [number, number],
): CellLine[] {
  const height = area.bottom - area.top
  const isIn = ({ baseline, size, angle, font }: TextRun) =>
    angle === -90 &&
    /Fang/u.test(font) &&
    size < 9.5 &&
    baseline <= area.bottom - from * height + 0.1 &&
    baseline > area.bottom - to * height + 0.1
  return pages.flatMap(({ page, number }) => {
    // Runs of one line stand on one vertical.
    const lines = Map.groupBy(page.runs.filter(isIn), ({ left }) => Math.round(left * 2))
    return [...lines]
      .toSorted(([a], [b]) => a - b)
      .map(([, runs]) => ({
        page: number,
        left: runs[0]?.left ?? 0,
        text: runs
          .toSorted((a, b) => b.baseline - a.baseline)
          .map(({ text }) => text)
          .join('')
          // Letters that are spaced to fill a line look like words.
          .replaceAll(/\s/gu, ''),
      }))
  })
}

/** How many lines of a text stand on each of its pages, by the column that it stands in. */
export function linesByPage(lines: readonly CellLine[], text: string): number[] {
  const whole = lines.map((line) => line.text).join('')
  const start = whole.indexOf(text)
  if (start < 0) throw new Error(`the column does not hold ${text.slice(0, 20)}……`)
  let at = 0
  const pages = new Map<number, number>()
  for (const line of lines) {
    const end = at + line.text.length
    if (end > start && at < start + text.length) pages.set(line.page, (pages.get(line.page) ?? 0) + 1)
    at = end
  }
  return [...pages.values()]
}

/** The number at the foot of a page. */
export function pageNumber(page: MeasuredPage): string | undefined {
  return page.lines.find(({ text }) => /^— \d+ —$/u.test(text))?.text
}
