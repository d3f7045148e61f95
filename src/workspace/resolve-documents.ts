import type { Checked, Diagnostic } from '../diagnostics/index.ts'
import {
  type ActualMention,
  type Actuals,
  type CitedDocumentsSource,
  type Claim,
  type DocumentIndex,
  type DocumentTrace,
  type IndicatorDictionary,
  noFigures,
  type Organization,
  type PlanDocument,
  readCitedDocuments,
  type Scope,
  targetsOf,
  type UnitMention,
  type UnresolvedDocument,
  type WrittenText,
} from '../model/index.ts'
import type { RegisterFile, Workspace } from './workspace.ts'

interface Registers {
  readonly actuals: Actuals
  readonly organization: Organization
  readonly indicators: IndicatorDictionary
  readonly cited: readonly RegisterFile<CitedDocumentsSource>[]
  readonly pictures: Scope['pictures']
}

/** Resolves the references of all documents, and notes what they refer to and print. */
export function resolveDocuments(
  unresolved: readonly UnresolvedDocument<PlanDocument>[],
  index: DocumentIndex,
  { cited: citedFiles, ...registers }: Registers,
): Checked<Pick<Workspace, 'documents' | 'referred' | 'traces' | 'cited'>> {
  const diagnostics: Diagnostic[] = []
  const report = (complaint: Diagnostic) => void diagnostics.push(complaint)
  const { indicators } = registers
  const cited = citedFiles.flatMap(({ parsed, value }) =>
    readCitedDocuments({ indicators, parsed, report }, value),
  )
  const referred = new Map<string, Set<string>>()
  const traces = new Map<string, DocumentTrace>()
  const resolved = new Map<UnresolvedDocument<PlanDocument>, PlanDocument>()
  const byId = new Map(unresolved.toReversed().map((document) => [document.id, document]))
  /** Those that are being resolved: one that issues itself, by whatever way, has no targets to name. */
  const open = new Set<UnresolvedDocument<PlanDocument>>()
  const resolve = (document: UnresolvedDocument<PlanDocument>): PlanDocument => {
    const before = resolved.get(document)
    if (before) return before
    open.add(document)
    const { id, parsed } = document
    const others = new Set<string>()
    const [texts, units]: [WrittenText[], UnitMention[]] = [[], []]
    const [claims, actuals]: [Claim[], ActualMention[]] = [[], []]
    referred.set(id, others)
    traces.set(id, { texts, units, claims, actuals })
    const scope: Scope = {
      ...registers,
      cited,
      index,
      parsed,
      // Its own file says these, which its kind reads first.
      year: undefined,
      claims: new Map(),
      figures: noFigures,
      reported: undefined,
      labels: [],
      report,
      refer: (other) => void others.add(other),
      // What issues another document speaks of its targets, so that one is resolved first.
      targetsOf(other) {
        const wanted = byId.get(other)
        if (!wanted || open.has(wanted)) return undefined
        return targetsOf(resolve(wanted)).map(({ target }) => target)
      },
      noteText: (text) => void texts.push(text),
      noteUnit: (mention) => void units.push(mention),
      noteClaim: (claim) => void claims.push(claim),
      noteActual: (mention) => void actuals.push(mention),
    }
    const made = document.resolve(scope)
    open.delete(document)
    resolved.set(document, made)
    return made
  }
  return [{ documents: unresolved.map(resolve), referred, traces, cited }, diagnostics]
}
