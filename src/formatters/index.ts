import type { Formatter } from './define-formatter.ts'
import { githubFormatter } from './github.ts'
import { gitlabFormatter } from './gitlab.ts'
import { jsonFormatter } from './json.ts'
import { junitFormatter } from './junit.ts'
import { markdownFormatter } from './markdown.ts'
import { prettyFormatter } from './pretty.ts'
import { sarifFormatter } from './sarif.ts'

export { type ChangedFile, formatChanges } from './changes.ts'
export type { CodeDescription, Report, ReportedFinding, ReportManner } from './define-formatter.ts'
export { layOutMarkdown } from './lay-out-markdown.ts'
export { markdownFormatter } from './markdown.ts'
export { formatPretty } from './pretty.ts'
export { countWords, severityNames } from './severity-words.ts'
export { clip, displayWidth, wrap } from './terminal-text.ts'

/** The forms in which findings are reported, one line each, in the order of the help. */
export const formatters: readonly Formatter[] = [
  prettyFormatter,
  jsonFormatter,
  sarifFormatter,
  githubFormatter,
  gitlabFormatter,
  junitFormatter,
  markdownFormatter,
]
