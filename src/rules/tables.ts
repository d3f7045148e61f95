import { insetsOf, type Paragraph, type PlanDocument, type Table } from '../model/index.ts'
import { reference } from './prose.ts'

/** A table with the way to it. */
export interface PlacedTable {
  readonly table: Table
  readonly path: readonly (string | number)[]
}

/** A row of a table that has a number by which it is cited. */
export interface NumberedRow {
  readonly index: number
  readonly number: number
  readonly written: string
}

/** The tables of a document whose rows its author wrote. */
export function tablesOf(document: PlanDocument): PlacedTable[] {
  const attached = document.attachments.flatMap(({ table }, index) =>
    table ? [{ table, path: ['attachments', index, 'table'] }] : [],
  )
  return [...insetsOf(document).filter((inset) => inset.type === 'table'), ...attached]
}

/** What a column is called whose numbers cite the rows of a table. */
const serial = /^(?:序号|编号|项次|序)$/u

/** The column whose numbers cite the rows of a table; undefined where there is none. */
export function serialColumnOf({ columns }: Table): number | undefined {
  const found = columns.findIndex(({ heading }) => serial.test(heading.replaceAll(/\s/gu, '')))
  return found < 0 ? undefined : found
}

/**
 * The numbered rows of a table, those together that no heading parts: a row without a number is the heading of a
 * group, unless it only goes on with the row above.
 */
export function numberedRunsOf({ rows }: Table, serialColumn: number): NumberedRow[][] {
  let run: NumberedRow[] = []
  const runs = [run]
  for (const [index, row] of rows.entries()) {
    const written = cellText(row[serialColumn])
    const isHeading = written !== '' || row.filter((cell) => cellText(cell) !== '').length === 1
    if (/^\d+$/u.test(written)) run.push({ index, number: Number(written), written })
    else if (isHeading) {
      run = []
      runs.push(run)
    }
  }
  return runs
}

/** What a cell says; a reference is no number and no name that can be compared. */
export function cellText(cell: Paragraph | undefined): string {
  return (cell ?? [])
    .map((piece) => (piece.type === 'text' ? piece.text : reference))
    .join('')
    .trim()
}
