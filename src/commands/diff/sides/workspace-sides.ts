import { type Checked, type Diagnostic, diagnostic } from '../../../diagnostics/index.ts'
import { documentById, isOfficial } from '../../../model/index.ts'
import type { CommandContext } from '../../define-command.ts'
import { type OpenedWorkspace, openWorkspace } from '../../opening/open-workspace.ts'
import { selectDocuments } from '../../opening/select-documents.ts'
import { lendFiles, sidesInTime } from './lend-files.ts'
import { bareName, type Side, type Sides, sideOf } from './side.ts'

/** Documents of one workspace, or of two, that the user names: 2024 and 2025. */
export function namedSides(
  context: CommandContext,
  [older, newer]: readonly [OpenedWorkspace, OpenedWorkspace],
  names: readonly [before: string, after: string],
): Checked<Sides | undefined> {
  const [before, earlier] = namedSide(context, older, names[0])
  const [after, later] = namedSide(context, newer, names[1])
  const complaints = [...new Set([...earlier, ...later])]
  if (!before || !after) return [undefined, complaints]
  const apart = kindsApart(before, after)
  if (apart.length > 0) return [undefined, [...complaints, ...apart]]
  return [{ before, after, pairing: 'year', complaints }, complaints]
}

/** Whether a name is one of a document, a path or a period in a workspace. */
export function isKnown(context: CommandContext, opened: OpenedWorkspace, name: string): boolean {
  const { workspace, files } = opened
  if (!workspace) return false
  return selectDocuments([name], workspace, context.host.workingFolder, files).named.length > 0
}

function namedSide(
  context: CommandContext,
  opened: OpenedWorkspace,
  name: string,
): Checked<Side | undefined> {
  const { workspace, files } = opened
  if (!workspace) return [undefined, opened.diagnostics]
  const { named, diagnostics } = selectDocuments([name], workspace, context.host.workingFolder, files)
  if (diagnostics.length > 0) return [undefined, diagnostics]
  const [side, complaints] = sideOf(opened, bareName(name), (file) => named.includes(file))
  return [side && { ...side, documents: plansOf(side) }, complaints]
}

/** What a notice issues is what is meant where the notice alone is named. */
function plansOf({ workspace, documents }: Side): Side['documents'] {
  const [only, ...others] = documents
  if (!only || others.length > 0) return documents
  const issued = isOfficial(only) ? only.issues : undefined
  return [documentById(issued, workspace) ?? only]
}

/** Two documents that were named to be compared, and are of kinds that have nothing in common. */
export function kindsApart(before: Side, after: Side): Diagnostic[] {
  // Of which kind a broken one is, nobody knows.
  if (before.broken.length + after.broken.length > 0) return []
  const [was, is] = [kindsOf(before), kindsOf(after)]
  if (was.length === 0 || is.length === 0 || was.some((kind) => is.includes(kind))) return []
  return [diagnostic('usage/kinds-apart', { before: was, after: is })]
}

function kindsOf({ documents }: Side): string[] {
  return [...new Set(documents.map(({ kind }) => kind))]
}

/** Everything in an older workspace, and in this one; or what a name, or two, mean in them. */
export async function againstSides(
  context: CommandContext,
  against: string,
  names: readonly string[],
): Promise<Checked<Sides | undefined>> {
  const [older, earlier] = await openWorkspace({ ...context, workspace: against })
  const [newer, later] = await openWorkspace(context)
  if (!older || !newer) return [undefined, [...earlier, ...later]]
  const [first, second = first] = names
  if (first !== undefined && second !== undefined) {
    const [sides, complaints] = namedSides(context, [older, newer], [first, second])
    return [sides && (await lendFiles(sides)), complaints]
  }
  const was = sideOf(older, bareName(against))
  const is = sideOf(newer, bareName(context.workspace ?? '.'))
  return sidesInTime(was, is)
}
