import {
  type Bilingual,
  type Code,
  countBySeverity,
  type Diagnostic,
  describe,
  describeRelated,
  type Language,
  type Location,
  positionAt,
  type RelatedNote,
  type Severity,
} from '../diagnostics/index.ts'
import { defineFormatter, type Report, type ReportedFinding } from './define-formatter.ts'

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

/** A finding for programs. `file` and `range` are missing where it belongs to no place. */
interface JsonFinding extends Partial<JsonPlace> {
  readonly code: Code
  readonly severity: Severity
  readonly message: Bilingual
  readonly args: Diagnostic['args']
  readonly subject?: string
  readonly fingerprint: string
  /** `known`: the baseline holds it, and it does not fail. */
  readonly state: 'new' | 'known'
  readonly related: readonly (JsonPlace & { readonly note: RelatedNote; readonly message: Bilingual })[]
  readonly fix?: {
    readonly safety: 'safe' | 'needs-review'
    readonly edits: readonly (JsonPlace & { readonly text: string })[]
  }
}

/** What `--format json` prints; its form is `docs/check-report.schema.json`. */
interface JsonReport {
  readonly version: 1
  readonly tool: { readonly name: 'plan'; readonly version: string }
  readonly files: readonly string[]
  readonly failOn: Severity
  readonly counts: Record<Severity | 'known', number>
  readonly findings: readonly JsonFinding[]
}

export const jsonFormatter = defineFormatter({
  name: 'json',
  about: {
    'zh-CN': 'JSON，供程序读取（docs/check-report.md）',
    en: 'JSON, for programs (docs/check-report.md)',
  },
  format: (report) => `${JSON.stringify(toJson(report), undefined, 2)}\n`,
})

/** A report as plain data, each sentence in every language: new findings first, each part in reading order. */
function toJson({ version, files, failOn, findings, known = [] }: Report): JsonReport {
  return {
    version: 1,
    tool: { name: 'plan', version },
    files,
    failOn,
    counts: { ...countBySeverity(findings.map(({ found }) => found)), known: known.length },
    findings: [
      ...findings.map((finding) => findingToJson(finding, 'new')),
      ...known.map((finding) => findingToJson(finding, 'known')),
    ],
  }
}

function findingToJson({ found, fingerprint }: ReportedFinding, state: JsonFinding['state']): JsonFinding {
  const { code, severity, args, location, related = [], subject, fix } = found
  return {
    code,
    severity,
    message: inEveryLanguage((language) => describe(found, language)),
    args,
    ...(location && placeOf(location)),
    ...(subject !== undefined && { subject }),
    fingerprint,
    state,
    related: related.map(({ location, note }) => ({
      note,
      message: inEveryLanguage((language) => describeRelated(note, language)),
      ...placeOf(location),
    })),
    ...(fix && {
      fix: {
        safety: fix.safety,
        edits: fix.edits.map(({ location, text }) => ({ ...placeOf(location), text })),
      },
    }),
  }
}

/** A sentence in each language. */
export function inEveryLanguage(say: (language: Language) => string): Bilingual {
  return { 'zh-CN': say('zh-CN'), en: say('en') }
}

/** A place for programs. */
export function placeOf({ source, start, end }: Location): JsonPlace {
  const positionOf = (offset: number) => ({ ...positionAt(source, offset), offset })
  return { file: source.name, range: { start: positionOf(start), end: positionOf(end) } }
}
