import { baselineAt, fine, points, roomFor, type Words } from './drawing.ts'

interface Point {
  readonly x: number
  readonly y: number
}

/** A stretch of a course, which no label should lie on. */
export interface Segment {
  readonly from: Point
  readonly to: Point
}

interface Label extends Point {
  readonly text: string
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** From a mark to the edge of its label. */
const clearance = 4

/**
 * Figures beside their marks: above or below, straight or aside, wherever they hide least. They are placed one after
 * the other, those with the fewest free places first, and lie on no other label; on a line only where there is no way round.
 *
 * @param frame within which they must stay
 */
export function placeLabels(labels: readonly Label[], segments: readonly Segment[], frame: Box): Words[] {
  const marks = labels.map(({ x, y }) => around({ x, y }, 3))
  const waysOf = (label: Label) => waysFrom(label, frame, labels)
  const cost = (label: Label, box: Box) => hidden(box, marks, segments) + misleading(label, box, labels)
  const costs = (label: Label) => waysOf(label).map((box) => cost(label, box))
  const order = labels
    .map((label, index) => ({ label, index, free: costs(label).filter((own) => own === 0).length }))
    .toSorted((a, b) => a.free - b.free || a.index - b.index)
  const taken: Box[] = []
  const words: Words[] = []
  for (const { label, index } of order) {
    const weighed = waysOf(label).map((box, way) => ({
      box,
      cost: cost(label, box) + 100 * overlaps(box, taken) + way * 0.01,
    }))
    const [best] = weighed.toSorted((a, b) => a.cost - b.cost)
    if (!best) continue
    taken.push(best.box)
    words[index] = wordsIn(best.box, label.text)
  }
  return words.filter((word) => word !== undefined)
}

/**
 * Where a label may stand, the best first, as long as it stays in the frame: above its mark, but below it where another
 * one stands above.
 */
function waysFrom({ x, y, text }: Label, frame: Box, labels: readonly Label[]): Box[] {
  const width = roomFor(text, 'figure')
  const height = points.figure
  const shifts = [0, width / 2 + clearance, -(width / 2 + clearance)]
  const isLower = labels.some((other) => other.x === x && other.y < y)
  const first = isLower ? 1 : -1
  const levels = [first, -first].map((side) => side * (clearance + height / 2))
  const far = [first, -first].map((side) => side * (clearance + 1.6 * height))
  const ways = [
    ...levels.map((dy) => ({ dx: 0, dy })),
    ...shifts.slice(1).flatMap((dx) => [...levels, 0].map((dy) => ({ dx, dy }))),
    ...far.map((dy) => ({ dx: 0, dy })),
  ]
  return ways.flatMap(({ dx, dy }) => {
    const box = {
      left: x + dx - width / 2,
      right: x + dx + width / 2,
      top: y + dy - height / 2,
      bottom: y + dy + height / 2,
    }
    const isInside =
      box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
    return isInside ? [box] : []
  })
}

/**
 * A figure that stands beyond the other mark of its year is read as that one's: the upper of two is written above the
 * lower one, however close they are.
 */
function misleading({ x, y }: Label, box: Box, labels: readonly Label[]): number {
  const middle = (box.top + box.bottom) / 2
  const isBeyond = labels.some(
    (other) => other.x === x && ((other.y > y && middle > other.y) || (other.y < y && middle < other.y)),
  )
  return isBeyond ? 6 : 0
}

/** How much a label would hide: marks of others, and stretches of the courses. */
function hidden(box: Box, marks: readonly Box[], segments: readonly Segment[]): number {
  return 10 * overlaps(box, marks) + segments.filter((segment) => crosses(segment, box)).length
}

function overlaps(box: Box, others: readonly Box[]): number {
  return others.filter(
    (other) =>
      box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top,
  ).length
}

function around({ x, y }: Point, half: number): Box {
  return { left: x - half, right: x + half, top: y - half, bottom: y + half }
}

/** Whether a straight stretch passes through a box (Liang and Barsky). */
function crosses({ from, to }: Segment, box: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  let [enters, leaves] = [0, 1]
  const edges = [
    [-dx, from.x - box.left],
    [dx, box.right - from.x],
    [-dy, from.y - box.top],
    [dy, box.bottom - from.y],
  ] as const
  for (const [along, distance] of edges) {
    if (along === 0 && distance < 0) return false
    if (along < 0) enters = Math.max(enters, distance / along)
    if (along > 0) leaves = Math.min(leaves, distance / along)
  }
  return enters <= leaves
}

function wordsIn({ left, right, top, bottom }: Box, text: string): Words {
  return {
    text,
    x: fine((left + right) / 2),
    y: fine(baselineAt((top + bottom) / 2, 'figure')),
    anchor: 'middle',
    size: 'figure',
    isLight: false,
    isStrong: false,
  }
}
