import type { Diagnostic } from '../../diagnostics/index.ts'
import type { CommandContext } from '../define-command.ts'
import { isHindrance } from '../exit-code.ts'
import { type Inspection, inspectWorkspace } from '../opening/inspect-workspace.ts'
import { type OpenedWorkspace, openWorkspace } from '../opening/open-workspace.ts'
import { selectDocuments } from '../opening/select-documents.ts'
import type { CheckOptions } from './check-options.ts'

/** A workspace that was opened, as far as it could be, and what is to be shown of what was found in it. */
export interface CheckedWorkspace extends Inspection {
  readonly opened: OpenedWorkspace | undefined
}

/** Opens and checks the whole workspace; what was found that concerns what `names` name. */
export async function checkSelection(
  context: CommandContext,
  names: readonly string[],
  { preset, updateBaseline: ignoreBaseline }: CheckOptions,
): Promise<CheckedWorkspace> {
  const [opened, complaints] = await openWorkspace(context)
  if (!opened) return { opened, diagnostics: complaints, known: undefined, day: null }
  const found = await inspectWorkspace(context, opened, { preset, ignoreBaseline })
  if (!opened.workspace || names.length === 0) return { opened, ...found }
  const { named, diagnostics } = selectDocuments(
    names,
    opened.workspace,
    context.host.workingFolder,
    opened.files,
  )
  const concerns = (one: Diagnostic) => isHindrance(one) || isAbout(one, named)
  return {
    ...found,
    opened,
    diagnostics: [...found.diagnostics.filter(concerns), ...diagnostics],
    known: found.known?.filter(concerns),
  }
}

/** Whether a finding stands in one of the files, or points there, or belongs to no file at all. */
function isAbout({ location, related = [] }: Diagnostic, files: readonly string[]): boolean {
  if (!location) return true
  return [location, ...related.map((other) => other.location)].some(({ source }) =>
    files.includes(source.name),
  )
}
