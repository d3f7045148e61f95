import { rowsByMeaning } from '../title-rows.ts'
import { points, roomFor, type Size } from './drawing.ts'

/**
 * A text in as many rows as its room asks for, broken by meaning; never cut. `rowsByMeaning` measures as the page does,
 * where a percent sign is half a hanzi; in a drawing it is measured as it is, and the rows are made shorter until they fit.
 *
 * @param room in points
 */
export function rowsWithin(text: string, room: number, size: Size): readonly string[] {
  const widest = Math.floor((2 * room) / points[size]) / 2
  for (let width = widest; width >= 1; width -= 0.5) {
    const rows = rowsByMeaning(text, [], width)
    if (rows.every((row) => roomFor(row, size) <= room)) return rows
  }
  return [...text]
}

/** A figure in rows: a number stays with its unit as long as that fits, and is parted from the words around it first. */
export function rowsOfFigure(text: string, room: number): readonly string[] {
  const rows: string[] = []
  for (const piece of text.split(/(?<=～)|(?=以上|以下|以内|左右|\()/u)) {
    const row = rows.at(-1)
    if (row !== undefined && roomFor(row + piece, 'figure') <= room) rows[rows.length - 1] = row + piece
    else rows.push(...(roomFor(piece, 'figure') <= room ? [piece] : rowsWithin(piece, room, 'figure')))
  }
  return rows
}
