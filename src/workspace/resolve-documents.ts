import type { Checked, Diagnostic } from '../diagnostics/index.ts'
import {
  type Actuals,
  type DocumentIndex,
  type DocumentTrace,
  type IndicatorDictionary,
  type Organization,
  type PlanDocument,
  pointsOf,
  type Scope,
  type UnitMention,
  type UnresolvedDocument,
  type WrittenText,
} from '../model/index.ts'
import { identify } from './read-document.ts'
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
  const byId = new Map<string, PlanDocument>()
  const resolve = ({ id, parsed, resolve }: UnresolvedDocument<PlanDocument>): PlanDocument => {
    const others = new Set<string>()
    const [texts, units]: [WrittenText[], UnitMention[]] = [[], []]
    referred.set(id, others)
    traces.set(id, { texts, units })
    const scope: Scope = {
      ...registers,
      index,
      parsed,
      report: (complaint) => void diagnostics.push(complaint),
      refer: (other) => void others.add(other),
      targetsOf(other) {
        const document = byId.get(other)
        return document && pointsOf(document).flatMap(({ targets }) => targets)
      },
      noteText: (text) => void texts.push(text),
      noteUnit: (mention) => void units.push(mention),
    }
    return resolve(scope)
  }
  // What issues another document speaks of its targets, so it comes behind it.
  const issues = ({ parsed }: UnresolvedDocument<PlanDocument>) => identify(parsed.value).issues !== undefined
  const resolved = new Map<UnresolvedDocument<PlanDocument>, PlanDocument>()
  for (const document of [...unresolved].sort((one, two) => Number(issues(one)) - Number(issues(two)))) {
    const made = resolve(document)
    resolved.set(document, made)
    if (!byId.has(made.id)) byId.set(made.id, made)
  }
  const documents = unresolved.flatMap((document) => resolved.get(document) ?? [])
  return [{ documents, referred, traces }, diagnostics]
}
