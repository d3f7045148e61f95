import type { Issuer, Unit } from '../model/index.ts'
import type { Place } from './place.ts'
import type { Subject } from './subject.ts'

const lists = ['units', 'groups', 'organs'] as const

/** Where the register of the organization has a unit, a collective name or an organ outside, or says this of it. */
export function placeOfUnit(
  { id }: Unit,
  { workspace }: Pick<Subject, 'workspace'>,
  ...key: readonly ('id' | 'until')[]
): Place {
  const { parsed, value } = workspace.sources.organization
  for (const list of lists) {
    const index = value[list].findIndex((entry) => entry.id === id)
    if (index >= 0) return { parsed, path: [list, index, ...key] }
  }
  throw new Error(`${id} is of no list of the register`)
}

/** Where it says this of an organ that issues documents. */
export function placeOfIssuer(
  { id }: Issuer,
  key: 'name' | 'mark' | 'prefix',
  { workspace }: Pick<Subject, 'workspace'>,
): Place {
  const { parsed, value } = workspace.sources.organization
  return { parsed, path: ['issuers', value.issuers.findIndex((issuer) => issuer.id === id), key] }
}
