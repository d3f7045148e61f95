import { dirname, resolve } from 'node:path'
import type { Checked } from '../../../diagnostics/index.ts'
import type { CommandContext } from '../../define-command.ts'
import { type FreeFile, freeSides, loneSides } from './free-sides.ts'
import type { Sides } from './side.ts'

/** One file that git wants compared, and where its two versions lie. */
export interface DriverCall {
  readonly path: string
  readonly before: string
  readonly after: string
  /** As git writes them: 100644, 100755; `.` where there is no file. */
  readonly modes: readonly [before: string, after: string]
}

/** What git calls a version of a file that is not there. */
const nowhere = '/dev/null'

/**
 * Reads what git gives to `GIT_EXTERNAL_DIFF`: path, then file, hash and mode of the older version and of the newer; of
 * a file that was renamed also its new path. Undefined where git has not written it.
 */
export function readDriverCall(args: readonly string[]): DriverCall | undefined {
  const [path, before, , oldMode, after, , newMode, renamed] = args
  if (path === undefined || before === undefined || oldMode === undefined) return undefined
  if (after === undefined || newMode === undefined) return undefined
  return { path: renamed ?? path, before, after, modes: [oldMode, newMode] }
}

/** Whether a file is new or gone as a whole. */
export function isLone({ before, after }: DriverCall): boolean {
  return before === nowhere || after === nowhere
}

/** Both versions, with the registers that lie where the file lies now. */
export function driverSides(
  context: CommandContext,
  { path, before, after }: DriverCall,
): Promise<Checked<Sides | undefined>> {
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
