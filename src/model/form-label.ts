import { diagnostic } from '../diagnostics/index.ts'
import { locateInScalar } from '../source/index.ts'
import { readPlainText } from './prose.ts'
import type { Path, Scope } from './scope.ts'

/** What a form calls a place to be filled in, and where it says so. */
export interface FormLabel {
  readonly text: string
  readonly path: Path
}

export function readLabel(scope: Scope, path: Path, written: string): FormLabel {
  return { text: readFormText(scope, path, written), path }
}

/** A check box or a line to write on, as it is made out of characters. */
const drawn = /[□☐]|[_＿]{2,}/u

/** A text of a form: boxes and lines are no part of it, for the page draws them. */
export function readFormText(scope: Scope, path: Path, written: string): string {
  const found = drawn.exec(written)
  if (found) {
    const at = locateInScalar(scope.parsed, path, found.index, found[0].length)
    scope.report(diagnostic('form/drawn', { found: found[0] }, at))
  }
  return readPlainText(scope, path, written)
}
