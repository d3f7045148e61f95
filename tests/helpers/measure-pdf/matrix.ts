/** A transformation of the plane as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export interface Point {
  readonly x: number
  readonly y: number
}

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

const millimetresPerPoint = 25.4 / 72

export function toMillimetres(points: number): number {
  return points * millimetresPerPoint
}

/** From the points of a PDF, upwards, to mm downwards from the corner of the page at `left`, `top`. */
export function fromTopLeft(left: number, top: number): Matrix {
  const scale = millimetresPerPoint
  return [scale, 0, 0, -scale, -left * scale, top * scale]
}

/** The transformation that does `inner` first and `outer` then. */
export function combine(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [p, q, r, s, t, u] = inner
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}

export function apply([a, b, c, d, e, f]: Matrix, { x, y }: Point): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f }
}

/** By how much lengths grow (both axes alike, as everywhere in Chromium's PDFs). */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c))
}

/** The matrix in `value`, which pdf.js types as anything: six numbers, as an array or keyed by index. */
export function asMatrix(value: unknown): Matrix | undefined {
  const numbers = asNumbers(value)
  const [a, b, c, d, e, f] = numbers
  if (a === undefined || b === undefined || c === undefined) return undefined
  return d === undefined || e === undefined || f === undefined ? undefined : [a, b, c, d, e, f]
}

/** The numbers of an array or typed array; empty for anything else. */
export function asNumbers(value: unknown): number[] {
  if (!Array.isArray(value) && !(value instanceof Float32Array)) return []
  return Array.from<unknown>(value).filter((item) => typeof item === 'number')
}
