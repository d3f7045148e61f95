import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts'
import { isOfficial, type PlanDocument, printDocumentNumber } from '../../model/index.ts'
import {
  changesSince,
  type DocumentFile,
  hashOf,
  type IssuedEntry,
  latestEntry,
  registersOf,
  statementChanges,
  statementsOf,
  type Workspace,
} from '../../workspace/index.ts'
import { isPrintable, sourcesOf } from '../printing/is-printable.ts'

/** What came of entering one document among those that have gone out. */
export interface EnteringOutcome {
  readonly id: string
  /** To be written behind the others. */
  readonly entry?: IssuedEntry
  /** The entry that says already what the document says. */
  readonly unchanged?: IssuedEntry
  readonly isRefused: boolean
  /** Why it was refused. */
  readonly objections: readonly Diagnostic[]
}

interface EnteringRequest {
  readonly workspace: Workspace
  /** Every file that is a document. */
  readonly files: readonly DocumentFile[]
  /** Everything that was found in the workspace. */
  readonly findings: readonly Diagnostic[]
  /** The version of the program. */
  readonly program: string
}

/**
 * Makes the entry of a document, unless it may not go out: with an error in it, without what makes a document official,
 * or changed since it went out with no revision that says so.
 */
export function enterDocument(document: PlanDocument, request: EnteringRequest): EnteringOutcome {
  const { workspace, findings, program } = request
  const { id } = document
  const refused = (...objections: Diagnostic[]) => ({ id, isRefused: true, objections })
  if (!isOfficial(document)) {
    const at = document.parsed.locate(['id'])
    return refused(diagnostic('issued/not-ready', { document: id, missing: ['carrier'] }, at))
  }
  // Of changes it is told below, whatever weight the office gives them.
  const others = findings.filter(({ code }) => code !== 'issued/changed')
  if (!isPrintable(document, workspace, { draft: false, findings: others }))
    return refused(...errorsIn(document, { ...request, findings: others }))
  const { number } = document
  if (!number) {
    const at = document.parsed.locate(['id'])
    return refused(diagnostic('issued/not-ready', { document: id, missing: ['number'] }, at))
  }
  const statements = statementsOf(document, workspace)
  const revision = document.revisions.length
  const before = latestEntry(workspace.issued, id)
  const changes = before ? changesSince(before, document, statements) : []
  if (before && revision <= before.revision) {
    const [first] = changes
    if (!first) return { id, unchanged: before, isRefused: false, objections: [] }
    const args = {
      number: before.number,
      problem: 'unauthorized' as const,
      changes: statementChanges(changes),
    }
    const { parsed } = first.at.document
    return refused(diagnostic('issued/changed', args, parsed.locate(first.at.path)))
  }
  const entry = {
    document: id,
    number: printDocumentNumber(number),
    signedOn: document.signedOn,
    revision,
    program,
    says: Object.fromEntries(Array.from(statements, ([name, { said }]) => [name, said])),
  }
  return { id, entry: { ...entry, hash: hashOf(entry) }, isRefused: false, objections: [] }
}

/** The findings that are errors in what is printed or cited in a document, or in the registers. */
function errorsIn(
  document: PlanDocument,
  { workspace, files, findings }: EnteringRequest,
): readonly Diagnostic[] {
  const printed = (sourcesOf(document, workspace) ?? [document]).map(({ id }) => id)
  const ids = new Set(printed.flatMap((id) => [id, ...(workspace.referred.get(id) ?? [])]))
  const registers = registersOf(workspace).map(({ source }) => source.name)
  const documents = files.flatMap(({ id, name }) => (id !== undefined && ids.has(id) ? [name] : []))
  const names = new Set([...registers, ...documents])
  return findings.filter(
    ({ severity, location }) => severity === 'error' && names.has(location?.source.name ?? ''),
  )
}
