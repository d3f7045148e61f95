import { diagnostic } from '../diagnostics/index.ts'
import type { Path, Scope } from './scope.ts'

/** Complains at the beginning of a mapping that a key of it is missing. */
export function reportMissing(scope: Scope, path: Path, key: string, alias: string): void {
  const at = scope.parsed.locate(path)
  scope.report(diagnostic('key/missing', { key, alias }, { ...at, end: at.start }))
}
