import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type MeasuredImage, measureImages } from './measure-pdf/images.ts'
import { type InkMap, renderInk } from './measure-pdf/ink.ts'
import { fromTopLeft, toMillimetres } from './measure-pdf/matrix.ts'
import { inspectObjects, type MeasuredFont } from './measure-pdf/objects.ts'
import { measureRules, type Rule } from './measure-pdf/rules.ts'
import { groupIntoLines, measureRuns, type TextLine, type TextRun } from './measure-pdf/text.ts'

export type { MeasuredImage } from './measure-pdf/images.ts'
export { type Box, type InkMap, isRed } from './measure-pdf/ink.ts'
export type { MeasuredFont } from './measure-pdf/objects.ts'
export type { Rule } from './measure-pdf/rules.ts'
export type { TextLine, TextRun } from './measure-pdf/text.ts'

/** Lengths in mm; places are measured from the top left corner of the page, as with a ruler on paper. */
export interface MeasuredPage {
  readonly width: number
  readonly height: number
  /** In the order of the content stream, which is not always the order of reading. */
  readonly runs: readonly TextRun[]
  /** From top to bottom; text that stands upright only. */
  readonly lines: readonly TextLine[]
  readonly rules: readonly Rule[]
  /** Pictures of pixels, in the order of the content stream. */
  readonly images: readonly MeasuredImage[]
  /** The structure elements (`H1`, `P`) that the page's content belongs to, in the order of reading. */
  readonly tags: readonly string[]
}

export interface MeasuredPdf {
  readonly title: string | undefined
  readonly author: string | undefined
  readonly producer: string | undefined
  /** As written in the file: `D:20250221000000+08'00'`. */
  readonly creationDate: string | undefined
  readonly language: string | undefined
  readonly isTagged: boolean
  /** The bookmarks in reading order; `level` 1 is the topmost. */
  readonly outline: readonly { readonly title: string; readonly level: number }[]
  readonly fonts: readonly MeasuredFont[]
  readonly pages: readonly MeasuredPage[]
  /** Renders a page (counted from 1) and finds what is not white: only this sees the edges of glyphs. */
  ink(page: number, options?: { readonly dpi?: number }): Promise<InkMap>
}

/** Measures a PDF: what stands where on its pages, in mm, and what it says about itself. */
export async function measurePdf(bytes: Uint8Array): Promise<MeasuredPdf> {
  return withDocument(bytes, async (document) => {
    const pages: MeasuredPage[] = []
    for (let number = 1; number <= document.numPages; number++)
      pages.push(await measurePage(document, number))
    const { info } = await document.getMetadata()
    const about = (key: string) => asText(Object.entries(info).find(([name]) => name === key)?.[1])
    return {
      title: about('Title'),
      author: about('Author'),
      producer: about('Producer'),
      creationDate: about('CreationDate'),
      language: about('Language'),
      outline: flattenOutline(await document.getOutline(), 1),
      ...(await inspectObjects(bytes)),
      pages,
      ink: (page, { dpi = 300 } = {}) => withDocument(bytes, (again) => renderInk(again, page, dpi)),
    }
  })
}

async function measurePage(document: PDFDocumentProxy, number: number): Promise<MeasuredPage> {
  const page = await document.getPage(number)
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const toPage = fromTopLeft(left, top)
  // First, because pdf.js learns the names of the fonts from the operators.
  const operators = await page.getOperatorList()
  const rules = measureRules(operators, toPage)
  const runs = await measureRuns(page, toPage)
  return {
    width: toMillimetres(right - left),
    height: toMillimetres(top - bottom),
    runs,
    lines: groupIntoLines(runs),
    rules,
    images: measureImages(operators, toPage),
    tags: tagsBelow(await page.getStructTree()),
  }
}

/** pdf.js leaves out the elements that have nothing on the page. */
function tagsBelow(node: unknown): string[] {
  if (typeof node !== 'object' || node === null || !('role' in node)) return []
  const children = 'children' in node && Array.isArray(node.children) ? node.children : []
  return [String(node.role), ...children.flatMap(tagsBelow)]
}

async function withDocument<T>(
  bytes: Uint8Array,
  use: (document: PDFDocumentProxy) => Promise<T>,
): Promise<T> {
  // A copy, because pdf.js takes the bytes away from us. Verbosity 0: errors only; the extra properties are the names.
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0, fontExtraProperties: true })
  try {
    return await use(await loading.promise)
  } finally {
    await loading.destroy()
  }
}

type OutlineItems = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>

function flattenOutline(items: OutlineItems | null, level: number): { title: string; level: number }[] {
  return (items ?? []).flatMap(({ title, items: below }) => [
    { title, level },
    ...flattenOutline(below, level + 1),
  ])
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
