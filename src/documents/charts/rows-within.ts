import { rowsByMeaning } from '../title-rows.ts'
import { points, roomFor, type Size } from './drawing.ts'

/**
 * A text in as many rows as its room asks for, broken after its commas, else by meaning; never cut. `rowsByMeaning` measures as the page does,
 * where a percent sign is half a hanzi; in a drawing it is measured as it is, and the rows are made shorter until they fit.
 *
 * @param room in points
 */
export function rowsWithin(text: string, room: number, size: Size): readonly string[] {
  const clauses = filled(text.split(/(?<=[，：])/u), room, size)
  if (clauses.length > 1 && clauses.every((row) => roomFor(row, size) <= room)) return clauses
  const widest = Math.floor((2 * room) / points[size]) / 2
  for (let width = widest; width >= 1; width -= 0.5) {
    const rows = rowsByMeaning(text, [], width)
    if (rows.every((row) => roomFor(row, size) <= room)) return rows
  }
  return [...text]
}

/** A figure in rows: a number stays with its unit as long as that fits, and is parted from the words around it first. */
export function rowsOfFigure(text: string, room: number): readonly string[] {
  const pieces = text.split(/(?<=～)|(?=以上|以下|以内|左右)/u)
  return filled(pieces, room, 'figure').flatMap((row) =>
    roomFor(row, 'figure') <= room ? [row] : rowsWithin(row, room, 'figure'),
  )
}

/** Pieces one behind the other in rows, as many on each as fit. */
function filled(pieces: readonly string[], room: number, size: Size): string[] {
  const rows: string[] = []
  for (const piece of pieces) {
    const row = rows.at(-1)
    if (row !== undefined && roomFor(row + piece, size) <= room) rows[rows.length - 1] = row + piece
    else rows.push(piece)
  }
  return rows
}
