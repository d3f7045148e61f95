/**
 * How Chromium names the table cells that other cells refer to: by a number of eight digits that counts on while it
 * runs. Such a name stands in the open: Chromium compresses streams and nothing else.
 */
const opening = '(node'
const digits = 8
const identifier = /^\(node\d{8}\)$/
const length = opening.length + digits + 1

/**
 * Renumbers the identifiers of structure elements from 1, in their old order, which the tree of names depends on.
 * As printed they tell how many documents the browser had printed before, and no two files would be alike. The new
 * ones are as long as the old, so that every object stays in its place; a file without any is returned as it is.
 */
export function renumberStructureIdentifiers(pdf: Uint8Array): Buffer {
  const printed = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const places = placesOfIdentifiers(printed)
  if (places.length === 0) return printed
  const textAt = (place: number) => printed.toString('latin1', place, place + length)
  const olds = [...new Set(places.map(textAt))].sort()
  const numbers = new Map(olds.map((text, index) => [text, `${index + 1}`.padStart(digits, '0')]))
  const renumbered = Buffer.from(printed)
  for (const place of places) {
    renumbered.write(numbers.get(textAt(place)) ?? '', place + opening.length, 'latin1')
  }
  return renumbered
}

function placesOfIdentifiers(pdf: Buffer): number[] {
  const places: number[] = []
  for (let at = pdf.indexOf(opening); at >= 0; at = pdf.indexOf(opening, at + 1)) {
    if (identifier.test(pdf.toString('latin1', at, at + length))) places.push(at)
  }
  return places
}
