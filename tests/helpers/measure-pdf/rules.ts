import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { apply, asMatrix, asNumbers, combine, identity, type Matrix, type Point, scaleOf } from './matrix.ts'

/** A straight line as one sees it, however it was drawn. Lengths in mm from the top left corner of the page. */
export interface Rule {
  readonly direction: 'horizontal' | 'vertical'
  /** The edges of its ink, thickness included. */
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
  readonly thickness: number
  /** `#rrggbb` */
  readonly colour: string
}

/** A filled box thicker than this is an area, not a rule. In mm. */
const thickest = 2

interface GraphicsState {
  readonly matrix: Matrix
  readonly fill: string
  readonly stroke: string
  /** In the units of the drawing. */
  readonly lineWidth: number
}

const fills = new Set([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke])
const strokes = new Set([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke])

type OperatorList = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>

/** Finds the rules among the drawing operators of a page. Clipping is not looked at. */
export function measureRules({ fnArray, argsArray }: OperatorList, toPage: Matrix): Rule[] {
  const rules: Rule[] = []
  const saved: GraphicsState[] = []
  let state: GraphicsState = { matrix: toPage, fill: '#000000', stroke: '#000000', lineWidth: 1 }
  fnArray.forEach((operator, index) => {
    const operands: unknown = argsArray[index]
    const [first, second] = Array.isArray(operands) ? operands.map((operand): unknown => operand) : []
    switch (operator) {
      case OPS.save:
        saved.push(state)
        break
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        state = saved.pop() ?? state
        break
      case OPS.paintFormXObjectBegin:
        saved.push(state)
        state = { ...state, matrix: combine(state.matrix, asMatrix(first) ?? identity) }
        break
      case OPS.transform:
        state = { ...state, matrix: combine(state.matrix, asMatrix(operands) ?? identity) }
        break
      case OPS.setFillRGBColor:
        state = { ...state, fill: String(first) }
        break
      case OPS.setStrokeRGBColor:
        state = { ...state, stroke: String(first) }
        break
      case OPS.setLineWidth:
        state = { ...state, lineWidth: Number(first) }
        break
      case OPS.setGState:
        state = { ...state, lineWidth: lineWidthIn(first) ?? state.lineWidth }
        break
      case OPS.constructPath:
        rules.push(...rulesOfPath(Number(first), second, state))
        break
    }
  })
  return rules
}

/** The entry LW of a graphics state dictionary, which pdf.js gives as a list of pairs. */
function lineWidthIn(entries: unknown): number | undefined {
  if (!Array.isArray(entries)) return undefined
  for (const entry of entries) if (Array.isArray(entry) && entry[0] === 'LW') return Number(entry[1])
  return undefined
}

function rulesOfPath(paint: number, path: unknown, state: GraphicsState): Rule[] {
  const pieces = readPath(Array.isArray(path) ? path[0] : path).map((points) =>
    points.map((point) => apply(state.matrix, point)),
  )
  const filled = fills.has(paint) ? pieces.flatMap((points) => ruleOfArea(points, state.fill)) : []
  const thickness = state.lineWidth * scaleOf(state.matrix)
  const stroked = strokes.has(paint)
    ? pieces.flatMap((points) => rulesOfStrokes(points, thickness, state.stroke))
    : []
  return [...filled, ...stroked]
}

/**
 * The connected pieces of a path of straight lines. pdf.js gives it as one list of numbers: 0 x y moves, 1 x y
 * draws a line, 4 closes; a piece with curves (2, 3) is no rule and is left out.
 */
function readPath(path: unknown): Point[][] {
  const numbers = asNumbers(path)
  const pieces: Point[][] = []
  const operandCounts = [2, 2, 6, 4, 0]
  let hasCurves = false
  for (let at = 0; at < numbers.length; ) {
    const operator = numbers[at] ?? 0
    const [x = 0, y = 0] = numbers.slice(at + 1, at + 3)
    if (operator === 0) {
      if (hasCurves) pieces.pop()
      hasCurves = false
      pieces.push([{ x, y }])
    } else if (operator === 1) pieces.at(-1)?.push({ x, y })
    else if (operator === 4) pieces.at(-1)?.push(...(pieces.at(-1)?.slice(0, 1) ?? []))
    else hasCurves = true
    at += 1 + (operandCounts[operator] ?? 0)
  }
  if (hasCurves) pieces.pop()
  return pieces
}

function ruleOfArea(points: readonly Point[], colour: string): Rule[] {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  return toRule(Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys), colour)
}

function rulesOfStrokes(points: readonly Point[], thickness: number, colour: string): Rule[] {
  const half = thickness / 2
  const straight = 0.01
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to
    const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)]
    const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)]
    if (bottom - top < straight && right - left > straight) {
      return toRule(left, right, top - half, bottom + half, colour)
    }
    if (right - left < straight && bottom - top > straight) {
      return toRule(left - half, right + half, top, bottom, colour)
    }
    return []
  })
}

function toRule(x0: number, x1: number, y0: number, y1: number, colour: string): Rule[] {
  const [width, height] = [x1 - x0, y1 - y0]
  const thickness = Math.min(width, height)
  if (thickness <= 0 || thickness > thickest || width === height) return []
  return [{ direction: width > height ? 'horizontal' : 'vertical', x0, x1, y0, y1, thickness, colour }]
}
