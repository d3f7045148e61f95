import type { DiffFormatter } from './define-diff-formatter.ts'
import { githubDiffFormatter } from './github.ts'
import { jsonDiffFormatter } from './json.ts'
import { markdownDiffFormatter } from './markdown.ts'
import { prettyDiffFormatter } from './pretty.ts'

export type { DiffReport } from './define-diff-formatter.ts'
export { markdownDiffFormatter } from './markdown.ts'
export { prettyDiffFormatter } from './pretty.ts'

/** The forms in which changes are reported, one line each, in the order of the help. */
export const diffFormatters: readonly DiffFormatter[] = [
  prettyDiffFormatter,
  jsonDiffFormatter,
  markdownDiffFormatter,
  githubDiffFormatter,
]
