/** The sides of a page in points (1/72 inch) from the origin of its coordinates, which is below and to the left. */
export interface PageBox {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

/** A4 (210 × 297 mm) in points, to the four decimals that a PDF needs. */
const shortSide = 595.2756
const longSide = 841.8898

/** How far Chromium's box, which it rounds to whole pixels, may lie from A4: 1 mm in points. */
const tolerance = 2.8346

/**
 * The exact A4 box, upright or lying, for a page that is meant to be A4; `undefined` for one of another size.
 * The top left corner stays where it is, so that what was measured from it in mm keeps its place.
 */
export function exactA4({ left, bottom, right, top }: PageBox): PageBox | undefined {
  const width = right - left
  const height = top - bottom
  for (const [a4Width, a4Height] of [
    [shortSide, longSide],
    [longSide, shortSide],
  ] as const) {
    if (Math.abs(width - a4Width) > tolerance || Math.abs(height - a4Height) > tolerance) continue
    return { left, bottom: round(top - a4Height), right: round(left + a4Width), top: round(top) }
  }
  return undefined
}

function round(points: number): number {
  return Math.round(points * 1e4) / 1e4
}
