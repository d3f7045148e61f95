import { type Checked, type Diagnostic, diagnostic, isAtLeast, nearestNames } from '../diagnostics/index.ts'
import { type Change, type Comparison, compareWorkspaces, concerning, findConcerned } from '../diff/index.ts'
import { unitCallNames } from '../model/index.ts'
import { type ExitCode, exitCodes } from './define-command.ts'
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

/**
 * What changes come to: nothing, unless the user wants to be told by the exit code.
 *
 * @param lacks what is taken back without a reason
 */
export function exitCodeOfChanges(
  changes: readonly Change[],
  lacks: readonly Diagnostic[],
  { exitCode, failOn }: Pick<DiffOptions, 'exitCode' | 'failOn'>,
): ExitCode {
  const isFailing = (change: Change) =>
    exitCode ||
    failOn.codes.has(change.code) ||
    failOn.severities.some((severity) => isAtLeast(change, severity))
  const isUnexplained = failOn.isReasonAsked && lacks.length > 0
  return isUnexplained || changes.some(isFailing) ? exitCodes.findings : exitCodes.clean
}
