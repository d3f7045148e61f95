import { stateNames } from '../results/state-names.ts'
import {
  type Area,
  type Drawing,
  fine,
  hatch,
  pathOf,
  roomFor,
  rowHeight,
  rowsOfText,
  type Stroke,
  type Words,
} from './drawing.ts'
import { rowsWithin } from './rows-within.ts'

/** How far the points of one part of a plan are. */
export interface ProgressRow {
  readonly name: string
  readonly done: number
  readonly underWay: number
  readonly behind: number
}

type State = 'done' | 'under-way' | 'behind'

const widths = { name: 150, gap: 6, share: 44 }
const barHeight = 14
const headHeight = 20
const leastRowHeight = 24

/**
 * How many points of each part are done, under way and behind, as bars of one scale: a point is as long in one part as
 * in another. Dark, hatched and empty, so that grey print tells them apart.
 *
 * @param width of the drawing, in points
 */
export function progressChart(rows: readonly ProgressRow[], width: number): Drawing {
  const left = widths.name + widths.gap
  const right = width - widths.share
  const unit = (right - left) / Math.max(...rows.map(pointsOfRow), 1)
  const head = legend(left, right)
  const areas: Area[] = [...head.areas]
  const strokes: Stroke[] = [...head.strokes]
  const words: Words[] = [...head.words]
  let top = headHeight
  for (const row of rows) {
    const name = rowsWithin(row.name, widths.name, 'name')
    const height = Math.max(leastRowHeight, name.length * rowHeight('name') + 6)
    const middle = top + height / 2
    words.push(...rowsOfText(name, { x: widths.name, middle, anchor: 'end', size: 'name' }))
    const share = `${row.done}/${pointsOfRow(row)}`
    words.push(...rowsOfText([share], { x: width - 2, middle, anchor: 'end', size: 'figure' }))
    const bar = barOf(row, left, middle, unit)
    areas.push(...bar.areas)
    strokes.push(...bar.strokes)
    words.push(...bar.words)
    top += height
  }
  strokes.push({
    look: 'axis',
    path: pathOf([
      { x: left, y: headHeight },
      { x: left, y: top },
    ]),
  })
  return { width: fine(width), height: fine(top), areas, strokes, words }
}

export function pointsOfRow({ done, underWay, behind }: ProgressRow): number {
  return done + underWay + behind
}

type Parts = Pick<Drawing, 'areas' | 'strokes' | 'words'>

function barOf(row: ProgressRow, left: number, middle: number, unit: number): Parts {
  const counts = [
    ['done', row.done],
    ['under-way', row.underWay],
    ['behind', row.behind],
  ] as const satisfies readonly (readonly [State, number])[]
  let x = left
  const parts = counts.map(([state, count]) => {
    const part = partOf(state, { x, middle, width: count * unit }, count === 0 ? '' : String(count))
    x += count * unit
    return part
  })
  return joined(parts)
}

interface Place {
  readonly x: number
  readonly middle: number
  readonly width: number
}

/** One part of a bar, its number in the middle where it has room; the hatching leaves that room empty. */
function partOf(state: State, { x, middle, width }: Place, number: string): Parts {
  if (width === 0) return { areas: [], strokes: [], words: [] }
  const box = { x: fine(x), y: fine(middle - barHeight / 2), width: fine(width), height: barHeight }
  const room = roomFor(number, 'figure') + 4
  const hasRoom = number !== '' && room <= width
  const place = { x: x + width / 2, middle, anchor: 'middle', size: 'figure' } as const
  return {
    areas: [{ look: state, ...box }],
    strokes: state === 'under-way' ? hatchBeside(box, hasRoom ? room : 0) : [],
    words: hasRoom ? rowsOfText([number], { ...place, isLight: state === 'done' }) : [],
  }
}

/** Hatches a box at both sides of an empty room in its middle. */
function hatchBeside(box: Omit<Area, 'look'>, room: number): Stroke[] {
  if (room === 0) return [hatch(box)]
  const width = (box.width - room) / 2
  return [hatch({ ...box, width }), hatch({ ...box, x: box.x + width + room, width })].filter(
    ({ path }) => path !== '',
  )
}

/** What dark, hatched and empty mean, and what stands at the right. */
function legend(left: number, right: number): Parts {
  const middle = headHeight / 2 - 2
  let x = left
  const parts = (['done', 'under-way', 'behind'] as const).map((state) => {
    const part = partOf(state, { x, middle, width: 18 }, '')
    const words = rowsOfText([stateNames[state]], { x: x + 22, middle, anchor: 'start', size: 'figure' })
    x += 22 + roomFor(stateNames[state], 'figure') + 14
    return { ...part, words }
  })
  const share = rowsOfText(['完成/共'], {
    x: right + widths.share - 2,
    middle,
    anchor: 'end',
    size: 'figure',
  })
  return joined([...parts, { areas: [], strokes: [], words: share }])
}

function joined(parts: readonly Parts[]): Parts {
  return {
    areas: parts.flatMap(({ areas }) => areas),
    strokes: parts.flatMap(({ strokes }) => strokes),
    words: parts.flatMap(({ words }) => words),
  }
}
