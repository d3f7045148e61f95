import { type Checked, diagnostic, nearestNames } from '../../diagnostics/index.ts'
import {
  type Comparison,
  compareWorkspaces,
  concerning,
  findConcerned,
  isGone,
  type LoneDocument,
} from '../../diff/index.ts'
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
    speakers: side.documents,
    documents: side.documents.filter(({ kind }) => only === undefined || kind === only),
  })
  const [older, newer] = withoutBroken(meant(before), meant(after))
  const all = compareWorkspaces(older, newer, pairing)
  const comparison = pairing === 'year' ? withoutPartners(all, before, after) : all
  if (unit === undefined) return [comparison, []]
  const registers = [older, newer].map(({ workspace }) => workspace.organization)
  const found = findConcerned(unit, older.workspace.organization, newer.workspace.organization)
  if (found) return [concerning(comparison, found), []]
  const names = registers.flatMap(({ units }) => units.flatMap(unitCallNames))
  return [undefined, [diagnostic('usage/unknown-unit', { name: unit, nearest: nearestNames(unit, names) })]]
}

/**
 * From year to year a document has another id and another file, so that its partner may be any broken one of its kind, or one
 * that does not even say its kind: then it is neither new nor gone.
 */
function withoutPartners(comparison: Comparison, before: Side, after: Side): Comparison {
  const mayBeBroken = ({ broken }: Side, { kind }: LoneDocument['document']) =>
    broken.some((file) => file.kind === undefined || file.kind === kind)
  return {
    ...comparison,
    alone: comparison.alone.filter((one) => !mayBeBroken(isGone(one) ? after : before, one.document)),
  }
}
