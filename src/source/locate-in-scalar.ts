import type { Location } from '../diagnostics/index.ts'
import type { ParsedSource, SourcePath } from './parsed-source.ts'
import type { ScalarNode, Span } from './source-node.ts'

/**
 * Where the `length` characters from `offsetInValue` on, counted in the VALUE of the scalar at `path`, stand in
 * the source: the place of a `{{target "x"}}` inside block text. The whole scalar where that cannot be said.
 *
 * What YAML does to a text (indentation, folding, chomping) only ever changes its white space. So the n-th
 * visible character of the value is the n-th visible character of the source, in every style of scalar; only
 * escapes must be read for what they stand for. White space is found from the visible character before it.
 */
export function locateInScalar(
  parsed: ParsedSource,
  path: SourcePath,
  offsetInValue: number,
  length: number,
): Location {
  const whole = parsed.locate(path)
  const scalar = parsed.scalarAt(path)
  if (!scalar || scalar.style === 'empty') return whole
  const alignment = alignmentOf(scalar, parsed.source.text)
  if (!alignment) return whole

  const { length: size } = alignment.value
  const first = Math.max(0, Math.min(offsetInValue, size))
  const last = Math.max(first, Math.min(offsetInValue + length, size) - 1)
  const start = placeOf(first, alignment).start
  const end = length === 0 ? start : Math.max(start, placeOf(last, alignment).end)
  return { source: parsed.source, start: scalar.start + start, end: scalar.start + end }
}

/** How the value of a scalar and the way it is written go together. */
interface Alignment {
  readonly value: string
  readonly written: string
  /** The place of every visible unit within what is written. */
  readonly visible: readonly Span[]
  /** How many visible units stand before each offset of the value. */
  readonly counts: Uint32Array
}

/** Made once for a scalar: a long text may have a finding in every sentence, and each is located. */
const alignments = new WeakMap<ScalarNode, Alignment | 'none'>()

/** Undefined where the visible units of value and source are not the same ones. */
function alignmentOf(scalar: ScalarNode, text: string): Alignment | undefined {
  const known = alignments.get(scalar)
  const alignment = known ?? (align(scalar, text.slice(scalar.start, scalar.end)) || 'none')
  if (!known) alignments.set(scalar, alignment)
  return alignment === 'none' ? undefined : alignment
}

function align(scalar: ScalarNode, written: string): Alignment | undefined {
  const value = typeof scalar.value === 'string' ? scalar.value : scalar.text
  const visible = visibleUnits(scalar, written)
  const counts = new Uint32Array(value.length + 1)
  let count = 0
  for (let offset = 0; offset < value.length; offset++) {
    if (!isBlank(value.charAt(offset))) count++
    counts[offset + 1] = count
  }
  return visible.length === count ? { value, written, visible, counts } : undefined
}

const isBlank = (character: string) => ' \t\r\n'.includes(character)

function countVisible(text: string): number {
  return text.replaceAll(/[ \t\r\n]/g, '').length
}

/** The place, within the written scalar, of the character at `offset` of the value. */
function placeOf(offset: number, { value, written, visible, counts }: Alignment): Span {
  const count = counts[offset] ?? 0
  const character = value.charAt(offset)
  if (character !== '' && !isBlank(character)) return visible[count] ?? nothing(written.length)

  // The same run of blanks stands in the source, unless it was folded: then the run begins as far as it goes.
  const runStart = visible[count - 1]?.end ?? visible[0]?.start ?? 0
  const runEnd = visible[count]?.start ?? written.length
  let blanksBefore = 0
  while (blanksBefore < offset && isBlank(value.charAt(offset - blanksBefore - 1))) blanksBefore++
  const start = Math.min(runStart + (count === 0 ? 0 : blanksBefore), runEnd)
  return { start, end: Math.min(start + 1, Math.max(runEnd, start)) }
}

function nothing(offset: number): Span {
  return { start: offset, end: offset }
}

/** The place of every visible UTF-16 unit that the written scalar stands for. */
function visibleUnits({ style }: ScalarNode, written: string): Span[] {
  switch (style) {
    case 'double-quoted':
      return unitsOfDoubleQuoted(written)
    case 'single-quoted':
      return unitsMatching(written, /''|[^ \t\r\n]/g, 1, written.length - 1)
    case 'literal':
    case 'folded':
      return unitsMatching(written, /[^ \t\r\n]/g, written.indexOf('\n') + 1, written.length)
    default:
      return unitsMatching(written, /[^ \t\r\n]/g, 0, written.length)
  }
}

function unitsMatching(written: string, unit: RegExp, from: number, to: number): Span[] {
  return Array.from(written.slice(from, to).matchAll(unit), ({ index, 0: { length } }) => ({
    start: from + index,
    end: from + index + length,
  }))
}

/** An escape, or one visible character. */
const escapeOrCharacter = /\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|\r?\n|.)|[^ \t\r\n]/gs

function unitsOfDoubleQuoted(written: string): Span[] {
  return unitsMatching(written, escapeOrCharacter, 1, written.length - 1).flatMap((span) => {
    const units = visibleLength(written.slice(span.start, span.end))
    return Array.from({ length: units }, () => span)
  })
}

/** How many visible UTF-16 units an escape (or a character itself) stands for. */
function visibleLength(unit: string): number {
  if (!unit.startsWith('\\')) return 1
  if (/^\\[nrt \t\r\n]/.test(unit)) return 0
  const code = /^\\[xuU]([\dA-Fa-f]+)$/.exec(unit)?.[1]
  if (code === undefined) return 1
  const character = Number.parseInt(code, 16)
  if (character > 0x10_ff_ff) return 0
  return countVisible(String.fromCodePoint(character))
}
