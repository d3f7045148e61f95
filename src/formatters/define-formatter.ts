import type { Bilingual, Code, Diagnostic, Language, Severity } from '../diagnostics/index.ts'

/** What is known of a code besides its findings. */
export interface CodeDescription {
  readonly code: Code
  readonly severity: Severity
  /** The group that a rule belongs to; undefined for what no office can switch off. */
  readonly preset: string | undefined
  readonly title: Bilingual
  /** Its page in Markdown: what is found, why it matters, how to mend it, the basis. */
  readonly text: Bilingual
}

/** One finding, and how it is known again in the next run. */
export interface ReportedFinding {
  readonly found: Diagnostic
  /** The same wherever its lines have moved to, and no two findings of a run have the same. */
  readonly fingerprint: string
}

/** All that `plan check` has to report. */
export interface Report {
  readonly version: string
  /** What is to be dealt with, in reading order. */
  readonly findings: readonly ReportedFinding[]
  /** What the baseline holds already; undefined where there is no baseline. */
  readonly known: readonly ReportedFinding[] | undefined
  /** Every file that was looked at, by the name that the user knows. */
  readonly files: readonly string[]
  /** Every code there is, in order; empty unless the formatter needs them. */
  readonly codes: readonly CodeDescription[]
  /** From which severity on a finding fails. */
  readonly failOn: Severity
}

/** How a report for people is to look. */
export interface ReportManner {
  readonly language: Language
  readonly color: boolean
  /** The width of the terminal in cells. */
  readonly columns: number
  /** How the service that is to show the report calls a file of which the user knows the name; missing where it is called alike. */
  readonly inRepository?: ((name: string) => string) | undefined
}

/** The path of a file for a service that shows a repository, which knows it from the top of that. */
export function repositoryPath(name: string, { inRepository }: ReportManner): string {
  return (inRepository?.(name) ?? name).replaceAll('\\', '/')
}

/** A form in which findings can be reported. */
export interface Formatter {
  /** What `--format` calls it. */
  readonly name: string
  readonly about: Bilingual
  /** Whether it says what the codes mean: their pages are read for it. */
  readonly needsCodes?: boolean
  /** The whole text of the report, which ends with a line break. */
  format(report: Report, manner: ReportManner): string
}

export function defineFormatter(formatter: Formatter): Formatter {
  return formatter
}
