import type { Checked, Diagnostic } from '../diagnostics/index.ts'
import {
  type ActualMention,
  type Actuals,
  type Claim,
  type DocumentIndex,
  type DocumentTrace,
  type IndicatorDictionary,
  type Organization,
  type PlanDocument,
  type Scope,
  targetsOf,
  type UnitMention,
  type UnresolvedDocument,
  type WrittenText,
} from '../model/index.ts'
import type { Workspace } from './workspace.ts'

interface Registers {
  readonly actuals: Actuals
  readonly organization: Organization
  readonly indicators: IndicatorDictionary
}

/** Resolves the references of all documents, and notes what they refer to and print. */
export function resolveDocuments(
  unresolved: readonly UnresolvedDocument<PlanDocument>[],
  index: DocumentIndex,
  registers: Registers,
): Checked<Pick<Workspace, 'documents' | 'referred' | 'traces'>> {
  const diagnostics: Diagnostic[] = []
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
      index,
      parsed,
      // Its own file says these, which its kind reads first.
      year: undefined,
      claims: new Map(),
      report: (complaint) => void diagnostics.push(complaint),
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
  return [{ documents: unresolved.map(resolve), referred, traces }, diagnostics]
}
