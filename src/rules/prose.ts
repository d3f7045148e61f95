import { inlineReference, type PlanDocument, type Point, type WrittenText } from '../model/index.ts'
import { matchesOf, REFERENCE_MARK } from '../quantity/index.ts'
import type { Place } from './place.ts'

export interface ProseReference {
  readonly offset: number
  /** target, baseline, unit, doc. */
  readonly kind: string
  readonly name: string
}

/** Stands for a reference in flat text (U+FFFC, the character that Unicode has for an object within text). */
export const reference = REFERENCE_MARK

const piece = new RegExp(String.raw`${inlineReference.source}|[ \t]*\n[ \t\n]*`, 'gu')
const isVisibleAscii = /^[!-~]$/u

/** The same in a text whose lines YAML joined: a blank beside hanzi or a reference is not printed. */
const foldedPiece = new RegExp(
  String.raw`${piece.source}|(?<=^|\}\}|[^\u0020-\u00ff]) (?=$|\{\{|[^\u0020-\u00ff])`,
  piece.flags,
)

/** A text of a document as its reader meets it, that still knows where each character was written. */
export class Prose {
  readonly document: PlanDocument
  readonly path: WrittenText['path']
  readonly form: WrittenText['form']
  /** The commitment whose words these are; undefined for titles, preambles and texts of parts. */
  readonly point: Point | undefined
  /**
   * Lines joined as Chinese is, paragraphs parted by a line break, each reference one {@link reference} character:
   * what stands around it must not run together.
   */
  readonly flat: string
  /** The references, by their offset in `flat`. */
  readonly references: readonly ProseReference[]
  readonly #written: WrittenText
  #originOf: ((offset: number) => number) | undefined

  constructor(document: PlanDocument, written: WrittenText, point: Point | undefined) {
    const { flat, references } = isFlat(written) ? { flat: written.text, references: none } : flatten(written)
    this.document = document
    this.path = written.path
    this.form = written.form
    this.point = point
    this.flat = flat
    this.references = references
    this.#written = written
  }

  /** Whether the character at an offset stands in “” or 《》: another's words, or a title. */
  isQuoted(offset: number): boolean {
    const before = this.flat.slice(this.flat.lastIndexOf('\n', offset - 1) + 1, offset)
    return ['“”', '《》', '「」'].some(
      ([open = '', close = '']) => before.lastIndexOf(open) > before.lastIndexOf(close),
    )
  }

  /** The place of a stretch of `flat`. */
  place(start: number, end: number): Place {
    const { text } = this.#written
    this.#originOf ??= originsIn(this.#written, this.flat)
    const from = this.#originOf(start)
    // What ends with a reference ends with its last brace, so the end is found from the character before it.
    const last = end > 0 ? this.#originOf(end - 1) : from
    const isReference = this.flat.charAt(end - 1) === reference
    const to = end <= start ? from : isReference ? text.indexOf('}}', last) + '}}'.length : last + 1
    return {
      parsed: this.document.parsed,
      path: this.path,
      stretch: { start: from, length: to - from },
    }
  }
}

const none: readonly ProseReference[] = []

/** Most texts are of one line and refer to nothing. */
function isFlat({ text, isFolded }: WrittenText): boolean {
  return !isFolded && !text.includes('\n') && !text.includes('{{')
}

interface FlatText {
  readonly flat: string
  readonly references: readonly ProseReference[]
  /** Where in the text each stretch of `flat` was written. */
  readonly stretches: readonly { readonly at: number; readonly from: number }[]
}

function flatten({ text, isFolded }: WrittenText): FlatText {
  const kept: string[] = []
  let length = 0
  const stretches: { readonly at: number; readonly from: number }[] = []
  const references: ProseReference[] = []
  const keep = (stretch: string, from: number) => {
    if (stretch === '') return
    stretches.push({ at: length, from })
    kept.push(stretch)
    length += stretch.length
  }
  let position = 0
  for (const { 0: found, 1: kind, 2: name = '', index } of matchesOf(text, isFolded ? foldedPiece : piece)) {
    keep(text.slice(position, index), position)
    position = index + found.length
    if (kind !== undefined) {
      references.push({ offset: length, kind, name })
      keep(reference, index)
    } else if (found.indexOf('\n') !== found.lastIndexOf('\n')) keep('\n', index)
    else if (isVisibleAscii.test(kept.at(-1)?.at(-1) ?? '') && isVisibleAscii.test(text.charAt(position)))
      keep(' ', index)
  }
  keep(text.slice(position), position)
  return { flat: kept.join(''), references, stretches }
}

/** Finds where the character at an offset was written. Only what is complained of is asked for it, so that few texts are flattened twice. */
function originsIn(written: WrittenText, flat: string): (offset: number) => number {
  if (isFlat(written)) return (offset) => Math.min(offset, flat.length)
  const { stretches } = flatten(written)
  return (offset) => {
    if (offset >= flat.length) return written.text.length
    const { at, from } = stretches.findLast((stretch) => stretch.at <= offset) ?? { at: 0, from: 0 }
    return from + offset - at
  }
}
