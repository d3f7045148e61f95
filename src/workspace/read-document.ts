import * as z from 'zod'
import { type Checked, diagnostic } from '../diagnostics/index.ts'
import {
  checkShape,
  type DocumentIndex,
  field,
  kinds,
  type PlanDocument,
  type UnresolvedDocument,
} from '../model/index.ts'
import type { ParsedSource } from '../source/index.ts'
import type { DocumentFile } from './workspace.ts'

/** Checks a document against the schema of the kind that it says it is. */
export function readDocument(parsed: ParsedSource): Checked<UnresolvedDocument<PlanDocument> | undefined> {
  const [said, complaints] = checkShape(kindSchema, parsed)
  const kind = kinds.find((candidate) => candidate.kind === said?.kind)
  return kind ? kind.read(parsed) : [undefined, complaints]
}

/** What can be asked of a document before its kind is known. */
const kindSchema = z.looseObject({
  kind: field(
    z.enum(kinds.map(({ kind }) => kind)),
    '类型',
    `${kinds.map(({ kind, schema }) => `${kind} ${schema.meta()?.title}`).join('，')}。`,
  ),
})

/** What a document says that it is, as far as it says it. */
export function identify(value: unknown): Omit<DocumentFile, 'name' | 'path'> {
  const attachments = isRecord(value) && Array.isArray(value.attachments) ? value.attachments : []
  const prints = [say(value, 'issues'), ...attachments.map((one: unknown) => say(one, 'document'))]
  return {
    id: say(value, 'id'),
    kind: say(value, 'kind'),
    period: sayPeriod(value),
    prints: prints.filter((id) => id !== undefined),
  }
}

function say(value: unknown, key: string): string | undefined {
  const said = isRecord(value) ? value[key] : undefined
  return typeof said === 'string' ? said : undefined
}

/** A period of one year is a number to YAML. */
function sayPeriod(value: unknown): string | undefined {
  const year = isRecord(value) ? value.period : undefined
  return typeof year === 'number' ? `${year}` : say(value, 'period')
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** What documents may refer to in each other; complains of ids that two of them claim. */
export function indexDocuments(
  files: readonly DocumentFile[],
  unresolved: readonly UnresolvedDocument<PlanDocument>[],
  { hasAllCited }: Pick<DocumentIndex, 'hasAllCited'>,
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
    documents: new Map(files.flatMap(({ id, kind }) => (id === undefined ? [] : [[id, kind] as const]))),
    hasNameless: files.some(({ id }) => id === undefined),
    hasAllCited,
    commitments: new Set(unresolved.flatMap(({ commitments }) => commitments)),
    isComplete: files.length > 0 && unresolved.length === files.length,
  }
  return [index, complaints]
}
