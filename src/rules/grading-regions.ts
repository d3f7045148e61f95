import Big from 'big.js'
import {
  containsInterval,
  containsValue,
  type Interval,
  intersectIntervals,
  isEmptyInterval,
  pointInterval,
  spanIntervals,
} from '../quantity/index.ts'

/** Everything that one dimension can be. */
export interface Axis {
  readonly range: Interval
  /** Only whole numbers occur: papers, persons, places on a scale. */
  readonly isWhole: boolean
}

/** A block of cases: an interval of each axis, in order. On an axis of whole numbers it ends with whole numbers. */
export type Box = readonly Interval[]

/** More regions than a person reads are no help, and only a scheme that is all holes has them. */
const mostRegions = 64

/**
 * The cases of the axes that none of the boxes holds, exactly, as few blocks that do not overlap: each axis is cut at
 * every end of a box, an end being a piece of its own, so that 以上 and 超过 are told apart; pieces in which the same
 * boxes remain are one.
 *
 * @param boxes at most 30: which of them remain is a set of bits
 */
export function uncoveredRegions(axes: readonly Axis[], boxes: readonly Box[]): Box[] {
  const pieces = axes.map((axis, index) => piecesOf(axis, boxes, index))
  if (pieces.some((cells) => cells.length === 0)) return []
  const known = axes.map(() => new Map<number, readonly Box[]>())
  const alike = new Map<string, readonly Box[]>()
  return [...search(0, 2 ** boxes.length - 1)]

  /** @param held the boxes that hold what was chosen on the axes before */
  function search(depth: number, held: number): readonly Box[] {
    if (depth === axes.length) return held === 0 ? nothingMore : nothing
    const before = known[depth]?.get(held)
    if (before) return before
    // Where no box is left, all of the axes that follow is uncovered.
    const found = held === 0 ? [axes.slice(depth).map(wholeOf)] : regionsBehind(depth, held)
    const key = found.map(boxKey).join('|')
    // Equal lists are one list, so that they are told apart without being looked into.
    const one = found.length === 0 ? nothing : (alike.get(key) ?? found)
    alike.set(key, one)
    known[depth]?.set(held, one)
    return one
  }

  /** The pieces of an axis, those joined behind which the same is uncovered, each with that. */
  function regionsBehind(depth: number, held: number): Box[] {
    const runs: { cell: Interval; rest: readonly Box[] }[] = []
    for (const { cell, holders } of pieces[depth] ?? []) {
      const rest = search(depth + 1, held & holders)
      const last = runs.at(-1)
      if (last?.rest === rest) runs[runs.length - 1] = { cell: spanIntervals(last.cell, cell), rest }
      else runs.push({ cell, rest })
    }
    return runs.flatMap(({ cell, rest }) => rest.map((box) => [cell, ...box])).slice(0, mostRegions)
  }
}

const nothing: readonly Box[] = []
/** All of no axes. */
const nothingMore: readonly Box[] = [[]]

/** The pieces of an axis, and which boxes hold them, as bits. */
function piecesOf(axis: Axis, boxes: readonly Box[], index: number): { cell: Interval; holders: number }[] {
  return cellsOf(axis, endsOn(boxes, index)).map((cell) => {
    const holders = boxes.reduce((bits, box, place) => {
      const isHeld = box[index] && containsInterval(box[index], cell)
      return isHeld ? bits | (1 << place) : bits
    }, 0)
    return { cell, holders }
  })
}

/** The cases that two boxes share; undefined where there are none. */
export function sharedRegion(axes: readonly Axis[], a: Box, b: Box): Box | undefined {
  const shared: Interval[] = []
  for (const [index, axis] of axes.entries()) {
    const common = intersectIntervals(a[index] ?? axis.range, b[index] ?? axis.range)
    const piece = narrowed(axis, intersectIntervals(axis.range, common))
    if (isEmptyInterval(piece)) return undefined
    shared.push(piece)
  }
  return shared
}

/** The ends of the boxes on an axis, in ascending order. */
export function endsOn(boxes: readonly Box[], index: number): Big[] {
  const ends = boxes.flatMap((box) => [box[index]?.low, box[index]?.high]).filter((end) => end instanceof Big)
  return ends
    .toSorted((a, b) => a.cmp(b))
    .filter((end, place, sorted) => place === 0 || !sorted[place - 1]?.eq(end))
}

