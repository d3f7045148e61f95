import { diagnostic, type Thing } from '../../diagnostics/index.ts'
import type { Path, Scope } from '../scope.ts'

/** Makes a test whether a name stands for nothing yet; it complains of one that does. */
export function distinctNames(scope: Scope, thing: Thing): (name: string, path: Path) => boolean {
  const first = new Map<string, Path>()
  return (name, path) => {
    const before = first.get(name)
    if (!before) {
      first.set(name, path)
      return true
    }
    const related = [{ location: scope.parsed.locate(before), note: 'first-defined-here' as const }]
    scope.report(diagnostic('id/duplicate', { thing, id: name }, scope.parsed.locate(path), related))
    return false
  }
}
