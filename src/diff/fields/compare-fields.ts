import type { Bilingual, Location } from '../../diagnostics/index.ts'
import { documentContext } from '../../documents/index.ts'
import { type Attachment, type Indicator, isPlan, type PlanDocument, type Unit } from '../../model/index.ts'
import { type DocumentSide, dayOf, readerOf } from '../contents/contents.ts'
import { areOfOneTime } from '../contents/one-time.ts'
import { type Revision, reviseText } from '../wording/revise-text.ts'
import { textOf } from '../wording/tokens.ts'
import { callTitled } from './call-titled.ts'
import { type Field, field, whole } from './field.ts'
import { readFields } from './field-readers.ts'
import { matchRosters } from './match-rosters.ts'
import { orderFields } from './order-fields.ts'
import { tellApart } from './tell-apart.ts'
import { callInsets } from './titled-insets.ts'

/** What changed in a document beside its parts and points: its title, its number, whom it is addressed to. */
export interface FieldChange {
  /** The document in which it stands, of either side. */
  readonly document: { readonly before: PlanDocument; readonly after: PlanDocument }
  /** `signedOn`; of an attachment with its title, of a row with its first cell: `attachments/任务表/rows/医务部`. */
  readonly key: string
  readonly name: Bilingual
  /** Undefined where the newer document says it first. */
  readonly before: FieldText | undefined
  readonly after: FieldText | undefined
  readonly revisions: readonly Revision[]
}

export interface FieldText {
  readonly text: string
  readonly location: Location
}

/**
 * Compares what two documents of one kind say beside their parts and points; of two kinds nothing can be compared.
 *
 * @param idOf the permanent id of a department of either register
 */
export function compareFields(
  before: DocumentSide,
  after: DocumentSide,
  idOf: (unit: Unit) => string,
): FieldChange[] {
  if (before.document.kind !== after.document.kind) return []
  const callAttachment = callTitled(before.document.attachments, after.document.attachments, nameOf)
  const callInset = callInsets(before.document, after.document)
  const rosters = matchRosters(before.document, after.document, idOf)
  const isOneTime =
    isPlan(before.document) && isPlan(after.document) && areOfOneTime(before.document, after.document)
  const fieldsOf = (side: DocumentSide) => {
    const { document } = side
    const ids = { unitId: idOf, indicatorId: ({ id }: Indicator) => id }
    const reading = { idOf, on: dayOf(side), read: readerOf(side, ids) }
    const fields = readFields(document, {
      ...reading,
      titleOf: titlesIn(side),
      callAttachment,
      callInset,
      rosters,
      hasComparedTargets: isPlan(document),
    })
    // From year to year it is another one; of one plan it is what others know it by.
    const id = isOneTime ? [field('id', whole(document.id))] : []
    const apart = tellApart()
    return byKey([...id, ...fields].map((field) => ({ ...field, key: apart(field.key) })))
  }
  const [was, is] = [fieldsOf(before), fieldsOf(after)]
  const [older, newer] = [withOrder(was, is), withOrder(is, was)]
  const document = { before: before.document, after: after.document }
  return [...new Set([...newer.keys(), ...older.keys()])].flatMap((key): FieldChange[] => {
    const [was, is] = [older.get(key), newer.get(key)]
    const name = (is ?? was)?.name
    // The register may have learnt a name since that stands in it: its reader sees no change.
    if (textOf(was?.tokens ?? []) === textOf(is?.tokens ?? [])) return []
    const revisions = reviseText(was?.tokens ?? [], is?.tokens ?? [])
    if (!name || !revisions.some(({ isReworded }) => isReworded)) return []
    return [
      {
        document,
        key,
        name,
        before: saidIn(was, before.document),
        after: saidIn(is, after.document),
        revisions,
      },
    ]
  })
}

type FieldsByKey = ReadonlyMap<string, Field>

function byKey(fields: readonly Field[]): FieldsByKey {
  return new Map(fields.map((field) => [field.key, field]))
}

function withOrder(fields: FieldsByKey, others: FieldsByKey): FieldsByKey {
  const all = [...fields.values()]
  return byKey([...all, ...orderFields(all, others)])
}

/** The titles that the documents of a side are printed with. */
function titlesIn({ workspace }: DocumentSide): (id: string) => string {
  const { titleOf } = documentContext(workspace, false)
  return (id) => {
    const found = workspace.documents.find((document) => document.id === id)
    return found ? titleOf(found) : id
  }
}

function saidIn(field: Field | undefined, { parsed }: PlanDocument): FieldText | undefined {
  if (!field || field.tokens.length === 0) return undefined
  return { text: textOf(field.tokens), location: parsed.locate(field.path) }
}

/** What an attachment is called: by its title, or by the id of the document that it is. */
function nameOf({ title, document }: Attachment): string {
  return title ?? document ?? ''
}
