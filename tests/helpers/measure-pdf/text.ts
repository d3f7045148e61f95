import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { apply, asMatrix, combine, type Matrix, scaleOf, toMillimetres } from './matrix.ts'

/** Neighbouring glyphs of one font. Lengths in mm from the top left corner of the page. */
export interface TextRun {
  readonly text: string
  /** The PostScript name without the prefix of a subset: `NotoSerifSC-Regular`. */
  readonly font: string
  /** In points. */
  readonly size: number
  /** Where the first glyph's own width begins: its ink may begin a little later. */
  readonly left: number
  readonly right: number
  readonly baseline: number
  /** Degrees, clockwise; 0 is upright. `right` means nothing for other angles. */
  readonly angle: number
}

/** What stands on one baseline. A gap wider than a blank counts as one in `text`. */
export interface TextLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly runs: readonly TextRun[]
}

/** The text of `page`, whose fonts pdf.js must already know (`getOperatorList` before). */
export async function measureRuns(page: PDFPageProxy, toPage: Matrix): Promise<TextRun[]> {
  // Normalization would turn what is on paper into other characters.
  const { items } = await page.getTextContent({ disableNormalization: true })
  const runs: TextRun[] = []
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue
    const matrix = asMatrix(item.transform)
    if (matrix === undefined) continue
    const { x, y } = apply(toPage, { x: matrix[4], y: matrix[5] })
    const [a, b] = combine(toPage, matrix)
    runs.push({
      text: item.str,
      font: fontName(page, item.fontName),
      size: scaleOf(matrix),
      left: x,
      right: x + toMillimetres(item.width),
      baseline: y,
      angle: Math.round((Math.atan2(b, a) * 180) / Math.PI) || 0,
    })
  }
  return runs
}

function fontName(page: PDFPageProxy, loadedName: string): string {
  const font: unknown = page.commonObjs.get(loadedName)
  if (typeof font !== 'object' || font === null || !('name' in font)) return loadedName
  return String(font.name).replace(/^[A-Z]{6}\+/, '')
}

/** Puts upright runs whose baselines lie within 0.5 mm of each other into one line, each read from the left. */
export function groupIntoLines(runs: readonly TextRun[]): TextLine[] {
  const tolerance = 0.5
  const lines: TextRun[][] = []
  const upright = runs.filter((run) => run.angle === 0)
  for (const run of upright.toSorted((a, b) => a.baseline - b.baseline)) {
    const line = lines.at(-1)
    if (line?.[0] && run.baseline - line[0].baseline <= tolerance) line.push(run)
    else lines.push([run])
  }
  return lines.map(toLine).filter((line) => line.text !== '')
}

/** Blanks at the ends of a line take part neither in its text nor in its edges. */
function toLine(unordered: readonly TextRun[]): TextLine {
  const runs = unordered.toSorted((a, b) => a.left - b.left)
  const visible = runs.filter((run) => run.text.trim() !== '')
  return {
    text: runs
      .map((run) => run.text)
      .join('')
      .trim(),
    left: Math.min(...visible.map((run) => run.left)),
    right: Math.max(...visible.map((run) => run.right)),
    baseline: Math.max(...visible.map((run) => run.baseline)),
    runs,
  }
}
