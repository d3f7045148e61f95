import type { Diagnostic } from '../diagnostics/index.ts'
import { innerDocumentsOf, isOfficial, originsOf, type PlanDocument } from '../model/index.ts'
import type { Workspace } from '../workspace/index.ts'

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

/**
 * What is printed in one: a document, what it issues, what is attached to either, and what any of them is made from;
 * undefined where one of them is not there.
 */
export function sourcesOf(document: PlanDocument, workspace: Workspace): readonly PlanDocument[] | undefined {
  const sources = new Set([document])
  for (const outer of sources) {
    for (const id of [...innerDocumentsOf(outer), ...originsOf(outer)]) {
      const inner = workspace.documents.find((candidate) => candidate.id === id)
      if (!inner) return undefined
      sources.add(inner)
    }
  }
  // A document that is about nothing: what it issues could not be read, which is said there and not here.
  const isEmpty =
    isOfficial(document) &&
    [document.issues, document.subject, document.title].every((one) => one === undefined)
  return isEmpty ? undefined : [...sources]
}

/** Whether something is cited that could not be read: a final document would show the gap. */
function hasGaps(sources: readonly PlanDocument[], { documents, referred }: Workspace): boolean {
  const ids = new Set(documents.map(({ id }) => id))
  return sources.some(({ id }) => [...(referred.get(id) ?? [])].some((other) => !ids.has(other)))
}

/** The files that stand beside the documents, by the name that the user knows. */
export function registersOf({ sources }: Workspace): string[] {
  return Object.values(sources)
    .flat()
    .map(({ parsed }) => parsed.source.name)
}

function hasErrors(
  sources: readonly PlanDocument[],
  workspace: Workspace,
  findings: readonly Diagnostic[],
): boolean {
  const names = [...registersOf(workspace), ...sources.map(({ parsed }) => parsed.source.name)]
  return findings.some(
    ({ severity, location }) => severity === 'error' && names.includes(location?.source.name ?? ''),
  )
}
