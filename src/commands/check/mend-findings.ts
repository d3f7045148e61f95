import type { Diagnostic } from '../../diagnostics/index.ts'
import { chooseFixes } from '../../rules/index.ts'
import type { CommandContext } from '../define-command.ts'
import type { OpenedWorkspace } from '../opening/open-workspace.ts'
import { writeEdits } from '../write-edits.ts'
import { phrases } from './phrases.ts'

/** Shows what can be mended safely, then mends it, or does not. */
export async function mendFindings(
  context: CommandContext,
  opened: OpenedWorkspace,
  diagnostics: readonly Diagnostic[],
  how: 'apply' | 'show',
): Promise<readonly Diagnostic[]> {
  const files = chooseFixes(diagnostics)
  const failures = await writeEdits(context, files, how, opened)
  const count = files.reduce((sum, { fixed }) => sum + fixed.length, 0)
  if (failures.length === 0)
    context.say(phrases.mended[context.language]({ files: files.length, count, isDone: how === 'apply' }))
  return failures
}
