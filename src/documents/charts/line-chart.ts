import {
  circle,
  type Drawing,
  fine,
  pathOf,
  points,
  roomFor,
  rowsOfText,
  type Stroke,
  type Words,
} from './drawing.ts'
import { placeLabels, type Segment } from './label-places.ts'
import { rowsWithin } from './rows-within.ts'

/** The course of one indicator over the years of a plan. */
export interface LinePanel {
  /** With its unit in brackets. */
  readonly name: string
  /** What was promised; first the baseline, in the year before the plan begins. */
  readonly planned: readonly YearValue[]
  readonly reached: readonly YearValue[]
}

export interface YearValue {
  readonly year: number
  readonly value: number
  /** Without its unit, which stands in the name of the panel. */
  readonly printed: string
}

const gapBetween = 20
const rowGap = 10
const plot = { above: 16, height: 84, below: 14, side: 16 }
const headHeight = 20

/**
 * The way through the years: what was planned, dashed and hollow, and what was reached, drawn out and full. One panel
 * for each indicator, for their units differ; two abreast where all figures have room, for one looks from one to the other.
 *
 * @param width of the drawing, in points
 */
export function lineChart(panels: readonly LinePanel[], years: readonly number[], width: number): Drawing {
  const half = (width - gapBetween) / 2
  const isAbreast = panels.length > 1 && panels.every((panel) => hasRoom(panel, years, half))
  const across = isAbreast ? half : width
  const columns = isAbreast ? 2 : 1
  const head = legend(width)
  const strokes: Stroke[] = [...head.strokes]
  const words: Words[] = [...head.words]
  let top = headHeight
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns)
    const names = row.map(({ name }) => rowsWithin(name, across, 'name'))
    const nameRows = Math.max(...names.map(({ length }) => length))
    const nameHeight = nameRows * 1.25 * points.name
    row.forEach((panel, index) => {
      const left = index * (half + gapBetween)
      const place = { x: left, middle: top + nameHeight / 2, anchor: 'start', size: 'name' } as const
      words.push(...rowsOfText(names[index] ?? [], place))
      const drawn = panelAt(panel, years, { left, top: top + nameHeight, width: across })
      strokes.push(...drawn.strokes)
      words.push(...drawn.words)
    })
    top += nameHeight + plot.above + plot.height + plot.below + rowGap
  }
  return { width: fine(width), height: fine(top - rowGap), areas: [], strokes, words }
}

/** Whether the widest figure of a panel fits between two years. */
function hasRoom({ planned, reached }: LinePanel, years: readonly number[], width: number): boolean {
  const step = (width - 2 * plot.side) / Math.max(years.length - 1, 1)
  return [...planned, ...reached].every(({ printed }) => roomFor(printed, 'figure') <= step)
}

interface Frame {
  readonly left: number
  readonly top: number
  readonly width: number
}

function panelAt(
  { planned, reached }: LinePanel,
  years: readonly number[],
  frame: Frame,
): Pick<Drawing, 'strokes' | 'words'> {
  const place = placeIn([...planned, ...reached], years, frame)
  const [plan, way] = [planned.map(place), reached.map(place)]
  const bottom = frame.top + plot.above + plot.height
  const axis = pathOf([
    { x: frame.left, y: bottom },
    { x: frame.left + frame.width, y: bottom },
  ])
  const drawn: Stroke[] = [
    { look: 'axis', path: axis },
    { look: 'planned', path: pathOf(plan) },
    { look: 'reached', path: pathOf(way) },
    { look: 'planned-mark', path: plan.map(({ x, y }) => circle(x, y, 2.6)).join('') },
    { look: 'reached-mark', path: way.map(({ x, y }) => circle(x, y, 2.2)).join('') },
  ]
  const labels = placeLabels(
    unlike([...plan, ...way]).map(({ x, y, printed }) => ({ x, y, text: printed })),
    [...segmentsOf(plan), ...segmentsOf(way)],
    { left: frame.left, right: frame.left + frame.width, top: frame.top, bottom },
  )
  const yearWords = years.flatMap((year, index) => {
    const x = xOf(index, years, frame)
    return rowsOfText([String(year)], {
      x,
      middle: bottom + plot.below / 2 + 1,
      anchor: 'middle',
      size: 'figure',
    })
  })
  return { strokes: drawn.filter(({ path }) => path !== ''), words: [...yearWords, ...labels] }
}

/** Where both courses meet in one figure, it is written once. */
function unlike(places: readonly Placed[]): Placed[] {
  return [...new Map(places.map((place) => [`${place.x} ${place.y} ${place.printed}`, place])).values()]
}

interface Placed {
  readonly x: number
  readonly y: number
  readonly printed: string
}

/** Where a figure stands: the lowest at the foot of the plot, the highest at its head. A course shows change, so it does not begin at 0. */
function placeIn(values: readonly YearValue[], years: readonly number[], frame: Frame) {
  const [lowest, highest] = [
    Math.min(...values.map(({ value }) => value)),
    Math.max(...values.map(({ value }) => value)),
  ]
  const foot = frame.top + plot.above + plot.height - 15
  const head = frame.top + plot.above
  const share = (value: number) => (highest === lowest ? 0.5 : (value - lowest) / (highest - lowest))
  return ({ year, value, printed }: YearValue): Placed => ({
    x: xOf(years.indexOf(year), years, frame),
    y: foot - share(value) * (foot - head),
    printed,
  })
}

function xOf(index: number, years: readonly number[], { left, width }: Frame): number {
  const step = (width - 2 * plot.side) / Math.max(years.length - 1, 1)
  return left + plot.side + index * step
}

function segmentsOf(course: readonly Placed[]): Segment[] {
  return course.slice(1).map((to, index) => ({ from: course[index] ?? to, to }))
}

function legend(width: number): Pick<Drawing, 'strokes' | 'words'> {
  const middle = headHeight / 2 - 2
  const [planned, reached] = [width / 2 - 70, width / 2 + 20]
  const line = (x: number) =>
    pathOf([
      { x, y: middle },
      { x: x + 26, y: middle },
    ])
  const word = (text: string, x: number) =>
    rowsOfText([text], { x: x + 31, middle, anchor: 'start', size: 'figure' })
  return {
    strokes: [
      { look: 'planned', path: line(planned) },
      { look: 'reached', path: line(reached) },
      { look: 'planned-mark', path: circle(planned + 13, middle, 2.6) },
      { look: 'reached-mark', path: circle(reached + 13, middle, 2.2) },
    ],
    words: [...word('规划', planned), ...word('实际', reached)],
  }
}
