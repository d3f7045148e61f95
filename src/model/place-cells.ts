import { diagnostic } from '../diagnostics/index.ts'
import type { CellContent, SizedCell } from './form-cells.ts'
import type { Path, Scope } from './scope.ts'

export interface FormRow {
  /** How many rows of text it is high at least. */
  readonly height: number
  /** From left to right; with those that come down from the rows above they fill all columns. */
  readonly cells: readonly FormCell[]
}

export type FormCell = CellContent & {
  /** The first of its columns, counted from 0. */
  readonly column: number
  /** How many columns it takes. */
  readonly span: number
  /** How many rows it takes, from its own on downwards; never more than the block has. */
  readonly down: number
}

/** A row as it is written. */
export interface WrittenRow {
  readonly height: number
  readonly cells: readonly SizedCell[]
  readonly path: Path
}

interface PlacedRows {
  /** Of columns. */
  readonly count: number
  readonly rows: readonly FormRow[]
}

/**
 * Says where the cells of the rows of a block stand: one that takes several rows leaves its columns to no cell of those below.
 * In a draft a row may be too long or too short: what is too much is left out, what lacks is blank.
 *
 * @param columns how many there are; 0: as many as the widest row has that stands whole by itself
 */
export function placeCells(scope: Scope, written: readonly WrittenRow[], columns: number): PlacedRows {
  const count = columns > 0 ? columns : widest(written)
  // How many more rows each column is taken by a cell from above.
  const taken = Array.from({ length: count }, () => 0)
  const rows = written.map((row, index): FormRow => {
    const cells = placeRow(scope, row, taken, written.length - index)
    for (const column of taken.keys()) taken[column] = Math.max(0, (taken[column] ?? 0) - 1)
    return { height: row.height, cells }
  })
  return { count, rows }
}

export function blankAt(column: number): FormCell {
  return { type: 'blank', column, span: 1, down: 1 }
}

/** @param left how many rows the block still has, this one among them */
function placeRow(scope: Scope, { cells, path }: WrittenRow, taken: number[], left: number): FormCell[] {
  const isFree = (column: number) => column < taken.length && taken[column] === 0
  const found = cells.reduce((sum, { span }) => sum + span, 0)
  const expected = taken.filter((rows) => rows === 0).length
  if (found !== expected) {
    const above = taken.length - expected
    const args = { found, expected, ...(above > 0 ? { taken: above } : {}) }
    scope.report(diagnostic('table/cells', args, scope.parsed.locate(path)))
  }
  const placed: FormCell[] = []
  const waiting = [...cells]
  for (let column = 0; column < taken.length; column++) {
    if (!isFree(column)) continue
    const cell = waiting.shift()
    let room = 1
    while (isFree(column + room)) room++
    const span = Math.min(cell?.span ?? 1, room)
    const down = Math.min(cell?.down ?? 1, left)
    if (cell) reportMerged(scope, cell, found === expected ? room : undefined, left)
    placed.push(cell ? { ...contentOf(cell), column, span, down } : blankAt(column))
    for (let own = column; own < column + span; own++) taken[own] = down
    column += span - 1
  }
  return placed
}

function contentOf({ path, ...content }: SizedCell) {
  return content
}

/** @param room how many columns there are up to the next cell from above; undefined where the row does not fit at all */
function reportMerged(
  scope: Scope,
  { span, down, path }: SizedCell,
  room: number | undefined,
  left: number,
): void {
  const at = scope.parsed.locate(path)
  if (room !== undefined && span > room) {
    scope.report(diagnostic('form/merged', { found: span, expected: room, problem: 'columns' }, at))
  }
  if (down > left) {
    scope.report(diagnostic('form/merged', { found: down, expected: left, problem: 'rows' }, at))
  }
}

/**
 * The columns of the widest row that no cell from above comes into: of one that such a cell does come into, an author may have
 * counted it again.
 */
function widest(rows: readonly WrittenRow[]): number {
  let most = 1
  // From which row on none comes down.
  let apart = 0
  for (const [index, { cells }] of rows.entries()) {
    if (index >= apart) {
      const found = cells.reduce((sum, { span }) => sum + span, 0)
      most = Math.max(most, found)
    }
    apart = Math.max(apart, index + Math.max(...cells.map(({ down }) => down)))
  }
  return most
}
