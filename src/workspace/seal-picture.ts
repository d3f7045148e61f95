import type { SealProblem } from '../diagnostics/index.ts'
import { readXml, type XmlAttribute, type XmlDocument } from './read-xml.ts'

/** A picture as a page carries it, or why it carries none. */
export type SealPicture = { readonly address: string } | { readonly problem: SealProblem }

/** The picture of a seal, known by its bytes and not by its name, as an address that holds all of it. */
export function sealPicture(bytes: Uint8Array): SealPicture {
  const buffer = Buffer.from(bytes)
  const as = (type: string) => ({ address: `data:image/${type};base64,${buffer.toString('base64')}` })
  if (isPng(buffer)) return as('png')
  if (isJpeg(buffer)) return as('jpeg')
  const text = buffer.toString('utf8')
  if (!/<(?:\w+:)?svg[\s>]/u.test(text)) return { problem: 'no-picture' }
  // What is no UTF-8 was read as U+FFFD.
  const drawing = text.includes('\uFFFD') ? undefined : readXml(text)
  const [root] = drawing?.elements ?? []
  if (!drawing || root?.name !== 'svg' || root.namespace !== svgNamespace) return { problem: 'malformed' }
  return isSelfContained(drawing) ? as('svg+xml') : { problem: 'refers-outside' }
}

/** Whole, too: what was cut off on its way has no end. */
function isPng(bytes: Buffer): boolean {
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return bytes.subarray(0, 8).equals(signature) && bytes.subarray(-12).includes('IEND')
}

function isJpeg(bytes: Buffer): boolean {
  return bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])) && bytes.includes(endOfJpeg)
}

const endOfJpeg = Buffer.from([0xff, 0xd9])

const svgNamespace = 'http://www.w3.org/2000/svg'

/** A page shows a drawing only as far as it holds everything itself: nothing is fetched for it, nothing runs. */
function isSelfContained({ elements, instructions }: XmlDocument): boolean {
  if (instructions.includes('xml-stylesheet')) return false
  return elements.every(
    ({ name, attributes, text }) =>
      !/^(?:script|foreignObject)$/iu.test(name) &&
      attributes.every(isInside) &&
      !(name === 'style' && refersOutside(text)),
  )
}

function isInside({ name, value }: XmlAttribute): boolean {
  if (/^(?:href|src)$/iu.test(name)) return /^\s*(?:#|data:|$)/u.test(value)
  return !refersOutside(value)
}

/** Whether CSS, in a style sheet or as the value of an attribute, names something that is not here. */
function refersOutside(css: string): boolean {
  return /@import|url\(\s*(?!["']?\s*(?:#|data:))/iu.test(css)
}
