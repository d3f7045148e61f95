import { diagnostic } from '../../diagnostics/index.ts'
import {
  descentsOf,
  editOf,
  leastToAccept,
  likelyPairs,
  type NamedPair,
  type PlanDiff,
} from '../../diff/index.ts'
import {
  type CommandContext,
  type ExitCode,
  exitCodes,
  type OptionValues,
  textsOption,
} from '../define-command.ts'
import { refuse } from '../refuse.ts'
import { writeEdits } from '../write-edits.ts'
import { backwards, conflictsOf, readPairs, unknownPoints } from './accept-requests.ts'
import { compareNamed } from './compare-named.ts'
import { readDiffOptions } from './diff-options.ts'
import { phrases } from './phrases.ts'

/**
 * Writes into the newer plan where its points come from, so that the next comparison knows it without guessing:
 *
 *   words ─resolve─> two sides ─compare─> suggestions, named pairs ─> lineage ─> edits, shown and written
 */
export async function runAccept(
  context: CommandContext,
  names: readonly string[],
  written: OptionValues,
): Promise<ExitCode> {
  const [options, usage] = readDiffOptions(written)
  const [named, mistakes] = readPairs(textsOption(written, 'acceptPair'))
  const wrong = [...usage, ...mistakes, ...conflictsOf(written)]
  if (!options || wrong.length > 0) return refuse(context, wrong)
  const [compared, complaints] = await compareNamed(context, names, options)
  if (!compared) return refuse(context, complaints)
  const { sides, comparison } = compared
  // What a point comes from is named by its id, which must be one of the workspace that is written to.
  if (sides.before.workspace !== sides.after.workspace)
    return refuse(context, [diagnostic('usage/accept-sides', { option: '--accept' })])
  const wrongWay = backwards(comparison)
  if (wrongWay.length > 0) return refuse(context, wrongWay)
  const unknown = unknownPoints(comparison, named)
  if (unknown.length > 0) return refuse(context, unknown)
  const isShown = written.acceptDryRun === true
  const takesLikely = written.accept === true || named.length === 0
  const descents = comparison.plans.flatMap((plan) =>
    descentsOf(plan, [...(takesLikely ? likelyPairs(plan) : []), ...named]),
  )
  const edits = Map.groupBy(descents.map(editOf), ({ location }) => location.source)
  const files = [...edits].map(([source, own]) => ({ source, edits: own }))
  const failures = await writeEdits(context, files, isShown ? 'show' : 'apply')
  if (failures.length > 0) return refuse(context, [...complaints, ...failures])
  await context.complain(complaints)
  const left = comparison.plans.flatMap((plan) => leftOpen(plan, named))
  context.say(phrases.accepted[context.language]({ points: descents.length, isDone: !isShown, left }))
  return exitCodes.clean
}

/** What is suggested, but not likely enough to be written unasked. */
function leftOpen({ points }: PlanDiff, named: readonly NamedPair[]): { pair: string; score: number }[] {
  const known = new Set(named.map(({ after }) => after))
  return points.flatMap(({ before, after, by, score = 0 }) => {
    if (by !== 'suggestion' || score >= leastToAccept) return []
    return before.flatMap((was) =>
      after
        .filter(({ point }) => point.id !== was.point.id && !known.has(point.id))
        .map((is) => ({ pair: `${was.point.id}=${is.point.id}`, score })),
    )
  })
}
