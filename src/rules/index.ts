import { outdatedName } from './owner/outdated-name.ts'
import type { Rule } from './rule.ts'
import { textRange } from './text/range.ts'

export { applyFixes, type MendedFile } from './apply-fixes.ts'
export {
  type BaselineEntry,
  type Comparison,
  fingerprintOf,
  readBaseline,
  writeBaseline,
} from './baseline.ts'
export { type CheckRequest, checkWorkspace } from './check-workspace.ts'
export { type RuleExample, type RulePage, readPage } from './read-page.ts'
export type { Rule } from './rule.ts'
export { hasExpiry } from './suppressions.ts'

/** The rules of `plan check`, one line each, in order of their codes. */
export const rules: readonly Rule[] = [outdatedName, textRange]
