import type { PlanDocument, WrittenText } from '../model/index.ts'
import type { Place } from './place.ts'

/** A text of a document as its reader meets it, that still knows where each character was written. */
export interface Prose {
  readonly document: PlanDocument
  readonly path: WrittenText['path']
  readonly form: WrittenText['form']
  /**
   * Lines joined as Chinese is, paragraphs parted by a line break, each reference one {@link reference} character:
   * what stands around it must not run together.
   */
  readonly flat: string
  /** The references, by their offset in `flat`. */
  readonly references: readonly ProseReference[]
  /** Whether the character at an offset stands in “” or 《》: another's words, or a title. */
  isQuoted(offset: number): boolean
  /** The place of a stretch of `flat`. */
  place(start: number, end: number): Place
}

export interface ProseReference {
  readonly offset: number
  /** target, baseline, unit, doc. */
  readonly kind: string
  readonly name: string
}

/** Stands for a reference in flat text (U+FFFC, the character that Unicode has for an object within text). */
export const reference = '\uFFFC'

const piece = /\{\{\s*(?<kind>[a-z]+)\s+["“'](?<name>[^"”'{}]*)["”']\s*\}\}|(?<gap>[ \t]*\n[ \t\n]*)/gu

const isLatin = (character = '') => /[!-~]/u.test(character)

/** The same in a text whose lines YAML joined: a blank beside hanzi or a reference is not printed. */
const foldedPiece = new RegExp(
  String.raw`${piece.source}|(?<gap>(?<=^|\}\}|[^\u0020-\u00ff]) (?=$|\{\{|[^\u0020-\u00ff]))`,
  piece.flags,
)

/** Reads a written text as prose. */
export function readAsProse(document: PlanDocument, { path, text, form, isFolded }: WrittenText): Prose {
  let flat = ''
  /** Where in the text each stretch of `flat` was written. */
  const stretches: { readonly at: number; readonly from: number }[] = []
  const references: ProseReference[] = []
  const keep = (stretch: string, from: number) => {
    stretches.push({ at: flat.length, from })
    flat += stretch
  }
  const originOf = (offset: number) => {
    if (offset >= flat.length) return text.length
    const { at, from } = stretches.findLast((stretch) => stretch.at <= offset) ?? { at: 0, from: 0 }
    return from + offset - at
  }
  let position = 0
  for (const { 0: found, index, groups } of text.matchAll(isFolded ? foldedPiece : piece)) {
    keep(text.slice(position, index), position)
    position = index + found.length
    if (groups?.gap === undefined) {
      references.push({ offset: flat.length, kind: groups?.kind ?? '', name: groups?.name ?? '' })
      keep(reference, index)
    } else if (/\n[ \t]*\n/u.test(found)) keep('\n', index)
    else if (isLatin(flat.at(-1)) && isLatin(text[position])) keep(' ', index)
  }
  keep(text.slice(position), position)

  return {
    document,
    path,
    form,
    flat,
    references,
    isQuoted(offset) {
      const before = flat.slice(flat.lastIndexOf('\n', offset - 1) + 1, offset)
      return ['“”', '《》', '「」'].some(
        ([open = '', close = '']) => before.lastIndexOf(open) > before.lastIndexOf(close),
      )
    },
    place(start, end) {
      const from = originOf(start)
      // What ends with a reference ends with its last brace, so the end is found from the character before it.
      const last = end > 0 ? originOf(end - 1) : from
      const isReference = flat.charAt(end - 1) === reference
      const to = end <= start ? from : isReference ? text.indexOf('}}', last) + '}}'.length : last + 1
      return { parsed: document.parsed, path, stretch: { start: from, length: to - from } }
    },
  }
}