/**
 * Cuts an axis so that every box holds a piece whole or not at all.
 * @param ends where boxes begin or end, ascending
 */
function cellsOf(axis: Axis, ends: readonly Big[]): Interval[] {
  const { range } = axis
  const cells: Interval[] = []
  let from: Big | null = null
  for (const end of ends) {
    cells.push({ low: from, high: end, lowInclusive: false, highInclusive: false }, pointInterval(end))
    from = end
  }
  cells.push({ low: from, high: null, lowInclusive: false, highInclusive: false })
  return cells
    .map((cell) => narrowed(axis, intersectIntervals(range, cell)))
    .filter((cell) => !isEmptyInterval(cell))
}

/** Of an axis of whole numbers the part from the first to the last whole number. */
function narrowed({ isWhole }: Axis, piece: Interval): Interval {
  if (!isWhole) return piece
  const { low, high, lowInclusive, highInclusive } = piece
  const first = low && (lowInclusive ? ceiling(low) : floor(low).plus(1))
  const last = high && (highInclusive ? floor(high) : ceiling(high).minus(1))
  return { low: first, high: last, lowInclusive: first !== null, highInclusive: last !== null }
}

function floor(value: Big): Big {
  const cut = value.round(0, Big.roundDown)
  return cut.gt(value) ? cut.minus(1) : cut
}

function ceiling(value: Big): Big {
  return floor(value.times(-1)).times(-1)
}

function wholeOf(axis: Axis): Interval {
  return narrowed(axis, axis.range)
}

function boxKey(box: Box): string {
  return box
    .map(({ low, high, lowInclusive, highInclusive }) =>
      [low?.toFixed(), lowInclusive, high?.toFixed(), highInclusive].join(),
    )
    .join(';')
}

/**
 * One case of a region that shows it well: whole numbers where there are any, round where they can be, near the
 * threshold that is just missed; where the region leaves an axis free, its middle threshold.
 *
 * @param boxes whose ends are the thresholds
 */
export function caseIn(axes: readonly Axis[], boxes: readonly Box[], region: Box): Big[] {
  return axes.map((axis, index) => {
    const whole = wholeOf(axis)
    const part = region[index] ?? whole
    const isAtEnd = (value: Big) => whole.low?.eq(value) || whole.high?.eq(value)
    const thresholds = endsOn(boxes, index).filter((end) => containsValue(whole, end) && !isAtEnd(end))
    const middle = thresholds[Math.floor(thresholds.length / 2)]
    if (middle && containsInterval(part, whole) && (!axis.isWhole || floor(middle).eq(middle))) return middle
    const pieces = cellsOf(axis, endsOn(boxes, index)).filter((cell) => containsInterval(part, cell))
    const best = pieces.findLast(({ low, high }) => !low || !high || low.lt(high)) ?? pieces.at(-1) ?? part
    return roundValueIn(best, axis)
  })
}

/** The roundest value of a piece next to its lower threshold or, where it begins with the axis, to its upper end. */
function roundValueIn(piece: Interval, axis: Axis): Big {
  const { low, high } = piece
  if (low && high?.eq(low)) return low
  const from = low ?? high?.minus(reachOf(high)) ?? new Big(0)
  const to = high ?? from.plus(reachOf(from))
  const step = roundStep(to.minus(from), axis)
  const begin = wholeOf(axis).low
  const hasThresholdBelow = low !== null && (begin === null || low.gt(begin))
  if (hasThresholdBelow || high === null) {
    const value = ceiling(from.div(step)).times(step)
    return containsValue(piece, value) ? value : value.plus(step)
  }
  const value = floor(to.div(step)).times(step)
  return containsValue(piece, value) ? value : value.minus(step)
}

/** The largest of 1, 2 and 5 times a power of ten of which a piece so wide must hold a multiple within its ends. */
function roundStep(width: Big, { isWhole }: Axis): Big {
  const half = width.times('0.5')
  const power = new Big(`1e${half.e}`)
  const step = [5, 2, 1].map((digit) => power.times(digit)).find((candidate) => candidate.lte(half)) ?? power
  return isWhole && step.lt(1) ? new Big(1) : step
}

/** How far to look from a number where an axis has no end. */
function reachOf(value: Big): Big {
  return new Big(value.eq(0) ? 10 : `1e${value.e}`)
}
