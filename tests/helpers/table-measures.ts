import type { MeasuredPage, MeasuredPdf, TextRun } from './measure-pdf.ts'
import { type NumberedPage, numberedPages } from './notice-measures.ts'

/** Rows of a table over three pages and more. */
export const tableRows = 40

const row = (index: number) =>
  `        - [${index + 1}, 第${index + 1}项建设项目, "${(index * 1.37).toFixed(index % 3)}", 医务部、科研部${index % 4 === 0 ? '、人力资源部、医学工程部和各医学中心' : ''}]\n`

/** An attachment that is a table, as lines of YAML. */
export function attachedTable(
  title: string,
  orientation: 'portrait' | 'landscape',
  count = tableRows,
): string {
  return `  - title: ${title}
    table:
      orientation: ${orientation}
      unit: 万元
      columns:
        - { heading: 序号, width: 0.5 }
        - { heading: 指标名称, width: 3 }
        - { heading: 本年目标 }
        - { heading: 责任部门, width: 2 }
      rows:
${Array.from({ length: count }, (_, index) => row(index)).join('')}      notes: [数据以年报为准。]
`
}

export const textOf = (page: MeasuredPage) => page.runs.map(({ text }) => text).join('')
/** Turned to the left: read from the right edge of the sheet. */
export const isLying = ({ angle }: TextRun) => angle === -90
/** Whether a page shows a table of `attachedTable`. */
export const hasTable = (page: MeasuredPage) => /责任部门/.test(textOf(page))

/** Runs that contain a text, whichever way they lie. */
export const runsThat = (page: MeasuredPage, pattern: RegExp) =>
  page.runs.filter(({ text }) => pattern.test(text))

/** The heads of two columns. */
export const columnHeads = (page: MeasuredPage) => runsThat(page, /指标名称|责任部门/)
/** The cells of 指标名称. */
export const itemCells = (page: MeasuredPage) => runsThat(page, /^建设项目/)

export type Lie = 'lying' | 'upright'

export function pagesOfTables(pdf: MeasuredPdf, lie: Lie): NumberedPage[] {
  return numberedPages(pdf).filter(
    ({ page }) => hasTable(page) && page.runs.some(isLying) === (lie === 'lying'),
  )
}

/** The pages of each table, apart. */
export function pagesOfEachTable(pdf: MeasuredPdf, lie: Lie): NumberedPage[][] {
  const found: NumberedPage[][] = []
  for (const page of pagesOfTables(pdf, lie)) {
    if (runsThat(page.page, /^附件/).length > 0) found.push([])
    found.at(-1)?.push(page)
  }
  return found
}
