import type { PictureProblem } from '../../diagnostics/index.ts'
import { readXml, type XmlAttribute, type XmlDocument, type XmlElement } from '../read-xml.ts'

const namespace = 'http://www.w3.org/2000/svg'

/** An SVG that a browser shows, and shows alike everywhere. Undefined where it is none. */
export function readSvg(
  bytes: Buffer,
):
  | { readonly size: { readonly width: number; readonly height: number } | undefined }
  | PictureProblem
  | undefined {
  const text = bytes.toString('utf8')
  if (!/<(?:\w+:)?svg[\s>]/u.test(text)) return undefined
  // What is no UTF-8 was read as U+FFFD.
  const drawing = text.includes('\uFFFD') ? undefined : readXml(text)
  const [root] = drawing?.elements ?? []
  if (!drawing || root?.name !== 'svg' || root.namespace !== namespace) return 'malformed'
  if (!isSelfContained(drawing)) return 'refers-outside'
  // A picture has none of the fonts of its page: its text would be set in whatever the machine has.
  if (drawing.elements.some(({ name }) => name === 'text')) return 'has-text'
  return { size: sizeOf(root) }
}

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

/** As a browser takes it: by its width and height where both are lengths, else by its view box. */
function sizeOf({ attributes }: XmlElement): { width: number; height: number } | undefined {
  const said = (name: string) => attributes.find((one) => one.namespace === '' && one.name === name)?.value
  const [width, height] = [lengthOf(said('width')), lengthOf(said('height'))]
  if (width > 0 && height > 0) return { width, height }
  const [, , boxWidth = 0, boxHeight = 0] = (said('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/u)
    .map(Number)
  return boxWidth > 0 && boxHeight > 0 ? { width: boxWidth, height: boxHeight } : undefined
}

/** Pixels of CSS for each unit that does not depend on where the drawing stands. */
const units: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  pt: 96 / 72,
  pc: 16,
}

/** In pixels; 0 where nothing is said, or something that depends on the page. */
function lengthOf(written: string | undefined): number {
  const { number, unit = '' } =
    /^\s*(?<number>\d*\.?\d+)(?<unit>[a-z]*)\s*$/iu.exec(written ?? '')?.groups ?? {}
  return Number(number ?? 0) * (units[unit.toLowerCase()] ?? 0)
}
