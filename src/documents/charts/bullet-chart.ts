import {
  type Area,
  type Drawing,
  fine,
  pathOf,
  rowHeight,
  rowsOfText,
  type Stroke,
  type Words,
} from './drawing.ts'
import { rowsOfFigure, rowsWithin } from './rows-within.ts'

/** A figure: how long it is drawn, and how it is written. What has no length (完成) is written only. */
export interface BulletFigure {
  readonly value: number | undefined
  readonly printed: string
}

/** One indicator: what was promised of it, what was reached, where it stood the year before. */
export interface BulletRow {
  readonly name: string
  /** The ends of what was promised, as far as there are any; a trend (持续下降) has none. */
  readonly goal: {
    readonly low: number | undefined
    readonly high: number | undefined
    readonly printed: string
  }
  readonly isLowerBetter: boolean
  readonly actual: BulletFigure | undefined
  readonly before: BulletFigure | undefined
  /** 完成, 未完成 …; empty where none can say. */
  readonly outcome: string
  readonly isMissed: boolean
}

/** The columns from the left, in points; the bars take what these leave. */
const widths = { name: 112, gap: 6, figure: 46, outcome: 40 }

/** How long a bar may be, compared with its target, before it is cut: longer ones would leave the others no length. */
const mostTimes = 2
/** And how much room at least lies behind the targets. */
const leastTimes = 1.25

const track = { height: 15, bar: 8 }
const headHeight = 18
const leastRowHeight = 26

/**
 * Targets against results. Every row has a scale of its own, on which its target lies where all the others lie: one line
 * down the picture, which a bar reaches or does not.
 *
 * @param width of the drawing, in points
 */
export function bulletChart(rows: readonly BulletRow[], width: number): Drawing {
  const left = widths.name + widths.gap
  const right = width - 3 * widths.figure - widths.outcome - widths.gap
  const scale = (right - left) / timesOf(rows)
  const head = heads(right + widths.gap)
  const areas: Area[] = [...head.areas]
  const strokes: Stroke[] = [...head.strokes]
  const words: Words[] = [...head.words]
  let top = headHeight
  for (const row of rows) {
    const name = rowsWithin(row.name, widths.name, 'name')
    const columns = figures(row)
    const rowsOfFigures = Math.max(...columns.map(({ length }) => length))
    const height = Math.max(
      leastRowHeight,
      name.length * rowHeight('name') + 6,
      rowsOfFigures * rowHeight('figure') + 6,
    )
    const middle = top + height / 2
    words.push(...rowsOfText(name, { x: widths.name, middle, anchor: 'end', size: 'name' }))
    columns.forEach((column, index) => {
      const x = right + widths.gap + columnMiddle(index)
      words.push(
        ...rowsOfText(column, {
          x,
          middle,
          anchor: 'middle',
          size: 'figure',
          isStrong: index === 3 && row.isMissed,
        }),
      )
    })
    const bars = barsOf(row, { left, right, scale, middle })
    areas.push(...bars.areas)
    strokes.push(...bars.strokes)
    top += height
  }
  strokes.push({ look: 'axis', path: pathOf([point(left, headHeight), point(left, top)]) })
  return { width: fine(width), height: fine(top), areas, strokes, words }
}

const point = (x: number, y: number) => ({ x, y })

/** How many times its target the longest bar is drawn. */
function timesOf(rows: readonly BulletRow[]): number {
  const times = rows.flatMap((row) => {
    const of = referenceOf(row)
    const values = [row.actual?.value, row.before?.value, row.goal.high].filter(
      (value) => value !== undefined,
    )
    return of === undefined ? [] : values.map((value) => value / of)
  })
  return Math.min(Math.max(...times, leastTimes), mostTimes)
}

/** What a row is measured by: the end of its target that counts, or where it stood before; nothing is measured by 0. */
function referenceOf({ goal: { low, high }, isLowerBetter, before }: BulletRow): number | undefined {
  const end = isLowerBetter ? (high ?? low) : (low ?? high)
  return [end, before?.value].find((value) => value !== undefined && value > 0)
}

