import { writeDictionary } from './dictionary.ts'
import { type DocumentInformation, toInformation, toXmp } from './document-information.ts'
import { exactA4 } from './page-box.ts'
import { openPrintedFile, type PrintedFile } from './printed-file.ts'
import { renumberStructureIdentifiers } from './structure-identifiers.ts'

/**
 * Finishes a PDF as Chromium printed it: what it says about itself, its dates (the document's, never the
 * clock's), the exact page box. All else stays as it is, byte by byte. The same input gives the same bytes.
 *
 * @throws Error for bytes that are no PDF
 */
export function finishPdf(pdf: Uint8Array, information: DocumentInformation): Buffer {
  const file = openPrintedFile(renumberStructureIdentifiers(pdf))
  const root = file.trailer.get('Root') ?? ''
  const catalog = file.dictionary(root)
  setExactBoxes(file, catalog.get('Pages') ?? '')

  // Not more entries in the old dictionary: what Chromium left there would contradict the XMP packet.
  const old = file.trailer.get('Info')
  if (old) file.remove(old)
  const info = file.add(writeDictionary(toInformation(information)))
  const metadata = file.add(toStream(toXmp(information)))
  const ours = {
    Metadata: metadata,
    ViewerPreferences: '<</DisplayDocTitle true>>',
    Lang: `(${information.language})`,
  }
  file.replace(root, new Map([...catalog, ...Object.entries(ours)]))
  // No identifier: it would have to differ between files; without one the bytes depend on the content alone.
  return file.write(
    new Map([
      ['Root', root],
      ['Info', info],
    ]),
  )
}

/** Archives look for the packet with tools that do not unpack streams: it stays uncompressed. */
function toStream(packet: string): Buffer {
  const bytes = Buffer.from(packet)
  const head = `<</Type /Metadata\n/Subtype /XML\n/Length ${bytes.length}>>\nstream\n`
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\nendstream')])
}

/** Goes down the tree of pages (ISO 32000-1, 7.7.3). */
function setExactBoxes(file: PrintedFile, reference: string): void {
  const node = file.dictionary(reference)
  for (const [kid] of (node.get('Kids') ?? '').matchAll(/\d+ \d+ R/g)) setExactBoxes(file, kid)
  const sides = node.get('MediaBox')?.match(/-?[\d.]+/g) ?? []
  const [left = 0, bottom = 0, right = 0, top = 0] = sides.map(Number)
  const box = exactA4({ left, bottom, right, top })
  if (box === undefined) return
  const exact = `[${box.left} ${box.bottom} ${box.right} ${box.top}]`
  file.replace(reference, new Map([...node, ['MediaBox', exact], ['CropBox', exact]]))
}
