import { PDFBool, type PDFContext, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'

export interface MeasuredFont {
  /** The PostScript name without the prefix of a subset. Type 3 fonts may have none. */
  readonly name: string
  /** `CIDFontType2` and `TrueType` have TrueType outlines; `Type3` means that Chromium could not embed the font. */
  readonly type: string
  readonly isEmbedded: boolean
}

/** What the objects of the file tell, which pdf.js does not. */
export async function inspectObjects(
  bytes: Uint8Array,
): Promise<{ fonts: MeasuredFont[]; isTagged: boolean }> {
  const { context, catalog } = await PDFDocument.load(bytes, { updateMetadata: false })
  const markInfo = catalog.lookup(PDFName.of('MarkInfo'))
  const isMarked = markInfo instanceof PDFDict && markInfo.lookup(PDFName.of('Marked')) === PDFBool.True
  return { fonts: listFonts(context), isTagged: isMarked && catalog.has(PDFName.of('StructTreeRoot')) }
}

/** Every font of the file, in the order of its objects. */
function listFonts(context: PDFContext): MeasuredFont[] {
  const fonts: MeasuredFont[] = []
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || nameIn(object, 'Type') !== 'Font') continue
    // A composite font is listed by its descendant, which has the outlines.
    const type = nameIn(object, 'Subtype')
    if (type === undefined || type === 'Type0') continue
    const name = nameIn(object, 'BaseFont') ?? nameIn(object, 'Name') ?? ''
    fonts.push({ name: name.replace(/^[A-Z]{6}\+/, ''), type, isEmbedded: isEmbedded(object, type) })
  }
  return fonts
}

function isEmbedded(font: PDFDict, type: string): boolean {
  if (type === 'Type3') return true
  const descriptor = font.lookup(PDFName.of('FontDescriptor'))
  if (!(descriptor instanceof PDFDict)) return false
  return ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(PDFName.of(key)))
}

function nameIn(dictionary: PDFDict, key: string): string | undefined {
  const value = dictionary.lookup(PDFName.of(key))
  return value instanceof PDFName ? value.decodeText() : undefined
}