interface Track {
  readonly left: number
  readonly right: number
  /** Points for one times the target. */
  readonly scale: number
  readonly middle: number
}

function barsOf(row: BulletRow, { left, right, scale, middle }: Track): Pick<Drawing, 'areas' | 'strokes'> {
  const of = referenceOf(row)
  const place = (value: number) => Math.min(left + (of === undefined ? 0 : (value / of) * scale), right)
  const box = (look: Area['look'], from: number, to: number, height: number): Area => ({
    look,
    x: fine(from),
    y: fine(middle - height / 2),
    width: fine(to - from),
    height,
  })
  const { goal, actual, before } = row
  const areas = [box('track', left, right, track.height)]
  const strokes: Stroke[] = []
  if (goal.low !== undefined && goal.high !== undefined && goal.high > goal.low) {
    areas.push(box('span', place(goal.low), place(goal.high), track.height))
  }
  const length = actual?.value
  if (length !== undefined && of !== undefined) {
    areas.push(box('actual', left, place(length), track.bar))
    if (length / of > (right - left) / scale + 0.001) strokes.push(cut(right - 9, middle))
  }
  const end = row.isLowerBetter ? (goal.high ?? goal.low) : (goal.low ?? goal.high)
  if (end !== undefined && of !== undefined) strokes.push(goalMark(place(end), middle))
  if (before?.value !== undefined && of !== undefined)
    strokes.push(diamond('before', place(before.value), middle))
  return { areas, strokes }
}

function goalMark(x: number, middle: number, half = track.height / 2 + 1.5): Stroke {
  return { look: 'goal', path: pathOf([point(x, middle - half), point(x, middle + half)]) }
}

function diamond(look: Stroke['look'], x: number, middle: number): Stroke {
  const half = 3.4
  const corners = [
    point(x - half, middle),
    point(x, middle - half),
    point(x + half, middle),
    point(x, middle + half),
  ]
  return { look, path: pathOf(corners, true) }
}

/** Two slanting gaps in a bar that is longer than its track. */
function cut(x: number, middle: number): Stroke {
  const half = track.bar / 2 + 1
  const gap = (from: number) => pathOf([point(from, middle + half), point(from + 3, middle - half)])
  return { look: 'cut', path: `${gap(x)}${gap(x + 3)}` }
}

/** What the columns are called; the marks of the bars stand before three of them, which is all the legend they need. */
function heads(left: number): Pick<Drawing, 'areas' | 'strokes' | 'words'> {
  const middle = headHeight / 2 - 2
  const at = (index: number) => left + columnMiddle(index) - markRoom
  return {
    areas: [
      { look: 'actual', x: fine(at(2) - 4), y: fine(middle - track.bar / 2), width: 8, height: track.bar },
    ],
    strokes: [diamond('before', at(0), middle), goalMark(at(1), middle, 5)],
    words: ['上年', '目标', '实际', '结果'].flatMap((text, index) => {
      const x = left + columnMiddle(index) + (index < 3 ? markRoom / 2 : 0)
      return rowsOfText([text], { x, middle, anchor: 'middle', size: 'figure' })
    }),
  }
}

/** From the middle of a column to the middle of the mark before its name. */
const markRoom = 10

/** The middle of a column of figures, from the left of the first. */
function columnMiddle(index: number): number {
  return index < 3 ? (index + 0.5) * widths.figure : 3 * widths.figure + widths.outcome / 2
}

/** The figures of a row, by column, each in as many rows as its column asks for. */
function figures({ before, goal, actual, outcome }: BulletRow): (readonly string[])[] {
  return [before?.printed ?? '', goal.printed, actual?.printed ?? '', outcome].map((text, index) => {
    const room = (index < 3 ? widths.figure : widths.outcome) - 2
    return text === '' ? [] : rowsOfFigure(text, room)
  })
}
