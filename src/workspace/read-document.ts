import { type Checked, diagnostic } from '../diagnostics/index.ts'
import { type DocumentIndex, kinds, type PlanDocument, type UnresolvedDocument } from '../model/index.ts'
import { nearestNames, type ParsedSource } from '../source/index.ts'
import type { DocumentFile } from './workspace.ts'

/** Checks a document against the schema of the kind that it says it is. */
export function readDocument(parsed: ParsedSource): Checked<UnresolvedDocument<PlanDocument> | undefined> {
  const { kind: written } = identify(parsed.value)
  if (written === undefined) {
    return [undefined, [diagnostic('key/missing', { key: 'kind', alias: '类型' }, parsed.locate([]))]]
  }
  const kind = kinds.find((candidate) => candidate.kind === written)
  if (kind) return kind.read(parsed)
  const expected = kinds.map((candidate) => candidate.kind)
  const args = { found: written, expected, nearest: nearestNames(written, expected) }
  return [undefined, [diagnostic('value/choice', args, parsed.locate(['kind']))]]
}

/** What a document says that it is, as far as it says it. */
export function identify(value: unknown): { id: string | undefined; kind: string | undefined } {
  const say = (key: string) => {
    const said: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
    return typeof said === 'string' ? said : undefined
  }
  return { id: say('id'), kind: say('kind') }
}

/** What documents may refer to in each other; complains of ids that two of them claim. */
export function indexDocuments(
  files: readonly DocumentFile[],
  unresolved: readonly UnresolvedDocument<PlanDocument>[],
): Checked<DocumentIndex> {
  const first = new Map<string, ParsedSource>()
  const complaints = unresolved.flatMap(({ id, parsed }) => {
    const before = first.get(id)
    first.set(id, before ?? parsed)
    if (!before) return []
    const related = [{ location: before.locate(['id']), note: 'first-defined-here' as const }]
    return [diagnostic('id/duplicate', { thing: 'document', id }, parsed.locate(['id']), related)]
  })
  const index = {
    documents: new Set(files.flatMap(({ id }) => id ?? [])),
    commitments: new Set(unresolved.flatMap(({ commitments }) => commitments)),
    isComplete: unresolved.length === files.length,
  }
  return [index, complaints]
}
