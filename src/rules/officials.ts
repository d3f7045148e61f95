import { isOfficial, type OfficialDocument, type PlanDocument } from '../model/index.ts'

/** 公文 among documents. */
export function officialsOf(documents: readonly PlanDocument[]): OfficialDocument[] {
  return documents.filter(isOfficial)
}
