import { dirname, resolve } from 'node:path'
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts'
import { listComparison } from '../diff/index.ts'
import { prettyDiffFormatter } from '../formatters/diff/index.ts'
import { formatPretty, type ReportManner } from '../formatters/index.ts'
import { textDiff } from '../host/index.ts'
import { compareSides } from './compare-sides.ts'
import { type CommandContext, type ExitCode, exitCodes } from './define-command.ts'
import { phrases } from './phrases.ts'
import { type FreeFile, freeSides, loneSides } from './sides/free-sides.ts'
import type { Sides } from './sides/side.ts'

/** What git calls a side that has no file. */
const nowhere = '/dev/null'

const mostComplaints = 3

/** One file that git wants compared, and where its two versions lie. */
interface DriverCall {
  readonly path: string
  readonly before: string
  readonly after: string
  /** As git writes them: 100644, 100755; `.` where there is no file. */
  readonly modes: readonly [before: string, after: string]
}

/**
 * Shows one file to a user of `git diff`, which calls this as `GIT_EXTERNAL_DIFF` is called: path, then file, hash and
 * mode of the older version and of the newer; of a file that was renamed also its new path; of one with conflicts the
 * path alone. Whatever is no plan, or is broken, is shown line by line, so that nothing is lost.
 *
 *   arguments ─> two files, with the registers of the work tree ─compare─> changes on stdout
 *
 * The end is always a good one: git takes any other for the death of its helper.
 */
export async function runGitDriver(context: CommandContext, args: readonly string[]): Promise<ExitCode> {
  const { host, language } = context
  const [path, before, , oldMode = '.', after, , newMode = '.', renamed] = args
  if (path === undefined || args.length === 1) {
    host.stdout.write(phrases.unmerged[language]({ path: path ?? '' }))
    return exitCodes.clean
  }
  if (before === undefined || after === undefined || args.length < 7) {
    await context.complain([diagnostic('usage/git-driver', {})])
    return exitCodes.couldNotRun
  }
  const call: DriverCall = { path: renamed ?? path, before, after, modes: [oldMode, newMode] }
  const [sides, complaints] = await sidesOf(context, call)
  host.stdout.write(modeText(call))
  const text = sides && planText(context, call, sides)
  if (text !== undefined) host.stdout.write(text)
  // A plan that is new or gone is more than its title.
  if (text === undefined || before === nowhere || after === nowhere)
    host.stdout.write(await lineText(context, call, complaints))
  return exitCodes.clean
}

async function sidesOf(context: CommandContext, { path, before, after }: DriverCall) {
  const { workingFolder } = context.host
  const home = dirname(resolve(workingFolder, path))
  const file = (version: string, side: string): FreeFile => ({
    path: resolve(workingFolder, version),
    shown: `${side}/${path}`,
    home,
  })
  const [older, newer] = [file(before, 'a'), file(after, 'b')]
  if (before === nowhere) return loneSides(context, newer, 'added')
  if (after === nowhere) return loneSides(context, older, 'removed')
  return freeSides(context, older, newer)
}

/** What is no matter of contents: whether a file is a program. */
function modeText({ modes: [before, after] }: DriverCall): string {
  return before === after || before === '.' || after === '.' ? '' : `old mode ${before}\nnew mode ${after}\n`
}

/** Undefined where there is nothing in the file that could be compared by meaning. */
function planText(context: CommandContext, { path }: DriverCall, sides: Sides): string | undefined {
  const { host, language } = context
  const [comparison] = compareSides(sides, { only: undefined, unit: undefined })
  if (!comparison || comparison.plans.length + comparison.alone.length === 0) return undefined
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
  // That a register is no plan needs no word. That a plan is broken does, but this is no check.
  const said = complaints.filter(({ code }) => code !== 'usage/not-a-plan').slice(0, mostComplaints)
  return formatPretty(said, manner) + (await textDiff(call, { name, before, after }, manner.color))
}

/** Git may show it through a pager, which is told apart from a file by a word of git only. */
function mannerOf({ host, language, hasColor }: CommandContext): ReportManner {
  const { environment, stdout } = host
  const isPaged = environment.GIT_PAGER_IN_USE === 'true' && !environment.NO_COLOR
  return { language, color: hasColor || isPaged, columns: stdout.columns }
}
