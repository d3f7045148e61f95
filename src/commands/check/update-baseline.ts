import { resolve } from 'node:path'
import type { Diagnostic } from '../../diagnostics/index.ts'
import { writeBaseline } from '../../rules/index.ts'
import { readText } from '../../workspace/index.ts'
import type { CommandContext } from '../define-command.ts'
import { isHindrance } from '../exit-code.ts'
import type { OpenedWorkspace } from '../opening/open-workspace.ts'
import { shownPath, writeOutput } from '../write-output.ts'
import { phrases } from './phrases.ts'

/**
 * Enters everything that was found into the baseline that plan.yaml names, in place of what it held. Where a file
 * could not be read, nothing is: what was found in it before would be forgotten.
 */
export async function updateBaseline(
  context: CommandContext,
  { folder, workspace, disk }: OpenedWorkspace,
  diagnostics: readonly Diagnostic[],
): Promise<readonly Diagnostic[]> {
  const { host, language } = context
  if (!workspace || diagnostics.some(isHindrance)) return []
  const named = workspace.sources.plan.value.check.baseline
  const [, reading] = await readText(disk, named)
  // The check itself says so.
  if (reading.some(({ code }) => code === 'file/outside-workspace')) return []
  const path = resolve(folder, named)
  const found = diagnostics.filter(({ subject }) => subject !== undefined)
  const [, failure] = await writeOutput(host, path, writeBaseline(found))
  if (failure.length > 0) return failure
  context.say(phrases.baselineWritten[language]({ path: shownPath(host, path), count: found.length }))
  return []
}
