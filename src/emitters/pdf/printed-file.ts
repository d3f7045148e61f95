import { readDictionary, writeDictionary } from './dictionary.ts'

/** The objects of a PDF by their numbers (ISO 32000-1, 7.5): a few are read and replaced, the others never looked at. */
export interface PrintedFile {
  readonly trailer: ReadonlyMap<string, string>
  /** The dictionary that `reference` (`418 0 R`) points at. */
  dictionary(reference: string | undefined): ReadonlyMap<string, string>
  replace(reference: string, dictionary: ReadonlyMap<string, string>): void
  remove(reference: string): void
  /** @returns the reference of a new object */
  add(object: Buffer | string): string
  /** The whole file, with the trailer that is given; `Size` is added. */
  write(trailer: ReadonlyMap<string, string>): Buffer
}

/** One table of references, one trailer, nothing changed since: so Chromium writes. */
const end = /startxref\s+(\d+)\s+%%EOF\s*$/
const endLength = 64

/** @throws Error for bytes that are no PDF of the form that Chromium writes */
export function openPrintedFile(pdf: Buffer): PrintedFile {
  const tableStart = Number(end.exec(pdf.toString('latin1', pdf.length - endLength))?.[1])
  const table = pdf.toString('latin1', tableStart)
  const [, sections = '', trailerText = ''] = /^xref\s+([\d\snf]*)trailer\s+(.*)startxref/s.exec(table) ?? []
  const trailer = readDictionary(trailerText)
  const starts = readTable(sections)
  if (starts.size === 0 || trailer.has('Prev')) throw new Error('this is no PDF as a browser writes it')

  const inOrder = [...starts].sort(([, a], [, b]) => a - b)
  const objects = new Map(
    inOrder.map(([number, start], index) => [
      number,
      pdf.subarray(start, inOrder[index + 1]?.[1] ?? tableStart),
    ]),
  )
  const head = pdf.subarray(0, inOrder[0]?.[1])
  let next = Number(trailer.get('Size'))

  return {
    trailer,
    dictionary(reference) {
      const text = objects.get(numberOf(reference))?.toString('latin1') ?? ''
      return readDictionary(text.slice(text.indexOf('<<')))
    },
    replace(reference, dictionary) {
      const number = numberOf(reference)
      objects.set(number, asObject(number, writeDictionary(dictionary)))
    },
    remove(reference) {
      objects.delete(numberOf(reference))
    },
    add(object) {
      objects.set(next, asObject(next, object))
      return `${next++} 0 R`
    },
    write(wanted) {
      let position = head.length
      const places = new Map<number, number>()
      for (const [number, { length }] of objects) {
        places.set(number, position)
        position += length
      }
      const entries = Array.from({ length: next }, (_, number) => entry(places.get(number)))
      const last = writeDictionary(new Map([['Size', `${next}`], ...wanted]))
      const tail = `xref\n0 ${next}\n${entries.join('')}trailer\n${last}\nstartxref\n${position}\n%%EOF\n`
      return Buffer.concat([head, ...objects.values(), Buffer.from(tail, 'latin1')])
    },
  }
}

/** Where each object begins, by its number: sections of `first count`, then one line of twenty bytes for each. */
function readTable(text: string): Map<number, number> {
  const starts = new Map<number, number>()
  let number = 0
  for (const [, first, kind] of text.matchAll(/(\d+) \d+(?: ([nf]))?\s+/g)) {
    if (kind === undefined) number = Number(first)
    else if (kind === 'n') starts.set(number++, Number(first))
    else number++
  }
  return starts
}

function asObject(number: number, content: Buffer | string): Buffer {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content
  return Buffer.concat([Buffer.from(`${number} 0 obj\n`), bytes, Buffer.from('\nendobj\n')])
}

function entry(place: number | undefined): string {
  if (place === undefined) return '0000000000 65535 f \n'
  return `${`${place}`.padStart(10, '0')} 00000 n \n`
}

function numberOf(reference = ''): number {
  return Number.parseInt(reference, 10)
}
