import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { apply, asMatrix, combine, identity, type Matrix } from './matrix.ts'

/** Where a picture of pixels lies, in mm from the top left corner of the page. */
export interface MeasuredImage {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

type OperatorList = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>

const paints = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject])

/** Finds the pictures among the drawing operators of a page: each fills the unit square of its own space. */
export function measureImages({ fnArray, argsArray }: OperatorList, toPage: Matrix): MeasuredImage[] {
  const images: MeasuredImage[] = []
  const saved: Matrix[] = []
  let matrix = toPage
  fnArray.forEach((operator, index) => {
    const operands: unknown = argsArray[index]
    const first: unknown = Array.isArray(operands) ? operands[0] : undefined
    if (operator === OPS.save) saved.push(matrix)
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix
    else if (operator === OPS.transform) matrix = combine(matrix, asMatrix(operands) ?? identity)
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix)
      matrix = combine(matrix, asMatrix(first) ?? identity)
    } else if (paints.has(operator)) images.push(boxOf(matrix))
  })
  return images
}

function boxOf(matrix: Matrix): MeasuredImage {
  const [a, b] = [apply(matrix, { x: 0, y: 0 }), apply(matrix, { x: 1, y: 1 })]
  return {
    left: Math.min(a.x, b.x),
    right: Math.max(a.x, b.x),
    top: Math.min(a.y, b.y),
    bottom: Math.max(a.y, b.y),
  }
}
