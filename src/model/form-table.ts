import { diagnostic } from '../diagnostics/index.ts'
import { readCell } from './form-cells.ts'
import type { FormTableSource, RowSource } from './form-fields.ts'
import { type FormLabel, readLabel } from './form-label.ts'
import { blankAt, type FormCell, type FormRow, placeCells, type WrittenRow } from './place-cells.ts'
import { type Path, reportMissing, type Scope } from './scope.ts'

/** One block of a form, which stands below the one before as if both were one table. */
export interface FormTable {
  /** 竖栏, at the left of all rows. */
  readonly side: FormLabel | undefined
  /** There is a head where one of them has a heading. */
  readonly columns: readonly { readonly heading: FormLabel | undefined; readonly width: number }[]
  readonly rows: readonly FormRow[]
}

export function readFormTable(scope: Scope, path: Path, source: FormTableSource): FormTable {
  reportRows(scope, path, source)
  const { side, columns = [], rows = [], emptyRows = 0, height = 1 } = source
  const written = rows.map((row, index) => readRow(scope, [...path, 'rows', index], row, height))
  const { count, rows: placed } = placeCells(scope, written, columns.length)
  for (const [index, row] of written.entries()) {
    if (row.cells.length > 1 || !hasBlankAbove(placed, index)) reportFilled(scope, row)
  }
  return {
    side: side === undefined ? undefined : readLabel(scope, [...path, 'side'], side),
    columns: Array.from({ length: count }, (_, index) => {
      const own = [...path, 'columns', index]
      const column = columns[index] ?? { width: 1 }
      if (typeof column === 'string') return { heading: readLabel(scope, own, column), width: 1 }
      const { heading, width } = column
      return {
        heading: heading === undefined ? undefined : readLabel(scope, [...own, 'heading'], heading),
        width,
      }
    }),
    rows: [
      ...placed,
      ...Array.from({ length: emptyRows }, () => ({
        height,
        cells: Array.from({ length: count }, (_, column): FormCell => blankAt(column)),
      })),
    ],
  }
}

function readRow(scope: Scope, path: Path, source: RowSource, height: number): WrittenRow {
  const [cells, own] = Array.isArray(source) ? [source, path] : [source.cells, [...path, 'cells']]
  return {
    height: Array.isArray(source) ? height : (source.height ?? height),
    cells: cells.map((cell, index) => readCell(scope, [...own, index], cell)),
    path,
  }
}

/** Rows are written out, or they are counted and then stand below a head. */
function reportRows(scope: Scope, path: Path, { columns, rows, emptyRows }: FormTableSource): void {
  if (rows && emptyRows !== undefined) {
    const at = scope.parsed.locate([...path, 'emptyRows'], 'key')
    scope.report(diagnostic('key/exclusive', { keys: ['rows', 'emptyRows'] }, at))
  }
  if (!rows && emptyRows === undefined) reportMissing(scope, path, 'rows', '各行')
  if (!rows && emptyRows !== undefined && !columns) reportMissing(scope, path, 'columns', '各栏')
}

/** Whether something to be filled in comes down into a row: beside it the row may be one label. */
function hasBlankAbove(rows: readonly FormRow[], index: number): boolean {
  return rows
    .slice(0, index)
    .some(({ cells }, row) => cells.some(({ type, down }) => type !== 'label' && row + down > index))
}

/** [姓名, 张示例]: what stands in the place of the blank is what somebody has filled in. */
function reportFilled(scope: Scope, { cells, path }: WrittenRow): void {
  if (!cells.every(({ type }) => type === 'label')) return
  scope.report(diagnostic('form/filled', { found: '', problem: 'row' }, scope.parsed.locate(path)))
}
