import { diagnostic, nearestNames } from '../diagnostics/index.ts'
import { isOfficialKind } from './genres.ts'
import { checkDocument, type Path, type Scope } from './scope.ts'

/**
 * The id of a document that another one can issue or attach: of any but an official one, which has a number and a
 * title of its own. Complains where there is none.
 */
export function findText(scope: Scope, name: string, path: Path): string | undefined {
  const at = () => scope.parsed.locate(path)
  if (!checkDocument(scope, name, at)) return undefined
  const { documents } = scope.index
  if (!isOfficialKind(documents.get(name))) return name
  const expected = [...documents].flatMap(([id, kind]) => (isOfficialKind(kind) ? [] : [id]))
  const nearest = nearestNames(name, expected)
  scope.report(diagnostic('value/choice', { found: name, expected, nearest }, at()))
  return undefined
}
