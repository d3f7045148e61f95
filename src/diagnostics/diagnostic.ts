import type { Severity } from './message.ts'
import { type Code, type MessageArgs, messages } from './messages.ts'
import type { RelatedNote } from './related-notes.ts'

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

/** One change of a text: what stands from `start` to `end` of the location gives way to `text`. */
export interface Edit {
  readonly location: Location
  readonly text: string
}

/** How a complaint can be mended where that is determinate. */
export interface Fix {
  /** `safe`: what the document says stays the same. `needs-review`: its author should look at it first. */
  readonly safety: 'safe' | 'needs-review'
  readonly edits: readonly Edit[]
}

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
  readonly fix?: Fix
  /**
   * What the complaint is about, by permanent ids (`work-points-2025/day-surgery/targets/日间手术占比`), so that it
   * is known again when lines have moved. Only the rules of `plan check` say it.
   */
  readonly subject?: string
}

/** A value together with the complaints met on the way to it; `undefined` where no value could be had. */
export type Checked<T> = readonly [value: T, diagnostics: readonly Diagnostic[]]

/** What a rule knows of a finding beside its place. */
export type Circumstances = Partial<Pick<DiagnosticOf<Code>, 'severity' | 'fix' | 'subject'>>

/** Makes the diagnostic `code`; its severity is the catalogue's unless the circumstances give another. */
export function diagnostic<C extends Code>(
  code: C,
  args: MessageArgs<C>,
  location?: Location,
  related?: readonly Related[],
  circumstances: Circumstances = {},
): Diagnostic {
  const { severity } = messages[code]
  const made: DiagnosticOf<C> = {
    code,
    severity,
    args,
    ...(location && { location }),
    ...(related && { related }),
    ...circumstances,
  }
  // A DiagnosticOf<C> is a Diagnostic for every C; the compiler cannot see through the mapped union.
  return made as unknown as Diagnostic
}

/** A location for a file as a whole: its first character. */
export function wholeFile(source: SourceText): Location {
  return { source, start: 0, end: 0 }
}
