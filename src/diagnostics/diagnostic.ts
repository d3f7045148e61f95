import type { Severity } from './message.ts'
import { type Code, type MessageArgs, messages } from './messages.ts'

/** A text that diagnostics can point into. `name` is the path as the user knows it, relative to where they stand. */
export interface SourceText {
  readonly name: string
  readonly text: string
}

/** A stretch of a source text, in UTF-16 offsets: `start` inclusive, `end` exclusive. */
export interface Location {
  readonly source: SourceText
  readonly start: number
  readonly end: number
}

/** The other place that a complaint speaks of: the first use of an id, the definition that contradicts. */
export interface Related {
  readonly location: Location
  readonly note: RelatedNote
}

/** What a related place shows; its wording stands in `describeRelated`. */
export type RelatedNote = 'first-defined-here'

/**
 * Any complaint of the compiler, from YAML syntax to printing. Its wording is not in it: `describe` makes the
 * sentence from `code` and `args`, so that a translation never changes what a diagnostic is.
 */
export type Diagnostic = { [C in Code]: DiagnosticOf<C> }[Code]

export interface DiagnosticOf<C extends Code> {
  readonly code: C
  readonly severity: Severity
  readonly args: MessageArgs<C>
  readonly location?: Location
  readonly related?: readonly Related[]
}

/** A value together with the complaints met on the way to it; `undefined` where no value could be had. */
export type Checked<T> = readonly [value: T, diagnostics: readonly Diagnostic[]]

/** Makes the diagnostic `code`; its severity is the catalogue's. */
export function diagnostic<C extends Code>(
  code: C,
  args: MessageArgs<C>,
  location?: Location,
  related?: readonly Related[],
): Diagnostic {
  const { severity } = messages[code]
  const made: DiagnosticOf<C> = {
    code,
    severity,
    args,
    ...(location && { location }),
    ...(related && { related }),
  }
  // A DiagnosticOf<C> is a Diagnostic for every C; the compiler cannot see through the mapped union.
  return made as unknown as Diagnostic
}

/** A location for a file as a whole: its first character. */
export function wholeFile(source: SourceText): Location {
  return { source, start: 0, end: 0 }
}
