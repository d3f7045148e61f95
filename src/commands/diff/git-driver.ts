import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts'
import { listComparison } from '../../diff/index.ts'
import { prettyDiffFormatter } from '../../formatters/diff/index.ts'
import { formatPretty, type ReportManner } from '../../formatters/index.ts'
import { textDiff } from '../../host/index.ts'
import { type CommandContext, type ExitCode, exitCodes } from '../define-command.ts'
import { refuse } from '../refuse.ts'
import { compareSides } from './compare-sides.ts'
import { phrases } from './phrases.ts'
import { type DriverCall, driverSides, isLone, readDriverCall } from './sides/driver-sides.ts'
import type { Sides } from './sides/side.ts'

/** This is no check: what is wrong with a plan is said, not all of it. */
const mostComplaints = 3

/**
 * Shows one file to a user of `git diff`, which calls this as it calls `GIT_EXTERNAL_DIFF`; of a file with conflicts it
 * gives the path alone. Whatever is no plan, or is broken, is shown line by line, so that nothing is lost.
 *
 *   arguments ─> two files, with the registers of the work tree ─compare─> changes on stdout
 *
 * The end is always a good one: git takes any other for the death of its helper.
 */
export async function runGitDriver(context: CommandContext, args: readonly string[]): Promise<ExitCode> {
  const { host, language } = context
  const [path, ...rest] = args
  if (path !== undefined && rest.length === 0) {
    host.stdout.write(phrases.unmerged[language]({ path }))
    return exitCodes.clean
  }
  const call = readDriverCall(args)
  if (!call) return refuse(context, [diagnostic('usage/git-driver', {})])
  const [sides, complaints] = await driverSides(context, call)
  host.stdout.write(modeText(call))
  const text = sides && planText(context, call, sides)
  if (text !== undefined) host.stdout.write(text)
  // A plan that is new or gone is more than its title.
  if (text === undefined || isLone(call)) host.stdout.write(await lineText(context, call, complaints))
  return exitCodes.clean
}

/** What is no matter of contents: whether a file is a program. */
function modeText({ modes: [before, after] }: DriverCall): string {
  return before === after || before === '.' || after === '.' ? '' : `old mode ${before}\nnew mode ${after}\n`
}

/** Undefined where there is nothing in the file that could be compared by meaning. */
function planText(context: CommandContext, { path }: DriverCall, sides: Sides): string | undefined {
  const { host, language } = context
  const [found] = compareSides(sides, { only: undefined, unit: undefined })
  if (!found || found.plans.length + found.alone.length === 0) return undefined
  // Whether another file says why this one is gone, git does not show.
  const comparison = { ...found, alone: found.alone.map((one) => ({ ...one, lacking: undefined })) }
  const changes = listComparison(comparison)
  const report = { ...sides, version: host.version, comparison, changes }
  if (changes.length === 0) return phrases.sameMeaning[language]({ path })
  return prettyDiffFormatter.format(report, mannerOf(context))
}

async function lineText(
  context: CommandContext,
  { path: name, before, after }: DriverCall,
  complaints: readonly Diagnostic[],
): Promise<string> {
  const { host } = context
  const manner = mannerOf(context)
  const call = { folder: host.workingFolder, environment: host.environment }
  // That a register is no plan needs no word.
  const said = complaints.filter(({ code }) => code !== 'usage/not-a-plan').slice(0, mostComplaints)
  return formatPretty(said, manner) + (await textDiff(call, { name, before, after }, manner.color))
}

/** Git may show it through a pager, which is told apart from a file by a word of git only. */
function mannerOf({ host, language, hasColor }: CommandContext): ReportManner {
  const { environment, stdout } = host
  const isPaged = environment.GIT_PAGER_IN_USE === 'true' && !environment.NO_COLOR
  return { language, color: hasColor || isPaged, columns: stdout.columns }
}
