import type { Drawing, Words } from '../../../src/documents/charts/drawing.ts'
import { points, roomFor } from '../../../src/documents/charts/drawing.ts'

/** The room that a row of text takes, in points; hanzi reach from 0.88 em above the baseline to 0.12 em below. */
export function boxOf({ text, x, y, anchor, size }: Words) {
  const width = roomFor(text, size)
  const left = x - { start: 0, middle: width / 2, end: width }[anchor]
  return { left, right: left + width, top: y - 0.88 * points[size], bottom: y + 0.12 * points[size] }
}

/** Everything of a drawing that does not lie inside of it. */
export function outside({ width, height, areas, strokes, words }: Drawing): string[] {
  const slack = 0.02
  const isInside = (left: number, top: number, right: number, bottom: number) =>
    left >= -slack && top >= -slack && right <= width + slack && bottom <= height + slack
  return [
    ...words.flatMap((word) => {
      const { left, top, right, bottom } = boxOf(word)
      return isInside(left, top, right, bottom) ? [] : [word.text]
    }),
    ...areas.flatMap((area) =>
      isInside(area.x, area.y, area.x + area.width, area.y + area.height) ? [] : [area.look],
    ),
    ...strokes.flatMap(({ look, path }) =>
      cornersOf(path).every(({ x, y }) => isInside(x, y, x, y)) ? [] : [look],
    ),
  ]
}

/** The texts that lie on one another. */
export function overlapping({ words }: Drawing): [string, string][] {
  return words.flatMap((one, index) =>
    words.slice(index + 1).flatMap((other): [string, string][] => {
      const [a, b] = [boxOf(one), boxOf(other)]
      const slack = 0.05
      const isApart =
        a.right <= b.left + slack ||
        b.right <= a.left + slack ||
        a.bottom <= b.top + slack ||
        b.bottom <= a.top + slack
      return isApart ? [] : [[one.text, other.text]]
    }),
  )
}

/** The corners of a path of straight lines, and where its circles begin. */
export function cornersOf(path: string): { x: number; y: number }[] {
  return Array.from(path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g), ([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }))
}

/** All text of a drawing, rows joined as they come. */
export function textIn({ words }: Drawing): string {
  return words.map(({ text }) => text).join('')
}
