import type { MeasuredPage, Rule } from './measure-pdf.ts'
import { emMm } from './notice-measures.ts'

/** A rectangle that is drawn with one stroke, by the middles of its lines, in mm. */
export interface DrawnBox {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** No frame of a form is as small, no check box as large; in mm. */
const largestCheckBox = 6

const middleX = ({ x0, x1 }: Rule) => (x0 + x1) / 2
const middleY = ({ y0, y1 }: Rule) => (y0 + y1) / 2
const isNear = (one: number, other: number) => Math.abs(one - other) < 0.02

/** The rectangles of a page, each once: four lines that meet at their ends. */
export function drawnBoxes(page: MeasuredPage): DrawnBox[] {
  const sides = ['left', 'right', 'top', 'bottom'] as const
  return allBoxes(page).filter(
    (box, index, all) =>
      all.findIndex((other) => sides.every((side) => Math.abs(other[side] - box[side]) < 0.1)) === index,
  )
}

function allBoxes({ rules }: MeasuredPage): DrawnBox[] {
  const [across, down] = (['horizontal', 'vertical'] as const).map((direction) =>
    rules.filter((rule) => rule.direction === direction),
  )
  return (across ?? []).flatMap((top) =>
    (across ?? []).flatMap((foot) => {
      const box = { left: top.x0, right: top.x1, top: middleY(top), bottom: middleY(foot) }
      if (box.bottom <= box.top || !isNear(foot.x0, box.left) || !isNear(foot.x1, box.right)) return []
      const hasSide = (x: number) =>
        (down ?? []).some(
          (rule) => isNear(middleX(rule), x) && isNear(rule.y0, box.top) && isNear(rule.y1, box.bottom),
        )
      return hasSide(box.left) && hasSide(box.right) ? [box] : []
    }),
  )
}

const widthOf = ({ left, right }: DrawnBox) => right - left

/** From top to bottom, those of a row from left to right. */
export function checkBoxes(page: MeasuredPage): DrawnBox[] {
  return drawnBoxes(page)
    .filter((box) => widthOf(box) < largestCheckBox)
    .toSorted((a, b) => (Math.abs(a.top - b.top) < 1 ? a.left - b.left : a.top - b.top))
}

/** The frames of the blocks of a form, from top to bottom. */
export function framesOf(page: MeasuredPage): DrawnBox[] {
  return drawnBoxes(page)
    .filter((box) => widthOf(box) > 100)
    .toSorted((a, b) => a.top - b.top)
}

/** How high the rows of a block are, in mm: between the rules that end at its right side. */
export function rowHeights({ rules }: MeasuredPage, frame: DrawnBox): number[] {
  const within = rules.filter(
    (rule) =>
      rule.direction === 'horizontal' &&
      Math.abs(rule.x1 - frame.right) < 0.5 &&
      middleY(rule) > frame.top - 0.1 &&
      middleY(rule) < frame.bottom + 0.1,
  )
  const heights = [...new Set(within.map((rule) => Math.round(middleY(rule) * 10)))].toSorted((a, b) => a - b)
  return heights.slice(1).map((height, index) => (height - (heights[index] ?? 0)) / 10)
}

/** One row of a table and what a cell of a form has above and below it: 18 pt and 0.4 字 of 12 pt each. */
export const rowMm = (rows: number) => emMm(18 * rows + 9.6)
