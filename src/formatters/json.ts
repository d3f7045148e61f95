import {
  type Code,
  type Diagnostic,
  describe,
  describeRelated,
  inReadingOrder,
  type Language,
  type Location,
  positionAt,
  type RelatedNote,
  type Severity,
} from '../diagnostics/index.ts'

/** A place for programs: line and column counted from 1 (column in characters), offset in UTF-16 units from 0. */
export interface JsonPosition {
  readonly line: number
  readonly column: number
  readonly offset: number
}

export interface JsonPlace {
  readonly file: string
  readonly range: { readonly start: JsonPosition; readonly end: JsonPosition }
}

type JsonMessage = Record<Language, string>

/** A diagnostic for programs. `file` and `range` are missing where it belongs to no place. */
export interface JsonDiagnostic extends Partial<JsonPlace> {
  readonly code: Code
  readonly severity: Severity
  readonly message: JsonMessage
  readonly args: Diagnostic['args']
  readonly related: readonly (JsonPlace & { readonly note: RelatedNote; readonly message: JsonMessage })[]
}

/** Diagnostics as a JSON array in reading order; always valid JSON, `[]` when there are none. */
export function formatJson(diagnostics: readonly Diagnostic[]): string {
  return `${JSON.stringify(inReadingOrder(diagnostics).map(toJson), undefined, 2)}\n`
}

/** A diagnostic as plain data, with its sentence in every language. */
export function toJson(diagnostic: Diagnostic): JsonDiagnostic {
  const { code, severity, args, location, related = [] } = diagnostic
  return {
    code,
    severity,
    message: inEveryLanguage((language) => describe(diagnostic, language)),
    args,
    ...(location && placeOf(location)),
    related: related.map(({ location, note }) => ({
      note,
      message: inEveryLanguage((language) => describeRelated(note, language)),
      ...placeOf(location),
    })),
  }
}

function inEveryLanguage(say: (language: Language) => string): JsonMessage {
  return { 'zh-CN': say('zh-CN'), en: say('en') }
}

function placeOf({ source, start, end }: Location): JsonPlace {
  const positionOf = (offset: number) => ({ ...positionAt(source, offset), offset })
  return { file: source.name, range: { start: positionOf(start), end: positionOf(end) } }
}
