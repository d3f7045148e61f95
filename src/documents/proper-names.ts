import type { Workspace } from '../workspace/index.ts'

/** Names that a title keeps on one row: of the institution, of who issues for it, of its units. */
export function properNames({ organization }: Workspace): string[] {
  const { name, issuers, units } = organization
  return [
    name,
    ...issuers.map((issuer) => issuer.name),
    ...units.flatMap((unit) => unit.names.map((dated) => dated.name)),
  ]
}
