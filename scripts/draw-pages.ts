import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createCanvas } from '@napi-rs/canvas'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** One page of a PDF as a picture in docs/images/. */
export interface PagePicture {
  /** Its number from 1, or a text that stands on the first such page alone. */
  readonly page: number | string
  readonly name: string
  /** Degrees that it is turned for a screen: pages that lie stand upright on paper. */
  readonly rotation?: number
  readonly dpi: number
}

/** Draws pages of a PDF into docs/images/, for the READMEs. */
export async function drawPages(path: string, pictures: readonly PagePicture[]): Promise<void> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise
  mkdirSync('docs/images', { recursive: true })
  for (const { page: wanted, name, rotation = 0, dpi } of pictures) {
    const page = await document.getPage(await numberOf(document, wanted))
    const viewport = page.getViewport({ scale: dpi / 72, rotation: page.rotate + rotation })
    const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height))
    await page.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise
    writeFileSync(`docs/images/${name}.png`, canvas.toBuffer('image/png'))
  }
}

async function numberOf(document: PDFDocumentProxy, wanted: number | string): Promise<number> {
  if (typeof wanted === 'number') return wanted
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const text = items.map((item) => ('str' in item ? item.str : '')).join('')
    if (text.includes(wanted)) return number
  }
  throw new Error(`no page says ${wanted}`)
}
