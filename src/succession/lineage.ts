import type { Point } from '../model/index.ts'

/** What a point was last year: what its lineage says, else itself. */
export function predecessorsOf({ id, lineage }: Point): string[] {
  const { continues, renames, splitFrom, mergedFrom = [] } = lineage
  const said = [continues, renames, splitFrom, ...mergedFrom].filter((name) => name !== undefined)
  return said.length > 0 ? said : [id]
}
