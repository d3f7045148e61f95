import type { Notice, PlanDocument } from '../model/index.ts'

/** The notices among documents. */
export function noticesOf(documents: readonly PlanDocument[]): Notice[] {
  return documents.filter((document) => document.kind === 'notice')
}
