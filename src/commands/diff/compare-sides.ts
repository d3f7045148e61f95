import { type Checked, diagnostic, nearestNames } from '../../diagnostics/index.ts'
import { type Comparison, compareWorkspaces, concerning, findConcerned } from '../../diff/index.ts'
import { unitCallNames } from '../../model/index.ts'
import type { DiffOptions } from './diff-options.ts'
import { type Side, type Sides, withoutBroken } from './sides/side.ts'

/** Compares two sides, as far as it was asked for. */
export function compareSides(
  { before, after, pairing }: Sides,
  { only, unit }: Pick<DiffOptions, 'only' | 'unit'>,
): Checked<Comparison | undefined> {
  const meant = (side: Side): Side => ({
    ...side,
    documents: side.documents.filter(({ kind }) => only === undefined || kind === only),
  })
  const [older, newer] = withoutBroken(meant(before), meant(after))
  const comparison = compareWorkspaces(older, newer, pairing)
  if (unit === undefined) return [comparison, []]
  const registers = [older, newer].map(({ workspace }) => workspace.organization)
  const found = findConcerned(unit, older.workspace.organization, newer.workspace.organization)
  if (found) return [concerning(comparison, found), []]
  const names = registers.flatMap(({ units }) => units.flatMap(unitCallNames))
  return [undefined, [diagnostic('usage/unknown-unit', { name: unit, nearest: nearestNames(unit, names) })]]
}
