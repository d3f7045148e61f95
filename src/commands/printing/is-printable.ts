import type { Diagnostic } from '../../diagnostics/index.ts'
import { documentById, isOfficial, type PlanDocument } from '../../model/index.ts'
import { printedIn, registersOf, type Workspace } from '../../workspace/index.ts'

interface Strictness {
  readonly draft: boolean
  readonly findings: readonly Diagnostic[]
}

/**
 * Whether a document may be made a file: all that is printed in it is there and, unless it is a draft, no error
 * was found in that, nor in the registers that its names and figures come from.
 */
export function isPrintable(
  document: PlanDocument,
  workspace: Workspace,
  { draft, findings }: Strictness,
): boolean {
  const sources = sourcesOf(document, workspace)
  return (
    sources !== undefined &&
    (draft || !(hasErrors(sources, workspace, findings) || hasGaps(sources, workspace)))
  )
}

/** All that is printed in a document, itself first; undefined where some of it, or what it is about, is not there. */
export function sourcesOf(document: PlanDocument, workspace: Workspace): readonly PlanDocument[] | undefined {
  const { printed, isWhole } = printedIn(document, workspace)
  // A document that is about nothing: what it issues could not be read, which is said there and not here.
  const isEmpty =
    isOfficial(document) &&
    [document.issues, document.subject, document.title].every((one) => one === undefined)
  return isWhole && !isEmpty ? printed : undefined
}

/** Whether something is cited that could not be read: a final document would show the gap. */
function hasGaps(sources: readonly PlanDocument[], workspace: Workspace): boolean {
  return sources.some(({ id }) =>
    [...(workspace.referred.get(id) ?? [])].some((other) => !documentById(other, workspace)),
  )
}

function hasErrors(
  sources: readonly PlanDocument[],
  workspace: Workspace,
  findings: readonly Diagnostic[],
): boolean {
  const files = [...registersOf(workspace), ...sources.map(({ parsed }) => parsed)]
  const names = files.map(({ source }) => source.name)
  return findings.some(
    ({ severity, location }) => severity === 'error' && names.includes(location?.source.name ?? ''),
  )
}
