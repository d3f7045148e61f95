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
 */
export function uncoveredRegions(axes: readonly Axis[], boxes: readonly Box[]): Box[] {
  const pieces = axes.map((axis, index) =>
    cellsOf(axis, endsOn(boxes, index)).map((cell) => {
      const holders = boxes.flatMap((box, place) =>
        box[index] && containsInterval(box[index], cell) ? [place] : [],
      )
      return { cell, holders: new Set(holders) }
    }),
  )
  if (pieces.some((cells) => cells.length === 0)) return []
  const known = new Map<string, readonly Box[]>()
  return [...search(0, [...boxes.keys()])]

  /** @param held the boxes that hold what was chosen on the axes before */
  function search(depth: number, held: readonly number[]): readonly Box[] {
    // Where no box is left, all of the axes that follow is uncovered.
    if (held.length === 0) return [axes.slice(depth).map(wholeOf)]
    if (depth === axes.length) return []
    const key = `${depth} ${held.join()}`
    const before = known.get(key)
    if (before) return before
    const found = runsOn(depth, held)
      .flatMap(({ cell, rest }) => rest.map((box) => [cell, ...box]))
      .slice(0, mostRegions)
    known.set(key, found)
    return found
  }

  /** The pieces of an axis, those joined behind which the same is uncovered. */
  function runsOn(depth: number, held: readonly number[]): { cell: Interval; rest: readonly Box[] }[] {
    const runs: { cell: Interval; rest: readonly Box[]; key: string }[] = []
    for (const { cell, holders } of pieces[depth] ?? []) {
      const rest = search(
        depth + 1,
        held.filter((place) => holders.has(place)),
      )
      // All of no axes and nothing at all read alike but for their number.
      const key = [rest.length, ...rest.map(boxKey)].join('|')
      const last = runs.at(-1)
      if (last?.key === key) runs[runs.length - 1] = { ...last, cell: spanIntervals(last.cell, cell) }
      else runs.push({ cell, rest, key })
    }
    return runs
  }
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
