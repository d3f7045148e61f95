import { documentById, innerDocumentsOf, originsOf, type PlanDocument } from '../model/index.ts'
import type { Workspace } from './workspace.ts'

/**
 * Everything that is printed in a document, itself first and each once: what it issues, what is attached to either, and
 * what any of them is made from. `isWhole` says whether all of it is there.
 */
export function printedIn(
  document: PlanDocument,
  workspace: Pick<Workspace, 'documents'>,
): { readonly printed: readonly PlanDocument[]; readonly isWhole: boolean } {
  const printed = new Set([document])
  let isWhole = true
  for (const outer of printed) {
    for (const id of [...innerDocumentsOf(outer), ...originsOf(outer)]) {
      const inner = documentById(id, workspace)
      if (inner) printed.add(inner)
      else isWhole = false
    }
  }
  return { printed: [...printed], isWhole }
}
