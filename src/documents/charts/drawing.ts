/**
 * A drawing as plain data: what an SVG element holds, as it holds it. Lengths in points (1/72 inch) from the upper left
 * corner, y downwards. What is drawn lies in this order, the last on top; nothing is told by colour.
 */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly areas: readonly Area[]
  readonly strokes: readonly Stroke[]
  readonly words: readonly Words[]
}

/** A filled or framed box. */
export interface Area {
  /**
   * `track`: how far a bar may reach; `span`: where a target of two ends lies; `actual`: what was reached; `done`,
   * `under-way`, `behind`: how far points are. They differ in lightness and frame, so that grey print tells them apart.
   */
  readonly look: 'track' | 'span' | 'actual' | 'done' | 'under-way' | 'behind'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A line or an outline, as the `d` of a path. */
export interface Stroke {
  /**
   * `goal`: the mark of a target; `before`: that of the year before; `cut`: gaps in a bar that is longer than its track;
   * `hatch`: the lines of a hatched area; `axis`;
   * `planned` (dashed) and `reached`: the two courses; `planned-mark` (hollow) and `reached-mark` (full): their years.
   */
  readonly look:
    | 'goal'
    | 'before'
    | 'cut'
    | 'hatch'
    | 'axis'
    | 'planned'
    | 'reached'
    | 'planned-mark'
    | 'reached-mark'
  readonly path: string
}

/** A row of text. */
export interface Words {
  readonly text: string
  readonly x: number
  /** Of its baseline. */
  readonly y: number
  /** What `x` is the place of. */
  readonly anchor: 'start' | 'middle' | 'end'
  readonly size: Size
  /** Stands on a dark area. */
  readonly isLight: boolean
  /** Set in 黑体: what the eye should meet first. */
  readonly isStrong: boolean
}

/** 五号 for what is named, 小五 for figures; the standard has no text below 小五 but in seals. */
export type Size = 'name' | 'figure'

export const points: Readonly<Record<Size, number>> = { name: 10.5, figure: 9 }

/** A length as it is written: to a hundredth of a point. */
export function fine(length: number): number {
  return Math.round(length * 100) / 100
}

/**
 * How much room a text needs, in points. In the fonts a percent sign is nearly as wide as a hanzi, a capital three
 * quarters of one; a point is narrower than the half that it is given here.
 */
export function roomFor(text: string, size: Size): number {
  const width = [...text].reduce((sum, character) => sum + widthOf(character), 0)
  return width * points[size]
}

function widthOf(character: string): number {
  if (/[%‰MW&@+]/u.test(character)) return 0.95
  if (/[A-Z]/u.test(character)) return 0.75
  if (/[a-z]/u.test(character)) return 0.6
  return /[\u0020-\u00ff]/u.test(character) ? 0.5 : 1
}

/** The baseline of a text whose middle lies at a height: hanzi reach from 0.88 em above it to 0.12 em below. */
export function baselineAt(middle: number, size: Size): number {
  return middle + 0.38 * points[size]
}

/** From one row of a text in several to the next. */
export function rowHeight(size: Size): number {
  return 1.25 * points[size]
}

interface Place {
  readonly x: number
  /** The middle of all its rows. */
  readonly middle: number
  readonly anchor: Words['anchor']
  readonly size: Size
  readonly isLight?: boolean
  readonly isStrong?: boolean
}

/** A text in rows, one below the other, around a middle. */
export function rowsOfText(rows: readonly string[], place: Place): Words[] {
  const { x, middle, anchor, size, isLight = false, isStrong = false } = place
  const top = middle - ((rows.length - 1) * rowHeight(size)) / 2
  return rows.map((text, index) => ({
    text,
    x: fine(x),
    y: fine(baselineAt(top + index * rowHeight(size), size)),
    anchor,
    size,
    isLight,
    isStrong,
  }))
}

/** A path through points; closed where it is an outline. */
export function pathOf(
  corners: readonly { readonly x: number; readonly y: number }[],
  isClosed = false,
): string {
  const steps = corners.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${fine(x)} ${fine(y)}`)
  return `${steps.join('')}${isClosed ? 'Z' : ''}`
}

/** How far hatching lines lie apart, along either side. */
const hatching = 3.5

/**
 * The lines of a hatched box, from lower left to upper right. They are lines and no pattern, because a browser prints
 * a pattern as a picture.
 */
export function hatch({ x, y, width, height }: Omit<Area, 'look'>): Stroke {
  const lines: string[] = []
  for (let along = hatching; along < width + height; along += hatching) {
    // The diagonal that meets the upper side, or its continuation, at x + along.
    const [left, right] = [Math.max(0, along - height), Math.min(width, along)]
    lines.push(
      pathOf([
        { x: x + left, y: y + along - left },
        { x: x + right, y: y + along - right },
      ]),
    )
  }
  return { look: 'hatch', path: lines.join('') }
}

/** A circle as an outline. */
export function circle(x: number, y: number, radius: number): string {
  const [across, r] = [fine(2 * radius), fine(radius)]
  return `M${fine(x - radius)} ${fine(y)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0 -${across} 0Z`
}
