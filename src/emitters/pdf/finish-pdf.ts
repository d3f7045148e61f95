import { PDFDict, PDFDocument, PDFHexString, PDFName, type PDFPage, PDFRef, PDFString } from '@cantoo/pdf-lib'
import { type DocumentInformation, toPdfDate, toXmp } from './document-information.ts'
import { exactA4 } from './page-box.ts'
import { renumberStructureIdentifiers } from './structure-identifiers.ts'

/**
 * Finishes a PDF as Chromium printed it: what it says about itself, its dates (the document's, never the
 * clock's), the exact page box. Text, tags and outline stay as they are. The same input gives the same bytes.
 *
 * pdf-lib takes 0.15 s to load: import this file only once the browser is at work.
 *
 * @throws what pdf-lib throws for bytes that are no PDF
 */
export async function finishPdf(pdf: Uint8Array, information: DocumentInformation): Promise<Uint8Array> {
  const document = await PDFDocument.load(renumberStructureIdentifiers(pdf), {
    updateMetadata: false,
    parseSpeed: Infinity,
  })
  for (const page of document.getPages()) setExactBox(page)
  setInformation(document, information)
  // An identifier would have to differ between files; without one the bytes depend on the content alone.
  delete document.context.trailerInfo.ID
  return document.save({ addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Infinity })
}

function setInformation(document: PDFDocument, information: DocumentInformation): void {
  const { context, catalog } = document
  const date = PDFString.of(toPdfDate(information.creationDate))
  // A new dictionary, not more entries in the old one: what Chromium left there would contradict the XMP packet.
  const dictionary = PDFDict.withContext(context)
  dictionary.set(PDFName.of('Title'), PDFHexString.fromText(information.title))
  dictionary.set(PDFName.of('Author'), PDFHexString.fromText(information.author))
  dictionary.set(PDFName.of('Producer'), PDFHexString.fromText(information.producer))
  dictionary.set(PDFName.of('CreationDate'), date)
  dictionary.set(PDFName.of('ModDate'), date)
  if (context.trailerInfo.Info instanceof PDFRef) context.delete(context.trailerInfo.Info)
  context.trailerInfo.Info = context.register(dictionary)

  // Archives look for the packet with tools that do not unpack streams: it stays uncompressed.
  const packet = new TextEncoder().encode(toXmp(information))
  catalog.set(
    PDFName.of('Metadata'),
    context.register(context.stream(packet, { Type: 'Metadata', Subtype: 'XML' })),
  )
  catalog.getOrCreateViewerPreferences().setDisplayDocTitle(true)
  document.setLanguage(information.language)
}

function setExactBox(page: PDFPage): void {
  const { x, y, width, height } = page.getMediaBox()
  const box = exactA4({ left: x, bottom: y, right: x + width, top: y + height })
  if (box === undefined) return
  const rectangle = page.doc.context.obj([box.left, box.bottom, box.right, box.top])
  page.node.set(PDFName.of('MediaBox'), rectangle)
  page.node.set(PDFName.of('CropBox'), rectangle)
}
