import { type Unit, unitNamed } from './organization.ts'
import { readPlainText } from './prose.ts'
import type { Path, Scope } from './scope.ts'

/**
 * A department, or a body that the register of departments does not have, as committees are seldom in it: its name is
 * as it is written then.
 */
export function findBody(scope: Scope, written: string, path: Path): Unit | string {
  const unit = unitNamed(scope.organization.units, written.trim())
  if (!unit) return readPlainText(scope, path, written)
  scope.noteUnit({ unit, written, path })
  return unit
}
