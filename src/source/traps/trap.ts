import type { CST } from 'yaml'
import { type Diagnostic, diagnostic, type Location } from '../../diagnostics/index.ts'
import type { TokenInContext } from '../concrete-syntax.ts'
import type { Edit } from '../mended-text.ts'
import type { Span } from '../source-node.ts'

/** Something that YAML reads differently from what its author meant, with what was meant. */
export interface Trap {
  readonly place: Span
  readonly edits: readonly Edit[]
  /** Missing where nobody needs to know. */
  readonly complain?: (at: Location) => Diagnostic
}

/** What a trap can be recognised by. */
export interface TrapContext {
  readonly text: string
  readonly tokens: readonly TokenInContext[]
  /** Whether `name` is a key of the plan language, in English or Chinese. */
  readonly isKey: (name: string) => boolean
}

/** Finds the traps of one sort. Traps of one call may not need each other's mending. */
export type TrapFinder = (context: TrapContext) => Trap[]

/** A full-width character where YAML wants a half-width one. */
export function fullWidthTrap(start: number, found: string, expected: string, edits: readonly Edit[]): Trap {
  return {
    place: { start, end: start + found.length },
    edits,
    complain: (at) => diagnostic('yaml/full-width', { found, expected }, at),
  }
}

export function replaceAt(start: number, length: number, replacement: string): Edit {
  return { start, end: start + length, replacement }
}

/** A scalar without quotes. */
export type PlainToken = CST.FlowScalar & { type: 'scalar' }

export function isPlain(token: CST.Token): token is PlainToken {
  return token.type === 'scalar'
}

/** Short enough for the name or id of something: a longer piece is more likely prose. */
export function isNameLike(text: string): boolean {
  return /^(?:[\w-]{1,40}|.{1,12})$/.test(text)
}

/**
 * The stretches where every character is text and means nothing to YAML: quoted and block scalars. A line that
 * begins inside one is never a trap.
 */
export function verbatimSpans(tokens: readonly TokenInContext[]): Span[] {
  return tokens.flatMap(({ token }) => {
    if (token.type === 'block-scalar') return blockTextSpans(token)
    if (token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar')
      return [{ start: token.offset, end: token.offset + token.source.length }]
    return []
  })
}

/**
 * A block scalar, without the lines that the library counts in although their indentation is cut short by a
 * tab: it complains of them later.
 */
function blockTextSpans({ offset, props, source }: CST.BlockScalar): Span[] {
  const header = props.reduce((sum, prop) => sum + ('source' in prop ? prop.source.length : 0), 0)
  const indentation = /^(?:[ \r]*\n)*( *)/.exec(source)?.[1]?.length ?? 0
  const tabInIndentation = new RegExp(`^ {0,${Math.max(indentation - 1, 0)}}\\t`)
  const spans: Span[] = []
  let spanStart = offset
  let start = offset + header
  for (const line of source.split('\n')) {
    const next = start + line.length + 1
    if (indentation > 0 && tabInIndentation.test(line)) {
      spans.push({ start: spanStart, end: start })
      spanStart = next
    }
    start = next
  }
  return [...spans, { start: spanStart, end: offset + header + source.length }]
}

/** A physical line, as offsets and text without its line break. */
export interface Line {
  readonly start: number
  readonly text: string
}

/** The lines that do not begin inside one of `spans` (which are in reading order). */
export function linesOutside(text: string, spans: readonly Span[]): Line[] {
  const lines: Line[] = []
  let start = 0
  let next = 0
  for (const line of text.split('\n')) {
    while (next < spans.length && (spans[next]?.end ?? 0) <= start) next++
    const span = spans[next]
    if (!span || start <= span.start) lines.push({ start, text: line.replace(/\r$/, '') })
    start += line.length + 1
  }
  return lines
}
