import { createCanvas } from '@napi-rs/canvas'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { toMillimetres } from './matrix.ts'

/** In mm from the top left corner of the page. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Whether a pixel counts, by its colour; each channel from 0 to 255. */
export type IsInk = (red: number, green: number, blue: number) => boolean

/** A rendered page. */
export interface InkMap {
  /** The smallest box around all ink within `region` (the whole page where none is given), or `undefined`. */
  bounds(options?: { readonly region?: Partial<Box>; readonly isInk?: IsInk }): Box | undefined
}

/** Anything at least half as dark as full ink: so an edge is where it lies within half a pixel. */
function isDark(red: number, green: number, blue: number): boolean {
  return Math.min(red, green, blue) < 128
}

/** The red of a 红头: its title and its rules. */
export function isRed(red: number, green: number, blue: number): boolean {
  return red > 150 && green < 128 && blue < 128
}

/** Renders page `number` (from 1). At 300 dpi a pixel is 0.085 mm. */
export async function renderInk(document: PDFDocumentProxy, number: number, dpi: number): Promise<InkMap> {
  const page = await document.getPage(number)
  const viewport = page.getViewport({ scale: dpi / 72 })
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height))
  const canvasContext = canvas.getContext('2d')
  await page.render({ canvas, canvasContext, viewport }).promise
  const { data, width, height } = canvasContext.getImageData(0, 0, canvas.width, canvas.height)
  const pixel = toMillimetres(72 / dpi)

  return {
    bounds({ region = {}, isInk = isDark } = {}) {
      const from = { x: toPixel(region.left ?? 0), y: toPixel(region.top ?? 0) }
      const to = {
        x: Math.min(width, toPixel(region.right ?? Number.POSITIVE_INFINITY)),
        y: Math.min(height, toPixel(region.bottom ?? Number.POSITIVE_INFINITY)),
      }
      let [left, top, right, bottom] = [to.x, to.y, -1, -1]
      for (let y = from.y; y < to.y; y++) {
        for (let x = from.x; x < to.x; x++) {
          const at = (y * width + x) * 4
          if (!isInk(data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255)) continue
          left = Math.min(left, x)
          right = Math.max(right, x)
          top = Math.min(top, y)
          bottom = Math.max(bottom, y)
        }
      }
      if (right < 0) return undefined
      return {
        left: left * pixel,
        top: top * pixel,
        right: (right + 1) * pixel,
        bottom: (bottom + 1) * pixel,
      }
    },
  }

  function toPixel(millimetres: number): number {
    return Math.max(0, Math.round(millimetres / pixel))
  }
}
