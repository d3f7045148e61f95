import type { PlanDocument } from './kinds/index.ts'

const known = new WeakMap<readonly PlanDocument[], ReadonlyMap<string, PlanDocument>>()

/** The document of that id among those of a workspace; of several, which is a mistake that has been told, the first. */
export function documentById(
  id: string | undefined,
  { documents }: { readonly documents: readonly PlanDocument[] },
): PlanDocument | undefined {
  if (id === undefined) return undefined
  const byId = known.get(documents) ?? new Map(documents.toReversed().map((one) => [one.id, one]))
  known.set(documents, byId)
  return byId.get(id)
}
