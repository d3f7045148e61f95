import { innerDocumentsOf, isOfficial, type PlanDocument } from './kinds/index.ts'
import type { OfficialDocument } from './official.ts'

/** Documents that may hold each other: those of a workspace. */
interface Documents {
  readonly documents: readonly PlanDocument[]
}

const known = new WeakMap<readonly PlanDocument[], ReadonlyMap<string, readonly PlanDocument[]>>()

/** The documents that issue this one or have it attached, in order of the documents. */
export function holdersOf({ id }: PlanDocument, { documents }: Documents): readonly PlanDocument[] {
  const holders = known.get(documents) ?? findHolders(documents)
  known.set(documents, holders)
  return holders.get(id) ?? []
}

function findHolders(documents: readonly PlanDocument[]): ReadonlyMap<string, readonly PlanDocument[]> {
  const holders = new Map<string, PlanDocument[]>()
  for (const holder of documents) {
    for (const id of new Set(innerDocumentsOf(holder))) holders.set(id, [...(holders.get(id) ?? []), holder])
  }
  return holders
}

/**
 * The official document in whose pages this one is printed: what issues it, or issues the text that it is attached to.
 * Where several do, the nearest; of those that are equally near the first.
 */
export function carrierOf(document: PlanDocument, workspace: Documents): OfficialDocument | undefined {
  const reached = new Set([document])
  for (const inner of reached) {
    for (const holder of holdersOf(inner, workspace)) {
      if (isOfficial(holder) && holder !== document) return holder
      reached.add(holder)
    }
  }
  return undefined
}
