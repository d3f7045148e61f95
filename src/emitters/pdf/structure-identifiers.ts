import { PDFArray, type PDFContext, PDFDict, type PDFObject, PDFStream, PDFString } from '@cantoo/pdf-lib'

/** How Chromium names the table cells that other cells refer to: by a number that counts on while it runs. */
const chromiumIdentifier = /^node\d{8}$/

/**
 * Renumbers the identifiers of structure elements from 1, in their old order, which the tree of names depends on.
 * As printed they tell how many documents the browser had printed before, and no two files would be alike.
 */
export function renumberStructureIdentifiers(context: PDFContext): void {
  const found = new Set<string>()
  replaceStrings(context, (text) => {
    found.add(text)
    return text
  })
  const numbers = new Map([...found].sort().map((text, index) => [text, index + 1]))
  replaceStrings(context, (text) => `node${String(numbers.get(text)).padStart(8, '0')}`)
}

/** Replaces every identifier in the arrays and dictionaries of the file by what `replace` makes of it. */
function replaceStrings(context: PDFContext, replace: (text: string) => string): void {
  for (const [, object] of context.enumerateIndirectObjects()) visit(object)

  function visit(object: PDFObject): void {
    if (object instanceof PDFStream) return
    if (object instanceof PDFDict) {
      for (const [key, value] of object.entries()) object.set(key, renewed(value))
    } else if (object instanceof PDFArray) {
      object.asArray().forEach((value, index) => {
        object.set(index, renewed(value))
      })
    }
  }

  function renewed(value: PDFObject): PDFObject {
    visit(value)
    if (!(value instanceof PDFString)) return value
    const text = value.asString()
    return chromiumIdentifier.test(text) ? PDFString.of(replace(text)) : value
  }
}
