import type { Checked } from '../../diagnostics/index.ts'
import type { Comparison } from '../../diff/index.ts'
import type { CommandContext } from '../define-command.ts'
import { compareSides } from './compare-sides.ts'
import type { DiffOptions } from './diff-options.ts'
import { resolveSides } from './sides/resolve-sides.ts'
import type { Sides } from './sides/side.ts'

/** Two sides, and how they differ as far as it was asked for. */
export interface NamedComparison {
  readonly sides: Sides
  readonly comparison: Comparison
}

/** Compares what the words of a command line name. */
export async function compareNamed(
  context: CommandContext,
  names: readonly string[],
  options: DiffOptions,
): Promise<Checked<NamedComparison | undefined>> {
  const [sides, complaints] = await resolveSides(context, names, options.against)
  if (!sides) return [undefined, complaints]
  const [comparison, mistakes] = compareSides(sides, options)
  return comparison ? [{ sides, comparison }, complaints] : [undefined, mistakes]
}
